import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("The calendar is the reader's own week")
struct CalendarTests {
  private func planned(_ name: String, _ day: Day, _ person: ID<Person>?, at hour: Int = 9) -> Proposal {
    Proposal(
      .contactPlanned(
        .init(
          appointment: reference(name), scheduledFor: day, by: .coordinatingCaseworker, person: person, form: .meeting,
          time: ClockTime(hour: hour, minute: 0))), on: wednesday)
  }

  @Test("own appointments of the week by day and time, with what became of them; no colleague's, none of another week")
  func week() async throws {
    try await Office.with { office in
      let me = office.people[.caseworker]
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      let monday = ISOWeek(wednesday).firstDay
      try await office.record(id, planned("a", wednesday, me, at: 13), planned("b", wednesday, me))
      try await office.record(
        id, planned("c", wednesday.adding(days: 1), office.people[.broker]),
        planned("d", wednesday.adding(days: 7), me),
        planned("e", wednesday.adding(days: 2), me))
      try await office.record(id, Proposal(.contactCancelled(.init(appointment: reference("e"))), on: wednesday))
      let reader = try office.reader(.caseworker)
      let week = try await office.desk.calendar(reader, weekOf: wednesday)
      #expect(week.monday == monday && week.days.map(\.day) == (0..<7).map { monday.adding(days: $0) })
      func entries(_ day: Day, _ week: CalendarWeek) -> [String] {
        week.days.first { $0.day == day }?.entries.map { "\($0.appointment.appointment) \($0.state) \($0.mayChange)" }
          ?? []
      }
      #expect(entries(wednesday, week) == ["b planned true", "a planned true"])
      #expect(entries(wednesday.adding(days: 1), week).isEmpty)
      #expect(entries(wednesday.adding(days: 2), week) == ["e cancelled false"])
      let next = try await office.desk.calendar(reader, weekOf: wednesday.adding(days: 7))
      #expect(next.days.flatMap(\.entries).map(\.appointment.appointment) == [reference("d")])
      let broker = try await office.desk.calendar(try office.reader(.broker), weekOf: wednesday)
      #expect(broker.days.flatMap(\.entries).map(\.appointment.appointment) == [reference("c")])
      let noted = try await NotedRead.all(in: office.desk.folder)
      #expect(noted.allSatisfy { $0.page == "calendar" && $0.cases == [id] } && noted.count == 3)
    }
  }

  @Test("holidays are named, and who has no cases has no calendar")
  func others() async throws {
    try await Office.with { office in
      let easter = try await office.desk.calendar(try office.reader(.caseworker), weekOf: day("2026-04-06"))
      #expect(easter.days.first?.holiday == .easterMonday)
      for other in [Office.Colleague.projectLead, .administrator] {
        let reader = try office.reader(other)
        #expect(await notAllowed { _ = try await office.desk.calendar(reader, weekOf: wednesday) } != nil, "\(other)")
      }
    }
  }
}
