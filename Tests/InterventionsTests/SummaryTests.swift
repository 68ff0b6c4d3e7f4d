import Almanac
import Interventions
import Testing

private func respond(_ to: FactPattern, _ with: FactPattern) -> Rule {
  Rule(.respond(Rule.Respond(to: to, with: with, within: "7 days")))
}

private func element(_ id: String, _ rules: Rule...) -> InterventionModel.Element {
  InterventionModel.Element(id: id, rules: rules)
}

@Suite struct Fidelity {
  @Test func `Timely and delivered are shares of what counts: pending and waived count for nothing`() {
    var counts = ElementSummary()
    counts.met = 9
    counts.late = 2
    counts.overdue = 1
    counts.missed = 0
    counts.pending = 1
    counts.waived = 4
    #expect(counts.counted == 12)
    #expect(counts.timely == 0.75)
    #expect(counts.delivered == 11.0 / 12.0)
    counts.missed = 3
    #expect(counts.timely == 0.6)
    #expect(counts.delivered == 11.0 / 15.0)
  }

  @Test func `Where nothing counts the shares are absent, not zero`() {
    var counts = ElementSummary()
    counts.pending = 3
    counts.waived = 2
    #expect(counts.timely == nil)
    #expect(counts.delivered == nil)
    #expect(Summary(elements: [counts]).fidelity == nil)
    #expect(Summary(elements: [counts]).level == nil)
    #expect(Summary(elements: []).fidelity == nil)
  }

  @Test
  func `The model's fidelity is the plain mean over the elements that have a share, however many counts each has`() {
    var all = ElementSummary()
    all.met = 100
    var none = ElementSummary()
    none.missed = 1
    #expect(Summary(elements: [all, none, ElementSummary()]).fidelity == 0.5)
    #expect(Summary(elements: [all, all, none, ElementSummary()]).fidelity == 2.0 / 3.0)
  }

  @Test func `A limit belongs to the higher class`() {
    let limits = FidelityLimits()
    #expect(limits.level(of: 0.8) == .high)
    #expect(limits.level(of: 0.8.nextDown) == .medium)
    #expect(limits.level(of: 0.5) == .medium)
    #expect(limits.level(of: 0.5.nextDown) == .low)
    let own = FidelityLimits(high: 0.9, medium: 0.25)
    #expect(own.level(of: 0.8) == .medium)
    #expect(own.level(of: 0.25) == .medium)
    #expect(own.level(of: 0) == .low)
    #expect(own.level(of: 1) == .high)
  }

  @Test func `A model's own limits go with its counts`() throws {
    var model = InterventionModel(id: "m", elements: [element("A", respond("a", "b"))])
    model.fidelity = FidelityLimits(high: 1, medium: 0.9)
    let bench = try Bench(model, [on("2020-01-01", "a"), on("2020-01-01", "b"), on("2020-01-02", "a")])
    let found = bench.evaluator.summary(of: bench.table, asOf: "2020-02-01")
    #expect(found.fidelity == 0.5)
    #expect(found.level == .low)
  }
}

@Suite struct Counts {
  private let two = InterventionModel(
    id: "m", elements: [element("A", respond("a", "b"), respond("a", "c")), element("B", respond("b", "c"))])
  private let cases: [(String, [Fact])] = [
    ("17", [on("2020-01-01", "a"), on("2020-01-08", "b"), on("2020-01-20", "c")]), ("empty", []),
    ("18", [on("2020-03-01", "a")]),
  ]

  @Test func `Elements are counted in the model's order over all cases, also those without obligations`() throws {
    let bench = try Bench(two, cases)
    let found = bench.evaluator.summary(of: bench.table, asOf: "2020-03-08")
    #expect(found.elements.map(\.met) == [1, 0])
    #expect(found.elements.map(\.late) == [1, 1])
    #expect(found.elements.map(\.pending) == [2, 0])
    #expect(found.fidelity == 0.25)
    let one = bench.evaluator.summary(of: bench.table, cases: 2..<3, asOf: "2020-03-09")
    #expect(one.elements.map(\.overdue) == [2, 0])
    #expect(one.elements.map(\.counted) == [2, 0])
  }

