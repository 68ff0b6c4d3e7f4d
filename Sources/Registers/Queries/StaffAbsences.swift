import Almanac
import GRDB
import Identifiers

/// A colleague is away, from a day through a day.
public struct StaffAbsenceRow: Hashable, Sendable {
  public let person: ID<Person>
  public let from: Day
  public let through: Day
  public let covers: ID<Person>?
}

/// Who is away on a day, and who covers.
///
/// An absence set anew from the same day takes the earlier one's place; one that ends before it begins takes it back.
public struct StaffAbsences: RegisterQuery {
  public let day: Day

  public init(on day: Day) { self.day = day }

  public func run(in registers: Registers) throws -> [StaffAbsenceRow] {
    try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT person, first_day, last_day, covers FROM staff_absences
          WHERE first_day <= :day AND last_day >= :day ORDER BY person, first_day
          """, arguments: ["day": day.number]
      ).compactMap { row in
        guard let person: ID<Person> = row.id(0), let from = row.day(1), let through = row.day(2) else { return nil }
        return StaffAbsenceRow(person: person, from: from, through: through, covers: row.id(3))
      }
    }
  }
}
