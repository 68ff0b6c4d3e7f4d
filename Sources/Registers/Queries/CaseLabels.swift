import Almanac
import Casework
import GRDB
import Identifiers
import Timelines

/// What a case is called in a list.
public struct CaseLabel: Hashable, Sendable {
  public let id: ID<Case>
  public let subject: FactKind.Subject
  /// nil where no name is known, or it has been erased.
  public let name: PersonName?
  /// The administrative number, or else what an extract calls the case.
  public let number: String?
  public let birthDay: Day?
}

/// What cases are called. Cases outside the membership are left out.
public struct CaseLabels: RegisterQuery {
  public let ids: [ID<Case>]
  public let membership: CaseMembership

  public init(_ ids: [ID<Case>], in membership: CaseMembership) {
    self.ids = ids
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [ID<Case>: CaseLabel] {
    let wanted = ids.filter(membership.contains)
    return try registers.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT subject, given, family, administrative_number, local_number, birth_day FROM cases WHERE id = ?
          """)
      var labels: [ID<Case>: CaseLabel] = [:]
      labels.reserveCapacity(wanted.count)
      for id in wanted where labels[id] == nil {
        guard let row = try Row.fetchOne(statement, arguments: [id.blob]) else { continue }
        labels[id] = CaseLabel(
          id: id, subject: try row.word(0), name: row.personName(1, 2), number: row[3] ?? row[4],
          birthDay: row.day(5))
      }
      return labels
    }
  }
}
