import Foundation
import Testing

@testable import Workroom

@Suite("Waiting after wrong tries")
struct LockoutTests {
  let policy = LockoutPolicy.standard

  /// The record after tries at these seconds.
  private func record(_ seconds: [Double]) -> TryRecord? {
    seconds.reduce(nil) { policy.noting($0, now: Rooms.at($1)) }
  }

  @Test func `four tries wait for nothing, the fifth for a minute from itself`() {
    #expect(policy.wait(record([0, 1, 2, 3]), now: Rooms.at(3)) == nil)
    #expect(policy.wait(record([0, 1, 2, 3, 4]), now: Rooms.at(4)) == Rooms.at(64))
    #expect(policy.wait(record([0, 1, 2, 3, 4]), now: Rooms.at(63.9)) == Rooms.at(64))
    #expect(policy.wait(record([0, 1, 2, 3, 4]), now: Rooms.at(64)) == nil)
    #expect(policy.wait(nil, now: Rooms.at(0)) == nil)
  }

  @Test func `a hundred waits later the wait is an hour, and the record no longer`() throws {
    var now = 0.0
    var latest = record([0, 0, 0, 0, 0])
    for _ in 0..<100 {
      now = try #require(latest?.until).timeIntervalSince(Rooms.start)
      latest = policy.noting(latest, now: Rooms.at(now))
    }
    #expect(latest?.until == Rooms.at(now + 3_600))
    #expect(latest?.recent.count == 1)
    #expect(latest?.waits == 101)
  }

  @Test func `a clock that goes back counts, and makes nobody wait for ever`() throws {
    let latest = try #require(record([0, 0, 0, 0, -86_400]))
    #expect(latest.until == Rooms.at(-86_400 + 60))
    #expect(policy.wait(record([0, 1, 2, 3, 4]), now: Rooms.at(-86_400)) == nil)
  }
}
