import Access
import Almanac
import Casework
import Companies
import Identifiers
import Testing

@testable import Registers

@Suite("Citizens' data, staff and companies")
struct PeopleTests {
  private let address = CitizenAddressChanged(
    street: "Hemmelig Vej 7", postalCode: "2300", town: "Skjulested", phone: "12345678", email: "ida@example.org")

  @Test("a citizen's data stand as the latest facts say")
  func identity() async throws {
    let house = try RegisterHouse()
    let cpr = CPR.fictitious(serial: 3)
    let id = try await house.citizen("Ida", "Holm", cpr: cpr, localNumber: "K-7")
    try await house.record(.citizenAddressChanged(address), of: id)
    try await house.record(.caseOpened(CaseOpened()), of: id, on: Day.test.adding(days: -9))
    let identity = try #require(try house.registers.ask(CaseIdentityQuery(id, in: Reaches.everything)))
    #expect(identity.name == PersonName(given: "Ida", family: "Holm") && identity.cpr == cpr)
    #expect(identity.localNumber == "K-7" && identity.birthDay?.year == cpr.birthDate.year)
    #expect(identity.address?.street == "Hemmelig Vej 7" && identity.phone == "12345678")
    #expect(identity.protection == nil && identity.closed == nil && identity.opened == Day.test.adding(days: -9))
    try await house.record(.caseClosed(CaseClosed()), of: id)
    #expect(try house.registers.ask(CaseIdentityQuery(id, in: Reaches.everything))?.closed == .test)
    try await house.record(.caseOpened(CaseOpened()), of: id, on: Day.test.adding(days: 1))
    let again = try house.registers.ask(CaseIdentityQuery(id, in: Reaches.everything))
    #expect(again?.closed == nil && again?.opened == Day.test.adding(days: 1))
    let labels = try house.registers.ask(CaseLabels([id], in: Reaches.everything))
    #expect(labels[id]?.birthDay?.year == cpr.birthDate.year && labels[id]?.number == "K-7")
  }

  @Test("a protected address is in no answer to those without the right, and nothing says that it was left out")
  func protection() async throws {
    let house = try RegisterHouse()
    let id = try await house.citizen("Ida", "Holm")
    try await house.record(.citizenAddressChanged(address), of: id)
    let until = Day.test.adding(days: 100)
    try await house.record(.addressProtectionSet(AddressProtectionSet(isProtected: true, until: until)), of: id)
    let onlyByScope = CaseMembership(
      Reaches.scope(.seeCase, grants: [.protectedAddresses]), contains: { _ in true })
    let onlyByTest = CaseMembership(
      Reaches.scope(.seeCase), contains: { _ in true }, showsProtectedAddress: { _ in true })
    for reach in [Reaches.everything, onlyByScope, onlyByTest] {
      let identity = try #require(try house.registers.ask(CaseIdentityQuery(id, in: reach)))
      #expect(identity.address == nil && identity.protection == nil)
      #expect(!"\(identity)".contains("Hemmelig") && !"\(identity)".contains("Skjulested"))
      for text in ["hemmelig", "hemmelig vej 7", "2300", "skjulested"] {
        #expect(try house.registers.ask(SearchCases(text, in: reach)).isEmpty)
      }
      #expect(try !"\(house.registers.ask(CaseLabels([id], in: reach)))".contains("Hemmelig"))
    }
    let shown = try #require(try house.registers.ask(CaseIdentityQuery(id, in: Reaches.trusted)))
    #expect(shown.address?.street == "Hemmelig Vej 7" && shown.protection?.until == until)
    try await house.record(.addressProtectionSet(AddressProtectionSet(isProtected: false)), of: id)
    #expect(try house.registers.ask(CaseIdentityQuery(id, in: Reaches.everything))?.address?.town == "Skjulested")
  }

  @Test("rows from elsewhere find their case by its numbers")
  func numbers() async throws {
    let house = try RegisterHouse()
    let cpr = CPR.fictitious(serial: 3)
    let id = try await house.citizen("Ida", "Holm", cpr: cpr, localNumber: "K-7")
    let query = CasesWithNumbers(
      cprs: [cpr, CPR.fictitious(serial: 4)], localNumbers: ["K-7", "K-8"], in: Reaches.everything)
    let found = try house.registers.ask(query)
    #expect(found.byCPR == [cpr: [id]] && found.byLocalNumber == ["K-7": [id]])
    #expect(try house.registers.ask(CasesWithNumbers(cprs: [cpr], in: Reaches.nothing)) == CasesWithNumbers.Found())
  }

