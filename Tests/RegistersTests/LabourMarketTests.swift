import Almanac
import Casework
import Identifiers
import Testing

@testable import Registers

@Suite("What is known of the labour market, in the registers")
struct LabourMarketRegisterTests {
  private func note(_ name: String, _ code: String, openings: Int = 2) -> OrganisationFact {
    .labourMarketNoted(
      LabourMarketNoted(
        note: Reference(name)!, code: code, kind: .openings, openings: openings, words: "Vi lærer op",
        company: "Prøve A/S",
        source: "optælling", day: .test))
  }

  @Test("a note stands as it was written last, by code, with who wrote it; once taken back it is gone")
  func notes() async throws {
    let house = try RegisterHouse()
    let lene: ID<Person> = house.newID()
    let actor = Actor.person(lene, as: .companyConsultant)
    try await house.record(note("b", "9412"), by: actor)
    try await house.record(note("a", "91"), by: actor)
    try await house.record(note("b", "9412", openings: 5), by: actor)
    let rows = try house.registers.ask(LabourMarketNotes())
    #expect(rows.map(\.note.code) == ["91", "9412"] && rows.map(\.note.openings) == [2, 5])
    #expect(rows.allSatisfy { $0.by == actor && $0.note.day == .test && $0.note.source == "optælling" })
    #expect(rows.last?.note.words == "Vi lærer op" && rows.last?.note.company == "Prøve A/S")
    try await house.record(
      .labourMarketTakenBack(LabourMarketTakenBack(note: Reference("b")!, reason: "besat")), by: actor)
    #expect(try house.registers.ask(LabourMarketNotes()).map(\.note.code) == ["91"])
  }
}
