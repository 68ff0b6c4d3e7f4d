import Almanac
import GRDB
import Identifiers

/// A preparatory part that is finished and waits to be looked through.
public struct WaitingDocument: Hashable, Sendable {
  public let id: ID<Case>
  public let since: Day
}

/// The preparatory parts of some cases that wait for quality check, the oldest first. Cases outside the membership are
/// left out.
public struct QualityQueue: RegisterQuery {
  public let ids: [ID<Case>]
  public let membership: CaseMembership

  public init(of ids: [ID<Case>], in membership: CaseMembership) {
    self.ids = ids
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [WaitingDocument] {
    let wanted = ids.filter(membership.contains)
    return try registers.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT q.since FROM cases c JOIN quality_queue q ON q.case_number = c.number WHERE c.id = ?")
      return try wanted.flatMap { id in
        try Row.fetchAll(statement, arguments: [id.blob]).compactMap { row in
          row.day(0).map { WaitingDocument(id: id, since: $0) }
        }
      }.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    }
  }
}
