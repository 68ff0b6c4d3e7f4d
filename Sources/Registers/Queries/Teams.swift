import GRDB
import Identifiers

/// A unit of the municipality.
public struct TeamRow: Hashable, Sendable {
  public let reference: Reference<Team>
  public let name: String
}

/// All units, by name as Danish sorts; kept in memory.
public struct Teams: RegisterQuery {
  public init() {}

  public func run(in registers: Registers) throws -> [TeamRow] {
    try registers.teams.value {
      try registers.read { db in
        try Row.fetchAll(db, sql: "SELECT reference, name FROM teams ORDER BY name COLLATE da_DK, reference").compactMap
        {
          row in Reference<Team>(row[0]).map { TeamRow(reference: $0, name: row[1]) }
        }
      }
    }
  }
}
