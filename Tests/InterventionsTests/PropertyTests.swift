import Almanac
import Interventions
import Testing

/// A model with every kind of rule over a handful of fact names, so that random timelines hit all of them.
private let every = InterventionModel(
  id: "m", enrolment: .anyOf([.between("in", "out"), "placed"]),
  states: [
    InterventionModel.NamedState("placed", .between("placed", "ended", key: "k")),
    InterventionModel.NamedState("idle", .not("placed")),
    InterventionModel.NamedState("single", .between("a", FactPattern("b", "a"))),
  ],
  elements: [
    element(
      "respond", Rule(.respond(Rule.Respond(to: "a", with: "b", within: "5 days", unless: "out"))),
      Rule(.respond(Rule.Respond(to: "a", first: true, with: "a", within: "1 month")), during: "idle")),
    element(
      "cadence", Rule(.cadence(Rule.Cadence(every: .fixed("7 days"), with: "b")), during: "placed"),
      Rule(
        .cadence(Rule.Cadence(every: .agreed("g", attribute: "n", otherwise: "9 days"), with: FactPattern("a", "b"))))),
    element("count", Rule(.count(Rule.Count(after: "a", of: "b", atLeast: 2, within: "2 weeks", while: "placed")))),
    element("precede", Rule(.precede(Rule.Precede(before: "b", needs: "a", notOlderThan: "1 month")), during: "idle")),
    element("attend", Rule(.attend(Rule.Attend(at: "b", participants: ["x", "y"])))),
    element("content", Rule(.content(Rule.Content(of: "a", checks: [AttributeCondition("n", [.min(4)])])))),
    element("escalate", Rule(.escalate(Rule.Escalate(without: "placed", for: "10 days", then: "b", within: "3 days")))),
    element(
      "longest", Rule(.limit(Rule.Limit("placed", .longest(.agreed("g", attribute: "n", otherwise: "8 days"))))),
      Rule(.limit(Rule.Limit("single", .longest(.fixed("4 days")))), valid: ValidDays(from: "2020-01-20"))),
    element("atMost", Rule(.limit(Rule.Limit("placed", .atMost(1))))),
    element(
      "latest", Rule(.content(Rule.Content(of: "a", onlyLatest: true, checks: [AttributeCondition("n", [.min(4)])])))),
  ])

private func element(_ id: String, _ rules: Rule...) -> InterventionModel.Element {
  InterventionModel.Element(id: id, rules: rules)
}

private func facts(_ generator: inout Seeded, waivers: Bool = true) -> [Fact] {
  let start = Day(iso: "2020-01-01")!
  var names = ["in", "out", "placed", "placed", "ended", "a", "a", "a", "b", "b", "b", "g", "z"]
  if waivers { names.append("waiver") }
  return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
    let name = names.randomElement(using: &generator)!
    var attributes: [String: FactValue] = [:]
    switch name {
    case "placed", "ended":
      if let key: FactValue = ["p", "q", nil].randomElement(using: &generator)! { attributes["k"] = key }
    case "a": attributes["n"] = .number(Double(Int.random(in: 1...6, using: &generator)))
    case "g":
      attributes["n"] = .number(Double(Int.random(in: 0...20, using: &generator)))
      if Bool.random(using: &generator) { attributes["k"] = "p" }
    case "b": attributes["participants"] = .list(["x", "y", "w"].filter { _ in Bool.random(using: &generator) })
    case "waiver":
      attributes = [
        "element": .text(every.elements.randomElement(using: &generator)!.id), "reason": "r",
        "from": .text(start.adding(days: Int.random(in: 0...60, using: &generator)).description),
        "to": .text(start.adding(days: Int.random(in: 30...90, using: &generator)).description),
      ]
    default: break
    }
    return Fact(name, on: start.adding(days: Int.random(in: 0...90, using: &generator)), attributes)
  }
}

private func randomDay(_ generator: inout Seeded) -> Day {
  Day(iso: "2020-01-01")!.adding(days: Int.random(in: -2...110, using: &generator))
}

