import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("A new Danish day, and a long list")
struct TurningDayTests {
  @Test("what was due becomes what should have happened on the day after, and not before")
  func dueBecomesOverdue() async throws {
    try await Office.with { office in
      _ = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      #expect(try await office.section() == .thisWeek)
      office.turn(to: day("2026-03-13"))
      #expect(try await office.section() == .today)
      // The clock alone changes nothing: the house turns the day.
      office.hands.set(day("2026-03-14"))
      #expect(try await office.section() == .today)
      office.desk.turnDay()
      #expect(office.desk.today == day("2026-03-14"))
      #expect(try await office.section() == .overdue)
    }
  }

  @Test("the day is the Danish one: late in the evening in UTC it is tomorrow already")
  func danishMidnight() async throws {
    try await Office.with { office in
      office.hands.set(wednesday, hour: 23)
      office.desk.turnDay()
      #expect(office.desk.today == wednesday)
      office.hands.pass(minutes: 59)
      office.desk.turnDay()
      #expect(office.desk.today == wednesday)
      office.hands.pass(minutes: 1)
      office.desk.turnDay()
      #expect(office.desk.today == day("2026-03-12"))
    }
  }

  @Test("what is due next week comes onto the list on the Monday of that week")
  func nextWeekComes() async throws {
    try await Office.with { office in
      _ = try await office.citizen("Bente Prøvesen", [approach(on: wednesday)])
      #expect(try await office.section() == nil)
      office.turn(to: day("2026-03-15"))
      #expect(try await office.section() == nil)
      office.turn(to: day("2026-03-16"))
      #expect(try await office.section() == .thisWeek)
    }
  }

  @Test("a placement that ends within a month with nothing agreed for afterwards stands on the list until it is agreed")
  func placementEnding() async throws {
    try await Office.with { office in
      let id = try await office.citizen(
        "Bente Prøvesen",
        [
          Proposal(.caseOpened(.init()), on: day("2026-01-05")),
          Proposal(
            .placementStarted(.init(placement: reference("p1"), kind: .workPlacement, until: day("2026-04-14"))),
            on: day("2026-02-02")),
        ])
      #expect(try await office.endings().isEmpty)
      office.turn(to: day("2026-03-20"))
      #expect(try await office.endings() == [day("2026-04-14")])
      try await office.record(
        id, Proposal(.nextStepAgreed(.init(placement: reference("p1"))), on: day("2026-03-20")))
      #expect(try await office.endings().isEmpty)
    }
  }

  @Test("twelve rows are open, all of today's among them, and the rest is folded with the right count")
  func folding() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let me = try #require(office.people[.caseworker])
      let thursday = day("2026-03-12")
      for number in 1...15 {
        try await office.record(id, Office.task("forfalden \(number)", due: wednesday, me))
      }
      for number in 1...3 { try await office.record(id, Office.task("i dag \(number)", due: thursday, me)) }
      for number in 1...2 { try await office.record(id, Office.task("senere \(number)", due: day("2026-03-13"), me)) }
      try await office.record(
        id,
        Proposal(
          .contactPlanned(.init(appointment: reference("samtale"), scheduledFor: thursday, person: me)), on: wednesday))
      office.turn(to: thursday)
      let reader = try office.reader(.caseworker)
      let page = try await office.desk.myDay(reader)
      #expect(page.sections.map(\.kind) == [.overdue, .today, .thisWeek])
      #expect(page.sections.map(\.rows.count) == [8, 4, 0])
      #expect(page.sections.map(\.folded) == [7, 0, 2])
      #expect(page.sections[1].rows.first?.appointment == "samtale")
      let unfolded = try await office.desk.myDay(reader, isUnfolded: true)
      #expect(unfolded.sections.map(\.rows.count) == [15, 4, 2])
      #expect(unfolded.sections.map(\.folded) == [0, 0, 0])
      #expect(unfolded.sections[0].rows.prefix(8).map(\.id) == page.sections[0].rows.map(\.id))
    }
  }

  @Test("few rows are all open, and what room the first sections leave goes to the next")
  func roomLeft() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let me = try #require(office.people[.caseworker])
      for number in 1...5 { try await office.record(id, Office.task("i dag \(number)", due: wednesday, me)) }
      for number in 1...9 { try await office.record(id, Office.task("senere \(number)", due: day("2026-03-13"), me)) }
      let page = try await office.desk.myDay(try office.reader(.caseworker))
      #expect(page.sections.map(\.rows.count) == [0, 5, 7])
      #expect(page.sections.map(\.folded) == [0, 0, 2])
    }
  }
}

extension Office {
  static func task(_ name: String, due: Day, _ person: ID<Person>) -> Proposal {
    Proposal(.taskGiven(.init(task: reference(name), text: name, due: due, person: person)), on: wednesday)
  }

  /// Where the first talk that the law asks for stands.
  fileprivate func section() async throws -> MyDay.Section.Kind? {
    try await desk.myDay(try reader(.caseworker), isUnfolded: true).sections
      .first { $0.rows.contains { $0.owes("kontaktforloeb") } }?.kind
  }

  fileprivate func endings() async throws -> [Day] {
    try await desk.myDay(try reader(.caseworker), isUnfolded: true).sections.flatMap(\.rows).compactMap {
      if case .placementEnding(_, _, let ends) = $0.matter { ends } else { nil }
    }
  }
}
