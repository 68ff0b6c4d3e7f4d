import Almanac
import Caseload
import Interventions
import Testing

@Suite struct CaseloadFidelity {
  static let town = SmallTown(citizens: 150)
  static let caseload = town.caseload()
  static let table = town.table

  @Test(arguments: shippedModels.map(\.id))
  func `Each model's counts are those of the engine over the same facts`(id: String) throws {
    let model = try #require(shippedModels.first { $0.id == id })
    let evaluator = Evaluator(model.compiled, symbols: Self.table.symbols)
    let everybody = Self.caseload.everyCase
    let whole = evaluator.summary(of: Self.table, asOf: SmallTown.last)
    #expect(whole.elements.reduce(0) { $0 + $1.counted } > 0)
    #expect(Self.caseload.fidelity(model: id, in: everybody) == whole)
    for period in [
      Period(from: day("2025-03-15"), to: day("2025-11-02")), Period(from: day("2026-06-01")),
      Period(to: day("2025-01-31")), Period(from: day("2031-01-01")),
    ] {
      let expected = evaluator.summary(of: Self.table, asOf: SmallTown.last, period: period)
      #expect(Self.caseload.fidelity(model: id, in: everybody, period: period) == expected)
    }
  }

  @Test(arguments: shippedModels.map(\.id))
  func `Month by month, too`(id: String) throws {
    let model = try #require(shippedModels.first { $0.id == id })
    let evaluator = Evaluator(model.compiled, symbols: Self.table.symbols)
    let months = try #require(
      Self.caseload.following(
        model: id, in: Self.caseload.everyCase, months: day("2025-05-20")...day("2026-06-30"))
    ).months
    #expect(months.map(\.first.description).first == "2025-05-01")
    #expect(months.count == 14)
    for month in months {
      let period = Period(from: month.first, to: month.first.adding(months: 1).adding(days: -1))
      let expected = evaluator.summary(of: Self.table, asOf: SmallTown.last, period: period)
      #expect(month.summary == expected.elements.reduce(into: ElementSummary()) { $0 += $1 })
    }
  }

  @Test func `What is kept of a question is worked out again where a case has changed, come or gone`() throws {
    let town = SmallTown(citizens: 700)
    let caseload = town.caseload()
    let period = Period(from: day("2025-03-15"), to: day("2026-05-02"))
    let months = day("2025-08-20")...day("2026-06-30")
    func agree(_ scope: CaseSet, _ what: Comment) {
      for model in shippedModels {
        let kept = caseload.following(model: model.id, in: scope, period: period, months: months, as: "all")
        #expect(kept == caseload.following(model: model.id, in: scope, period: period, months: months), what)
      }
    }
    agree(caseload.everyCase, "at first")
    agree(caseload.everyCase, "again")
    let keys = caseload.keys(in: caseload.everyCase)
    let talk = Fact("contact", on: day("2026-04-01"), ["by": .text("professional"), "contactCourse": .truth(true)])
    for key in [keys[0], keys[300], keys[699]] { caseload.append([talk], to: key) }
    agree(caseload.everyCase, "facts more")
    caseload.forget(keys[301])
    agree(caseload.everyCase, "a case gone")
    caseload.append([talk], to: CaseKey(high: 7, low: 7))
    agree(caseload.everyCase, "a case more")
    agree(caseload.cases(ofTeam: "T-01"), "other cases under the same name")
    caseload.turn(to: SmallTown.last.adding(days: 40))
    agree(caseload.everyCase, "another day")
    caseload.exchange(models: Array(shippedModels.reversed()))
    agree(caseload.everyCase, "other models")
  }

  @Test func `A team's counts are those of its cases alone`() throws {
    let team = Self.caseload.cases(ofTeam: "T-01")
    let rest = Self.caseload.everyCase.subtracting(team)
    #expect(!team.isEmpty && !rest.isEmpty)
    for model in shippedModels {
      var sum = try #require(Self.caseload.fidelity(model: model.id, in: team))
      sum += try #require(Self.caseload.fidelity(model: model.id, in: rest))
      #expect(sum == Self.caseload.fidelity(model: model.id, in: Self.caseload.everyCase))
    }
  }

  @Test func `Behind each number stand as many obligations, a page at a time`() throws {
    let everybody = Self.caseload.everyCase
    for model in shippedModels {
      let summary = try #require(Self.caseload.fidelity(model: model.id, in: everybody))
      for (element, counts) in summary.elements.enumerated() {
        for status in Obligation.Status.allCases {
          let found = Self.caseload.obligations(
            model: model.id, element: element, statuses: [status], in: everybody, offset: 2, limit: 5)
          #expect(found.total == counts[status])
          #expect(found.rows.count == max(0, min(5, counts[status] - 2)))
          #expect(found.rows.allSatisfy { $0.status == status && $0.element == element && $0.model == model.id })
          #expect(found.rows.map(\.due) == found.rows.map(\.due).sorted())
        }
      }
    }
  }
}
