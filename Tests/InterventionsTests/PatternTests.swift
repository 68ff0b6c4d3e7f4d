import Almanac
import Interventions
import Testing

private func holds(_ tests: AttributeCondition.Test..., for value: FactValue?) -> Bool {
  AttributeCondition("a", tests).holds(for: value)
}

@Suite struct Conditions {
  @Test func `Equal is letter by letter, and the two Unicode spellings of a letter are one`() {
    #expect(holds(.text("jobBroker"), for: "jobBroker"))
    #expect(!holds(.text("jobBroker"), for: "jobbroker"))
    #expect(!holds(.text("jobBroker"), for: "jobBroker "))
    #expect(holds(.text("\u{E5}ben"), for: "a\u{30A}ben"))
    #expect(holds(.equals([.text("a"), .text("b")]), for: "b"))
    #expect(!holds(.equals([.text("a"), .text("b")]), for: "c"))
  }

  @Test func `Values of different kinds are never equal`() {
    #expect(holds(.equals([.number(7)]), for: 7.0))
    #expect(!holds(.equals([.number(7)]), for: "7"))
    #expect(!holds(.text("7"), for: 7))
    #expect(!holds(.text("true"), for: true))
    #expect(!holds(.equals([.truth(true)]), for: "true"))
    #expect(!holds(.equals([.number(1)]), for: true))
    #expect(holds(.equals([.truth(false)]), for: false))
  }

  @Test func `Only contains and exists look at a list, and a text is no list`() {
    #expect(!holds(.text("a"), for: ["a"]))
    #expect(holds(.contains(["a"]), for: ["b", "a"]))
    #expect(!holds(.contains(["a", "c"]), for: ["b", "a"]))
    #expect(holds(.contains(["a", "b"]), for: ["b", "a"]))
    #expect(!holds(.contains(["a"]), for: "a"))
    #expect(!holds(.contains(["a"]), for: "a, b"))
    #expect(!holds(.min(0), for: ["1"]))
    #expect(holds(.exists(true), for: ["a"]))
  }

  @Test func `At least and at most include their number, and hold for numbers alone`() {
    #expect(holds(.min(20), for: 20))
    #expect(!holds(.min(20), for: 19.999))
    #expect(holds(.max(20), for: 20))
    #expect(!holds(.max(20), for: 20.001))
    #expect(!holds(.min(20), for: "25"))
    #expect(!holds(.max(20), for: false))
  }

  @Test func `All operators of one condition must hold`() {
    #expect(holds(.min(1), .max(3), for: 2))
    #expect(!holds(.min(1), .max(3), for: 4))
    #expect(!holds(.exists(true), .text("a"), for: "b"))
  }

  @Test func `On an attribute that is not there only its absence holds, and the empty is not there`() {
    let tests: [AttributeCondition.Test] = [.text("a"), .min(0), .max(0), .contains([]), .exists(true)]
    for test in tests { #expect(!holds(test, for: nil), "\(test)") }
    #expect(holds(.exists(false), for: nil))
    #expect(holds(.exists(false), for: ""))
    #expect(holds(.exists(false), for: []))
    #expect(!holds(.exists(false), for: 0))
    #expect(!holds(.exists(false), for: false))
    #expect(holds(.exists(true), for: false))
  }
}

@Suite struct Patterns {
  private func hits(_ pattern: FactPattern, _ facts: [Fact]) throws -> [String] {
    try worked(
      model(Rule(.content(Rule.Content(of: pattern, checks: [AttributeCondition("ok", [.exists(true)])])))), facts,
      asOf: "2020-12-31"
    ).map { String($0.prefix(10)) }
  }

  @Test func `A pattern picks facts of any of its names whose attributes all hold`() throws {
    let pattern = FactPattern("contact", "call", where: ["by": [.text("jobBroker")], "minutes": [.min(20)]])
    let good: [String: FactValue] = ["by": "jobBroker", "minutes": 20]
    let facts = [
      on("2020-01-01", "contact", good), on("2020-01-02", "call", good), on("2020-01-03", "letter", good),
      on("2020-01-04", "contact", ["by": "jobBroker"]), on("2020-01-05", "contact", ["by": "mentor", "minutes": 30]),
      on("2020-01-06", "contact", ["by": "jobBroker", "minutes": 19]),
    ]
    #expect(try hits(pattern, facts) == ["2020-01-01", "2020-01-02"])
  }

  @Test func `Fact names compare letter by letter, in either Unicode spelling`() throws {
    let facts = [
      on("2020-01-01", "m\u{F8}de-\u{E5}"), on("2020-01-02", "m\u{F8}de-a\u{30A}"),
      on("2020-01-03", "M\u{F8}de-\u{E5}"),
    ]
    #expect(try hits("m\u{F8}de-a\u{30A}", facts) == ["2020-01-01", "2020-01-02"])
    #expect(try hits("m\u{F8}de-\u{E5}", facts) == ["2020-01-01", "2020-01-02"])
  }

  @Test func `A model tells which facts and attributes it reads`() throws {
    let model = model(
      Rule(
        .cadence(
          Rule.Cadence(
            every: .agreed("agreed", attribute: "days", otherwise: "28 days"),
            with: FactPattern("contact", where: ["by": [.text("mentor")]]))),
        during: .between("in", "out", key: "job")),
      Rule(.attend(Rule.Attend(at: "meeting", participants: ["citizen"]))))
    let compiled = try CompiledModel(model)
    #expect(
      Set(compiled.attributes) == ["days", "by", "job", "participants", "element", "from", "to", "reason", "model"])
    let read = Dictionary(uniqueKeysWithValues: compiled.factsRead.map { ($0.fact, Set($0.attributes)) })
    #expect(
      read == [
        "agreed": ["days"], "contact": ["by"], "in": ["job"], "out": ["job"], "meeting": ["participants"],
        "waiver": ["element", "from", "to", "reason", "model"],
      ])
  }
}
