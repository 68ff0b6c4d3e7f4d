import Almanac
import GRDB
import Identifiers

/// A leader opened the figures of one employee.
public struct FiguresOpenedRow: Hashable, Sendable {
  public let by: ID<Person>
  public let day: Day
  public let purpose: String
}

/// Who has opened a person's own figures, the latest first.
public struct FiguresOpenedOf: RegisterQuery {
  public let person: ID<Person>

  public init(_ person: ID<Person>) { self.person = person }

  public func run(in registers: Registers) throws -> [FiguresOpenedRow] {
    try registers.read { db in
      try Row.fetchAll(
        db, sql: "SELECT opened_by, day, purpose FROM figures_opened WHERE person = ? ORDER BY position DESC",
        arguments: [person.blob]
      ).compactMap { row in
        guard let by: ID<Person> = row.id(0), let day = row.day(1) else { return nil }
        return FiguresOpenedRow(by: by, day: day, purpose: row[2])
      }
    }
  }
}
