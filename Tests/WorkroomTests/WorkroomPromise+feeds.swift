import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  static let feedPromises: [WorkroomPromise] = [
    WorkroomPromise("an address opens its own person's calendar, until it is closed") { rooms in
      let feeds = CalendarFeeds(rooms.store)
      let token = try await feeds.issue(.numbered(1), now: Rooms.start)
      let other = try await feeds.issue(.numbered(2), now: Rooms.start)
      try hold(token != other && token.utf8.count >= 43, "the address can be guessed")
      try await hold(feeds.feed(token), is: CalendarFeed(person: .numbered(1), made: Rooms.start), "the feed")
      try await hold(feeds.feed(of: .numbered(2))?.made, is: Rooms.start, "the other's")
      try await feeds.revoke(.numbered(1))
      try await hold(feeds.feed(token) == nil, "it opens after it was closed")
      try await hold(feeds.feed(of: .numbered(1)) == nil, "it is there after it was closed")
      try await hold(feeds.feed(other)?.person, is: .numbered(2), "the other's is closed too")
    },
    WorkroomPromise("a new address closes the one before") { rooms in
      let feeds = CalendarFeeds(rooms.store)
      let first = try await feeds.issue(.numbered(1), now: Rooms.start)
      let second = try await feeds.issue(.numbered(1), now: Rooms.at(60))
      try await hold(feeds.feed(first) == nil, "the first still opens")
      try await hold(feeds.feed(second)?.made, is: Rooms.at(60), "the second")
      for wrong in ["", "x", String(second.dropLast()), second + "A"] {
        try await hold(feeds.feed(wrong) == nil, "\(wrong.count) characters open it")
      }
    },
  ]
}
