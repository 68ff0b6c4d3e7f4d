import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The ending: why, what was learned, and what comes next. One act.
extension WorkForm {
  static func ending(_ basis: WorkFormBasis, _ make: FieldMaker) -> [Field] {
    var fields = [make.date("dag", asking: basis.say(.firstDayWithout), usual: basis.today)]
    if !basis.isJob {
      fields.append(
        make.choose("udfald", asking: basis.say(.outcome), basis.choices(PlacementEnded.Outcome.self)))
    }
    fields += [
      make.line("grund", asking: basis.say(.reason), help: basis.say(.reasonHelp), isOptional: true),
      make.area("kan", asking: basis.say(.skills), help: basis.say(.skillsHelp), isOptional: true, rows: 4),
      make.area("firmaets-ord", asking: basis.say(.companyWord), isOptional: true),
      make.area("borgerens-ord", asking: basis.say(.citizenWord), isOptional: true),
      make.box("firma", asking: basis.say(.companyThere), usual: true),
      make.box("borger", asking: basis.say(.citizenThere), usual: true),
      make.box("udtalelse", asking: basis.say(.statement), usual: true),
    ]
    if !basis.isJob {
      fields.append(
        make.choose(
          "skridt", asking: basis.say(.nextStep),
          [("", basis.say(.noStep))] + basis.choices(NextStepAgreed.Step.self)))
    }
    fields += [
      make.box("eftervaern", asking: basis.say(.wantsAfterCare), help: basis.say(.afterCareLead)),
      make.line(
        "dage", asking: basis.say(.afterCareDays), usual: "28", help: basis.say(.afterCareDaysHelp), kind: .number,
        width: .short),
      make.date("til", asking: basis.say(.afterCareUntil), isOptional: true),
    ]
    return fields
  }

  static func readEnding(_ reader: inout FieldReader, _ basis: WorkFormBasis) -> [Proposal] {
    let spell = basis.spell
    let day = reader.day("dag")
    if day < spell.from, reader.errors["dag"] == nil { reader.add("dag", .daysReversed) }
    if day > basis.today, reader.errors["dag"] == nil { reader.add("dag", .dayAhead) }
    let outcome = basis.isJob ? nil : reader.choice("udfald", PlacementEnded.Outcome.self)
    let reason = reader.optionalText("grund")
    let isEarly = spell.plannedEnd.map { day <= $0 } ?? false
    if isEarly, reason == nil { reader.errors.add("grund", basis.say(.earlyNeedsReason)) }
    var proposals: [Proposal] = []
    if let step = reader.optionalChoice("skridt", NextStepAgreed.Step.self), !basis.isJob {
      proposals.append(
        Proposal(
          .nextStepAgreed(
            NextStepAgreed(
              placement: basis.placement, participants: basis.entry.ownRoles + [.citizen], step: step)), on: day))
    }
    switch spell.kind {
    case .placement(let kind):
      guard let placement = basis.placement else { return [] }
      proposals.append(
        Proposal(
          .placementEnded(PlacementEnded(placement: placement, kind: kind, outcome: outcome, reason: reason)), on: day))
    case .flexJob:
      guard let job = basis.job else { return [] }
      proposals.append(Proposal(.flexJobEnded(FlexJobEnded(job: job, reason: reason)), on: day))
    case .paidHours:
      guard let job = basis.job else { return [] }
      proposals.append(Proposal(.paidHoursEnded(PaidHoursEnded(job: job, reason: reason)), on: day))
    }
    if let closing = closing(reader, basis, reason) { proposals.append(Proposal(.closingTalkHeld(closing), on: day)) }
    if reader.fields.isChecked("eftervaern") { proposals += readAfterCare(&reader, basis, on: day) }
    return proposals
  }

  /// nil where nothing was summed up with anybody.
  private static func closing(
    _ reader: FieldReader, _ basis: WorkFormBasis, _ reason: String?
  ) -> ClosingTalkHeld? {
    let skills = reader.fields["kan"].split(whereSeparator: \.isNewline)
      .map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    let words = [reader.optionalText("firmaets-ord"), reader.optionalText("borgerens-ord")]
    let (withCompany, withCitizen) = (reader.fields.isChecked("firma"), reader.fields.isChecked("borger"))
    guard withCompany || withCitizen || !skills.isEmpty || words.contains(where: { $0 != nil }) else { return nil }
    return ClosingTalkHeld(
      placement: basis.placement, job: basis.job,
      participants: basis.entry.ownRoles + (withCitizen ? [.citizen] : []) + (withCompany ? [.companyContact] : []),
      reason: reason, statementGiven: reader.fields.isChecked("udtalelse") && !skills.isEmpty,
      skills: skills.isEmpty ? nil : skills, companyWord: words[0], citizenWord: words[1])
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
