import GRDB
import Identifiers

/// All appointments of a case, by day and time; none outside the membership.
public struct AppointmentsOfCase: RegisterQuery {
  public let id: ID<Case>
  public let membership: CaseMembership

  public init(_ id: ID<Case>, in membership: CaseMembership) {
    self.id = id
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [AppointmentRow] {
    guard membership.contains(id) else { return [] }
    return try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(AppointmentRow.columns) FROM appointments a JOIN cases c ON c.number = a.case_number
          WHERE c.id = ? ORDER BY a.day, a.time, a.reference
          """, arguments: [id.blob]
      ).compactMap(AppointmentRow.init)
    }
  }
}
