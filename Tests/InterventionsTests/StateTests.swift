import Almanac
import Interventions
import Testing

/// The days of January 2020 on which a state holds, as runs: "3-7" from the 3rd to the 7th.
private func held(
  _ state: StateExpression, _ facts: [Fact], states: [String: StateExpression] = [:]
) throws -> [String] {
  let bench = try Bench(
    model(states: states, phases: [InterventionModel.Phase(id: "asked", title: "Asked", state)]), facts)
  var runs: [(Int, Int)] = []
  for number in 1...31 {
    let day = Day(year: 2020, month: 1, day: number)!
    guard bench.evaluator.phases(ofCase: 0, in: bench.table, asOf: day) == [0] else { continue }
    if let last = runs.last, last.1 == number - 1 {
      runs[runs.count - 1].1 = number
    } else {
      runs.append((number, number))
    }
  }
  return runs.map { "\($0.0)-\($0.1)" }
}

private func jan(_ day: Int, _ name: String, _ attributes: [String: FactValue] = [:]) -> Fact {
  Fact(name, on: Day(year: 2020, month: 1, day: day)!, attributes)
}

private let placed = StateExpression.between("start", "end")
private let keyed = StateExpression.between("start", "end", key: "placement")

@Suite struct SimpleStates {
  @Test func `A state holds from the day of its start and no longer on the day of its end`() throws {
    #expect(try held(placed, [jan(3, "start"), jan(8, "end")]) == ["3-7"])
  }

  @Test func `Without an end it is open, also where the model names none`() throws {
    #expect(try held(placed, [jan(3, "start")]) == ["3-31"])
    #expect(try held(.between("start"), [jan(3, "start"), jan(8, "end")]) == ["3-31"])
  }

  @Test func `One that starts and ends on the same day is none`() throws {
    #expect(try held(placed, [jan(3, "start"), jan(3, "end")]) == [])
    #expect(try held(placed, [jan(3, "start"), jan(3, "end"), jan(3, "start")]) == ["3-31"])
  }

  @Test func `A start while it holds and an end while it does not are ignored`() throws {
    let facts = [jan(2, "end"), jan(3, "start"), jan(5, "start"), jan(8, "end"), jan(9, "end"), jan(11, "start")]
    #expect(try held(placed, facts) == ["3-7", "11-31"])
  }

  @Test func `An end written before the start of its day does not end it`() throws {
    #expect(try held(placed, [jan(3, "end"), jan(3, "start")]) == ["3-31"])
  }

  @Test func `It ends and starts again on one day without a day between`() throws {
    #expect(try held(placed, [jan(3, "start"), jan(8, "end"), jan(8, "start"), jan(10, "end")]) == ["3-9"])
    #expect(try held(placed, [jan(3, "start"), jan(8, "start"), jan(8, "end")]) == ["3-7"])
  }

  @Test func `A fact that both ends and starts a state ends it first`() throws {
    let moving = StateExpression.between(FactPattern("start", "moved"), FactPattern("end", "moved"))
    #expect(try held(moving, [jan(3, "moved"), jan(8, "end")]) == ["3-7"])
    let facts = [jan(3, "start"), jan(6, "moved"), jan(9, "moved")]
    #expect(try held(moving, facts) == ["3-31"])
    let each = try worked(
      model(Rule(.limit(Rule.Limit(moving, .longest(.fixed("3 days")))))), facts, asOf: "2020-01-31")
    #expect(
      each == [
        "2020-01-03 2020-01-06 met 2020-01-06", "2020-01-06 2020-01-09 met 2020-01-09", "2020-01-09 2020-01-12 overdue",
      ])
  }

  @Test func `With a key each start is paired with the end of its key`() throws {
    let facts = [
      jan(3, "start", ["placement": "a"]), jan(5, "start", ["placement": "b"]), jan(7, "end", ["placement": "a"]),
      jan(9, "end", ["placement": "c"]), jan(12, "end", ["placement": "b"]),
    ]
    #expect(try held(keyed, facts) == ["3-11"])
    #expect(try held(placed, facts) == ["3-6"])
  }

  @Test func `Facts without the key pair with each other`() throws {
    let facts = [jan(3, "start"), jan(5, "end", ["placement": "a"]), jan(7, "end")]
    #expect(try held(keyed, facts) == ["3-6"])
  }

  @Test func `Keys are equal where their values are: 7 is 7.0 and not the text, and two spellings of a letter are one`()
    throws
  {
    #expect(try held(keyed, [jan(3, "start", ["placement": 7]), jan(5, "end", ["placement": 7.0])]) == ["3-4"])
    #expect(try held(keyed, [jan(3, "start", ["placement": 7]), jan(5, "end", ["placement": "7"])]) == ["3-31"])
    #expect(
      try held(keyed, [jan(3, "start", ["placement": "\u{E5}"]), jan(5, "end", ["placement": "a\u{30A}"])]) == ["3-4"])
    #expect(try held(keyed, [jan(3, "start", ["placement": "P"]), jan(5, "end", ["placement": "p"])]) == ["3-31"])
  }

  @Test func `A start of a key that holds is ignored, and a key may hold again`() throws {
    let a: [String: FactValue] = ["placement": "a"]
    let facts = [jan(3, "start", a), jan(4, "start", a), jan(6, "end", a), jan(7, "end", a), jan(9, "start", a)]
    #expect(try held(keyed, facts) == ["3-5", "9-31"])
  }
}

@Suite struct CombinedStates {
  private let first = StateExpression.between("a", "a-ended")
  private let second = StateExpression.between("b", "b-ended")
  private let facts = [
    jan(2, "letter"), jan(3, "a"), jan(6, "b"), jan(9, "a-ended"), jan(12, "b-ended"), jan(20, "b"), jan(22, "b-ended"),
  ]

