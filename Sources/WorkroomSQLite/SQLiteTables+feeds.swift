import Foundation
import Identifiers
import Workroom

extension SQLiteTables {
  func calendarFeed(_ tokenDigest: Data) throws -> CalendarFeed? {
    try rows("SELECT person, made FROM calendar_feeds WHERE token_digest = ?", [tokenDigest]).first.map { row in
      CalendarFeed(person: try row.id(0, Person.self), made: try row.instant(1))
    }
  }

  func calendarFeed(of person: ID<Person>) throws -> CalendarFeed? {
    try rows("SELECT person, made FROM calendar_feeds WHERE person = ?", [Data(person.bytes)]).first.map { row in
      CalendarFeed(person: try row.id(0, Person.self), made: try row.instant(1))
    }
  }

  func set(_ feed: CalendarFeed, tokenDigest: Data) throws {
    try removeCalendarFeed(of: feed.person)
    try run(
      "INSERT INTO calendar_feeds (person, token_digest, made) VALUES (?, ?, ?)",
      [Data(feed.person.bytes), tokenDigest, feed.made.milliseconds])
  }

  func removeCalendarFeed(of person: ID<Person>) throws {
    try run("DELETE FROM calendar_feeds WHERE person = ?", [Data(person.bytes)])
  }
}
