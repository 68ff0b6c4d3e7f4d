import Casework
import Foundation
import GRDB
import Identifiers
import Journal

extension RowWriting {
  func writeGroup(_ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM group_plans WHERE reference = ?").execute(arguments: [place.entity])
    guard let last = basis.last, case .ofOrganisation(.groupPlanned(let planned)) = try content(last) else { return }
    try db.cachedStatement(
      sql: "INSERT INTO group_plans (reference, last_day, team, holder, for_all, body) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(
      arguments: [
        place.entity, planned.lastDay.number, planned.team?.description, planned.holder?.description,
        planned.kind == .course, try JSONEncoder().encode(planned),
      ])
  }

  /// Who is signed up stands there by when they were: the order of the queue.
  func writeMembership(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM group_members WHERE case_number = ? AND group_ref = ?").execute(
      arguments: [number, place.entity])
    guard let last = facts.last, case .groupSignedUp = last.fact,
      let row = basis.first(where: { $0.about == last.recorded.id })
    else { return }
    try db.cachedStatement(
      sql: "INSERT INTO group_members (case_number, group_ref, signed_up) VALUES (?, ?, ?)"
    ).execute(arguments: [number, place.entity, row.position])
  }
}
