import Almanac
import Caseload
import Interventions
import Testing

@Suite struct CaseRoads {
  static let town = SmallTown(citizens: 40)
  static let caseload = town.caseload()

  @Test func `A case's road holds the obligations that the lists show, and a reason for each`() throws {
    var told = 0
    for record in Self.town.records {
      let own = Self.caseload.cases([record.key])
      let road = try #require(Self.caseload.road(of: record.key, in: own))
      for course in road.courses {
        let rows = Self.caseload.obligations(
          model: course.model.id, statuses: Set(Obligation.Status.allCases), in: own
        ).rows
        #expect(rows.count == course.obligations.count)
        let alone = try #require(Self.caseload.road(of: record.key, in: own, byModels: [course.model.id]))
        #expect(alone.courses.map { $0.elements.map(\.summary) } == [course.elements.map(\.summary)])
        for row in rows {
          let explanation = try #require(road.explain(row))
          #expect(alone.explain(row) == explanation)
          #expect(explanation.due == row.due && explanation.status == row.status)
          #expect(explanation.elementID == course.model.compiled.model.elements[row.element].id)
          told += 1
        }
        #expect(course.elements.map(\.summary) == Self.caseload.fidelity(model: course.model.id, in: own)?.elements)
      }
    }
    #expect(told > 500)
  }

  @Test func `How it stood on an earlier day is what the facts of that day gave`() throws {
    let record = try #require(Self.town.records.first { $0.facts.contains { $0.name == "placement-ended" } })
    let earlier = day("2025-08-15")
    let house = Self.town.caseload(on: earlier)
    let then = Self.caseload.evaluate(facts: record.facts, asOf: earlier)
    let known = try #require(house.road(of: record.key, in: house.everyCase))
    #expect(then.courses.map(\.elements) == known.courses.map(\.elements))
    #expect(then.courses.map(\.phases) == known.courses.map(\.phases))
    // As known on that day: without what was told later.
    let told = Self.caseload.evaluate(facts: record.facts.filter { $0.day <= earlier }, asOf: earlier)
    #expect(told.courses.map(\.elements) == then.courses.map(\.elements))
  }

  @Test func `What is owed is open and either past due or due by the day asked about`() {
    let until = SmallTown.last.adding(days: 7)
    let everybody = Self.caseload.everyCase
    let rows = Self.caseload.owed(in: everybody, until: until)
    var expected: [ObligationRow] = []
    for model in shippedModels {
      expected += Self.caseload.obligations(model: model.id, statuses: [.overdue, .pending], in: everybody).rows
        .filter { $0.status == .overdue || $0.due <= until }
    }
    #expect(!rows.isEmpty)
    #expect(Set(rows) == Set(expected) && rows.count == expected.count)
    #expect(rows.map(\.due) == rows.map(\.due).sorted())
  }
}
