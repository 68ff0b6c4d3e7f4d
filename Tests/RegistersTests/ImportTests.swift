import Access
import Almanac
import Casework
import Identifiers
import Journal
import Testing

@testable import Registers

@Suite("Extracts taken in, and who has seen a case")
struct ImportTests {
  private let consultant = Reaches.scope(.retractImport, grants: [.imports], role: nil)
  private let importing = Reaches.scope(.importData, grants: [.imports], role: nil)

  @Test("a fact that came with an extract is known by its id, and its row by its key")
  func known() async throws {
    let house = try RegisterHouse()
    let (id, batch): (ID<Case>, ID<Batch>) = (house.newID(), house.newID())
    let key: ID<FactInCase> = house.newID()
    let row = CaseFact.observed(Observed(name: "contact", key: "row 7"))
    let came = try await house.record(row, row, of: id, batch: batch, cause: key)
    let own = try await house.record(row, of: id)
    #expect(try house.registers.ask(KnownFacts(ids: came + own + [house.newID()])) == Set(came))
    let rows = try house.registers.ask(ImportedRows(keys: [key, house.newID()], in: importing))
    #expect(rows.keys.map { $0 } == [key] && rows[key]?.map(\.fact) == came)
    #expect(rows[key]?.map(\.id) == [id, id] && rows[key]?.map(\.batch) == [batch, batch])
    #expect(rows[key]?.map(\.isRetracted) == [false, false])
    try await house.record(.factRetracted(FactRetracted(fact: came[0], reason: "fejl")), of: id)
    let after = try house.registers.ask(ImportedRows(keys: [key], in: importing))
    #expect(after[key]?.map(\.isRetracted) == [true, false])
    #expect(try house.registers.ask(KnownFacts(ids: came)) == Set(came))
  }

  @Test("only a scope for imports is answered")
  func scopes() throws {
    let house = try RegisterHouse()
    let other = Reaches.scope(.seeCase)
    #expect(throws: RegistersError.wrongScope(.seeCase)) {
      try house.registers.ask(ImportedRows(keys: [house.newID()], in: other))
    }
    #expect(throws: RegistersError.wrongScope(.importData)) {
      try house.registers.ask(WorkAfterBatch(house.newID(), in: importing))
    }
    let without = Reaches.scope(.retractImport)
    #expect(throws: RegistersError.wrongScope(.retractImport)) {
      try house.registers.ask(WorkAfterBatch(house.newID(), in: without))
    }
  }

  @Test("the cases that somebody has worked on since an extract are told, and no others")
  func workAfter() async throws {
    let house = try RegisterHouse()
    let batch: ID<Batch> = house.newID()
    let person: ID<Person> = house.newID()
    let broker = Actor.person(person, as: .jobBroker)
    let cases: [ID<Case>] = (0..<4).map { _ in house.newID() }
    let note = CaseFact.noteWritten(NoteWritten(text: "Aftalt", shownToCitizen: true))
    // Worked on before, and not since.
    try await house.record(note, of: cases[0], by: broker)
    for id in cases[..<3] {
      try await house.record(.observed(Observed(name: "contact")), of: id, by: broker, batch: batch)
    }
    let touched = { try house.registers.ask(WorkAfterBatch(batch, in: consultant)) }
    #expect(try touched().isEmpty)
    // The clock, another extract and a case that the extract has not touched are no work.
    try await house.record(note, of: cases[1])
    try await house.record(note, of: cases[1], by: broker, batch: house.newID())
    try await house.record(note, of: cases[3], by: broker)
    // To take something away builds on nothing.
    let own = try await house.record(note, of: cases[0], by: broker, batch: house.newID())
    try await house.record(.factRetracted(FactRetracted(fact: own[0], reason: "forkert")), of: cases[0], by: broker)
    #expect(try touched().isEmpty)
    try await house.record(note, of: cases[2], on: Day.test.adding(days: 4), by: broker)
    let work = try touched()
    #expect(work.map(\.id) == [cases[2]] && work.first?.person == person && work.first?.role == .jobBroker)
    #expect(work.first?.day == Day.test.adding(days: 4) && work.first?.kind == "note-written")
  }

  @Test("an extract stands with who took it in, and with why it was taken back")
  func batches() async throws {
    let house = try RegisterHouse()
    let actor = Actor.person(house.newID(), as: .projectLead)
    for name in ["b1", "b2"] {
      let fact = BatchTakenIn(
        batch: name, fileName: "udtræk.csv", recipe: "kontakter", facts: 9, cases: 3, rows: 10, skippedRows: 1)
      try await house.record(.batchTakenIn(fact), by: actor)
    }
    try await house.record(.batchRetracted(BatchRetracted(batch: "b1", reason: "forkert fil")), by: actor)
    let batches = try house.registers.ask(Batches())
    #expect(batches.map(\.batch) == ["b2", "b1"] && batches.map(\.isRetracted) == [false, true])
    #expect(batches[1].retractedBecause == "forkert fil" && batches[1].retractedBy == actor)
    #expect(batches[0].by == actor && batches[0].facts == 9 && batches[0].rows == 10 && batches[0].skippedRows == 1)
  }

  @Test("who was shown a case is told, the latest first, and only of that case")
  func readers() async throws {
    let house = try RegisterHouse()
    let (ida, bo): (ID<Case>, ID<Case>) = (house.newID(), house.newID())
    let actor = Actor.person(house.newID(), as: .jobBroker)
    let reads = [
      CaseRead(page: "my-day", cases: [ida, bo, ida]), CaseRead(page: "citizen", cases: [bo], reason: "akut"),
      CaseRead(page: "citizen", cases: [ida]),
    ]
    for read in reads {
      let new = try Journal.newFact(read, factID: house.newID(), on: .test, house.stamp(actor))
      _ = try await house.readLog.append([new], to: Journal.stream(ofReads: house.newID()), expecting: .any)
    }
    let stored = try await house.readLog.read(from: 1, limit: 9)
    try house.registers.applyReads(stored)
    try house.registers.applyReads(stored)
    #expect(try house.registers.readsPosition() == 3)
    let seen = { (id: ID<Case>, limit: Int) in
      try house.registers.ask(ReadersOfCase(id, in: Reaches.everything, limit: limit))
    }
    #expect(try seen(ida, 9).map(\.page) == ["citizen", "my-day"] && seen(ida, 9).map(\.by) == [actor, actor])
    #expect(try seen(bo, 9).map(\.reason) == ["akut", nil])
    #expect(try seen(ida, 1).map(\.at) == [stored[2].envelope.recorded])
    #expect(try house.registers.ask(ReadersOfCase(ida, in: Reaches.only(bo))).isEmpty)
  }
}
