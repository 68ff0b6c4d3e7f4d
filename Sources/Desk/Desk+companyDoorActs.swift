import Almanac
import Answers
import Casework
import Identifiers
import Workroom

/// What a company's contact person does by their own door: each act looks anew whether the case still names them.
extension Desk {
  /// The guest as one who came to a single agreement by a link to it: reading and signing it, asking for a change of it and
  /// speaking of its weeks are the same by both doors.
  public func companyGuest(_ guest: SigningGuest, _ key: String, _ act: CompanyDoorAct) async throws -> SigningGuest {
    let (named, _) = try await named(guest, key, act)
    let link = guest.link
    return SigningGuest(
      link: SigningLink(
        id: link.id, caseID: named.id, agreement: named.agreement.reference.description, party: link.party,
        person: link.person, name: link.name, madeBy: link.madeBy, made: link.made, expires: link.expires,
        reminded: link.reminded, triesLeft: link.triesLeft, hasCode: link.hasCode),
      expires: guest.expires, formSecret: guest.formSecret)
  }

  /// The company says what it wants to talk about at the next follow-up: a task for whoever stands nearest to it.
  public func prepareTalk(
    _ guest: SigningGuest, _ key: String, text: String, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let (named, reader) = try await named(guest, key, .prepareTalk)
    let reference: Reference<WorkTask> = Desk.wish(receipt.description, named.agreement)
    let maker = guest.link.madeBy
    return try await append(reader, named.id, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      let task = TaskGiven(
        task: reference, text: Desk.wishText + text, due: today, person: state.nearestToWork ?? maker)
      return try state.decide(record: [Proposal(.taskGiven(task), on: today)], today: today)
    }
  }

  /// The company moves a visit. Whoever was to come is told by a task.
  ///
  /// - Parameter shown: the day and time that the page showed.
  /// - Returns: ``ActOutcome/conflict(_:)`` where somebody has moved it since, without saying what else has happened.
  public func moveVisit(
    _ guest: SigningGuest, _ key: String, _ appointment: Reference<Appointment>, shown: (day: Day, time: ClockTime?),
    to day: Day, at time: ClockTime?, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let (named, reader) = try await named(guest, key, .moveVisit)
    guard let contact = Desk.contact(of: guest.link) else { throw DeskRefusal.notFound }
    let maker = guest.link.madeBy
    let agreement = named.agreement.reference
    var isOther = false
    let outcome = try await append(reader, named.id, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      isOther = false
      let state = CaseState(CaseHistory(file.facts))
      guard let written = state.agreements.find(agreement),
        let visit = Desk.visits(state, written, contact, from: today).first(where: { $0.appointment == appointment })
      else { throw .appointmentUnknown }
      guard visit.day == shown.day, visit.time == shown.time else {
        isOther = true
        throw .appointmentSettled
      }
      let moved = ContactMoved(appointment: appointment, scheduledFor: day, onWhoseWish: .company, time: time)
      let told = TaskGiven(
        task: Reference("moved-\(receipt)")!, text: Desk.movedText, due: today,
        person: visit.person ?? state.nearestToWork ?? maker)
      return try state.decide(
        record: [Proposal(.contactMoved(moved), on: today), Proposal(.taskGiven(told), on: today)], today: today)
    }
    return isOther ? .conflict([]) : outcome
  }

  /// Stored with the case, so in the municipality's language.
  private static let wishText = "Virksomheden vil gerne tale om: "
  private static let movedText = "Virksomheden har flyttet et besøg. Se kalenderen, og sig det til borgeren"

  private static func wish(_ id: String, _ agreement: WorkAgreement) -> Reference<WorkTask> {
    Reference("talk-\(id)-\(agreement.reference)")!
  }

  /// What the company has asked to talk about, in its own words.
  static func wishes(_ state: CaseState, _ agreement: WorkAgreement) -> [String] {
    state.tasks.filter {
      $0.key.description.hasPrefix("talk-") && $0.key.description.hasSuffix("-\(agreement.reference)")
    }
    .sorted { $0.key < $1.key }.map(\.value.text).filter { $0.hasPrefix(wishText) }
    .map { String($0.dropFirst(wishText.count)) }
  }
}
