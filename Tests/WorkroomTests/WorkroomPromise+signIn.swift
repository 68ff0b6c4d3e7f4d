import Identifiers
import Workroom

extension WorkroomPromise {
  static let signInPromises: [WorkroomPromise] = [
    WorkroomPromise("the right password lets its person in, the name in either case") { rooms in
      try await rooms.makeAccount("lene", 1)
      try await rooms.makeAccount("bodil", 2)
      try await hold(rooms.enter(" LENE ").person, is: .numbered(1), "lene")
      try await hold(rooms.enter("bodil").person, is: .numbered(2), "bodil")
      // The same letters, composed otherwise.
      try await rooms.accounts.make("åse", password: "rødgrød på åen", for: .numbered(3), now: Rooms.start)
      try await hold(
        rooms.enter("a\u{30A}se", "rødgrød pa\u{30A} a\u{30A}en").person, is: .numbered(3), "åse, composed otherwise")
    },
    WorkroomPromise("an unknown name, a closed account and a wrong password get one and the same answer") { rooms in
      try await rooms.makeAccount("lene", 1)
      try await rooms.makeAccount("bodil", 2)
      try await rooms.accounts.setClosed(true, of: .numbered(2))
      var answers: [[Rooms.Entry]] = []
      for (username, password) in [
        ("lene", "en helt anden en"), ("bodil", Rooms.password), ("nobody", Rooms.password), ("?", ""),
      ] {
        var those: [Rooms.Entry] = []
        for second in 0..<7 { those.append(try await rooms.enter(username, password, at: Double(second))) }
        answers.append(those)
      }
      try hold(
        answers[0], is: [.wrong, .wrong, .wrong, .wrong, .wait(64), .wait(64), .wait(64)], "a wrong password")
      for (index, those) in answers.enumerated() { try hold(those, is: answers[0], "case \(index)") }
    },
    WorkroomPromise("after five wrong tries even the right password waits, and then lets in") { rooms in
      try await rooms.makeAccount("lene", 1)
      for second in 0..<5 { _ = try await rooms.enter("lene", "forkert igen", at: Double(second)) }
      try await hold(rooms.enter("lene", at: 5), is: .wait(64), "at once")
      try await hold(rooms.enter("lene", at: 63), is: .wait(64), "a second too early")
      try await hold(rooms.enter("lene", at: 64).person, is: .numbered(1), "when the wait is over")
      try await hold(rooms.enter("lene", "forkert igen", at: 65), is: .wrong, "all is forgotten after coming in")
    },
    WorkroomPromise("every further wrong try waits twice as long, up to an hour, and never for ever") { rooms in
      try await rooms.makeAccount("lene", 1)
      for _ in 0..<5 { _ = try await rooms.enter("lene", "forkert igen") }
      var now = 60.0
      for wait in [120.0, 240, 480, 960, 1_920, 3_600, 3_600, 3_600] {
        try await hold(rooms.enter("lene", "forkert igen", at: now), is: .wait(now + wait), "after \(now) seconds")
        now += wait
      }
      try await hold(rooms.enter("lene", at: now).person, is: .numbered(1), "the right password in the end")
    },
    WorkroomPromise("a day without tries forgets the waits") { rooms in
      try await rooms.makeAccount("lene", 1)
      for _ in 0..<5 { _ = try await rooms.enter("lene", "forkert igen") }
      try await hold(rooms.enter("lene", "forkert igen", at: 86_399), is: .wait(86_399 + 120), "within the day")
      try await hold(rooms.enter("lene", "forkert igen", at: 86_399 + 86_400), is: .wrong, "a day later")
    },
    WorkroomPromise("another address and another account do not wait") { rooms in
      try await rooms.makeAccount("lene", 1)
      try await rooms.makeAccount("bodil", 2)
      for _ in 0..<6 { _ = try await rooms.enter("lene", "forkert igen", from: "203.0.113.9") }
      try await hold(rooms.enter("lene", from: "203.0.113.9"), is: .wait(60), "the address that tried")
      try await hold(rooms.enter("lene").person, is: .numbered(1), "lene from her own address")
      try await hold(rooms.enter("bodil", from: "203.0.113.9").person, is: .numbered(2), "bodil from that address")
    },
    WorkroomPromise("tries count for fifteen minutes") { rooms in
      try await rooms.makeAccount("lene", 1)
      for second in [0.0, 1, 2, 3] { _ = try await rooms.enter("lene", "forkert igen", at: second) }
      try await hold(rooms.enter("lene", "forkert igen", at: 900), is: .wrong, "the first is out of it")
      try await hold(rooms.enter("lene", "forkert igen", at: 900.5), is: .wait(960.5), "the fifth within")
    },
    WorkroomPromise("many tries at once are five like all others") { rooms in
      try await rooms.makeAccount("lene", 1)
      let answers = try await withThrowingTaskGroup(of: Rooms.Entry.self) { group in
        for _ in 0..<40 { group.addTask { try await rooms.enter("lene", "forkert igen") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      try hold(answers.count { $0 == .wrong }, is: 4, "how many were merely wrong")
      try hold(answers.count { $0 == .wait(60) }, is: 36, "how many must wait")
    },
    WorkroomPromise("a hash of an earlier cost is made anew when its person comes in") { rooms in
      try await rooms.makeAccount("lene", 1)
      let before = try await rooms.store.read { try $0.account(of: .numbered(1)) }
      let cost = PasswordCost(logRounds: 5, blockSize: 8, parallelism: 1) ?? .standard
      let later = Rooms(rooms.store, cost: cost)
      try await hold(later.enter("lene", "forkert igen"), is: .wrong, "a wrong password")
      try await hold(
        rooms.store.read { try $0.account(of: .numbered(1)) } == before, "a wrong password changed the hash")
      try await hold(later.enter("lene").person, is: .numbered(1), "the right one")
      let after = try await rooms.store.read { try $0.account(of: .numbered(1))?.password.stored ?? "" }
      try hold(after.hasPrefix("scrypt$5$8$1$"), "the cost is still the earlier one")
      try await hold(later.enter("lene").person, is: .numbered(1), "once more")
    },
  ]
}
