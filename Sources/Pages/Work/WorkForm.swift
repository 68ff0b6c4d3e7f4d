import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The forms about one placement or job. The raw values are the last part of each form's address.
public enum WorkForm: String, CaseIterable, Hashable, Sendable {
  case week = "uge"
  case intensity = "intensitet"
  case followUp = "opfoelgning"
  case ending = "slut"
  case afterCare = "eftervaern"
  case afterCareContact = "kontakt"
  case afterCareEnd = "eftervaern-slut"
  case selfSupport = "selvforsoergelse"

  /// What one must be allowed to do.
  public var act: WorkAct {
    switch self {
    case .week: .report
    case .intensity, .ending, .afterCare, .afterCareEnd: .manage
    case .followUp, .afterCareContact: .followUp
    case .selfSupport: .askSelfSupport
    }
  }

  /// Whether it makes sense for a placement or job as it stands on a day.
  public func isOffered(for page: SpellPage) -> Bool {
    let spell = page.work.spell
    let runs = spell.ended.map { $0 > page.today } ?? true
    guard page.acts.contains(act) else { return false }
    switch self {
    case .week: return page.isOpen
    case .intensity: return runs && spell.kind == .flexJob && page.isOpen
    case .followUp: return runs && page.isOpen
    case .ending: return spell.ended == nil && page.isOpen
    case .afterCare: return spell.care.afterCare.map { $0.ended != nil } ?? true
    case .afterCareContact, .afterCareEnd: return spell.care.afterCare.map { $0.ended == nil } ?? false
    case .selfSupport: return page.selfSupportDue != nil
    }
  }

  /// Questions that stand together under a heading, by their names in order.
  var groups: [(heading: WorkFormText, names: [String])] {
    switch self {
    case .followUp:
      [
        (.talkedOf, ["opgaver", "fremmoede", "udvikling", "loen"]), (.howItWas, ["dag", "form", "borger", "firma"]),
        (.nextVisit, ["naeste", "kl"]),
      ]
    case .ending:
      [
        (.closingHeading, ["kan", "firmaets-ord", "borgerens-ord", "firma", "borger", "udtalelse"]),
        (.onwardsHeading, ["skridt", "eftervaern", "dage", "til"]),
      ]
    default: []
    }
  }

  func title(_ speaker: any Speaker) -> String {
    switch self {
    case .week: speaker.say(WorkText.reportWeek)
    case .intensity: speaker.say(WorkText.intensityTitle)
    case .followUp: speaker.say(WorkFormText.followUp)
    case .ending: speaker.say(WorkFormText.ending)
    case .afterCare: speaker.say(WorkFormText.wantsAfterCare)
    case .afterCareContact: speaker.say(WorkFormText.contact)
    case .afterCareEnd: speaker.say(WorkFormText.endAfterCare)
    case .selfSupport: speaker.say(WorkFormText.selfSupport)
    }
  }

  func lead(_ speaker: any Speaker) -> String {
    switch self {
    case .week: speaker.say(WorkText.reportHelp)
    case .intensity: speaker.say(WorkText.intensityHelp)
    case .followUp: speaker.say(WorkFormText.followUpLead)
    case .ending: speaker.say(WorkFormText.endingLead)
    case .afterCare, .afterCareContact: speaker.say(WorkFormText.afterCareLead)
    case .afterCareEnd, .selfSupport: ""
    }
  }
}

/// What a form needs to ask and to read.
struct WorkFormBasis {
  let page: SpellPage
  let entry: EntryBasis

  var speaker: any Speaker { entry.speaker }
  var today: Day { page.today }
  var spell: WorkHistory.Spell { page.work.spell }
  var isJob: Bool {
    if case .placement = spell.kind { false } else { true }
  }
  var job: Reference<Job>? { isJob ? Reference(spell.key) : nil }
  var placement: Reference<Placement>? { isJob ? nil : Reference(spell.key) }

