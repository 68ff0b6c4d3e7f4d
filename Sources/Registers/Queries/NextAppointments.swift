import Almanac
import GRDB
import Identifiers

/// The next planned appointment of each of some cases, that day included; no entry where there is none.
public struct NextAppointments: RegisterQuery {
  public let ids: [ID<Case>]
  public let day: Day
  public let membership: CaseMembership

  public init(_ ids: [ID<Case>], from day: Day, in membership: CaseMembership) {
    self.ids = ids
    self.day = day
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [ID<Case>: AppointmentRow] {
    let wanted = ids.filter(membership.contains)
    return try registers.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(AppointmentRow.columns) FROM cases c JOIN appointments a ON a.case_number = c.number
          WHERE c.id = ? AND a.state = 'planned' AND a.day >= ? ORDER BY a.day, a.time, a.reference LIMIT 1
          """)
      var next: [ID<Case>: AppointmentRow] = [:]
      for id in wanted where next[id] == nil {
        next[id] = try Row.fetchOne(statement, arguments: [id.blob, day.number]).flatMap(AppointmentRow.init)
      }
      return next
    }
  }
}
