import Casework
import GRDB
import Identifiers

/// Which of some facts have come with an extract before, whether they have been taken back since or not.
public struct KnownFacts: RegisterQuery {
  public let ids: [ID<FactInCase>]

  public init(ids: [ID<FactInCase>]) { self.ids = ids }

  public func run(in registers: Registers) throws -> Set<ID<FactInCase>> {
    try registers.read { db in
      let statement = try db.cachedStatement(sql: "SELECT 1 FROM imported_facts WHERE fact = ?")
      var known: Set<ID<FactInCase>> = []
      for id in ids where try Int.fetchOne(statement, arguments: [id.blob]) != nil { known.insert(id) }
      return known
    }
  }
}
