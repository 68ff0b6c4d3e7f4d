import Almanac
import Interventions
import Testing

private func longest(
  _ longest: Rule.AgreedDuration = .fixed("26 weeks"), key: String? = nil, during: StateExpression? = nil
) -> InterventionModel {
  model(
    Rule(.limit(Rule.Limit("subsidy", .longest(longest))), during: during),
    states: ["subsidy": .between("subsidy-started", "subsidy-ended", key: key)])
}

private let byExtension = Rule.AgreedDuration.agreed("extended", attribute: "longest", otherwise: "13 weeks")
private let start = on("2020-01-01", "subsidy-started")

@Suite struct LimitLongest {
  // 1 January 2020 + 26 weeks is 1 July 2020.
  @Test func `An interval that ends on the last day allowed is kept, and one that ends the day after is not`() throws {
    #expect(
      try worked(longest(), [start, on("2020-07-01", "subsidy-ended")], asOf: "2020-12-01")
        == ["2020-01-01 2020-07-01 met 2020-07-01"])
    #expect(
      try worked(longest(), [start, on("2020-07-02", "subsidy-ended")], asOf: "2020-12-01")
        == ["2020-01-01 2020-07-01 missed"])
  }

  @Test func `While it is open it is pending until its last day and overdue after`() throws {
    #expect(try worked(longest(), [start], asOf: "2020-07-01") == ["2020-01-01 2020-07-01 pending"])
    #expect(try worked(longest(), [start], asOf: "2020-07-02") == ["2020-01-01 2020-07-01 overdue"])
  }

  @Test func `Intervals that touch are each counted for themselves`() throws {
    let facts = [
      start, on("2020-04-01", "subsidy-ended"), on("2020-04-01", "subsidy-started"), on("2020-09-01", "subsidy-ended"),
    ]
    #expect(
      try worked(longest(), facts, asOf: "2020-12-01") == [
        "2020-01-01 2020-07-01 met 2020-04-01", "2020-04-01 2020-09-30 met 2020-09-01",
      ])
  }

  @Test func `Overlapping intervals of a keyed state are each counted for themselves`() throws {
    let facts = [
      on("2020-01-01", "subsidy-started", ["job": "a"]), on("2020-02-01", "subsidy-started", ["job": "b"]),
      on("2020-03-01", "subsidy-ended", ["job": "b"]), on("2020-08-01", "subsidy-ended", ["job": "a"]),
    ]
    #expect(
      try worked(longest(key: "job"), facts, asOf: "2020-12-01") == [
        "2020-01-01 2020-07-01 missed", "2020-02-01 2020-08-01 met 2020-03-01",
      ])
  }

  @Test func `Of a combined state the touching intervals are one`() throws {
    let either = model(
      Rule(
        .limit(Rule.Limit(.anyOf([.between("a", "a-ended"), .between("b", "b-ended")]), .longest(.fixed("30 days"))))))
    let facts = [
      on("2020-01-01", "a"), on("2020-01-20", "a-ended"), on("2020-01-20", "b"), on("2020-02-01", "b-ended"),
    ]
    #expect(try worked(either, facts, asOf: "2020-12-01") == ["2020-01-01 2020-01-31 missed"])
  }

  @Test func `Only intervals that start where the rule runs are asked about, to their end`() throws {
    let model = longest(during: .between("in", "out"))
    let before = [start, on("2020-01-02", "in"), on("2020-09-01", "subsidy-ended")]
    #expect(try worked(model, before, asOf: "2020-12-01") == [])
    let within = [on("2020-01-01", "in"), start, on("2020-02-01", "out"), on("2020-07-02", "subsidy-ended")]
    #expect(try worked(model, within, asOf: "2020-12-01") == ["2020-01-01 2020-07-01 missed"])
  }

  @Test func `A limit in months is cut to the month's last day`() throws {
    #expect(
      try worked(
        longest(.fixed("1 month")), [on("2020-01-31", "subsidy-started"), on("2020-02-29", "subsidy-ended")],
        asOf: "2020-12-01") == ["2020-01-31 2020-02-29 met 2020-02-29"])
  }
}

