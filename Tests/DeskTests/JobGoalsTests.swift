import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("Job goals in three ellipses, at the desk")
struct JobGoalsTests {
  private func citizen(_ office: Office) async throws -> ID<Case> {
    try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
  }

  private func guest(_ office: Office, _ id: ID<Case>) async throws -> SigningGuest {
    let made = try #require(try await office.desk.inviteCitizen(try office.reader(.caseworker), id))
    let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
    return try #require(try await office.desk.signingGuest(token))
  }

  private func goal(_ name: String, _ occupation: String) -> JobGoalSet {
    JobGoalSet(goal: reference(name), occupation: occupation, citizensOwn: true, code: "9412", wish: "Jeg vil i køkken")
  }

  private func known(_ office: Office, _ code: String = "9412") -> LabourMarketNoted {
    LabourMarketNoted(
      note: reference("n"), code: code, kind: .outlook, outlook: .shortage, source: "opdigtet", day: office.desk.today)
  }

  @Test("the citizen wishes for a job by their own door; it stands beside what stood, and the read is noted first")
  func wish() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let guest = try await guest(office, id)
      let first = try await office.desk.wishJob(guest, goal("g", "Kok"), receipt: office.desk.formReceipt())
      #expect(first.isDone)
      // What stands is never written over by this door.
      let again = try await office.desk.wishJob(guest, goal("g", "Pedel"), receipt: office.desk.formReceipt())
      #expect(!again.isDone)
      let before = try await NotedRead.all(in: office.desk.folder).count
      let page = try await office.desk.ownJobGoals(guest)
      #expect(page.goals.map(\.occupation) == ["Kok"] && page.mayWrite && !page.mayKeepMarket)
      let staff = try await office.desk.jobGoals(try office.reader(.caseworker), id)
      #expect(staff.goals.map(\.content.wish) == ["Jeg vil i køkken"] && staff.mayWrite)
      #expect(try await NotedRead.all(in: office.desk.folder).dropFirst(before).map(\.page) == ["own-door", "plan"])
    }
  }

  @Test("who works with companies writes what is known of the labour market; others read it, and who wrote it")
  func market() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      #expect(try await office.desk.jobGoals(try office.reader(.caseworker), id).market.isEmpty)
      let broker = try office.reader(.broker)
      let receipt = office.desk.formReceipt()
      try await office.desk.noteLabourMarket(broker, [known(office)], receipt: receipt)
      // The same form sent twice writes once.
      try await office.desk.noteLabourMarket(broker, [known(office, "91")], receipt: receipt)
      let page = try office.desk.labourMarket(try office.reader(.caseworker))
      #expect(page.lines.map(\.note.code) == ["9412"] && !page.mayWrite)
      #expect(page.lines.first?.by?.id == broker.person)
      let goals = try await office.desk.jobGoals(try office.reader(.caseworker), id)
      #expect(goals.market(of: "941210").count == 1 && goals.market(of: "9112").isEmpty && !goals.mayKeepMarket)
      await #expect(throws: DeskRefusal.self) {
        try await office.desk.noteLabourMarket(
          try office.reader(.caseworker), [known(office)], receipt: office.desk.formReceipt())
      }
      await #expect(throws: DeskRefusal.self) {
        try await office.desk.noteLabourMarket(broker, [known(office, "kok")], receipt: office.desk.formReceipt())
      }
      // By the citizen's own door nobody of the staff is named.
      #expect(try await office.desk.ownJobGoals(guest(office, id)).market.allSatisfy { $0.by == nil })
      try await office.desk.takeBackLabourMarket(
        broker, reference("n"), reason: "gælder ikke mere", receipt: office.desk.formReceipt())
      #expect(try office.desk.labourMarket(broker).lines.isEmpty)
    }
  }

  @Test("a note that names a company opens to our agreements there, as far as the reader may see them")
  func places() async throws {
    try await Office.with { office in
      let broker = try office.reader(.broker)
      var note = known(office)
      note.company = "Ukendt A/S"
      try await office.desk.noteLabourMarket(broker, [note], receipt: office.desk.formReceipt())
      let page = try await office.desk.labourMarket(broker, note: reference("n"))
      // Nothing is invented: a company that the register does not have has no number.
      #expect(page.places == nil && page.mayWrite)
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.labourMarket(broker, note: reference("ukendt"))
      }
    }
  }
}
