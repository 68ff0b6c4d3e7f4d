import GRDB

/// Names of companies that agreements name, those with most first; only names that one company alone has.
public struct CompaniesInAgreements: RegisterQuery {
  public let limit: Int

  public init(limit: Int) { self.limit = max(0, limit) }

  public func run(in registers: Registers) throws -> [String] {
    try registers.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT c.name FROM agreement_contacts a JOIN companies c ON c.reference = a.company
          WHERE (SELECT count(*) FROM companies o WHERE o.name = c.name) = 1
          GROUP BY c.reference ORDER BY count(*) DESC, c.reference LIMIT ?
          """, arguments: [limit])
    }
  }
}
