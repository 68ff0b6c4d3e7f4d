import GRDB

/// Everybody who works here, and those who did where asked for, by name as Danish sorts.
public struct AllStaff: RegisterQuery {
  public let includingInactive: Bool

  public init(includingInactive: Bool = false) { self.includingInactive = includingInactive }

  public func run(in registers: Registers) throws -> [StaffMember] {
    try registers.pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(StaffMember.columns) FROM staff s WHERE s.is_active OR ? ORDER BY s.name COLLATE da_DK, s.person
          """, arguments: [includingInactive]
      ).compactMap(StaffMember.init)
    }
  }
}
