import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  private static let day = 86_400.0

  static let setupPromises: [WorkroomPromise] = [
    WorkroomPromise("the first administrator comes in by a code, once, and only while nobody has an account") { rooms in
      guard let code = try await rooms.codes.issueFirst(now: Rooms.start) else {
        throw BrokenPromise(description: "an empty installation gives no code")
      }
      let use = { @Sendable (code: String, password: String, person: UInt8) in
        try await rooms.codes.use(
          code, username: "chef", password: password, newPerson: .numbered(person), now: Rooms.at(60))
      }
      try await holdRefused(.setupCode, "another code") {
        _ = try await use("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", Rooms.password, 1)
      }
      try await holdRefused(.password(.tooShort(minimum: 12)), "a short password") {
        _ = try await use(code, "kort", 1)
      }
      // As somebody copies it from paper.
      let typed = " " + code.lowercased().replacing("-", with: " ").replacing("0", with: "o").replacing("1", with: "l")
      try await hold(use(typed, Rooms.password, 1), is: .numbered(1), "whose account it is")
      try await hold(rooms.enter("chef").person, is: .numbered(1), "the door")
      try await holdRefused(.setupCode, "the code once more") { _ = try await use(code, Rooms.password, 2) }
      try await hold(rooms.codes.issueFirst(now: Rooms.at(120)) == nil, "a second first administrator")
    },
    WorkroomPromise("a first code is worth nothing once there is an account") { rooms in
      let code = try await rooms.codes.issueFirst(now: Rooms.start) ?? ""
      try await rooms.makeAccount("lene", 1)
      try await holdRefused(.setupCode, "the code") {
        _ = try await rooms.codes.use(
          code, username: "chef", password: Rooms.password, newPerson: .numbered(2), now: Rooms.at(1))
      }
    },
    WorkroomPromise("a code expires after a day, and a new one takes the place of the old") { rooms in
      let old = try await rooms.codes.issue(for: .numbered(1), now: Rooms.start)
      let new = try await rooms.codes.issue(for: .numbered(1), now: Rooms.at(10))
      let other = try await rooms.codes.issue(for: .numbered(2), now: Rooms.at(10))
      let use = { @Sendable (code: String, username: String, seconds: Double) in
        try await rooms.codes.use(
          code, username: username, password: Rooms.password, newPerson: .numbered(9), now: Rooms.at(seconds))
      }
      try await holdRefused(.setupCode, "the replaced code") { _ = try await use(old, "lene", 20) }
      try await hold(use(new, "lene", day + 9), is: .numbered(1), "within the day, for its own person")
      try await holdRefused(.setupCode, "after a day") { _ = try await use(other, "bodil", day + 10) }
    },
    WorkroomPromise("a forgotten password is replaced by a code, and the sessions end") { rooms in
      try await rooms.makeAccount("lene", 1)
      try await rooms.makeAccount("bodil", 2)
      let token = try await rooms.enter("lene").token
      let code = try await rooms.codes.issue(for: .numbered(1), now: Rooms.start)
      try await holdRefused(.usernameTaken, "a colleague's name") {
        _ = try await rooms.codes.use(
          code, username: "bodil", password: "seks romkugler", newPerson: .numbered(9), now: Rooms.start)
      }
      _ = try await rooms.codes.use(
        code, username: "lene", password: "seks romkugler", newPerson: .numbered(9), now: Rooms.start)
      try await hold(rooms.sessions.session(token, now: Rooms.start) == nil, "the old session goes on")
      try await holdRefused(.setupCode, "the code once more") {
        _ = try await rooms.codes.use(
          code, username: "lene", password: "syv hindbærsnitter", newPerson: .numbered(9), now: Rooms.start)
      }
      try await hold(rooms.enter("lene"), is: .wrong, "the old password")
      try await hold(rooms.enter("lene", "seks romkugler").person, is: .numbered(1), "the new one")
      let late = try await rooms.codes.issue(for: .numbered(1), now: Rooms.start)
      try await rooms.accounts.setClosed(true, of: .numbered(1))
      try await holdRefused(.setupCode, "a code for an account closed since") {
        _ = try await rooms.codes.use(
          late, username: "lene", password: Rooms.password, newPerson: .numbered(9), now: Rooms.start)
      }
    },
    WorkroomPromise("of two who use a code at once one comes in") { rooms in
      let code = try await rooms.codes.issueFirst(now: Rooms.start) ?? ""
      let came = await withTaskGroup(of: Bool.self) { group in
        for number in UInt8(1)...8 {
          group.addTask {
            let person = try? await rooms.codes.use(
              code, username: "chef\(number)", password: Rooms.password, newPerson: .numbered(number), now: Rooms.start)
            return person == .numbered(number)
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      try hold(came, is: 1, "how many came in")
      try await hold(rooms.accounts.all().count, is: 1, "how many accounts")
    },
  ]
}
