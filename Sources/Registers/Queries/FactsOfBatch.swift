import Access
import Casework
import GRDB
import Identifiers
import Journal

/// A fact of a case that came with a batch.
public struct FactOfBatch: Hashable, Sendable {
  public let id: ID<Case>
  public let fact: ID<FactInCase>
}

/// The facts of cases that came with a batch and still stand, in the order of recording.
public struct FactsOfBatch: RegisterQuery {
  public let batch: ID<Batch>
  public let scope: Scope

  /// - Parameter scope: made for `retractImport`; another is refused.
  public init(_ batch: ID<Batch>, in scope: Scope) {
    self.batch = batch
    self.scope = scope
  }

  public func run(in registers: Registers) throws -> [FactOfBatch] {
    guard scope.action == .retractImport, scope.reach != .nothing else {
      throw RegistersError.wrongScope(scope.action)
    }
    return try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, i.fact FROM imported_facts i JOIN cases c ON c.number = i.case_number
          WHERE i.batch = ? AND NOT EXISTS (SELECT 1 FROM retractions r WHERE r.fact = i.fact)
          ORDER BY i.position
          """, arguments: [batch.blob]
      ).compactMap { row in
        guard let id: ID<Case> = row.id(0), let fact: ID<FactInCase> = row.id(1) else { return nil }
        return FactOfBatch(id: id, fact: fact)
      }
    }
  }
}
