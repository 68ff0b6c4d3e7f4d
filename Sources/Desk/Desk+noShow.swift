import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// What follows where the citizen did not come, and the outbox of one's own cases.
extension Desk {
  /// Writes down what the citizen answered to a hearing.
  public func answerHearing(
    _ reader: Reader, _ id: ID<Case>, _ answer: HearingAnswered, on day: Day, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try require(reader, .registerContact, in: id)
    return try await act(onLetters: reader, id, receipt: receipt) { _, _ in
      [Proposal(.hearingAnswered(answer), on: day)]
    }
  }

  /// What follows where the citizen did not come.
  public func noShow(_ reader: Reader, _ id: ID<Case>, _ appointment: Reference<Appointment>) async throws -> NoShowPage
  {
    let state = CaseState(CaseHistory(try await openedForLetters(reader, id).facts))
    guard let course = NoShowCourse(appointment, in: state) else { throw DeskRefusal.notFound }
    return NoShowPage(
      citizen: try letterLabel(reader, id), today: today, course: course, mayWrite: may(reader, .writePlan, in: id),
      summary: LetterWords.summary(of: course, on: today))
  }

  /// Passes on what is known, in words, to those who assess availability.
  public func forward(
    _ reader: Reader, _ id: ID<Case>, _ appointment: Reference<Appointment>, text: String, to: String?,
    receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try require(reader, CaseFactKind.noShowForwarded.action, in: id)
    return try await act(onLetters: reader, id, receipt: receipt) { state, today in
      [
        Proposal(
          .noShowForwarded(
            NoShowForwarded(appointment: appointment, text: text, to: to, by: letterRole(reader, state))), on: today)
      ]
    }
  }

  /// The outbox of the reader's own cases.
  public func outbox(_ reader: Reader) async throws -> OutboxPage {
    let scope = scope(reader, .seeCase)
    guard scope.reach != .nothing else {
      try require(reader, .seeCase)
      throw DeskRefusal.notFound
    }
    let own = caseload.cases(ofPerson: reader.person.description).intersection(caseSet(scope))
    let membership = membership(scope)
    let found = try registers.ask(
      LettersOfPerson(reader.person, own: caseload.keys(in: own).map { $0.id() }, in: membership))
    let open = found.open
    let ids = Array(Set((open + found.settled).map(\.id)))
    let labels = try caseLabels(ids, scope)
    try await noteRead(reader, page: "outbox", cases: ids)
    func rows(_ rows: [LetterRow]) -> [OutboxPage.Row] {
      rows.compactMap { row in
        labels[row.id].map {
          .init(
            citizen: $0, letter: row.reference, kind: row.kind, way: row.way, state: row.state, written: row.written,
            touched: row.touched, failures: row.failures)
        }
      }
    }
    return OutboxPage(today: today, open: rows(open), settled: rows(found.settled))
  }
}
