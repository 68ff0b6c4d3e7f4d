import Foundation
import Identifiers

/// The address at which a person's calendar can be read by their own calendar program. Only its digest is kept: who reads
/// the file cannot make the address of it.
public struct CalendarFeed: Hashable, Sendable {
  public let person: ID<Person>
  public let made: Date

  public init(person: ID<Person>, made: Date) {
    self.person = person
    self.made = made
  }
}

/// Makes and revokes the addresses of calendar feeds. A person has one at a time.
public struct CalendarFeeds: Sendable {
  private let store: any WorkroomStore

  public init(_ store: any WorkroomStore) { self.store = store }

  /// Makes an address in place of any before, which opens nothing from then on.
  ///
  /// - Returns: the address's secret part, shown once: it cannot be had again.
  public func issue(_ person: ID<Person>, now: Date) async throws -> String {
    let token = Secret.random(32).text
    let digest = CalendarFeeds.digest(of: token)
    try await store.write { try $0.set(CalendarFeed(person: person, made: now), tokenDigest: digest) }
    return token
  }

  /// A person's feed; nil where there is none.
  public func feed(of person: ID<Person>) async throws -> CalendarFeed? {
    try await store.read { try $0.calendarFeed(of: person) }
  }

  /// Whose calendar an address opens; nil where it opens none.
  public func feed(_ token: String) async throws -> CalendarFeed? {
    let digest = CalendarFeeds.digest(of: token)
    return try await store.read { try $0.calendarFeed(digest) }
  }

  public func revoke(_ person: ID<Person>) async throws {
    try await store.write { try $0.removeCalendarFeed(of: person) }
  }

  private static func digest(of token: String) -> Data { Secret(Data(token.utf8.prefix(256))).digest }
}

extension MemoryTables {
  func calendarFeed(_ tokenDigest: Data) -> CalendarFeed? { shelves.calendarFeeds[tokenDigest] }

  func calendarFeed(of person: ID<Person>) -> CalendarFeed? {
    shelves.calendarFeeds.values.first { $0.person == person }
  }

  func set(_ feed: CalendarFeed, tokenDigest: Data) {
    removeCalendarFeed(of: feed.person)
    shelves.calendarFeeds[tokenDigest] = feed
  }

  func removeCalendarFeed(of person: ID<Person>) {
    shelves.calendarFeeds = shelves.calendarFeeds.filter { $0.value.person != person }
  }
}
