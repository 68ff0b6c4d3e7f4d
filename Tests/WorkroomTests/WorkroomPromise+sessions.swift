import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  private static let hour = 3_600.0

  static let sessionPromises: [WorkroomPromise] = [
    WorkroomPromise("a token opens its own session, and nothing else opens one") { rooms in
      let lene = try await rooms.sessions.begin(for: .numbered(1), label: "Firefox, Windows", now: Rooms.start)
      let bodil = try await rooms.sessions.begin(for: .numbered(2), label: "Telefon", now: Rooms.start)
      try hold(lene.token != bodil.token, "two tokens are the same")
      try hold(lene.token.utf8.count, is: 43, "256 bits in Base64")
      let found = try await rooms.sessions.session(lene.token, now: Rooms.at(1))
      try hold(found, is: lene.session, "the session")
      for wrong in ["", "x", lene.token + "A", String(lene.token.dropLast()), "\(lene.session.id)"] {
        try await hold(rooms.sessions.session(wrong, now: Rooms.at(1)) == nil, "\(wrong.count) letters open one")
      }
    },
    WorkroomPromise("a session ends after an hour without use, and use keeps it alive") { rooms in
      let new = try await rooms.sessions.begin(for: .numbered(1), label: "", now: Rooms.start)
      let isOpen = { @Sendable (seconds: Double) in
        try await rooms.sessions.session(new.token, now: Rooms.at(seconds)) != nil
      }
      try await hold(isOpen(hour - 1), "a second before the hour")
      try await hold(isOpen(2 * hour - 2), "an hour after that, less a second")
      try await hold(!isOpen(3 * hour - 2), "an hour without use")
      try await hold(!isOpen(3 * hour), "it came back")
    },
    WorkroomPromise("a session ends after twelve hours, however much it is used") { rooms in
      let new = try await rooms.sessions.begin(for: .numbered(1), label: "", now: Rooms.start)
      for minute in stride(from: 0.0, to: 12 * 60, by: 30) {
        try await hold(
          rooms.sessions.session(new.token, now: Rooms.at(minute * 60)) != nil, "after \(minute) minutes")
      }
      try await hold(rooms.sessions.session(new.token, now: Rooms.at(12 * hour)) == nil, "after twelve hours")
    },
    WorkroomPromise("its use is written down at most once a minute") { rooms in
      let new = try await rooms.sessions.begin(for: .numbered(1), label: "", now: Rooms.start)
      let seen = { @Sendable (seconds: Double) in
        _ = try await rooms.sessions.session(new.token, now: Rooms.at(seconds))
        return try await rooms.sessions.all(of: .numbered(1), now: Rooms.at(seconds)).first?.lastSeen
      }
      try await hold(seen(59), is: Rooms.start, "within the minute")
      try await hold(seen(60), is: Rooms.at(60), "after a minute")
      try await hold(seen(119), is: Rooms.at(60), "within the next")
      try await hold(seen(120), is: Rooms.at(120), "after the next")
    },
    WorkroomPromise("a person sees their own living sessions, and ends one or all") { rooms in
      var tokens: [String] = []
      for (number, label) in ["Firefox", "Telefon", "Edge"].enumerated() {
        let new = try await rooms.sessions.begin(for: .numbered(1), label: label, now: Rooms.at(Double(number)))
        tokens.append(new.token)
      }
      let colleague = try await rooms.sessions.begin(for: .numbered(2), label: "Safari", now: Rooms.start)
      let all = try await rooms.sessions.all(of: .numbered(1), now: Rooms.at(3))
      try hold(all.map(\.label), is: ["Edge", "Telefon", "Firefox"], "her sessions")
      try await rooms.sessions.end(colleague.session.id, of: .numbered(1))
      let isOpen = { @Sendable (token: String) in try await rooms.sessions.session(token, now: Rooms.at(3)) != nil }
      try await hold(isOpen(colleague.token), "she ended a colleague's")
      try await rooms.sessions.end(all[1].id, of: .numbered(1))
      try await hold(!isOpen(tokens[1]), "the ended one is open")
      for token in [tokens[0], tokens[2]] { try await hold(isOpen(token), "another ended with it") }
      try await rooms.sessions.endAll(of: .numbered(1), except: all[0].id)
      try await hold(!isOpen(tokens[0]), "all were to end")
      try await hold(isOpen(tokens[2]), "but for this one")
      try await rooms.sessions.end(tokens[2])
      try await hold(!isOpen(tokens[2]), "signed out, and still open")
      try await rooms.sessions.endAll(of: .numbered(1))
      try await hold(isOpen(colleague.token), "a colleague was signed out with her")
      try await hold(
        rooms.sessions.all(of: .numbered(2), now: Rooms.at(2 * hour)).isEmpty, "an expired one is still listed")
    },
    WorkroomPromise("a form's token is good in its own session, and stolen it is not in another") { rooms in
      let lene = try await rooms.sessions.begin(for: .numbered(1), label: "", now: Rooms.start)
      let phone = try await rooms.sessions.begin(for: .numbered(1), label: "", now: Rooms.start)
      let token = lene.session.formToken
      let again = try await rooms.sessions.session(lene.token, now: Rooms.at(300))
      try hold(again?.accepts(formToken: token) == true, "its own session does not know it")
      try hold(again?.formToken != token, "each page has the same")
      try hold(!phone.session.accepts(formToken: token), "the same person's other session takes it")
      for wrong in ["", "x", lene.token, String(token.dropLast(2)), "A" + token.dropFirst(), token + "AA"]
      where wrong != token {
        try hold(again?.accepts(formToken: wrong) == false, "a false one is taken")
      }
    },
  ]
}
