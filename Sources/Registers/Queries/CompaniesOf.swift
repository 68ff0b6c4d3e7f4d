import Companies
import GRDB
import Identifiers

/// A company as it is known now, and whom to call there.
public struct CompanyRow: Hashable, Sendable {
  public let reference: Reference<Company>
  public let name: String
  public let cvr: CVR?
  public let street: String?
  public let town: String?
  public let isPublic: Bool?
  public let contact: CompanyContactNamed?
}

/// Some companies by their references. What nobody has registered is left out.
public struct CompaniesOf: RegisterQuery {
  public let references: [Reference<Company>]

  public init(_ references: [Reference<Company>]) { self.references = references }

  public func run(in registers: Registers) throws -> [Reference<Company>: CompanyRow] {
    try registers.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT name, cvr, street, town, is_public, contact_name, contact_title, contact_phone, contact_email
          FROM companies WHERE reference = ?
          """)
      var found: [Reference<Company>: CompanyRow] = [:]
      for reference in references where found[reference] == nil {
        guard let row = try Row.fetchOne(statement, arguments: [reference.description]) else { continue }
        found[reference] = CompanyRow(
          reference: reference, name: row[0], cvr: (row[1] as String?).flatMap { try? CVR($0) }, street: row[2],
          town: row[3], isPublic: row[4],
          contact: (row[5] as String?).map {
            CompanyContactNamed(name: $0, title: row[6], phone: row[7], email: row[8])
          })
      }
      return found
    }
  }
}
