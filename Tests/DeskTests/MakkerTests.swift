import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("A makkerpar is two colleagues with a shared caseload")
struct MakkerTests {
  private func order(_ office: Office, _ one: Office.Colleague, _ other: Office.Colleague, from: Day = wednesday) throws
    -> MakkerOrder
  {
    MakkerOrder(
      one: try #require(office.people[one]), other: try #require(office.people[other]), from: from, reason: "Samme by")
  }

  @Test("one sets one's own, a leader any of the team; nobody a pair they are not in, nor one across teams")
  func who() async throws {
    try await Office.with { office in
      let caseworker = try office.reader(.caseworker)
      #expect(try await office.desk.setMakker(caseworker, order(office, .caseworker, .broker)) == .done)
      #expect(try office.desk.myMakker(try office.reader(.broker))?.person.id == office.people[.caseworker])
      // The same form again is the same pair.
      #expect(try await office.desk.setMakker(caseworker, order(office, .broker, .caseworker)) == .done)
      #expect(try office.desk.makkers(caseworker).pairs.count == 1)
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.setMakker(caseworker, order(office, .colleague, .mentor))
      }
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.setMakker(caseworker, order(office, .caseworker, .neighbour))
      }
      let leader = try office.reader(.leader)
      #expect(try await office.desk.setMakker(leader, order(office, .colleague, .mentor)) == .done)
      // Who has a makker has one.
      #expect(try await office.desk.setMakker(leader, order(office, .colleague, .broker)) == .taken)
      #expect(try office.desk.makkers(leader).pairs.count == 2)
    }
  }

  @Test("a pair ends with its last day, and then another can begin; a page left open ends nothing twice")
  func ends() async throws {
    try await Office.with { office in
      let (caseworker, broker) = (try office.reader(.caseworker), try office.reader(.broker))
      _ = try await office.desk.setMakker(caseworker, order(office, .caseworker, .broker))
      let shown = try #require(try office.desk.makkers(caseworker).pairs.first)
      let seenByBoth = MakkerEnd(pair: shown, through: wednesday.adding(days: 1), reason: nil)
      #expect(try await office.desk.endMakker(broker, MakkerEnd(pair: shown, through: wednesday, reason: nil)) == .done)
      #expect(try await office.desk.endMakker(caseworker, seenByBoth) == .changed)
      #expect(try office.desk.myMakker(caseworker) != nil)
      #expect(try await office.desk.setMakker(caseworker, order(office, .caseworker, .mentor)) == .taken)
      office.turn(to: wednesday.adding(days: 1))
      #expect(try office.desk.myMakker(caseworker) == nil)
      #expect(
        try await office.desk.setMakker(
          caseworker, order(office, .caseworker, .mentor, from: wednesday.adding(days: 1)))
          == .done)
      #expect(try office.desk.myMakker(caseworker)?.person.id == office.people[.mentor])
    }
  }

  @Test("the circle is mine and my makker's; a pair opens no case to who could not open it before")
  func circle() async throws {
    try await Office.with { office in
      let mine = try await office.citizen("Bente Prøvesen", serial: 1)
      let theirs = try await office.citizen("Carl Tænkt", serial: 2, by: .colleague)
      let other = try await office.citizen("Dorte Opdigtet", serial: 3, by: .leader)
      let (caseworker, mentor) = (try office.reader(.caseworker), try office.reader(.mentor))
      #expect(office.desk.circles(caseworker) == [.mine, .team, .municipality])
      _ = try await office.desk.setMakker(caseworker, order(office, .caseworker, .colleague))
      #expect(office.desk.circles(caseworker) == [.mine, .pair, .team, .municipality])
      let list = try await office.desk.citizens(caseworker, CitizenQuery(circle: .pair))
      #expect(Set(list.rows.map(\.citizen.id)) == [mine, theirs])
      // A mentor opens those they are on, whoever their makker is.
      _ = try await office.desk.setMakker(mentor, order(office, .mentor, .broker))
      let mentors = try await office.desk.citizens(mentor, CitizenQuery(circle: .pair))
      #expect(mentors.rows.isEmpty)
      #expect(await notAllowed { _ = try await office.desk.citizen(mentor, other) } != nil)
    }
  }
}
