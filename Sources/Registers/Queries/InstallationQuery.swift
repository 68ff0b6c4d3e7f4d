import Almanac
import GRDB

/// What the installation is.
public struct Installation: Hashable, Sendable {
  public let municipality: String
  public let isDemonstration: Bool
  public let seed: Int?
  public let citizens: Int?
  public let firstYear: Int?
  /// How far a demonstration town's people have lived.
  public let livedUntil: Day?
}

/// What the installation is; nil before it is born.
public struct InstallationQuery: RegisterQuery {
  public init() {}

  public func run(in registers: Registers) throws -> Installation? {
    try registers.read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT municipality, is_demonstration, seed, citizens, first_year, (SELECT day FROM town_lived_until)
          FROM installation
          """
      ).map { row in
        Installation(
          municipality: row[0], isDemonstration: row[1], seed: row[2], citizens: row[3], firstYear: row[4],
          livedUntil: row.day(5))
      }
    }
  }
}
