import Almanac
import Interventions
import Testing

@Suite struct AsOf {
  @Test func `Facts after the day do not exist for it`() throws {
    let rule = Rule(
      .respond(Rule.Respond(to: "granted", with: "started", within: "7 days", unless: "closed")),
      during: .between("in", "out"))
    let facts = [
      on("2020-01-01", "in"), on("2020-01-02", "granted"), on("2020-01-12", "started"), on("2020-01-20", "granted"),
      on("2020-02-01", "closed"), on("2020-03-01", "out"),
    ]
    #expect(try worked(model(rule), facts, asOf: "2019-12-31") == [])
    #expect(try worked(model(rule), facts, asOf: "2020-01-01") == [])
    #expect(try worked(model(rule), facts, asOf: "2020-01-09") == ["2020-01-02 2020-01-09 pending"])
    #expect(try worked(model(rule), facts, asOf: "2020-01-11") == ["2020-01-02 2020-01-09 overdue"])
    #expect(try worked(model(rule), facts, asOf: "2020-01-12") == ["2020-01-02 2020-01-09 late 2020-01-12"])
    #expect(
      try worked(model(rule), facts, asOf: "2020-01-31") == [
        "2020-01-02 2020-01-09 late 2020-01-12", "2020-01-20 2020-01-27 overdue",
      ])
    #expect(
      try worked(model(rule), facts, asOf: "2020-02-01") == [
        "2020-01-02 2020-01-09 late 2020-01-12", "2020-01-20 2020-01-27 missed",
      ])
  }
}

@Suite struct Timelines {
  @Test func `Facts added in any order stand by their days, those of one day as they were given`() {
    let timeline = Timeline(symbols: FactSymbols())
    timeline.add(on("2020-01-02", "b", ["n": 1]))
    timeline.add(on("2020-01-03", "d"))
    timeline.add(on("2020-01-02", "c", ["m": ["x"]]))
    timeline.add(on("2020-01-01", "a"))
    #expect(
      timeline.facts == [
        on("2020-01-01", "a"), on("2020-01-02", "b", ["n": 1]), on("2020-01-02", "c", ["m": ["x"]]),
        on("2020-01-03", "d"),
      ])
  }

  @Test func `A timeline may grow under an evaluator, with names and attributes never seen before`() throws {
    let rule = Rule(
      .respond(
        Rule.Respond(to: "granted", with: FactPattern("started", where: ["by": [.text("mentor")]]), within: "7 days")))
    let compiled = try CompiledModel(model(rule))
    let timeline = Timeline(symbols: FactSymbols())
    let evaluator = Evaluator(compiled, symbols: timeline.symbols)
    func statuses() -> [String] {
      evaluator.obligations(of: timeline, asOf: "2020-06-01").map { "\($0.opens) \($0.status.name)" }
    }
    #expect(statuses() == [])
    timeline.add(on("2020-01-01", "letter"))
    #expect(statuses() == [])
    timeline.add(on("2020-01-02", "granted"))
    #expect(statuses() == ["2020-01-02 overdue"])
    timeline.add(on("2020-01-03", "started", ["note": "no one"]))
    #expect(statuses() == ["2020-01-02 overdue"])
    timeline.add(on("2020-01-20", "started", ["by": "mentor"]))
    #expect(statuses() == ["2020-01-02 late"])
    timeline.add(on("2020-01-04", "started", ["by": "mentor"]))
    #expect(statuses() == ["2020-01-02 met"])
    timeline.add(on("2020-01-01", "granted"))
    #expect(statuses() == ["2020-01-01 met", "2020-01-02 met"])
  }

  @Test func `Timelines and tables that share their symbols do not disturb each other`() throws {
    let rule = Rule(
      .cadence(Rule.Cadence(every: .fixed("7 days"), with: "contact")), during: .between("in", "out", key: "k"))
    let symbols = FactSymbols()
    let one = Timeline(symbols: symbols)
    let other = Timeline(symbols: symbols)
    let evaluator = Evaluator(try CompiledModel(model(rule)), symbols: symbols)
    one.add(on("2020-01-01", "in", ["k": "a"]))
    other.add(on("2020-02-01", "in", ["k": "b", "new": 1]))
    other.add(on("2020-02-05", "out", ["k": "b"]))
    other.add(on("2020-02-04", "contact"))
    #expect(evaluator.obligations(of: one, asOf: "2020-01-09").map(\.status) == [.overdue])
    #expect(evaluator.obligations(of: other, asOf: "2020-03-01").map(\.status) == [.met])
    #expect(evaluator.obligations(of: one, asOf: "2020-01-08").map(\.status) == [.pending])
    #expect(other.facts.count == 3)
    #expect(one.facts == [on("2020-01-01", "in", ["k": "a"])])
  }
}

@Suite struct Tables {
  @Test func `Cases keep the order in which they came, their facts stand by their days`() {
    let builder = FactTableBuilder()
    builder.add(on("2020-01-03", "c"), toCase: "18")
    builder.add(on("2020-01-02", "b", ["n": 2]), toCase: "17")
    builder.addCase("empty")
    builder.add(on("2020-01-01", "a"), toCase: "18")
    builder.add(on("2020-01-03", "d"), toCase: "18")
    let table = builder.build()
    #expect((0..<table.caseCount).map(table.caseName) == ["18", "17", "empty"])
    #expect(table.facts(ofCase: 0) == [on("2020-01-01", "a"), on("2020-01-03", "c"), on("2020-01-03", "d")])
    #expect(table.facts(ofCase: 1) == [on("2020-01-02", "b", ["n": 2])])
    #expect(table.facts(ofCase: 2) == [])
    #expect(table.caseIndex(named: "17") == 1)
    #expect(table.caseIndex(named: "19") == nil)
    #expect((0..<table.factCount).map(table.caseIndex(ofRow:)) == [0, 0, 0, 1])
  }

  @Test func `A case's two Unicode spellings are one case`() {
    let table = table([("\u{E5}", [on("2020-01-01", "a")]), ("a\u{30A}", [on("2020-01-02", "b")])])
    #expect(table.caseCount == 1)
    #expect(table.caseIndex(named: "a\u{30A}") == 0)
    #expect(table.facts(ofCase: 0).count == 2)
  }

  @Test func `A table of nothing has no cases and no obligations`() throws {
    let bench = try Bench(model(Rule(.respond(Rule.Respond(to: "a", with: "b", within: "7 days")))), [Fact]())
    #expect(bench.obligations(asOf: "2020-01-01") == [])
    let none = try Bench(
      model(Rule(.respond(Rule.Respond(to: "a", with: "b", within: "7 days")))), [(String, [Fact])]())
    #expect(none.table.caseCount == 0)
    #expect(none.evaluator.summary(of: none.table, asOf: "2020-01-01").elements == [ElementSummary()])
  }
}
