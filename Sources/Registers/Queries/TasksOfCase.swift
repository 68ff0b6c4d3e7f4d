import GRDB
import Identifiers

/// All tasks of a case, open ones first, by the day they are due; none outside the membership.
public struct TasksOfCase: RegisterQuery {
  public let id: ID<Case>
  public let membership: CaseMembership

  public init(_ id: ID<Case>, in membership: CaseMembership) {
    self.id = id
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [TaskRow] {
    guard membership.contains(id) else { return [] }
    return try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(TaskRow.columns) FROM tasks t JOIN cases c ON c.number = t.case_number
          WHERE c.id = ? ORDER BY t.state <> 'open', t.due, t.reference
          """, arguments: [id.blob]
      ).compactMap(TaskRow.init)
    }
  }
}