  @Test func `Any of them, all of them, none of them`() throws {
    #expect(try held(.anyOf([first, second]), facts) == ["3-11", "20-21"])
    #expect(try held(.allOf([first, second]), facts) == ["6-8"])
    #expect(try held(.not(first), facts) == ["2-2", "9-31"])
    #expect(try held(.not(.anyOf([first, second])), facts) == ["2-2", "12-19", "22-31"])
    #expect(try held(.allOf([second, .not(first)]), facts) == ["9-11", "20-21"])
    #expect(try held(.not(.not(second)), facts) == ["6-11", "20-21"])
  }

  @Test func `Three at once`() throws {
    let third = StateExpression.between("letter", "b-ended")
    #expect(try held(.allOf([first, second, third]), facts) == ["6-8"])
    #expect(try held(.anyOf([third, first, second]), facts) == ["2-11", "20-21"])
    #expect(try held(.anyOf([second]), facts) == ["6-11", "20-21"])
    #expect(try held(.allOf([second]), facts) == ["6-11", "20-21"])
  }

  @Test func `Not begins on the timeline's first day, of whatever fact`() throws {
    #expect(try held(.not(first), [jan(5, "letter")]) == ["5-31"])
    #expect(try held(.not(first), [jan(5, "a"), jan(7, "a-ended")]) == ["7-31"])
  }

  @Test func `A state may be named wherever one is asked for, a phase too, before it is defined`() throws {
    let states: [String: StateExpression] = ["z": second, "both": .allOf(["z", "first"]), "first": first]
    #expect(try held("both", facts, states: states) == ["6-8"])
    #expect(try held(.not("both"), facts, states: states) == ["2-5", "9-31"])
    let phases = [InterventionModel.Phase(id: "p", title: "P", first)]
    let rule = Rule(.cadence(Rule.Cadence(every: .fixed("2 days"), with: "contact")), during: "p")
    #expect(try worked(model(rule, phases: phases), facts, asOf: "2020-01-08") == ["2020-01-03 2020-01-05 overdue"])
  }

  @Test func `Touching intervals of a combined state are one interval`() throws {
    // a on the 3rd to the 6th, b from the 6th: one run, so the cadence goes on from its last contact.
    let rule = Rule(
      .cadence(Rule.Cadence(every: .fixed("7 days"), with: "contact")), during: .anyOf([first, second]))
    let touching = [jan(3, "a"), jan(5, "contact"), jan(6, "a-ended"), jan(6, "b")]
    #expect(
      try worked(model(rule), touching, asOf: "2020-01-12") == [
        "2020-01-03 2020-01-10 met 2020-01-05", "2020-01-05 2020-01-12 pending",
      ])
    let apart = [jan(3, "a"), jan(5, "contact"), jan(6, "a-ended"), jan(7, "b")]
    #expect(
      try worked(model(rule), apart, asOf: "2020-01-12") == [
        "2020-01-03 2020-01-10 met 2020-01-05", "2020-01-07 2020-01-14 pending",
      ])
  }

  @Test func `A state of one's own is refused where it is unknown or made of itself`() {
    #expect(throws: Problem.unknownState("nowhere", suggestion: nil)) {
      try CompiledModel(model(states: ["a": .not("nowhere")]))
    }
    let circle = #expect(throws: Problem.self) {
      try CompiledModel(model(states: ["a": .not("b"), "b": .anyOf(["a"])]))
    }
    guard case .stateCircle(let names)? = circle else { return #expect(circle == .stateCircle(["a", "b", "a"])) }
    #expect(Set(names) == ["a", "b"])
    #expect(names.first == names.last)
  }
}

@Suite struct Enrolment {
  private let contact = Rule(.cadence(Rule.Cadence(every: .fixed("7 days"), with: "contact")))

  @Test func `A rule runs during the enrolment, also one with a state of its own: where both hold`() throws {
    let enrolment = StateExpression.between("enrolled", "left")
    let facts = [jan(1, "a"), jan(5, "enrolled"), jan(20, "left")]
    #expect(
      try worked(model(contact, enrolment: enrolment), facts, asOf: "2020-01-10") == ["2020-01-05 2020-01-12 pending"])
    var during = contact
    during.during = .between("a", "a-ended")
    let both = model(during, enrolment: enrolment)
    #expect(try worked(both, facts, asOf: "2020-01-10") == ["2020-01-05 2020-01-12 pending"])
    #expect(try worked(both, facts + [jan(8, "a-ended")], asOf: "2020-01-31") == [])
    #expect(try worked(both, facts, asOf: "2020-01-31") == ["2020-01-05 2020-01-12 missed"])
    #expect(try worked(both, [jan(1, "a")], asOf: "2020-01-31") == [])
  }
}

@Suite struct Phases {
  @Test func `The phases that hold on a day are told in the model's order`() throws {
    let phases = [
      InterventionModel.Phase(id: "p2", title: "Two", .between("two", "end")),
      InterventionModel.Phase(id: "p1", title: "One", .between("one", "two")),
      InterventionModel.Phase(id: "p3", title: "Three", .not("p1")),
    ]
    let bench = try Bench(model(phases: phases), [jan(1, "one"), jan(5, "two"), jan(9, "end")])
    func held(_ day: Day) -> [Int] { bench.evaluator.phases(ofCase: 0, in: bench.table, asOf: day) }
    #expect(held("2019-12-31") == [])
    #expect(held("2020-01-04") == [1])
    #expect(held("2020-01-05") == [0, 2])
    #expect(held("2020-01-09") == [2])
  }
}
