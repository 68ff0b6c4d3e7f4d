import Access
import Casework
import Foundation
import GRDB
import Identifiers
import Journal

/// What an extract's row has become before: a fact that came with a batch under the row's key.
public struct ImportedRow: Hashable, Sendable {
  public let fact: ID<FactInCase>
  /// The case; nil where the fact is about none.
  public let id: ID<Case>?
  public let batch: ID<Batch>
  public let position: Int
  public let isRetracted: Bool
}

/// What rows have become before, by their keys: the ids that stand as causes in the envelopes. A key may have come in
/// several times with other content; they are in the order of recording.
public struct ImportedRows: RegisterQuery {
  public let keys: [ID<FactInCase>]
  public let scope: Scope

  /// - Parameter scope: made for `importData`; another is refused.
  public init(keys: [ID<FactInCase>], in scope: Scope) {
    self.keys = keys
    self.scope = scope
  }

  public func run(in registers: Registers) throws -> [ID<FactInCase>: [ImportedRow]] {
    guard scope.action == .importData, scope.reach != .nothing else {
      throw RegistersError.wrongScope(scope.action)
    }
    return try registers.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT i.fact, c.id, i.batch, i.position, EXISTS (SELECT 1 FROM retractions r WHERE r.fact = i.fact)
          FROM imported_facts i LEFT JOIN cases c ON c.number = i.case_number
          WHERE i.key = ? ORDER BY i.position
          """)
      var found: [ID<FactInCase>: [ImportedRow]] = [:]
      for key in keys where found[key] == nil {
        let rows: [ImportedRow] = try Row.fetchAll(statement, arguments: [key.blob]).compactMap { row in
          guard let fact: ID<FactInCase> = row.id(0), let batch: ID<Batch> = row.id(2) else { return nil }
          return ImportedRow(fact: fact, id: row.id(1), batch: batch, position: row[3], isRetracted: row[4])
        }
        if !rows.isEmpty { found[key] = rows }
      }
      return found
    }
  }
}