@Suite struct Properties {
  @Test func `A case's obligations are the same alone, among others and in whatever order the cases come`() throws {
    var generator = Seeded(1)
    for round in 0..<40 {
      let cases = (0..<8).map { ("case \($0)", facts(&generator)) }
      let asOf = randomDay(&generator)
      var expected: [String: [Obligation]] = [:]
      for one in cases { expected[one.0] = try Bench(every, [one]).obligations(asOf: asOf) }
      for order in [cases, cases.shuffled(using: &generator)] {
        let bench = try Bench(every, order)
        bench.evaluator.forEachCase(of: bench.table, asOf: asOf) { index, found in
          #expect(found == expected[bench.table.caseName(index)], "round \(round)")
        }
      }
      // Rows of the cases mingled, each case's own in their order.
      let builder = FactTableBuilder()
      for place in 0..<40 {
        for (name, facts) in cases where place < facts.count { builder.add(facts[place], toCase: name) }
      }
      let table = builder.build()
      let evaluator = Evaluator(try CompiledModel(every), symbols: table.symbols)
      for index in 0..<table.caseCount {
        #expect(
          evaluator.obligations(ofCase: index, in: table, asOf: asOf) == expected[table.caseName(index)],
          "round \(round)")
      }
    }
  }

  @Test func `Evaluated as of a day, a timeline gives what it gives when it is cut there`() throws {
    var generator = Seeded(2)
    for round in 0..<300 {
      let facts = facts(&generator)
      let asOf = randomDay(&generator)
      let whole = try Bench(every, facts).obligations(asOf: asOf)
      let ordered = facts.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
        \.element)
      let cut = try Bench(every, ordered.filter { $0.day <= asOf }).obligations(asOf: asOf)
      #expect(whole == cut, "round \(round)")
    }
  }

  @Test func `What is met, late or missed as of a day stays so on every later day`() throws {
    // Not so for the number at once and the latest content: they are about the days up to the one asked about.
    let lasting = Set(every.elements.indices.filter { !["atMost", "latest"].contains(every.elements[$0].id) })
    struct Closed: Hashable {
      let rule: Int, opens: Day, due: Day, status: Obligation.Status, fulfilled: Day?, openedBy: Int?, answeredBy: Int?
    }
    func closed(_ obligations: [Obligation], _ bench: Bench) -> [Closed] {
      obligations.filter {
        lasting.contains(bench.evaluator.model.place(ofRule: $0.rule).element)
          && [.met, .late, .missed].contains($0.unwaived)
      }.map {
        Closed(
          rule: $0.rule, opens: $0.opens, due: $0.due, status: $0.unwaived, fulfilled: $0.fulfilled,
          openedBy: $0.openedBy, answeredBy: $0.answeredBy)
      }
    }
    var generator = Seeded(3)
    var compared = 0
    for round in 0..<300 {
      let bench = try Bench(every, facts(&generator))
      let (one, other) = (randomDay(&generator), randomDay(&generator))
      let before = closed(bench.obligations(asOf: min(one, other)), bench)
      var after = closed(bench.obligations(asOf: max(one, other)), bench)
      for obligation in before {
        let place = after.firstIndex(of: obligation)
        #expect(place != nil, "round \(round): \(obligation)")
        if let place { after.remove(at: place) }
        compared += 1
      }
    }
    #expect(compared > 2000)
  }

  @Test func `An obligation is never both met and overdue: it is there once, and its days fit its status`() throws {
    var generator = Seeded(4)
    var seen: Set<Obligation.Status> = []
    for round in 0..<300 {
      let bench = try Bench(every, facts(&generator))
      let asOf = randomDay(&generator)
      let obligations = bench.obligations(asOf: asOf)
      #expect(Set(obligations).count == obligations.count || obligations.contains { isLimit($0, bench) })
      var identities: Set<[Int]> = []
      for obligation in obligations where !isLimit(obligation, bench) {
        let identity = [
          obligation.rule, Int(obligation.opens.number), obligation.openedBy ?? -1,
          Int(obligation.intervalStart.number),
        ]
        #expect(identities.insert(identity).inserted, "round \(round): \(obligation)")
      }
      for obligation in obligations {
        seen.insert(obligation.status)
        if obligation.status != .waived { #expect(obligation.status == obligation.unwaived) }
        #expect(obligation.opens <= obligation.due && obligation.opens <= asOf, "round \(round): \(obligation)")
        switch obligation.unwaived {
        case .met: #expect((obligation.fulfilled ?? obligation.due) <= obligation.due, "round \(round): \(obligation)")
        case .late:
          #expect(try #require(obligation.fulfilled) > obligation.due, "round \(round): \(obligation)")
        case .overdue:
          #expect(asOf > obligation.due && obligation.fulfilled == nil, "round \(round): \(obligation)")
        case .pending:
          #expect(asOf <= obligation.due && obligation.fulfilled == nil, "round \(round): \(obligation)")
        case .missed: #expect(obligation.fulfilled == nil, "round \(round): \(obligation)")
        case .waived: Issue.record("Waived is no status without a waiver")
        }
        if let fulfilled = obligation.fulfilled { #expect(fulfilled <= asOf, "round \(round): \(obligation)") }
      }
    }
    #expect(seen == Set(Obligation.Status.allCases))
  }

  private func isLimit(_ obligation: Obligation, _ bench: Bench) -> Bool {
    bench.evaluator.model.rule(obligation.rule).demand.kind == .limit
  }

  @Test func `The counts are those of the obligations, status by status and element by element`() throws {
    var generator = Seeded(5)
    for round in 0..<60 {
      let bench = try Bench(every, (0..<6).map { ("\($0)", facts(&generator)) })
      let asOf = randomDay(&generator)
      let from = randomDay(&generator)
      let period = round % 2 == 0 ? Period.always : Period(from: from, to: from.adding(days: 30))
      var expected = [[Obligation.Status: Int]](repeating: [:], count: every.elements.count)
      bench.evaluator.forEachCase(of: bench.table, asOf: asOf, period: period) { _, obligations in
        for obligation in obligations {
          #expect(obligation.due >= period.from ?? .earliest && obligation.due <= period.to ?? .latest)
          expected[bench.evaluator.model.place(ofRule: obligation.rule).element][obligation.status, default: 0] += 1
        }
      }
      let summary = bench.evaluator.summary(of: bench.table, asOf: asOf, period: period)
      for (index, element) in summary.elements.enumerated() {
        for status in Obligation.Status.allCases {
          #expect(element[status] == expected[index][status, default: 0], "round \(round) \(index) \(status)")
        }
      }
    }
  }

  @Test func `A timeline that grows fact by fact gives what a table of the same facts gives`() throws {
    var generator = Seeded(6)
    let compiled = try CompiledModel(every)
    for round in 0..<40 {
      let facts = facts(&generator)
      let asOf = randomDay(&generator)
      let timeline = Timeline(symbols: FactSymbols())
      let evaluator = Evaluator(compiled, symbols: timeline.symbols)
      for count in 0...facts.count {
        if count > 0 { timeline.add(facts[count - 1]) }
        guard count % 5 == 0 || count == facts.count else { continue }
        let expected = try Bench(every, Array(facts.prefix(count))).obligations(asOf: asOf)
        #expect(evaluator.obligations(of: timeline, asOf: asOf) == expected, "round \(round) \(count)")
      }
    }
  }

  @Test func `So many months after any day is that day of the month, or the month's last`() throws {
    var generator = Seeded(7)
    for _ in 0..<300 {
      let opens = Day(iso: "2019-01-01")!.adding(days: Int.random(in: 0...1500, using: &generator))
      let months = Int.random(in: 0...30, using: &generator)
      let rule = Rule(.respond(Rule.Respond(to: "a", with: "b", within: CalendarDuration(months, .months))))
      let due = try #require(Bench(model(rule), [Fact("a", on: opens)]).obligations(asOf: opens).first?.due)
      #expect((due.year - opens.year) * 12 + due.month - opens.month == months)
      let isLast = due.adding(days: 1).dayOfMonth == 1
      #expect(
        due.dayOfMonth == opens.dayOfMonth || (isLast && due.dayOfMonth < opens.dayOfMonth), "\(opens) + \(months)")
    }
  }

  @Test(arguments: [
    ("2020-01-31", 1, "2020-02-29"), ("2021-01-31", 1, "2021-02-28"), ("2020-01-30", 1, "2020-02-29"),
    ("2020-02-29", 12, "2021-02-28"), ("2020-02-29", 48, "2024-02-29"), ("2020-03-31", 1, "2020-04-30"),
    ("2020-12-31", 2, "2021-02-28"), ("2020-08-31", 6, "2021-02-28"), ("2020-02-29", 1, "2020-03-29"),
  ])
  func `Month ends`(opens: String, months: Int, due: String) throws {
    let opening = Day(iso: opens)!
    let within = CalendarDuration(months, .months)
    let rules = [
      Rule(.respond(Rule.Respond(to: "a", with: "b", within: within))),
      Rule(.cadence(Rule.Cadence(every: .fixed(within), with: "b"))),
      Rule(.count(Rule.Count(after: "a", of: "b", atLeast: 1, within: within))),
      Rule(.limit(Rule.Limit(.between("a"), .longest(.fixed(within))))),
    ]
    for rule in rules {
      #expect(try worked(model(rule), [Fact("a", on: opening)], asOf: opening) == ["\(opens) \(due) pending"])
    }
    let wait = Rule(.escalate(Rule.Escalate(without: .between("b"), for: within, then: "c")))
    #expect(try worked(model(wait), [Fact("a", on: opening)], asOf: Day(iso: due)!) == ["\(due) \(due) pending"])
  }
}
