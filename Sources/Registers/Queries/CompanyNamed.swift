import GRDB
import Identifiers

/// The company of a name, where one and only one has it: so that an agreement finds the company it is with.
public struct CompanyNamed: RegisterQuery {
  public let name: String

  public init(_ name: String) { self.name = name }

  public func run(in registers: Registers) throws -> Reference<Company>? {
    try registers.read { db in
      let found = try String.fetchAll(
        db.cachedStatement(sql: "SELECT reference FROM companies WHERE name = ? LIMIT 2"), arguments: [name])
      return found.count == 1 ? Reference(found[0]) : nil
    }
  }
}
