import Casework
import Identifiers
import Testing

@testable import Registers

@Suite("Whom agreements name at companies")
struct AgreementContactTests {
  private func proposed(_ name: String, _ contact: String?, company: String = "Fiktivt Bageri") -> CaseFact {
    var terms = WorkAgreementTerms(.workPlacement, company: company)
    terms.contact = contact
    terms.citizen = "Bente Prøvesen"
    return .workAgreementProposed(
      WorkAgreementProposed(agreement: Reference(named: name), terms: terms, seals: []))
  }

  @Test("a contact's agreements are found at their company in every case they were named in, and nowhere else")
  func found() async throws {
    let house = try RegisterHouse()
    let (ida, bo) = (try await house.citizen("Ida", "Holm"), try await house.citizen("Bo", "Holm"))
    try await house.record(proposed("a1", "Karen Opdigtet"), of: ida)
    try await house.record(proposed("a2", "karen  opdigtet"), of: bo)
    try await house.record(proposed("a3", "Karen Opdigtet", company: "Et andet sted"), of: bo)
    try await house.record(proposed("a4", "Ole Opdigtet"), of: bo)
    try await house.record(proposed("a5", nil), of: bo)
    let karen = NamedContact(company: "fiktivt bageri", contact: "karen opdigtet")
    func asked(_ contact: NamedContact, _ membership: CaseMembership = Reaches.everything) throws -> [String] {
      try house.registers.ask(AgreementsNaming(contact, in: membership)).map {
        "\($0.id == ida ? "ida" : "bo") \($0.agreement)"
      }
    }
    #expect(try asked(karen) == ["ida a1", "bo a2"])
    #expect(try asked(karen, Reaches.only(bo)) == ["bo a2"])
    #expect(try asked(karen, Reaches.nothing).isEmpty)
    #expect(try asked(NamedContact(company: "fiktivt bageri", contact: "karen")).isEmpty)
    // Another version with another contact: both are kept, because what is put forward may be given up again.
    try await house.record(proposed("a1", "Ole Opdigtet"), of: ida)
    #expect(try asked(karen) == ["ida a1", "bo a2"])
    #expect(try asked(NamedContact(company: "fiktivt bageri", contact: "ole opdigtet")) == ["ida a1", "bo a4"])
  }

  @Test("a version that was a mistake names nobody any more")
  func retracted() async throws {
    let house = try RegisterHouse()
    let ida = try await house.citizen("Ida", "Holm")
    let fact = try #require(try await house.record(proposed("a1", "Karen Opdigtet"), of: ida).first)
    let karen = NamedContact(company: "fiktivt bageri", contact: "karen opdigtet")
    try await house.record(.factRetracted(FactRetracted(fact: fact, reason: "Fejl")), of: ida)
    #expect(try house.registers.ask(AgreementsNaming(karen, in: Reaches.everything)).isEmpty)
  }
}