@Suite struct LimitExtension {
  // 1 January 2020 + 13 weeks is 1 April 2020; 26 weeks 1 July 2020; 100 days 10 April 2020.
  private func due(_ facts: Fact..., asOf: Day = "2020-12-01") throws -> [String] {
    try worked(longest(byExtension), [start] + facts, asOf: asOf)
  }

  @Test func `Without an extension the model's own length holds`() throws {
    #expect(try due() == ["2020-01-01 2020-04-01 overdue"])
  }

  @Test func `The last extension within the interval decides, also one made after the first length had passed`() throws
  {
    #expect(
      try due(
        on("2020-02-01", "extended", ["longest": "39 weeks"]), on("2020-05-01", "extended", ["longest": "26 weeks"]))
        == ["2020-01-01 2020-07-01 overdue"])
    #expect(try due(on("2020-02-01", "extended", ["longest": 100])) == ["2020-01-01 2020-04-10 overdue"])
  }

  @Test func `One that says no length leaves the model's own`() throws {
    let values: [FactValue] = ["long", 0, 7.5, true]
    for value in values {
      #expect(try due(on("2020-02-01", "extended", ["longest": value])) == ["2020-01-01 2020-04-01 overdue"])
    }
    #expect(
      try due(on("2020-02-01", "extended", ["longest": "26 weeks"]), on("2020-03-01", "extended"))
        == ["2020-01-01 2020-04-01 overdue"])
  }

  @Test func `One on the interval's first or end day is within it; before and after it says nothing`() throws {
    let long: [String: FactValue] = ["longest": "26 weeks"]
    let ended = on("2020-06-01", "subsidy-ended")
    #expect(try due(on("2020-01-01", "extended", long), ended) == ["2020-01-01 2020-07-01 met 2020-06-01"])
    #expect(try due(on("2020-06-01", "extended", long), ended) == ["2020-01-01 2020-07-01 met 2020-06-01"])
    #expect(try due(on("2019-12-31", "extended", long), ended) == ["2020-01-01 2020-04-01 missed"])
    #expect(try due(on("2020-06-02", "extended", long), ended) == ["2020-01-01 2020-04-01 missed"])
  }

  @Test func `An extension after the day asked about is not there`() throws {
    #expect(
      try due(on("2020-06-01", "extended", ["longest": "26 weeks"]), asOf: "2020-05-31")
        == ["2020-01-01 2020-04-01 overdue"])
  }

  @Test func `With a key an extension counts only for the interval of its key`() throws {
    let facts = [
      on("2020-01-01", "subsidy-started", ["job": "a"]), on("2020-01-02", "subsidy-started", ["job": "b"]),
      on("2020-02-01", "extended", ["job": "a", "longest": "26 weeks"]),
      on("2020-02-02", "extended", ["job": "c", "longest": "52 weeks"]),
      on("2020-02-03", "extended", ["longest": "1 day"]),
    ]
    #expect(
      try worked(longest(byExtension, key: "job"), facts, asOf: "2020-03-01") == [
        "2020-01-01 2020-07-01 pending", "2020-01-02 2020-04-02 pending",
      ])
  }
}

@Suite struct LimitAtMost {
  private func atMost(_ most: Int, during: StateExpression? = nil) -> InterventionModel {
    model(
      Rule(.limit(Rule.Limit("effort", .atMost(most))), during: during),
      states: ["effort": .between("started", "ended", key: "effort")])
  }

  private func started(_ day: Day, _ key: FactValue) -> Fact { on(day, "started", ["effort": key]) }
  private func ended(_ day: Day, _ key: FactValue) -> Fact { on(day, "ended", ["effort": key]) }

