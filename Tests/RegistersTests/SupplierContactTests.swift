import Casework
import Identifiers
import Testing

@testable import Registers

@Suite("Who answers for efforts at suppliers")
struct SupplierContactTests {
  private func agreed(_ effort: String, _ contact: String, at supplier: String = "Fiktivt Kursuscenter") -> CaseFact {
    .supplierAgreed(SupplierAgreed(effort: Reference(named: effort), supplier: supplier, contact: contact))
  }

  @Test("a person's efforts are found at their supplier in every case they were named in, and nowhere else")
  func found() async throws {
    let house = try RegisterHouse()
    let (ida, bo) = (try await house.citizen("Ida", "Holm"), try await house.citizen("Bo", "Holm"))
    try await house.record(agreed("e1", "Mona Opdigtet"), of: ida)
    try await house.record(agreed("e2", "mona  opdigtet", at: "FIKTIVT kursuscenter"), of: bo)
    try await house.record(agreed("e3", "Mona Opdigtet", at: "Et andet sted"), of: bo)
    try await house.record(agreed("e4", "Jens Prøve"), of: bo)
    let mona = NamedContact(company: "fiktivt kursuscenter", contact: "mona opdigtet")
    func asked(_ contact: NamedContact, _ membership: CaseMembership = Reaches.everything) throws -> [String] {
      try house.registers.ask(EffortsNaming(contact, in: membership)).map {
        "\($0.id == ida ? "ida" : "bo") \($0.effort)"
      }
    }
    #expect(try asked(mona) == ["ida e1", "bo e2"])
    #expect(try asked(mona, Reaches.only(bo)) == ["bo e2"])
    #expect(try asked(mona, Reaches.nothing).isEmpty)
    // Another person now: both are kept, and the case says who it is.
    try await house.record(agreed("e1", "Jens Prøve"), of: ida)
    #expect(try asked(mona) == ["ida e1", "bo e2"])
    #expect(
      try asked(NamedContact(company: "fiktivt kursuscenter", contact: "jens prøve")) == ["ida e1", "bo e4"])
  }

  @Test("what was a mistake names nobody any more")
  func retracted() async throws {
    let house = try RegisterHouse()
    let ida = try await house.citizen("Ida", "Holm")
    let fact = try #require(try await house.record(agreed("e1", "Mona Opdigtet"), of: ida).first)
    try await house.record(.factRetracted(FactRetracted(fact: fact, reason: "Fejl")), of: ida)
    let mona = NamedContact(company: "fiktivt kursuscenter", contact: "mona opdigtet")
    #expect(try house.registers.ask(EffortsNaming(mona, in: Reaches.everything)).isEmpty)
  }
}
