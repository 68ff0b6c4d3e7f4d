import Identifiers
import Workroom

extension WorkroomPromise {
  static let accountPromises: [WorkroomPromise] = [
    WorkroomPromise("a username is one person's, in either case, and a person has one account") { rooms in
      try await rooms.makeAccount("lene", 1)
      try await holdRefused(.usernameTaken, "another person, the same name") { try await rooms.makeAccount(" LENE", 2) }
      try await holdRefused(.personHasAccount, "another name, the same person") {
        try await rooms.makeAccount("lene2", 1)
      }
      try await rooms.makeAccount("åse", 3)
      try await rooms.makeAccount("bo.b", 2)
      let all = try await rooms.accounts.all()
      try hold(all.map(\.username.description), is: ["bo.b", "lene", "åse"], "the accounts")
      try hold(all.map(\.person), is: [.numbered(2), .numbered(1), .numbered(3)], "whose they are")
    },
    WorkroomPromise("a bad username or password makes no account") { rooms in
      let make = { @Sendable (username: String, password: String) in
        try await rooms.accounts.make(username, password: password, for: .numbered(1), now: Rooms.start)
      }
      try await holdRefused(.username(.length), "two letters") { try await make("bo", Rooms.password) }
      try await holdRefused(.username(.characters), "a blank") { try await make("bo bo", Rooms.password) }
      try await holdRefused(.password(.tooShort(minimum: 12)), "short") { try await make("bent", "elleve tegn") }
      try await holdRefused(.password(.containsUsername), "the name in it") {
        try await make("bent", "jeg er BENT og glad")
      }
      try await holdRefused(.password(.common), "common") { try await make("bent", "Adgangskode1") }
      try await hold(rooms.accounts.all().isEmpty, "an account was made nonetheless")
    },
    WorkroomPromise("a changed password takes the old one's place and ends the other sessions") { rooms in
      try await rooms.makeAccount("lene", 1)
      try await rooms.makeAccount("bodil", 2)
      let kept = try await rooms.enter("lene").token
      let other = try await rooms.enter("lene").token
      let colleague = try await rooms.enter("bodil").token
      let session = try await rooms.sessions.session(kept, now: Rooms.start)
      let change = { @Sendable (present: String, next: String) in
        try await rooms.accounts.changePassword(
          of: .numbered(1), from: present, to: next, keeping: session?.id, now: Rooms.at(60))
      }
      try await holdRefused(.wrongPassword, "the wrong one") { try await change("fem kanelsnegle", "seks romkugler") }
      try await holdRefused(.password(.tooShort(minimum: 12)), "a short one") {
        try await change(Rooms.password, "kort")
      }
      try await hold(rooms.sessions.session(other, now: Rooms.start) != nil, "a refused change ended a session")
      let keys = AccessTokens(rooms.store)
      _ = try await keys.issue(for: .numbered(1), purpose: "Tal", mayWrite: true, days: 365, now: Rooms.start)
      _ = try await keys.issue(for: .numbered(2), purpose: "Tal", mayWrite: true, days: 365, now: Rooms.start)
      try await change(Rooms.password, "seks romkugler")
      try await hold(keys.all(of: .numbered(1), now: Rooms.start).isEmpty, "a program goes on with the old one's key")
      try await hold(keys.all(of: .numbered(2), now: Rooms.start).count, is: 1, "a colleague's keys")
      try await hold(rooms.sessions.session(kept, now: Rooms.start) != nil, "the session that changed it ended")
      try await hold(rooms.sessions.session(other, now: Rooms.start) == nil, "another session goes on")
      try await hold(rooms.sessions.session(colleague, now: Rooms.start) != nil, "a colleague's session ended")
      try await hold(rooms.enter("lene", at: 61), is: .wrong, "the old password")
      try await hold(rooms.enter("lene", "seks romkugler", at: 62).person, is: .numbered(1), "the new password")
    },
    WorkroomPromise("a closed account lets nobody in, ends its sessions, and opens again") { rooms in
      try await rooms.makeAccount("lene", 1)
      let token = try await rooms.enter("lene").token
      try await rooms.accounts.setClosed(true, of: .numbered(1))
      try await hold(rooms.sessions.session(token, now: Rooms.start) == nil, "the session goes on")
      try await hold(rooms.enter("lene"), is: .wrong, "the door")
      try await holdRefused(.usernameTaken, "the closed account's name") { try await rooms.makeAccount("lene", 2) }
      try await rooms.accounts.setClosed(false, of: .numbered(1))
      try await hold(rooms.enter("lene").person, is: .numbered(1), "the door after opening")
      try await holdRefused(.personHasNoAccount, "a person without") {
        try await rooms.accounts.setClosed(true, of: .numbered(9))
      }
    },
    WorkroomPromise("a write that fails half way leaves nothing behind") { rooms in
      struct Halfway: Error {}
      do {
        try await rooms.store.write { tables in
          try tables.set(SavedView(.numbered(1), name: "half", query: "?"))
          throw Halfway()
        }
        throw BrokenPromise(description: "the error was swallowed")
      } catch is Halfway {}
      try await hold(rooms.views.all(of: .numbered(1)).isEmpty, "half of it is there")
    },
  ]
}