  @Test func `As many as allowed are kept, from the first day on which the rule runs`() throws {
    let facts = [on("2020-01-01", "letter-sent"), started("2020-02-01", "a"), started("2020-02-02", "b")]
    #expect(try worked(atMost(2), facts, asOf: "2020-06-01") == ["2020-01-01 2020-01-01 met"])
  }

  @Test func `Each run of days with more is missed, on its first day`() throws {
    let facts = [
      started("2020-01-01", "a"), started("2020-01-05", "b"), started("2020-01-10", "c"), ended("2020-01-20", "b"),
      ended("2020-02-01", "a"), started("2020-03-01", "d"),
    ]
    #expect(
      try worked(atMost(1), facts, asOf: "2020-06-01") == [
        "2020-01-05 2020-01-05 missed", "2020-03-01 2020-03-01 missed",
      ])
    #expect(try worked(atMost(2), facts, asOf: "2020-06-01") == ["2020-01-10 2020-01-10 missed"])
    #expect(try worked(atMost(2), facts, asOf: "2020-01-09") == ["2020-01-01 2020-01-01 met"])
    #expect(try worked(atMost(0), facts, asOf: "2020-06-01") == ["2020-01-01 2020-01-01 missed"])
  }

  @Test func `On the day one ends and another starts they do not hold at once`() throws {
    for facts in [
      [started("2020-01-01", "a"), ended("2020-02-01", "a"), started("2020-02-01", "b")],
      [started("2020-01-01", "a"), started("2020-02-01", "b"), ended("2020-02-01", "a")],
    ] {
      #expect(try worked(atMost(1), facts, asOf: "2020-06-01") == ["2020-01-01 2020-01-01 met"])
    }
  }

  @Test func `A day on which one of too many gives way to another does not break the run`() throws {
    let facts = [
      started("2020-01-01", "a"), started("2020-01-02", "b"), ended("2020-01-10", "b"), started("2020-01-10", "c"),
    ]
    #expect(try worked(atMost(1), facts, asOf: "2020-06-01") == ["2020-01-02 2020-01-02 missed"])
  }

  @Test func `One that starts twice is one, and one without a key is one of its own`() throws {
    #expect(
      try worked(atMost(1), [started("2020-01-01", "a"), started("2020-01-05", "a")], asOf: "2020-06-01")
        == ["2020-01-01 2020-01-01 met"])
    #expect(
      try worked(atMost(1), [started("2020-01-01", "a"), on("2020-01-05", "started")], asOf: "2020-06-01")
        == ["2020-01-05 2020-01-05 missed"])
  }

  @Test func `Only days on which the rule runs are looked at, and each run of them by itself`() throws {
    let model = atMost(1, during: .between("in", "out"))
    let two = [started("2020-01-01", "a"), started("2020-01-01", "b")]
    #expect(try worked(model, two, asOf: "2020-06-01") == [])
    #expect(try worked(model, two + [on("2020-02-01", "in")], asOf: "2020-06-01") == ["2020-02-01 2020-02-01 missed"])
    let twice = two + [on("2020-02-01", "in"), on("2020-02-10", "out"), on("2020-03-01", "in")]
    #expect(
      try worked(model, twice, asOf: "2020-06-01") == ["2020-02-01 2020-02-01 missed", "2020-03-01 2020-03-01 missed"])
    let ended = two + [ended("2020-01-20", "a"), on("2020-02-01", "in")]
    #expect(try worked(model, ended, asOf: "2020-06-01") == ["2020-02-01 2020-02-01 met"])
  }

  @Test func `It needs a simple state with a key`() {
    for state in [StateExpression.between("started", "ended"), .not(.between("started", "ended", key: "effort"))] {
      #expect(throws: Problem.limitKey) { try CompiledModel(model(Rule(.limit(Rule.Limit(state, .atMost(1)))))) }
    }
  }
}
