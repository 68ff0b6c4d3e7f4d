import Casework
import GRDB
import Identifiers

/// Somebody opened a case that is not theirs, with a reason.
public struct BrokenGlassRow: Hashable, Sendable {
  public let id: ID<Case>
  public let by: ID<Person>
  /// Microseconds since 1970 began (UTC).
  public let at: Int64
  public let reason: String
}

/// The glass that has been broken since an instant, in order.
public struct BrokenGlass: RegisterQuery {
  /// Microseconds since 1970 began (UTC).
  public let since: Int64

  public init(since: Int64) { self.since = since }

  public func run(in registers: Registers) throws -> [BrokenGlassRow] {
    try registers.read { db in
      try Row.fetchAll(
        db, sql: "SELECT case_id, actor, at, reason FROM broken_glass WHERE at >= ? ORDER BY position",
        arguments: [since]
      ).compactMap { row in
        guard let id: ID<Case> = row.id(0), case .person(let person, _)? = Actor(row[1] as String) else { return nil }
        return BrokenGlassRow(id: id, by: person, at: row[2], reason: row[3])
      }
    }
  }
}
