import Access
import Answers
import Caseload
import Casework
import EventLog
import Identifiers
import Journal

/// A new citizen, and a case that is opened with a reason.
extension Desk {
  /// A new id for a form.
  public func formReceipt() -> ID<FactInCase> { newID() }

  /// Registers a citizen, who is the reader's own from then on.
  public func register(
    _ reader: Reader, _ facts: [Proposal], receipt: ID<FactInCase>? = nil
  ) async throws -> ID<Case> {
    guard Access.decide(reader.subject, .enrol, .own).isAllowed else {
      try require(reader, .enrol)
      throw DeskRefusal.notFound
    }
    // The id follows from the form: one that is sent twice registers one citizen.
    let id: ID<Case> = receipt.map { Desk.id("case", $0.description) } ?? newID()
    if caseload.contains(CaseKey(id), in: caseload.everyCase) { return id }
    var all = facts
    if let team = reader.label.team { all.append(Proposal(.teamChanged(TeamChanged(to: team.id)), on: clock.today)) }
    if let role = reader.subject.role {
      let attached = ProfessionalAttached(role: CaseRole(role), person: reader.person)
      all.append(Proposal(.professionalAttached(attached), on: clock.today))
    }
    let parts = try parts(reader, id, all, receipt: receipt, versions: [:])
    do {
      let appended = try await log.append(parts)
      try await follower.reach(appended.lastPosition)
    } catch let error as LogError {
      guard receipt != nil, error.isOfARepeatedForm else { throw error }
      // The same form came a moment before.
      try await follower.reach(try await log.head().position)
    }
    return id
  }

  /// The page that says who can help with a case that is not open to the reader; nil where it is.
  public func helpPage(_ reader: Reader, _ id: ID<Case>) throws -> NotAllowedPage? {
    do {
      try require(reader, .seeCase, in: id)
      return nil
    } catch DeskRefusal.notAllowed(let page) {
      return page
    }
  }

  /// Breaks the glass on a case for the rest of the day, with a reason that stands in the log of reads.
  public func breakGlass(_ reader: Reader, _ id: ID<Case>, reason: String) async throws {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw DeskRefusal.reasonMissing }
    guard caseload.contains(CaseKey(id), in: caseload.everyCase) else { throw DeskRefusal.notFound }
    guard Access.decide(reader.subject, .breakGlass, relation(reader, to: id)).isAllowed else {
      throw DeskRefusal.notFound
    }
    try await noteRead(reader, page: CaseRead.breakingGlass, cases: [id], reason: reason)
    glass.withLock { $0[BrokenGlassKey(person: reader.person, caseID: id, day: today)] = reason }
  }
}

extension LogError {
  /// What the log answers to a form that came a moment before: its facts stand there with other ids beside the first.
  fileprivate var isOfARepeatedForm: Bool {
    switch self {
    case .wrongVersion, .idConflict: true
    default: false
    }
  }
}
