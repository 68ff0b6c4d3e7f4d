import Almanac
import Answers
import Casework
import Identifiers
import Language

extension ConversationForm {
  /// What was typed as one act; or what is wrong with it, in the order of the fields.
  public func read(_ typed: FormFields) -> Result<HeldConversation, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    var held = ContactEntry(basis: basis).read(&reader)
    let day = held.first?.day ?? basis.today
    var touched: [Reference<Agreement>] = []
    if mayWritePlan {
      held += since(&reader, on: day, &touched)
      held += jobs(&reader, on: day, &touched)
      held += new(&reader, on: day, &touched)
    }
    if mayPlan { held += next(&reader) }
    // The talk tells which agreement it took up: the first that was talked about, else the first that was made.
    if let first = touched.first { held = held.map { $0.taking(up: first) } }
    guard reader.errors.isEmpty else { return .failure(reader.errors) }
    let isReviewed = mayWritePlan && typed.isChecked("plan-gennemgaaet")
    return .success(
      HeldConversation(
        proposals: held,
        review: isReviewed
          ? PlanReview(by: basis.caseRole, participants: basis.ownRoles + [.citizen], on: day) : nil))
  }

  private func since(
    _ reader: inout FieldReader, on day: Day, _ touched: inout [Reference<Agreement>]
  ) -> [Proposal] {
    var facts: [Proposal] = []
    for name in reader.fields.names where name.hasPrefix("skridt-") && !name.hasSuffix("-dag") {
      guard let outcome = reader.optionalChoice(name, Outcome.self), outcome != .untouched else { continue }
      guard let step = steps.first(where: { ConversationForm.name($0) == name }) else {
        reader.errors.add(name, say(.stepGone))
        continue
      }
      let agreement = step.content.agreement
      touched.append(agreement)
      switch outcome {
      case .untouched, .stands: break
      case .kept:
        facts.append(
          Proposal(.planAgreementKept(PlanAgreementKept(agreement: agreement, by: step.content.by)), on: day))
      case .newDay:
        guard let due = dayAhead(name + "-dag", &reader, missing: .noNewDay) else { break }
        facts.append(Proposal(.planAgreementChanged(PlanAgreementChanged(agreement: agreement, due: due)), on: day))
      case .dropped:
        facts.append(
          Proposal(.planAgreementChanged(PlanAgreementChanged(agreement: agreement, isDropped: true)), on: day))
      }
    }
    return facts
  }

  private func jobs(
    _ reader: inout FieldReader, on day: Day, _ touched: inout [Reference<Agreement>]
  ) -> [Proposal] {
    var facts: [Proposal] = []
    for track in ConversationForm.tracks {
      let name = "job-\(track.rawValue)"
      let due = reader.fields[name + "-frist"].isEmpty ? nil : dayAhead(name + "-frist", &reader, missing: .noNewDay)
      guard let job = reader.optionalText(name) else {
        if due != nil || reader.optionalText(name + "-sted") != nil { reader.add(name, .noText) }
        continue
      }
      let place = reader.optionalText(name + "-sted")
      facts.append(
        Proposal(
          .jobPresented(JobPresented(occupation: job, by: basis.caseRole, place: place, track: track)), on: day))
      guard let due, let agreement = basis.new(Agreement.self) else { continue }
      let named = [job, place].compactMap { $0 }.joined(separator: ", ")
      let goal = page.citizen.jobGoals.first { $0.content.track == track }?.content.goal
      facts.append(
        Proposal(
          .planAgreementMade(
            PlanAgreementMade(
              agreement: agreement, by: .citizen, due: due, text: say(.applyFor(named)), goal: goal, namedJob: named)),
          on: day))
      touched.append(agreement)
    }
    return facts
  }

  private func new(
    _ reader: inout FieldReader, on day: Day, _ touched: inout [Reference<Agreement>]
  ) -> [Proposal] {
    var facts: [Proposal] = []
    for number in ConversationForm.newSteps {
      let name = "ny-\(number)"
      let rest = ["-frist", "-bevis", "-hvorfor", "-stoette"].map { name + $0 }
      guard let text = reader.optionalText(name) else {
        if rest.contains(where: { !reader.fields[$0].isEmpty }) { reader.errors.add(name, say(.dayForNothing)) }
        continue
      }
      let by = reader.choice(name + "-hvem", CaseRole.self)
      let due = dayAhead(name + "-frist", &reader, missing: nil)
      guard let agreement = basis.new(Agreement.self) else { continue }
      var made = PlanAgreementMade(
        agreement: agreement, by: by, due: due, text: text, why: reader.optionalText(name + "-hvorfor"),
        evidence: reader.optionalText(name + "-bevis"), support: reader.optionalText(name + "-stoette"),
        goal: goals.contains { $0.value == reader.fields[name + "-maal"] }
          ? Reference(reader.fields[name + "-maal"]) : nil)
      made.smart = made.answersAll ? true : nil
      facts.append(Proposal(.planAgreementMade(made), on: day))
      touched.append(agreement)
    }
    return facts
  }

  private func next(_ reader: inout FieldReader) -> [Proposal] {
    guard !reader.fields["naeste-dag"].isEmpty else {
      if !reader.fields["naeste-kl"].isEmpty { reader.errors.add("naeste-dag", say(.noNewDay)) }
      return []
    }
    let time = reader.optionalTime("naeste-kl")
    guard let day = dayAhead("naeste-dag", &reader, missing: .noNewDay), let appointment = basis.new(Appointment.self)
    else { return [] }
    let planned = ContactPlanned(
      appointment: appointment, scheduledFor: day, by: basis.caseRole, person: basis.me.id,
      form: reader.optionalChoice("naeste-form", ContactForm.self) ?? .meeting,
      participants: basis.ownRoles + [.citizen], time: time)
    return [Proposal(.contactPlanned(planned), on: basis.today)]
  }

  /// A day from today on; nil where there is none or it is wrong, and then there is an error.
  ///
  /// - Parameter missing: what is wrong where nothing is typed; nil where the usual sentence says it.
  private func dayAhead(_ name: String, _ reader: inout FieldReader, missing: ConversationText?) -> Day? {
    if let missing, reader.fields[name].isEmpty {
      reader.errors.add(name, say(missing))
      return nil
    }
    let day = reader.day(name)
    guard reader.errors[name] == nil else { return nil }
    guard day >= basis.today else {
      reader.errors.add(name, say(.dayPassed))
      return nil
    }
    return day
  }
}

extension Proposal {
  /// A talk or follow-up that took an agreement up; anything else as it is.
  fileprivate func taking(up agreement: Reference<Agreement>) -> Proposal {
    switch fact {
    case .contactHeld(var contact):
      contact.agreement = contact.agreement ?? agreement
      return Proposal(.contactHeld(contact), on: day)
    case .companyFollowUpHeld(var held):
      held.agreement = held.agreement ?? agreement
      return Proposal(.companyFollowUpHeld(held), on: day)
    default: return self
    }
  }
}
