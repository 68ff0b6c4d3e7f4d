import Access
import Almanac
import Answers
import Casework
import Identifiers
import Workroom

/// The way to the decision by the citizen's own door: what is written together about them, and their own words in it.
extension Desk {
  /// - Throws: ``DeskRefusal/notFound`` where nothing has been opened with the citizen.
  public func ownBeforeDecision(_ guest: SigningGuest) async throws -> BeforeDecisionPage {
    let reader = try own(guest, .seePlan)
    let id = guest.link.caseID
    let file = try await log.caseFile(id)
    let state = CaseState(CaseHistory(file.facts), asOf: today)
    guard state.beforeDecision.started != nil else { throw DeskRefusal.notFound }
    try await noteRead(reader, page: "before-decision", cases: [id])
    // Names of the citizen's own people only, as on all the pages of this door.
    let everyone = try staffLabels()
    let around = Set(state.people.holders.compactMap(\.person)).union(state.people.standIns.map(\.person))
    var page = beforeDecisionPage(id, file, state, people: around.compactMap { everyone[$0] })
    page.mayWrite = ownWordsAreAsked(reader, state)
    return page
  }

  /// The citizen's words count until it is decided.
  private func ownWordsAreAsked(_ reader: Reader, _ state: CaseState) -> Bool {
    let course = state.beforeDecision
    return Access.decide(reader.subject, .tellOwn, .own).isAllowed && state.isOpen && course.started != nil
      && course.decided == nil
  }

  /// The papers as they were when the citizen's form was shown.
  public func papers(_ guest: SigningGuest, shownAt version: Int) async throws -> BeforeDecision {
    _ = try own(guest, .seePlan)
    let file = try await log.caseFile(guest.link.caseID)
    let facts = file.facts.filter { (file.positions[$0.id] ?? 0) <= version }
    return CaseState(CaseHistory(facts), asOf: today).beforeDecision
  }

  /// The citizen's own words in the papers, and nobody else's. Where another pen has written the citizen's words in the
  /// same place since the form was shown, nothing is recorded, and it is said.
  public func tellPapers(
    _ guest: SigningGuest, _ changes: [PaperWritten], receipt: ID<FactInCase>, version: Int
  ) async throws -> ActOutcome {
    let reader = try own(guest, .tellOwn)
    let id = guest.link.caseID
    guard changes.allSatisfy({ $0.voice == .citizen }) else { throw DeskRefusal.notFound }
    let file = try await log.caseFile(id)
    if file.facts.contains(where: { $0.id == receipt }) { return .done }
    guard ownWordsAreAsked(reader, CaseState(CaseHistory(file.facts), asOf: today)) else { throw DeskRefusal.notFound }
    // Looked at in the file that is written to: nobody comes in between.
    var isShared = false
    let outcome = try await append(reader, id, receipt: receipt, version: version, isForced: true) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts), asOf: today)
      isShared = Desk.isShared(changes, file, since: version)
      guard !isShared, ownWordsAreAsked(reader, state) else { throw .nothingToRecord }
      return try state.decide(
        record: changes.map { change in
          var change = change
          change.by = reader.person
          return Proposal(.paperWritten(change), on: today)
        }, today: today)
    }
    return isShared ? .conflict([]) : outcome
  }
}
