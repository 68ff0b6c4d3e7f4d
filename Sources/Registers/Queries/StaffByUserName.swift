import GRDB

/// Who logs in with a user name, in capital letters or not; active or not. Of several the one registered last.
public struct StaffByUserName: RegisterQuery {
  public let userName: String

  public init(_ userName: String) { self.userName = userName }

  public func run(in registers: Registers) throws -> StaffMember? {
    try registers.read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT \(StaffMember.columns) FROM staff s WHERE s.user_key = ? ORDER BY s.registered_at DESC LIMIT 1
          """, arguments: [UserKey.of(userName)]
      ).flatMap(StaffMember.init)
    }
  }
}