  @Test("staff are found by user name in capital letters or not, as registered last")
  func staff() async throws {
    let house = try RegisterHouse()
    let (ida, bo): (ID<Person>, ID<Person>) = (house.newID(), house.newID())
    let team = Reference<Team>(house.newID(Team.self))
    try await house.record(
      .staffRegistered(
        StaffRegistered(
          person: ida, name: "Ida Holm", role: .jobBroker, team: team, userName: "IdaH",
          grants: ["exports", "imports"],
          fullTimeShare: 0.8)))
    try await house.record(.staffRegistered(StaffRegistered(person: bo, name: "Bo Krogh", role: .teamLead)))
    let found = try #require(try house.registers.ask(StaffByUserName(" idah ")))
    #expect(found.id == ida && found.role == .jobBroker && found.team == team)
    #expect(found.grants == ["exports", "imports"] && found.fullTimeShare == 0.8 && found.userName == "IdaH")
    #expect(try house.registers.ask(StaffByUserName("bo")) == nil)
    try await house.record(
      .staffRegistered(StaffRegistered(person: ida, name: "Ida Ågård", role: .teamLead, isActive: false)))
    #expect(try house.registers.ask(StaffByUserName("idah")) == nil)
    #expect(try house.registers.ask(AllStaff()).active.map(\.id) == [bo])
    #expect(try house.registers.ask(AllStaff()).everybody.map(\.id) == [bo, ida])
    #expect(try house.registers.ask(AllStaff())[ida]?.name == "Ida Ågård")
    #expect(try house.registers.ask(AllStaff())[house.newID()] == nil)
  }

  @Test("who is away on a day, and who covers; an absence set anew takes the earlier one's place")
  func absences() async throws {
    let house = try RegisterHouse()
    let (ida, bo): (ID<Person>, ID<Person>) = (house.newID(), house.newID())
    let set = { (days: Int) in
      try await house.record(
        .staffAbsenceSet(StaffAbsenceSet(person: ida, from: .test, to: Day.test.adding(days: days), covers: bo)))
    }
    let away = { (days: Int) in try house.registers.ask(StaffAbsences(on: Day.test.adding(days: days))) }
    _ = try await set(7)
    #expect(try away(7).map(\.covers) == [bo])
    #expect(try away(8).isEmpty && away(-1).isEmpty)
    _ = try await set(3)
    #expect(try away(3).map(\.person) == [ida] && away(4).isEmpty)
    _ = try await set(-1)
    #expect(try away(0).isEmpty)
  }

  @Test("the installation is what it was born as, and the town has lived until the last day")
  func installation() async throws {
    let house = try RegisterHouse()
    #expect(try house.registers.ask(InstallationQuery()) == nil)
    try await house.record(
      .installationBorn(InstallationBorn(municipality: "Prøvekøbing", isDemonstration: true, seed: 7, citizens: 900)))
    try await house.record(.townLivedUntil(TownLivedUntil(day: .test)))
    let installation = try #require(try house.registers.ask(InstallationQuery()))
    #expect(installation.municipality == "Prøvekøbing" && installation.isDemonstration && installation.seed == 7)
    #expect(installation.citizens == 900 && installation.firstYear == nil && installation.livedUntil == .test)
  }

  @Test("a company stands with its latest name and whom to call")
  func companies() async throws {
    let house = try RegisterHouse()
    let reference = try #require(Reference<Company>("c-1"))
    try await house.record(.companyContactNamed(CompanyContactNamed(name: "Bo", phone: "12345678")), of: reference)
    #expect(try house.registers.ask(CompaniesOf([reference])).isEmpty)
    let cvr = try CVR("13585628")
    try await house.record(.companyRegistered(CompanyRegistered(name: "Bageriet", cvr: cvr)), of: reference)
    try await house.record(.companyRegistered(CompanyRegistered(name: "Brødet", cvr: cvr, town: "Ribe")), of: reference)
    let row = try #require(try house.registers.ask(CompaniesOf([reference]))[reference])
    #expect(row.name == "Brødet" && row.cvr == cvr && row.town == "Ribe" && row.contact?.name == "Bo")
  }
}
