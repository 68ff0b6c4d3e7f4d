import GRDB
import Identifiers

/// Somebody was shown a case.
public struct CaseReadRow: Hashable, Sendable {
  /// Microseconds since 1970 began (UTC).
  public let at: Int64
  public let by: Actor
  /// The page, by its id.
  public let page: String
  /// Typed only to break the glass.
  public let reason: String?
}

/// Who has been shown a case, the latest first; nobody outside the membership.
public struct ReadersOfCase: RegisterQuery {
  public let id: ID<Case>
  public let membership: CaseMembership
  public let limit: Int

  public init(_ id: ID<Case>, in membership: CaseMembership, limit: Int = 200) {
    self.id = id
    self.membership = membership
    self.limit = max(0, limit)
  }

  public func run(in registers: Registers) throws -> [CaseReadRow] {
    guard membership.contains(id) else { return [] }
    return try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT r.at, r.actor, r.page, r.reason FROM case_reads v JOIN reads r ON r.position = v.position
          WHERE v.case_id = ? ORDER BY v.position DESC LIMIT ?
          """, arguments: [id.blob, limit]
      ).compactMap { row in
        Actor(row[1]).map { CaseReadRow(at: row[0], by: $0, page: row[2], reason: row[3]) }
      }
    }
  }
}
