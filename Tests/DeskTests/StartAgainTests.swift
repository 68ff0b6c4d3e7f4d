import Almanac
import Answers
import Caseload
import Casework
import EventLog
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("Closing and opening again")
struct StartAgainTests {
  enum Lost: CaseIterable {
    case nothing, snapshot, registers, both, damagedSnapshot, shortSnapshot, emptySnapshot
  }

  @Test("the house answers the same, also where registers or snapshot are gone or damaged", arguments: Lost.allCases)
  func sameAnswers(_ lost: Lost) async throws {
    let files = try await Town.copy()
    let hands = HandClock(Town.lastDay)
    var desk = try await Desk.open(files.data, hands.clock)
    let readers = try desk.townReaders()
    // Something recorded by a person, corrected and taken back, so that not all of it is the town's.
    let worker = try #require(readers.first { $0.subject.role == .coordinatingCaseworker })
    let open = [FacetFilter(.standing, ["open"])]
    let own = desk.caseload.keys(
      in: desk.caseload.matching(in: desk.caseload.cases(ofPerson: worker.person.description), filters: open))
    let cases: [ID<Case>] = own.prefix(2).map { $0.id() }
    let facts = [desk.formReceipt(), desk.formReceipt()]
    for (id, fact) in zip(cases, facts) {
      #expect(try await desk.record(worker, id, [Proposal(talk(), on: Town.lastDay)], receipt: fact).isDone)
    }
    let earlier = Proposal(talk(), on: Town.lastDay.adding(days: -1))
    #expect(try await desk.correct(worker, cases[0], facts[0], to: earlier, reason: "dagen før").isDone)
    #expect(try await desk.retract(worker, cases[1], facts[1], reason: "en anden").isDone)
    let before = try await Portrait(desk, readers: readers)
    let count = try await desk.factCount
    await desk.close()

    let manager = FileManager.default
    if [.registers, .both].contains(lost) {
      for end in ["", "-wal", "-shm"] { try? manager.removeItem(atPath: files.data.registers + end) }
    }
    let snapshot = try Data(contentsOf: URL(fileURLWithPath: files.data.snapshot))
    #expect(!snapshot.isEmpty)
    switch lost {
    case .nothing, .registers: break
    case .snapshot, .both: try manager.removeItem(atPath: files.data.snapshot)
    case .damagedSnapshot:
      var bytes = snapshot
      bytes[bytes.count / 2] ^= 0x40
      try bytes.write(to: URL(fileURLWithPath: files.data.snapshot))
    case .shortSnapshot: try snapshot.prefix(snapshot.count / 3).write(to: URL(fileURLWithPath: files.data.snapshot))
    case .emptySnapshot: try Data().write(to: URL(fileURLWithPath: files.data.snapshot))
    }

    desk = try await Desk.open(files.data, hands.clock)
    #expect(try await desk.factCount == count)
    let again = try readers.map { try #require(try desk.reader($0.person)) }
    let after = try await Portrait(desk, readers: again)
    #expect(after.found == before.found)
    #expect(after.facts == before.facts)
    #expect(after.people == before.people)
    #expect(after.days == before.days)
    #expect(after.lists == before.lists)
    #expect(after.readers == before.readers)
    #expect(try await desk.citizen(worker, cases[0]).events.first { $0.id == facts[0] }?.corrections == 1)
    #expect(try await desk.citizen(worker, cases[1]).events.contains { $0.id == facts[1] } == false)
    await desk.close()
  }

  @Test("glass that was broken today is still broken after a start, and not on the next day")
  func brokenGlass() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let neighbour = try office.reader(.neighbour)
      try await office.desk.breakGlass(neighbour, id, reason: "Borgeren står i skranken")
      for registersAreLost in [false, true] {
        let copy = try TestFolder()
        try FileManager.default.copyItem(atPath: office.files.data.path, toPath: copy.data.path)
        if registersAreLost {
          for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy.data.registers + end) }
        }
        let same = try await Desk.open(copy.data, office.hands.clock)
        #expect(try await same.citizen(neighbour, id).brokenGlassReason == "Borgeren står i skranken")
        await same.close()
        let next = try await Desk.open(copy.data, HandClock(wednesday.adding(days: 1)).clock)
        #expect(await notAllowed { _ = try await next.citizen(neighbour, id) }?.mayBreakGlass == id)
        await next.close()
      }
    }
  }

  @Test("a house that was not closed opens with everything that was acknowledged")
  func notClosed() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      try await office.record(id, Proposal(talk(), on: wednesday))
      let copy = try TestFolder()
      try FileManager.default.copyItem(atPath: office.files.data.path, toPath: copy.data.path)
      let desk = try await Desk.open(copy.data, office.hands.clock)
      #expect(desk.caseload.found() == office.desk.caseload.found())
      #expect(try await desk.citizen(try office.reader(.caseworker), id).citizen.name?.full == "Bente Prøvesen")
      await desk.close()
    }
  }

  @Test("opening a house that is open says that it is locked, and harms nothing")
  func locked() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      await #expect(throws: LogError.locked) { try await Desk.open(office.files.data, office.hands.clock) }
      try await office.record(id, Proposal(talk(), on: wednesday))
      #expect(try await office.desk.citizen(try office.reader(.caseworker), id).totalEvents == 4)
    }
  }

  @Test("a closed house can be opened by another")
  func unlocked() async throws {
    let files = try TestFolder()
    let hands = HandClock(wednesday)
    for _ in 0..<3 {
      let desk = try await Desk.open(files.data, hands.clock)
      try await desk.beEmpty(municipality: "Prøveby")
      #expect(try await desk.factCount == 1)
      await desk.close()
    }
  }

  @Test("the folder and what is in it is for its owner alone")
  func permissions() async throws {
    try await Office.with { office in
      for path in [office.files.data.path, office.files.data.models, office.files.data.intake] {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
      }
    }
  }
}

