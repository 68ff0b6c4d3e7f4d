import Almanac
import GRDB
import Identifiers

/// A preparatory part that is finished and waits to be looked through.
public struct WaitingDocument: Hashable, Sendable {
  public let id: ID<Case>
  public let since: Day
}

/// The preparatory parts that wait for quality check in a membership, the oldest first.
public struct QualityQueue: RegisterQuery {
  public let membership: CaseMembership

  public init(in membership: CaseMembership) { self.membership = membership }

  public func run(in registers: Registers) throws -> [WaitingDocument] {
    try registers.pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, q.since FROM quality_queue q JOIN cases c ON c.number = q.case_number ORDER BY q.since, c.id
          """
      ).compactMap { row in
        guard let id: ID<Case> = row.id(0), let since = row.day(1) else { return nil }
        return WaitingDocument(id: id, since: since)
      }.filter { membership.contains($0.id) }
    }
  }
}
