import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  private static let day = 86_400.0

  static let deskPromises: [WorkroomPromise] = [
    WorkroomPromise("a draft is one person's, of one form, about one case or none") { rooms in
      let keys = [
        DraftKey(.numbered(1), form: "contact", case: .numbered(7)), DraftKey(.numbered(1), form: "contact"),
        DraftKey(.numbered(1), form: "contact", case: .numbered(8)),
        DraftKey(.numbered(1), form: "goal", case: .numbered(7)),
        DraftKey(.numbered(2), form: "contact", case: .numbered(7)),
      ]
      for (number, key) in keys.enumerated() {
        try await rooms.drafts.save(Data("udkast \(number)".utf8), as: key, now: Rooms.at(Double(number)))
      }
      for (number, key) in keys.enumerated() {
        let draft = try await rooms.drafts.draft(key, now: Rooms.at(9))
        try hold(
          draft, is: Draft(key, bytes: Data("udkast \(number)".utf8), saved: Rooms.at(Double(number))), "\(number)")
      }
      let mine = try await rooms.drafts.all(of: .numbered(1), now: Rooms.at(9))
      try hold(mine.map(\.key), is: [keys[3], keys[2], keys[1], keys[0]], "hers, the latest first")
      try await rooms.drafts.save(Data(), as: keys[1], now: Rooms.at(10))
      try await hold(rooms.drafts.draft(keys[1], now: Rooms.at(10))?.bytes, is: Data(), "saved again, empty")
      try await rooms.drafts.remove(keys[1])
      try await hold(rooms.drafts.draft(keys[1], now: Rooms.at(10)) == nil, "removed")
      try await hold(rooms.drafts.draft(keys[0], now: Rooms.at(10)) != nil, "another went with it")
    },
    WorkroomPromise("a draft is kept fourteen days after it was last saved") { rooms in
      let key = DraftKey(.numbered(1), form: "contact")
      try await rooms.drafts.save(Data([1]), as: key, now: Rooms.start)
      try await rooms.drafts.save(Data([2]), as: key, now: Rooms.at(day))
      try await hold(rooms.drafts.draft(key, now: Rooms.at(15 * day - 1))?.bytes, is: Data([2]), "within them")
      try await hold(rooms.drafts.draft(key, now: Rooms.at(15 * day)) == nil, "after them")
      try await hold(rooms.drafts.all(of: .numbered(1), now: Rooms.at(15 * day)).isEmpty, "in the list after them")
    },
    WorkroomPromise("a draft that is too long is refused, and the one before it stays") { rooms in
      let key = DraftKey(.numbered(1), form: "contact")
      try await rooms.drafts.save(Data([1]), as: key, now: Rooms.start)
      let long = Data(count: Drafts.maximumBytes + 1)
      try await holdRefused(.longDraft(bytes: long.count), "a byte too long") {
        try await rooms.drafts.save(long, as: key, now: Rooms.start)
      }
      try await hold(rooms.drafts.draft(key, now: Rooms.start)?.bytes, is: Data([1]), "the one before")
    },
    WorkroomPromise("a person's views are their own, by name, and replaced by name") { rooms in
      let save = { @Sendable (name: String, query: String, person: UInt8) in
        try await rooms.views.save(query, as: name, for: .numbered(person))
      }
      try await save("Uden aftale", "?next=none", 1)
      try await save(" Min by ", "?town=1", 1)
      try await save("Uden aftale", "?next=none&team=2", 2)
      try await save("Min by", "?town=2", 1)
      let mine = try await rooms.views.all(of: .numbered(1))
      try hold(mine.map(\.name), is: ["Min by", "Uden aftale"], "her views")
      try hold(mine.map(\.query), is: ["?town=2", "?next=none"], "what they show")
      try await holdRefused(.viewName, "no name") { try await save("  ", "?", 1) }
      try await holdRefused(.viewName, "a long name") { try await save(String(repeating: "x", count: 61), "?", 1) }
      try await holdRefused(.longView, "a long query") { try await save("x", String(repeating: "x", count: 4_001), 1) }
      try await rooms.views.remove("Uden aftale", of: .numbered(1))
      try await hold(rooms.views.all(of: .numbered(1)).count, is: 1, "after removing")
      try await hold(rooms.views.all(of: .numbered(2)).count, is: 1, "a colleague's")
      for number in 0..<99 { try await save("nr. \(number)", "?", 1) }
      try await holdRefused(.manyViews, "the 101st") { try await save("en til", "?", 1) }
      try await save("Min by", "?town=3", 1)
    },
    WorkroomPromise("a sweep removes what has expired and nothing else") { rooms in
      try await rooms.makeAccount("lene", 1)
      for _ in 0..<5 { _ = try await rooms.enter("lene", "forkert igen") }
      let old = try await rooms.sessions.begin(for: .numbered(1), label: "", now: Rooms.start)
      let late = 20 * day
      let new = try await rooms.sessions.begin(for: .numbered(1), label: "", now: Rooms.at(late))
      let kept = DraftKey(.numbered(1), form: "kept")
      try await rooms.drafts.save(Data([1]), as: DraftKey(.numbered(1), form: "old"), now: Rooms.start)
      try await rooms.drafts.save(Data([2]), as: kept, now: Rooms.at(late))
      _ = try await rooms.codes.issue(for: .numbered(2), now: Rooms.start)
      let code = try await rooms.codes.issue(for: .numbered(3), now: Rooms.at(late))
      try await rooms.store.sweep(now: Rooms.at(late + 1))
      let left = try await rooms.store.read { tables in
        (
          sessions: try tables.sessions(of: .numbered(1)).map(\.id),
          drafts: try tables.drafts(of: .numbered(1)).map(\.key)
        )
      }
      try hold(left.sessions, is: [new.session.id], "sessions beside \(old.session.id)")
      try hold(left.drafts, is: [kept], "drafts")
      try await hold(rooms.enter("lene", at: late + 1).person, is: .numbered(1), "the account")
      _ = try await rooms.codes.use(
        code, username: "bodil", password: Rooms.password, newPerson: .numbered(9), now: Rooms.at(late + 1))
    },
  ]
}