@Suite("The first administrator")
struct FirstAdministratorTests {
  private static let password = "Kaffe-og-kringle-26"

  @Test("an empty installation gives one code, whose user tends it and sees no cases")
  func firstCode() async throws {
    let files = try TestFolder()
    let hands = HandClock(wednesday)
    var desk = try await Desk.open(files.data, hands.clock)
    #expect(try desk.installation() == nil)
    try await desk.beEmpty(municipality: "Prøveby")
    #expect(try desk.installation()?.isDemonstration == false)
    #expect(try desk.demonstrationDoors().isEmpty)
    let code = try #require(try await desk.firstCode())
    await #expect(throws: (any Error).self) {
      try await desk.useCode("XXXXX-XXXXX", userName: "anna", name: "Anna Prøve", password: Self.password)
    }
    try await desk.useCode(code, userName: "anna", name: "Anna Prøve", password: Self.password)
    #expect(try await desk.firstCode() == nil)
    await #expect(throws: (any Error).self) {
      try await desk.useCode(code, userName: "bo", name: "Bo Prøve", password: Self.password)
    }
    await desk.close()

    desk = try await Desk.open(files.data, hands.clock)
    guard case .signedIn(let session) = try await desk.enter("anna", password: Self.password, from: "::1", label: "x")
    else { return #expect(Bool(false), "Anna came in") }
    let reader = try #require(try desk.reader(session.session.person))
    #expect(reader.label.isAdministrator)
    #expect(reader.label.mayImport)
    #expect(reader.subject.role == nil)
    #expect(try desk.staff(reader).rows.map(\.person.name) == ["Anna Prøve"])
    if case .wrong = try await desk.enter("anna", password: "noget andet", from: "::1", label: "x") {
    } else {
      #expect(Bool(false), "A wrong password opens nothing.")
    }
    await desk.close()
  }

  @Test("the administrator takes colleagues in; one who has left has no session and is no reader any more")
  func staff() async throws {
    try await Office.with(isDemonstration: false) { office in
      let admin = try office.reader(.administrator)
      let team = try await office.desk.nameTeam(admin, "Team Øst")
      var new = StaffRegistered(
        person: office.desk.newPerson(), name: "Eva Prøve", role: .mentor, team: team, userName: "eva")
      let code = try #require(try await office.desk.registerStaff(admin, new, isNew: true))
      try await office.desk.useCode(code, userName: "eva", name: "Eva Prøve", password: Self.password)
      guard
        case .signedIn(let session) = try await office.desk.enter(
          "eva", password: Self.password, from: "::1", label: "x")
      else { return #expect(Bool(false), "Eva came in") }
      #expect(try office.desk.reader(new.person)?.label.team?.name == "Team Øst")
      #expect(try office.desk.reader(new.person)?.subject.role == .mentor)
      new.isActive = false
      #expect(try await office.desk.registerStaff(admin, new, isNew: false) == nil)
      #expect(try office.desk.reader(new.person) == nil)
      #expect(try await office.desk.session(session.token) == nil)
      let caseworker = try office.reader(.caseworker)
      #expect(await notAllowed { _ = try office.desk.staff(caseworker) }?.helper == .administrator)
      #expect(
        await notAllowed { _ = try await office.desk.registerStaff(caseworker, new, isNew: true) } != nil)
      #expect(await notAllowed { _ = try await office.desk.nameTeam(caseworker, "x") } != nil)
    }
  }
}
