import Almanac
import GRDB
import Identifiers

/// Two colleagues who are each other's makker, as it was set last.
public struct MakkerPairRow: Hashable, Sendable {
  public let one: ID<Person>
  public let other: ID<Person>
  public let from: Day
  /// The last day; nil while it lasts.
  public let through: Day?
  public let reason: String?
  /// Of the fact that set it last: what a form was made from.
  public let position: Int

  /// Whether it holds on a day.
  public func holds(on day: Day) -> Bool { from <= day && through.map { day <= $0 } ?? true }

  /// The other of the two; nil for who is neither.
  public func makker(of person: ID<Person>) -> ID<Person>? {
    person == one ? other : person == other ? one : nil
  }
}

/// The pairs of some people, also those that have ended, the latest first.
public struct MakkerPairs: RegisterQuery {
  public let people: [ID<Person>]

  public init(of people: [ID<Person>]) { self.people = people }

  public func run(in registers: Registers) throws -> [MakkerPairRow] {
    try registers.read { db in
      var seen: Set<MakkerPairRow> = []
      var rows: [MakkerPairRow] = []
      for person in people {
        let found = try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT one, other, first_day, last_day, reason, position FROM makker_pairs
              WHERE one = :person OR other = :person
              """), arguments: ["person": person.blob])
        for row in found {
          guard let one: ID<Person> = row.id(0), let other: ID<Person> = row.id(1), let from = row.day(2) else {
            continue
          }
          let pair = MakkerPairRow(
            one: one, other: other, from: from, through: row.day(3), reason: row[4], position: row[5])
          if seen.insert(pair).inserted { rows.append(pair) }
        }
      }
      return rows.sorted { ($1.from, $1.position) < ($0.from, $0.position) }
    }
  }
}
