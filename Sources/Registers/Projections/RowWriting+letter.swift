import Almanac
import Casework
import GRDB
import Identifiers

extension RowWriting {
  /// A letter's row says what is to be done with it, and nothing of what it says.
  func writeLetter(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM letters WHERE case_number = ? AND reference = ?").execute(
      arguments: [number, place.entity])
    var letters = Letters()
    // In the order they were recorded: a letter is tried after it was written, also on the same day.
    let ordered = facts.sorted { $0.recorded.recorded < $1.recorded.recorded }
    for fact in ordered { letters.take(fact.fact, on: fact.day) }
    guard let letter = letters.all.first, let last = ordered.last else { return }
    let content = letter.content
    try db.cachedStatement(
      sql: """
        INSERT INTO letters (case_number, reference, kind, way, state, person, written, appointment, scheduled_for,
          touched, failures)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        number, place.entity, content.kind.rawValue, content.way.rawValue, letter.state.rawValue,
        content.person?.blob, letter.written.number, content.appointments?.first?.description,
        content.scheduledFor?.number, last.recorded.recorded, letter.failures,
      ])
  }
}
