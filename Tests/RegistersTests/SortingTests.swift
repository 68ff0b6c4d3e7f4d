import Casework
import Foundation
import GRDB
import Identifiers
import Testing

@testable import Registers

@Suite("Danish order")
struct SortingTests {
  @Test(
    "æ, ø, å and aa stand last, blanks and hyphens first, accents and capitals do not count",
    arguments: [
      ["Zink", "Æbelø", "Ærø", "Ödegaard", "Ørsted", "Aaberg", "Ågren", "Åkjær", "Aakær"],
      ["Abel", "Abel Sørensen", "Abel-Zink", "Abelsen", "André", "Andrea", "anker", "Ankjær"],
      ["Łukasz", "Mueller", "Mynster", "Müntzer", "Neil", "O'Hara", "Ohlsen", "Weiss", "Weißmann", "Yde"],
      ["2. distrikt", "10. distrikt"].reversed(), ["A\u{30A}berg", "Ågren"],
    ])
  func letters(names: [String]) {
    for seed in 1...5 {
      var random = SeededNumbers(UInt64(seed))
      #expect(names.shuffled(using: &random).sorted(by: Self.precedes) == names)
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    DanishOrder.key(left).lexicographicallyPrecedes(DanishOrder.key(right))
  }

  @Test("citizens stand by family name and then given name; those without a name last")
  func people() async throws {
    let house = try RegisterHouse()
    let names = [("Åse", "Holm"), ("Bo", "Holm Hansen"), ("Aksel", "Holm"), ("Aage", "Holm"), ("Bo", "Holmgaard")]
    var ids: [String: ID<Case>] = [:]
    let nameless: ID<Case> = house.newID()
    try await house.record(.citizenRegistered(CitizenRegistered(localNumber: "A1")), of: nameless)
    for (given, family) in names { ids["\(given) \(family)"] = try await house.citizen(given, family) }
    let sorted = ["Aksel Holm", "Aage Holm", "Åse Holm", "Bo Holm Hansen", "Bo Holmgaard"]
    let order = try house.registers.nameOrder()
    #expect(order.ids == sorted.compactMap { ids[$0] } + [nameless])
    #expect(try house.registers.nameOrder() === order)
  }

  @Test("a new name moves a citizen in the list at once")
  func newName() async throws {
    let house = try RegisterHouse()
    let (ida, bo) = (try await house.citizen("Ida", "Holm"), try await house.citizen("Bo", "Krogh"))
    #expect(try house.registers.nameOrder().ids == [ida, bo])
    let name = PersonName(given: "Ida", family: "Ågård")
    try await house.record(.citizenIdentityChanged(CitizenIdentityChanged(name: name)), of: ida)
    #expect(try house.registers.nameOrder().ids == [bo, ida])
  }

  @Test("teams and companies' cases are no citizens")
  func subjects() async throws {
    let house = try RegisterHouse()
    let (team, broker, centre, seen) = (
      house.newID(Case.self), house.newID(Case.self), house.newID(Case.self), house.newID(Case.self)
    )
    try await house.record(.successStoryTold(SuccessStoryTold(forum: .teamMeeting)), of: team)
    try await house.record(.courseAttended(CourseAttended()), of: broker)
    try await house.record(.centreOpened(CentreOpened()), of: centre)
    try await house.record(.observed(Observed(name: "learning-group-meeting")), of: seen)
    let ida = try await house.citizen("Ida", "Holm")
    let row: ID<Case> = house.newID()
    try await house.record(.observed(Observed(name: "contact")), of: row)
    let labels = try house.registers.ask(CaseLabels([team, broker, centre, seen, ida, row], in: Reaches.everything))
    let subjects = [team, broker, centre, seen, ida, row].map { labels[$0]?.subject.rawValue }
    #expect(subjects == ["team", "professional", "companyCentre", "team", "citizen", "citizen"])
    #expect(Set(try house.registers.nameOrder().ids) == [ida, row])
  }

  @Test("the staff's list and the teams' are in Danish order")
  func staff() async throws {
    let house = try RegisterHouse()
    for name in ["Åse Holm", "Ærlig Bo", "Zita Ø", "Anders And"] {
      let member = StaffRegistered(person: house.newID(), name: name, role: .jobBroker)
      try await house.record(.staffRegistered(member))
    }
    for name in ["Ørneteamet", "Aktivteamet", "Åteamet"] {
      let team = TeamNamed(team: Reference(house.newID(Team.self)), name: name)
      try await house.record(.teamNamed(team))
    }
    let staff = try house.registers.ask(AllStaff()).active.map(\.name)
    #expect(staff == ["Anders And", "Zita Ø", "Ærlig Bo", "Åse Holm"])
    #expect(try house.registers.ask(Teams()).map(\.name) == ["Aktivteamet", "Ørneteamet", "Åteamet"])
  }
}
