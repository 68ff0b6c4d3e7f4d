import GRDB
import Identifiers

/// Everybody who works here or did.
public struct StaffDirectory: Sendable {
  /// By name as Danish sorts.
  public let everybody: [StaffMember]
  private let places: [ID<Person>: Int]

  init(_ everybody: [StaffMember]) {
    self.everybody = everybody
    places = Dictionary(
      everybody.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those who work here now.
  public var active: [StaffMember] { everybody.filter(\.isActive) }

  public subscript(id: ID<Person>) -> StaffMember? { places[id].map { everybody[$0] } }
}

/// Everybody who works here or did, kept in memory: most pages name some of them.
public struct AllStaff: RegisterQuery {
  public init() {}

  public func run(in registers: Registers) throws -> StaffDirectory {
    try registers.staff.value {
      try registers.read { db in
        StaffDirectory(
          try Row.fetchAll(
            db, sql: "SELECT \(StaffMember.columns) FROM staff s ORDER BY s.name COLLATE da_DK, s.person"
          ).compactMap(StaffMember.init))
      }
    }
  }
}
