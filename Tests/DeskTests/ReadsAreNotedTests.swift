import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("Every read of a case stands on disk before the answer leaves")
struct ReadsAreNotedTests {
  @Test("each page that shows cases is noted with the page, the reader and exactly the cases shown")
  func pages() async throws {
    try await Office.with { office in
      let mine = try await office.citizen("Bente Prøvesen", serial: 1, [approach(on: day("2026-03-06"))])
      let other = try await office.citizen("Ali Eksempel", serial: 2)
      let desk = office.desk
      let reader = try office.reader(.caseworker)
      let receipt = desk.formReceipt()
      _ = try await desk.record(reader, mine, [Proposal(talk(), on: wednesday)], receipt: receipt)
      #expect(try await NotedRead.all(in: desk.folder).isEmpty)

      func noted(_ page: String, _ cases: Set<ID<Case>>, _ ask: () async throws -> Void) async throws {
        let before = try await NotedRead.all(in: desk.folder).count
        try await ask()
        let after = try await NotedRead.all(in: desk.folder).dropFirst(before)
        #expect(Array(after) == [NotedRead(by: reader.person, page: page, cases: cases, reason: nil)], "\(page)")
      }
      try await noted("citizen", [mine]) { _ = try await desk.citizen(reader, mine) }
      try await noted("fact", [mine]) { _ = try await desk.fact(reader, mine, receipt) }
      try await noted("my-day", [mine, other]) { _ = try await desk.myDay(reader) }
      try await noted("citizens", [mine, other]) { _ = try await desk.citizens(reader, CitizenQuery()) }
      try await noted("citizen-search", [other]) { _ = try await desk.citizens(reader, CitizenQuery(text: "ali")) }
      try await noted("readers", [mine]) { _ = try await desk.readers(reader, of: mine) }
      try await noted("fidelity-cases", [mine]) {
        _ = try await desk.fidelityCases(
          reader, "kontaktforloeb", element: "foerste-samtale", circle: .mine, period: .always, statuses: [.met],
          page: 1)
      }
    }
  }

  @Test("the leader's Monday and the export are noted too")
  func leadersPages() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let leader = try office.reader(.leader)
      _ = try await office.desk.teamMonday(leader)
      _ = try await office.desk.exportCitizens(leader, CitizenQuery(circle: .team), purpose: "prøve")
      _ = try await office.desk.caseloadTransfer(leader, from: office.people[.caseworker])
      _ = try await office.desk.sparring(leader, chosen: [id])
      let noted = try await NotedRead.all(in: office.desk.folder)
      #expect(noted.map(\.page) == ["my-team", "citizens-export", "caseload-transfer", "sparring"])
      #expect(noted.allSatisfy { $0.by == leader.person && $0.cases == [id] })
    }
  }

  @Test("a page that shows no case notes nothing, nor does one that is refused")
  func nothingShown() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let neighbour = try office.reader(.neighbour)
      _ = try await office.desk.myDay(neighbour)
      #expect(await notAllowed { _ = try await office.desk.citizen(neighbour, id) } != nil)
      #expect(try await NotedRead.all(in: office.desk.folder).isEmpty)
    }
  }

  @Test("where the read cannot be written down, no answer is given")
  func notWithoutTheLog() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let reader = try office.reader(.caseworker)
      await office.desk.reads.close()
      await #expect(throws: (any Error).self) { try await office.desk.citizen(reader, id) }
      await #expect(throws: (any Error).self) { try await office.desk.myDay(reader) }
      await #expect(throws: (any Error).self) { try await office.desk.citizens(reader, CitizenQuery()) }
    }
  }

  @Test("the readers' list of a case names who has seen it, where, the latest first")
  func readersList() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let desk = office.desk
      _ = try await desk.citizen(try office.reader(.caseworker), id)
      office.hands.pass(minutes: 5)
      _ = try await desk.citizen(try office.reader(.colleague), id)
      let rows = try await office.readersOf(id, atLeast: 2)
      #expect(rows.filter { $0.page == "citizen" }.map(\.by?.name) == ["colleague", "caseworker"])
      #expect(rows.allSatisfy { $0.reason == nil })
      #expect(
        await notAllowed { _ = try await desk.readers(try office.reader(.colleague), of: id) }?.helper == .teamLead)
    }
  }

  @Test("breaking the glass needs a reason, opens the case until the end of the day, and stands in the readers' list")
  func brokenGlass() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let desk = office.desk
      let neighbour = try office.reader(.neighbour)
      let refused = await notAllowed { _ = try await desk.citizen(neighbour, id) }
      #expect(refused?.mayBreakGlass == id)
      for empty in ["", "  \n"] {
        await #expect(throws: DeskRefusal.self) { try await desk.breakGlass(neighbour, id, reason: empty) }
      }
      #expect(await notAllowed { _ = try await desk.citizen(neighbour, id) } != nil)

      try await desk.breakGlass(neighbour, id, reason: "Borgeren står i skranken")
      let page = try await desk.citizen(neighbour, id)
      #expect(page.brokenGlassReason == "Borgeren står i skranken")
      #expect(page.acts.isSuperset(of: [.registerContact, .note]))
      #expect(page.acts.isDisjoint(with: [.jobGoal, .enrol]))
      // It opens one case for one person, and widens no list.
      #expect(await notAllowed { _ = try await desk.citizen(try office.reader(.neighbourLeader), id) } != nil)
      #expect(try await desk.myDay(neighbour, isUnfolded: true).unplanned.isEmpty)
      let rows = try await office.readersOf(id, atLeast: 2)
      #expect(rows.map(\.page) == ["citizen", "break-glass"])
      #expect(rows.allSatisfy { $0.reason == "Borgeren står i skranken" && $0.by?.id == neighbour.person })

      office.hands.set(wednesday, hour: 23)
      desk.turnDay()
      _ = try await desk.citizen(neighbour, id)
      office.turn(to: day("2026-03-12"), hour: 0)
      #expect(await notAllowed { _ = try await desk.citizen(neighbour, id) }?.mayBreakGlass == id)
    }
  }

  @Test("a mentor and those without cases cannot break the glass, and nobody can on a case that is not there")
  func glassThatHolds() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", by: .neighbour)
      let desk = office.desk
      for colleague in [Office.Colleague.mentor, .projectLead, .administrator] {
        let reader = try office.reader(colleague)
        #expect(await isNotFound { try await desk.breakGlass(reader, id, reason: "nysgerrig") }, "\(colleague)")
        #expect(await notAllowed { _ = try await desk.citizen(reader, id) } != nil, "\(colleague)")
      }
      let reader = try office.reader(.caseworker)
      #expect(await isNotFound { try await desk.breakGlass(reader, desk.newID(), reason: "findes ikke") })
      #expect(try await NotedRead.all(in: desk.folder).isEmpty)
    }
  }
}

extension Office {
  /// The readers of a case as its caseworker sees them. The register follows the log a moment later, and is waited for.
  func readersOf(_ id: ID<Case>, atLeast count: Int) async throws -> [CaseReadersPage.Row] {
    try await desk.follower.reachReads(try await desk.reads.head().position)
    let rows = try await desk.readers(try reader(.caseworker), of: id).rows
    return rows.filter { $0.page != "readers" }
  }
}