  @Test func `Every case is handed over in order, its obligations by element, rule and day`() throws {
    let bench = try Bench(two, cases)
    var handed: [String] = []
    bench.evaluator.forEachCase(of: bench.table, asOf: "2020-03-08") { index, obligations in
      handed.append(bench.table.caseName(index))
      handed += obligations.map { "\($0.rule) \($0.opens) \($0.status.name)" }
    }
    #expect(
      handed == [
        "17", "0 2020-01-01 met", "1 2020-01-01 late", "2 2020-01-08 late", "empty", "18", "0 2020-03-01 pending",
        "1 2020-03-01 pending",
      ])
  }

  @Test func `A period keeps what is due within it, both days included, in the list and in the counts`() throws {
    let bench = try Bench(two, cases)
    // Due on 8 January (twice), 15 January and 8 March (twice).
    func due(_ from: Day?, _ to: Day?) -> [String] {
      let period = Period(from: from, to: to)
      let days = (0..<3).flatMap { bench.obligations($0, asOf: "2020-06-01", period: period).map(\.due.description) }
      let counted = bench.evaluator.summary(of: bench.table, asOf: "2020-06-01", period: period)
      #expect(counted.elements.map(\.counted).reduce(0, +) == days.count)
      return days
    }
    #expect(due(nil, nil) == ["2020-01-08", "2020-01-08", "2020-01-15", "2020-03-08", "2020-03-08"])
    #expect(due("2020-01-08", "2020-01-15") == ["2020-01-08", "2020-01-08", "2020-01-15"])
    #expect(due("2020-01-09", nil) == ["2020-01-15", "2020-03-08", "2020-03-08"])
    #expect(due(nil, "2020-01-14") == ["2020-01-08", "2020-01-08"])
    #expect(due("2020-04-01", nil) == [])
  }

  @Test func `Sums of counts are the counts of the whole`() throws {
    let bench = try Bench(two, cases)
    var parts = bench.evaluator.summary(of: bench.table, cases: 0..<1, asOf: "2020-03-09")
    parts += bench.evaluator.summary(of: bench.table, cases: 1..<3, asOf: "2020-03-09")
    #expect(parts == bench.evaluator.summary(of: bench.table, asOf: "2020-03-09"))
  }

  @Test func `A rule in force between two days keeps what opens on them, and is worked over the whole timeline`() throws
  {
    func opened(_ valid: ValidDays) throws -> [String] {
      var rule = respond("a", "b")
      rule.valid = valid
      let facts = [on("2020-01-01", "a"), on("2020-01-02", "a"), on("2020-01-03", "a"), on("2020-01-04", "b")]
      return try worked(model(rule), facts, asOf: "2020-02-01").map { String($0.prefix(10)) }
    }
    #expect(try opened(ValidDays(from: "2020-01-02")) == ["2020-01-02", "2020-01-03"])
    #expect(try opened(ValidDays(to: "2020-01-02")) == ["2020-01-01", "2020-01-02"])
    #expect(try opened(ValidDays(from: "2020-01-02", to: "2020-01-02")) == ["2020-01-02"])
  }

  @Test func `Before a reform the old rule is asked and after it the new one`() throws {
    var old = Rule(.respond(Rule.Respond(to: "a", with: "b", within: "7 days")))
    old.valid = ValidDays(to: "2026-06-30")
    var new = Rule(.respond(Rule.Respond(to: "a", with: "b", within: "4 weeks")))
    new.valid = ValidDays(from: "2026-07-01")
    #expect(
      try worked(model(old, new), [on("2026-06-30", "a"), on("2026-07-01", "a")], asOf: "2026-07-01") == [
        "2026-06-30 2026-07-07 pending", "2026-07-01 2026-07-29 pending",
      ])
  }
}
