import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  private static let day = 86_400.0

  private static func lastUse(_ tokens: AccessTokens) async throws -> Date? {
    try await tokens.all(of: .numbered(1), now: Rooms.start).first?.lastUsed
  }

  static let tokenPromises: [WorkroomPromise] = [
    WorkroomPromise("a token is known by its text alone, and says whose it is, what for and what it may") { rooms in
      let tokens = AccessTokens(rooms.store)
      let new = try await tokens.issue(
        for: .numbered(1), purpose: "  Månedens rapport ", mayWrite: false, days: 90, now: Rooms.start)
      let other = try await tokens.issue(
        for: .numbered(1), purpose: "Timer", mayWrite: true, days: 7, now: Rooms.at(1))
      try hold(new.text.hasPrefix(AccessTokens.prefix), "it does not begin as tokens do")
      try hold(new.text.utf8.count, is: 48, "256 bits in Base64 after the beginning")
      try hold(new.token.purpose, is: "Månedens rapport", "the purpose")
      try hold(new.token.expires, is: Rooms.at(90 * day), "its end")
      try hold(other.token.expires, is: Rooms.at(30 * day + 1), "a lifetime that is not offered")
      for wrong in ["", "x", new.text + "A", String(new.text.dropLast()), "\(new.token.id)"] {
        guard case .wrong = try await tokens.look(wrong, from: "a", now: Rooms.at(2)) else {
          throw BrokenPromise(description: "\(wrong.count) letters open it")
        }
      }
      guard case .known(let known) = try await tokens.look(new.text, from: "a", now: Rooms.at(2)) else {
        throw BrokenPromise(description: "it is not known")
      }
      try hold([known.person], is: [.numbered(1)], "whose it is")
      try hold(!known.mayWrite && known.id == new.token.id, "what it may")
      try await hold(
        tokens.all(of: .numbered(1), now: Rooms.at(2)).map(\.purpose), is: ["Timer", "Månedens rapport"], "the list")
      try await hold(tokens.all(of: .numbered(2), now: Rooms.at(2)).isEmpty, "another person has them")
    },
    WorkroomPromise("a token's use is noted to within an hour, and after its end it opens nothing") { rooms in
      let tokens = AccessTokens(rooms.store)
      let new = try await tokens.issue(for: .numbered(1), purpose: "Tal", mayWrite: false, days: 30, now: Rooms.start)
      try await hold(lastUse(tokens) == nil, "used before it was")
      for (now, noted) in [(10.0, 10.0), (3_000, 10), (3_610, 3_610)] {
        _ = try await tokens.look(new.text, from: "a", now: Rooms.at(now))
        try await hold(lastUse(tokens), is: Rooms.at(noted), "after \(now) seconds")
      }
      guard case .known = try await tokens.look(new.text, from: "a", now: Rooms.at(30 * day - 1)) else {
        throw BrokenPromise(description: "the last second")
      }
      guard case .wrong = try await tokens.look(new.text, from: "a", now: Rooms.at(30 * day)) else {
        throw BrokenPromise(description: "it opens after its end")
      }
      try await rooms.store.sweep(now: Rooms.at(30 * day))
      try await hold(tokens.all(of: .numbered(1), now: Rooms.start).isEmpty, "it is swept")
    },
    WorkroomPromise("one's own tokens are taken back by oneself, and all of them when the account is closed") { rooms in
      let tokens = AccessTokens(rooms.store)
      try await rooms.makeAccount("lene", 1)
      var texts: [String] = []
      for purpose in ["Et", "To"] {
        texts.append(
          try await tokens.issue(for: .numbered(1), purpose: purpose, mayWrite: true, days: 30, now: Rooms.start).text)
      }
      let first = try await tokens.all(of: .numbered(1), now: Rooms.start).first { $0.purpose == "Et" }
      guard let id = first?.id else { throw BrokenPromise(description: "it is not in the list") }
      func opens() async throws -> [Bool] {
        var open: [Bool] = []
        for text in texts {
          if case .known = try await tokens.look(text, from: "a", now: Rooms.at(1)) {
            open.append(true)
          } else {
            open.append(false)
          }
        }
        return open
      }
      try await tokens.revoke(id, of: .numbered(2))
      try await hold(opens(), is: [true, true], "another person took it back")
      try await tokens.revoke(id, of: .numbered(1))
      try await hold(opens(), is: [false, true], "taken back")
      try await rooms.accounts.setClosed(true, of: .numbered(1))
      try await rooms.accounts.setClosed(false, of: .numbered(1))
      try await hold(opens(), is: [false, false], "the account was closed in between")
    },
    WorkroomPromise("a token needs a purpose, and nobody has more than twenty") { rooms in
      let tokens = AccessTokens(rooms.store)
      for wrong in ["", "  \n", String(repeating: "x", count: 81)] {
        try await holdRefused(.tokenPurpose, "\(wrong.count) letters") {
          _ = try await tokens.issue(for: .numbered(1), purpose: wrong, mayWrite: false, days: 30, now: Rooms.start)
        }
      }
      for number in 0..<20 {
        _ = try await tokens.issue(
          for: .numbered(1), purpose: "\(number)", mayWrite: false, days: 30, now: Rooms.start)
      }
      try await holdRefused(.manyTokens, "the twenty-first") {
        _ = try await tokens.issue(for: .numbered(1), purpose: "x", mayWrite: false, days: 30, now: Rooms.start)
      }
      _ = try await tokens.issue(for: .numbered(2), purpose: "x", mayWrite: false, days: 30, now: Rooms.start)
      _ = try await tokens.issue(for: .numbered(1), purpose: "x", mayWrite: false, days: 30, now: Rooms.at(30 * day))
    },
    WorkroomPromise("wrong tokens from one address wait; a right one from there does not") { rooms in
      let tokens = AccessTokens(rooms.store)
      let new = try await tokens.issue(for: .numbered(1), purpose: "Tal", mayWrite: false, days: 30, now: Rooms.start)
      var waits = 0
      for _ in 0..<25 {
        if case .wait(let until) = try await tokens.look("fodf_x", from: "a", now: Rooms.start) {
          waits += 1
          try hold(until, is: Rooms.at(60), "how long")
        }
      }
      try hold(waits, is: 5, "after the twentieth")
      guard case .known = try await tokens.look(new.text, from: "a", now: Rooms.start),
        case .wrong = try await tokens.look("fodf_x", from: "b", now: Rooms.start),
        case .wrong = try await tokens.look("fodf_x", from: "a", now: Rooms.at(61))
      else { throw BrokenPromise(description: "others wait too, or it is for ever") }
    },
  ]
}
