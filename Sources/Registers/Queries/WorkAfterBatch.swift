import Access
import Almanac
import GRDB
import Identifiers
import Journal

/// The latest that a person did in a case by themselves.
public struct CaseTouch: Hashable, Sendable {
  public let id: ID<Case>
  public let person: ID<Person>
  public let role: Role
  /// The day it was so.
  public let day: Day
  /// The kind of the fact.
  public let kind: String
  public let position: Int
}

/// The cases that a batch has touched and in which a person has recorded something of their own since: a batch with
/// such cases is not taken back unseen. In the order of recording.
public struct WorkAfterBatch: RegisterQuery {
  public let batch: ID<Batch>
  public let scope: Scope

  /// - Parameter scope: made for `retractImport`; another is refused.
  public init(_ batch: ID<Batch>, in scope: Scope) {
    self.batch = batch
    self.scope = scope
  }

  public func run(in registers: Registers) throws -> [CaseTouch] {
    guard scope.action == .retractImport, scope.reach != .nothing else {
      throw RegistersError.wrongScope(scope.action)
    }
    return try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, t.person, t.role, t.day, t.kind, t.position
          FROM (SELECT case_number, min(position) AS first FROM imported_facts
            WHERE batch = ? AND case_number IS NOT NULL GROUP BY case_number) b
          JOIN case_touches t ON t.case_number = b.case_number AND t.position > b.first
          JOIN cases c ON c.number = b.case_number
          ORDER BY t.position
          """, arguments: [batch.blob]
      ).compactMap { row in
        guard let id: ID<Case> = row.id(0), let person: ID<Person> = row.id(1), let day = row.day(3) else {
          return nil
        }
        return CaseTouch(id: id, person: person, role: try row.word(2), day: day, kind: row[4], position: row[5])
      }
    }
  }
}
