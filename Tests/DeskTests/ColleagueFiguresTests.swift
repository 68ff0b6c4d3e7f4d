import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("The figures of one colleague are that colleague's")
struct ColleagueFiguresTests {
  private static let model = "jobfirst"

  private func figures(_ office: Office, _ reader: Reader, of person: Office.Colleague) throws -> FidelityPage {
    try office.desk.fidelity(
      reader, Self.model, circle: .colleague, period: .always, colleague: office.people[person])
  }

  @Test("a leader opens them for a purpose, for a day; the colleague can read who it was, when and why")
  func opened() async throws {
    try await Office.with { office in
      _ = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-02"))])
      let leader = try office.reader(.leader)
      let caseworker = try #require(office.people[.caseworker])
      #expect(await isNotFound { _ = try figures(office, leader, of: .caseworker) })
      for empty in ["", " \n"] {
        await #expect(throws: DeskRefusal.self) {
          try await office.desk.openFigures(leader, of: caseworker, purpose: empty)
        }
      }
      for _ in 1...2 {
        try await office.desk.openFigures(leader, of: caseworker, purpose: "Vi taler sammen torsdag")
      }
      let page = try figures(office, leader, of: .caseworker)
      #expect(page.opened?.person.id == caseworker && page.opened?.purpose == "Vi taler sammen torsdag")
      // One person's figures have no floor, and are no others'.
      #expect(!page.isTooSmall)
      #expect(
        page.summary
          == (try office.desk.fidelity(
            try office.reader(.caseworker), Self.model, circle: .mine, period: .always)).summary)
      #expect(await isNotFound { _ = try figures(office, leader, of: .colleague) })
      #expect(await isNotFound { _ = try figures(office, try office.reader(.trustedLeader), of: .caseworker) })

      let session = try await office.desk.sessions.begin(for: caseworker, label: "x", now: office.desk.instant)
      let account = try await office.desk.account(try office.reader(.caseworker), session: session.session.id)
      #expect(account.lookedAtBy.map(\.leader.id) == [leader.person])
      #expect(account.lookedAtBy.map(\.purpose) == ["Vi taler sammen torsdag"])
      #expect(account.lookedAtBy.map(\.day) == [wednesday])

      office.turn(to: wednesday.adding(days: 1), hour: 8)
      #expect(await isNotFound { _ = try figures(office, leader, of: .caseworker) })
    }
  }

  @Test("nobody but the team's leader can open them, and none of another team's, nor one's own")
  func others() async throws {
    try await Office.with { office in
      let caseworker = try #require(office.people[.caseworker])
      for other in [Office.Colleague.colleague, .broker, .mentor, .projectLead, .administrator] {
        let reader = try office.reader(other)
        #expect(await notAllowed { _ = try office.desk.colleagueFigures(reader) } != nil)
        #expect(await notAllowed { try await office.desk.openFigures(reader, of: caseworker, purpose: "x") } != nil)
        #expect(await isNotFound { _ = try figures(office, reader, of: .caseworker) })
      }
      let neighbour = try office.reader(.neighbourLeader)
      #expect(await isNotFound { try await office.desk.openFigures(neighbour, of: caseworker, purpose: "x") })
      let leader = try office.reader(.leader)
      #expect(await isNotFound { try await office.desk.openFigures(leader, of: leader.person, purpose: "x") })
      let offered = try office.desk.colleagueFigures(leader).colleagues.map(\.id)
      let north: [Office.Colleague] = [.caseworker, .colleague, .broker, .mentor, .trustedLeader]
      #expect(Set(offered) == Set(north.compactMap { office.people[$0] }))
    }
  }
}
