import Almanac
import Answers
import Caseload
import Casework
import DemoTown
import Foundation
import Identifiers
import Interventions
import Testing

@testable import Desk

@Suite("A town's file taken in elsewhere")
struct TownExtractTests {
  private static let citizens = 40
  private static let town = DemoTown(citizens: citizens, until: Town.lastDay, seed: 5)

  /// What the town itself is owed, case by case.
  private static func expected(_ models: [CaseloadModel], _ cases: [String: ID<Case>]) -> Set<Independent.Owed> {
    var all: Set<Independent.Owed> = []
    for (name, facts) in town.histories where !facts.isEmpty {
      guard let id = cases[name] else { continue }
      all.formUnion(Independent.obligations(of: facts, id, models, asOf: Town.lastDay))
    }
    return all
  }

  @Test("taken in by the contract's form, every model finds for every case what it finds in the town itself")
  func sameObligations() async throws {
    try await Office.with(on: Town.lastDay, isDemonstration: false) { office in
      let csv = try Town.csv(citizens: Self.citizens)
      let id = try office.handIn(csv, "by.csv", by: .administrator)
      let admin = try office.reader(.administrator)
      let before = try await office.desk.factCount
      let preview = try office.desk.preview(admin, id, danish: true)
      #expect(preview.recipe?.id == "haendelseslog-csv")
      #expect(preview.isObserved)
      #expect(preview.problems.isEmpty)
      #expect(preview.knownFacts == 0 && preview.changedFacts == 0 && preview.knownCitizens == 0)
      #expect(preview.newFacts == Self.town.histories.values.map(\.count).reduce(0, +))
      #expect(try await office.desk.factCount == before)

      #expect(try office.desk.takeIn(admin, id, skippingFaulty: false).isStarted)
      try await office.finished(id, by: .administrator)
      let cases = try await office.casesByNumber()
      #expect(Set(cases.keys) == Set(Self.town.histories.filter { !$0.value.isEmpty }.keys))
      #expect(preview.newCitizens == cases.count)
      let expected = Self.expected(office.desk.shelf.forCaseload, cases)
      #expect(expected.count > 300)
      #expect(office.desk.caseload.found() == expected)
      #expect(office.desk.caseload.everyCitizen.count == Self.citizens)

      // The same file again changes nothing.
      let count = try await office.desk.factCount
      let again = try office.handIn(csv, "by.csv", by: .administrator)
      let second = try office.desk.preview(admin, again, danish: true)
      #expect(second.newFacts == 0 && second.changedFacts == 0 && second.newCitizens == 0)
      #expect(second.knownFacts == preview.newFacts)
      #expect(try office.desk.takeIn(admin, again, skippingFaulty: false).isNothingNew)
      #expect(try await office.desk.factCount == count)

      // Taken back, nobody is left behind; taken in again, everything is as it was.
      #expect(try await office.desk.retractBatch(admin, id, reason: "forkert fil", danish: true) == nil)
      #expect(office.desk.caseload.found().isEmpty)
      #expect(office.desk.caseload.everyCase.isEmpty)
      try await office.takeIn(csv, "by.csv", by: .administrator)
      let casesAgain = try await office.casesByNumber()
      #expect(office.desk.caseload.found() == Self.expected(office.desk.shelf.forCaseload, casesAgain))
      #expect(Set(casesAgain.keys) == Set(cases.keys))
    }
  }

  @Test("the citizens of an extract are there to be found, by what the file calls them, and their rows are strangers'")
  func citizensAreThere() async throws {
    try await Office.with(on: Town.lastDay) { office in
      try await office.takeIn(try Town.csv(citizens: 6))
      let leader = try office.reader(.leader)
      let list = try await office.desk.citizens(leader, CitizenQuery(circle: .team))
      // Those whose cases have not ended, and no team, centre or professional.
      let everyone = Set((0..<6).map { DemoTown.caseID(ofCitizen: $0) })
      #expect(!list.rows.isEmpty)
      #expect(Set(list.rows.compactMap(\.citizen.localNumber)).isSubset(of: everyone))
      let found = try await office.desk.citizens(leader, CitizenQuery(text: "B-000003", circle: .team))
      let id = try #require(found.rows.first?.citizen.id)
      let page = try await office.desk.citizen(leader, id, allEvents: true)
      #expect(page.citizen.text == "B-000003")
      #expect(page.events.count > 10)
      #expect(page.events.allSatisfy { $0.isImported && !$0.mayCorrect })
      let stored = try await Independent(office.desk.log).recorded[id] ?? []
      #expect(stored.contains { $0.fact.kind == .observed })
    }
  }

  @Test("a stranger's row is corrected at home, not here")
  func correctedAtHome() async throws {
    try await Office.with { office in
      try await office.takeIn(bytes("case,day,fact\nX-1,2026-03-02,approached-municipality\n"))
      let id = try #require(try await office.casesByNumber()["X-1"])
      let leader = try office.reader(.leader)
      let fact = try #require(
        try await Independent(office.desk.log).recorded[id]?.first { $0.fact.kind == .observed })
      #expect(try await office.desk.retract(leader, id, fact.id, reason: "væk").refusal == .importedFact)
    }
  }
}