  func say(_ text: WorkText) -> String { speaker.say(text) }
  func say(_ text: WorkFormText) -> String { speaker.say(text) }
  func choices<Choice: RawRepresentable & CaseIterable & Worded>(_: Choice.Type) -> [(value: String, text: String)]
  where Choice.RawValue == String {
    Choice.allCases.map { ($0.rawValue, speaker.sentenceCase(speaker.say($0))) }
  }
}

extension WorkForm {
  func fields(_ basis: WorkFormBasis, _ state: FormState, prefix: String = "") -> [Field] {
    let make = FieldMaker(basis: basis.entry, state: state, prefix: prefix)
    return switch self {
    case .week: WorkForm.week(basis, make)
    case .intensity:
      [
        make.line("procent", asking: basis.say(.intensityPercent), kind: .number, width: .short),
        make.date("dag", asking: basis.say(.since), usual: basis.today),
      ]
    case .followUp: WorkForm.followUp(basis, make)
    case .ending: WorkForm.ending(basis, make)
    case .afterCare:
      [
        make.line(
          "dage", asking: basis.say(.afterCareDays), usual: "28", help: basis.say(.afterCareDaysHelp), kind: .number,
          width: .short),
        make.date("til", asking: basis.say(.afterCareUntil), isOptional: true),
        make.date("dag", asking: basis.say(.day), usual: basis.today),
      ]
    case .afterCareContact:
      [
        make.date("dag", asking: basis.say(.day), usual: basis.today),
        make.box("borger", asking: basis.say(.citizenThere), usual: true),
        make.box("firma", asking: basis.say(.companyThere)),
        make.area("tekst", asking: basis.say(.howGoes)),
      ]
    case .afterCareEnd:
      [
        make.line("grund", asking: basis.say(.endReason)),
        make.date("dag", asking: basis.say(.day), usual: basis.today),
      ]
    case .selfSupport:
      [
        make.choose(
          "svar", asking: basis.say(.selfSupport),
          [("ja", basis.say(.isSelfSupporting)), ("nej", basis.say(.isNot))]),
        make.date("dag", asking: basis.say(.day), usual: basis.today),
      ]
    }
  }

  /// The weeks that can be spoken of: this one and the last first, then further back, then those to come.
  ///
  /// - Parameters:
  ///   - back: how many weeks back at most; nil for as many as the rules take.
  static func weekChoices(
    of spell: WorkHistory.Spell, _ today: Day, _ speaker: any Speaker, back: Int? = nil, ahead: Int? = nil
  ) -> [(value: String, text: String)] {
    let rules = HoursRules.on(today)
    let offsets = (0...(back ?? rules.weeksBack)).map { -$0 } + (1...(ahead ?? rules.weeksAhead)).map { $0 }
    return offsets.compactMap { offset in
      let start = today.monday.adding(days: 7 * offset)
      guard (0..<7).contains(where: { spell.runs(on: start.adding(days: $0)) }) else { return nil }
      let name = speaker.say(WorkText.weekOf("\(ISOWeek(start).number)", speaker.day(start, readOn: today)))
      let near: WorkText? = offset == 0 ? .thisWeek : offset == -1 ? .lastWeek : offset == 1 ? .nextWeek : nil
      return (start.description, near.map { speaker.say($0) + " · " + name.lowercased() } ?? name)
    }
  }

  private static func week(_ basis: WorkFormBasis, _ make: FieldMaker) -> [Field] {
    let weeks = weekChoices(of: basis.spell, basis.today, basis.speaker)
    var pick = make.choose("uge", asking: basis.say(.whichWeek), weeks, usual: weeks.first?.value ?? "")
    pick.control = .select(
      weeks.map { Field.Choice($0.value, $0.text, isChosen: $0.value == make.value("uge", weeks.first?.value ?? "")) })
    return [
      pick,
      make.line("timer", asking: basis.say(.hoursThatWeek), kind: .decimal, width: .short),
      make.choose("aarsag", asking: basis.say(.whyOther), basis.choices(WeekReported.Cause.self), isOptional: true),
      make.line("note", asking: basis.say(.anyNote), isOptional: true),
    ]
  }

