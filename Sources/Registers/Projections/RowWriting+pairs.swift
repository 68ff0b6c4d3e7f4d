import Casework
import GRDB
import Identifiers
import Journal

/// Who is whose makker.
extension RowWriting {
  func writePairs(_ db: Database) throws {
    let people = place.entity.split(separator: "/").compactMap { ID<Person>(String($0)) }
    guard people.count == 2 else { return }
    let pair = [people[0].blob, people[1].blob]
    try db.cachedStatement(sql: "DELETE FROM makker_pairs WHERE one = ? AND other = ?").execute(
      arguments: [pair[0], pair[1]])
    for row in basis {
      guard case .ofOrganisation(.makkerPairSet(let set)) = try content(row) else { continue }
      try db.cachedStatement(sql: "DELETE FROM makker_pairs WHERE one = ? AND other = ? AND first_day = ?").execute(
        arguments: [pair[0], pair[1], set.from.number])
      // One that ends before it begins takes the earlier one back.
      guard set.to.map({ $0 >= set.from }) ?? true else { continue }
      try db.cachedStatement(
        sql: """
          INSERT INTO makker_pairs (one, other, first_day, last_day, reason, position, set_by)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(
        arguments: [
          pair[0], pair[1], set.from.number, set.to?.number, set.reason, row.position, row.actor.description,
        ])
    }
  }
}