  /// What was typed as facts to record; or what is wrong with it.
  func read(_ typed: FormFields, _ basis: WorkFormBasis) -> Result<[Proposal], FormErrors> {
    var reader = FieldReader(basis: basis.entry, fields: typed)
    let proposals: [Proposal]
    switch self {
    case .week: proposals = WorkForm.readWeek(&reader, basis)
    case .intensity:
      let percent = reader.optionalNumber("procent")
      if percent.map({ !(1...100).contains($0) }) ?? true, reader.errors["procent"] == nil {
        reader.errors.add("procent", basis.say(.noPercent))
      }
      let day = reader.pastDay("dag")
      proposals = [
        Proposal(
          .intensityAssessed(IntensityAssessed(job: basis.job, intensity: percent, by: basis.entry.caseRole)), on: day)
      ]
    case .followUp: proposals = WorkForm.readFollowUp(&reader, basis)
    case .ending: proposals = WorkForm.readEnding(&reader, basis)
    case .afterCare:
      let day = reader.pastDay("dag")
      proposals = WorkForm.readAfterCare(&reader, basis, on: day)
    case .afterCareContact:
      let day = reader.pastDay("dag")
      let note = reader.text("tekst", .noText)
      var there = basis.entry.ownRoles
      if typed.isChecked("borger") { there.append(.citizen) }
      if typed.isChecked("firma") { there.append(.companyContact) }
      let held = AfterCareContactHeld(
        by: basis.entry.caseRole, participants: there, job: Reference(basis.spell.key), note: note)
      proposals = [Proposal(.afterCareContactHeld(held), on: day)]
    case .afterCareEnd:
      let reason = reader.text("grund", .noReason)
      let day = reader.pastDay("dag")
      proposals = [Proposal(.afterCareEnded(AfterCareEnded(reason: reason, job: Reference(basis.spell.key))), on: day)]
    case .selfSupport:
      let answer = typed["svar"]
      if answer != "ja", answer != "nej" { reader.add("svar", .nothingChosen) }
      let day = reader.pastDay("dag")
      let checked = SelfSupportChecked(placement: basis.placement, selfSupporting: answer == "ja")
      proposals = [Proposal(.selfSupportChecked(checked), on: day)]
    }
    return reader.errors.isEmpty ? .success(proposals) : .failure(reader.errors)
  }

  private static func readWeek(_ reader: inout FieldReader, _ basis: WorkFormBasis) -> [Proposal] {
    let chosen = reader.fields["uge"]
    let week = weekChoices(of: basis.spell, basis.today, basis.speaker).first { $0.value == chosen }.flatMap {
      Day(iso: $0.value)
    }
    if week == nil { reader.errors.add("uge", basis.say(.noWeek)) }
    let hours = reader.optionalNumber("timer")
    if hours == nil, reader.errors["timer"] == nil { reader.add("timer", .noNumber) }
    let report = WeekReported(
      job: basis.job, placement: basis.placement, week: week ?? basis.today.monday, hours: hours ?? 0,
      cause: reader.optionalChoice("aarsag", WeekReported.Cause.self), note: reader.optionalText("note"),
      by: basis.entry.caseRole)
    return [Proposal(.weekReported(report), on: basis.today)]
  }

  /// - Parameter prefix: of the fields' names, where the question stands within another form.
  static func readAfterCare(_ reader: inout FieldReader, _ basis: WorkFormBasis, on day: Day) -> [Proposal] {
    let days = reader.optionalWhole("dage")
    if days.map({ !(1...366).contains($0) }) ?? true, reader.errors["dage"] == nil {
      reader.errors.add("dage", basis.say(.noDays))
    }
    let until = reader.optionalDay("til")
    if let until, until < day, reader.errors["til"] == nil { reader.add("til", .daysReversed) }
    let agreed = AfterCareAgreed(
      participants: basis.entry.ownRoles + [.citizen, .companyContact], job: Reference(basis.spell.key), days: days,
      until: until)
    return [Proposal(.afterCareAgreed(agreed), on: day)]
  }
}
