import Almanac
import InterventionFiles
import Interventions
import Testing

private func weeks(_ count: Int) -> CalendarDuration { CalendarDuration(count, .weeks) }
private func months(_ count: Int) -> CalendarDuration { CalendarDuration(count, .months) }

@Suite struct Models {
  @Test func `All that a model may say is read`() throws {
    let text = """
      model: udvikling
      title: Udvikling i fleksjob
      source: Figur 3
      enrolment: { from: { fact: enrolled, where: { model: udvikling } }, to: { fact: left } }
      states:
        placed: { title: i forløb, from: { fact: [p, j] }, to: { fact: q }, key: placement }
        idle: { not: placed }
        either: { anyOf: [placed, { from: { fact: x } }] }
        both: { allOf: [either, fase-1] }
      phases:
        - { id: fase-1, title: Forventningsafstemning, purpose: why, from: { fact: a }, to: { fact: b } }
        - { id: fase-2, not: fase-1 }
      parameters:
        every: { value: 14 days, why: s. 15 }
        least: { value: 20 }
      elements:
        - id: E
          title: Kontakt
          phase: fase-2
          purpose: why it is done
          source: s. 15
          rules:
            - rule: cadence
              every: $every
              with: { fact: contact, where: { minutes: { min: $least } } }
              during: both
        - { id: F, rules: [ { rule: cadence, every: 1 year, with: { fact: contact }, source: s. 2 } ] }
      fidelity: { high: 0.9, medium: 0.25 }
      """
    let placed = StateExpression.simple(SimpleState(from: pattern("p", "j"), to: pattern("q"), key: "placement"))
    let contact = pattern("contact", where: AttributeCondition("minutes", [.min(20)]))
    let day14 = CalendarDuration(14, .days)
    let expected = InterventionModel(
      id: "udvikling", title: "Udvikling i fleksjob", source: "Figur 3",
      enrolment: .simple(
        SimpleState(
          from: pattern("enrolled", where: AttributeCondition("model", [.equals([.text("udvikling")])])),
          to: pattern("left"))),
      states: [
        InterventionModel.NamedState("placed", title: "i forløb", placed),
        InterventionModel.NamedState("idle", .not(.named("placed"))),
        InterventionModel.NamedState("either", .anyOf([.named("placed"), .simple(SimpleState(from: pattern("x")))])),
        InterventionModel.NamedState("both", .allOf([.named("either"), .named("fase-1")])),
      ],
      phases: [
        InterventionModel.Phase(
          id: "fase-1", title: "Forventningsafstemning", purpose: "why",
          .simple(SimpleState(from: pattern("a"), to: pattern("b")))),
        InterventionModel.Phase(id: "fase-2", title: "fase-2", .not(.named("fase-1"))),
      ],
      parameters: [
        InterventionModel.Parameter("every", .duration(day14), why: "s. 15"),
        InterventionModel.Parameter("least", .number(20)),
      ],
      elements: [
        InterventionModel.Element(
          id: "E", title: "Kontakt", phase: "fase-2", purpose: "why it is done", source: "s. 15",
          rules: [
            Rule(
              .cadence(Rule.Cadence(every: .fixed(day14), with: contact)), during: .named("both"),
              parameters: ["every", "least"])
          ]),
        InterventionModel.Element(
          id: "F",
          rules: [
            Rule(
              .cadence(Rule.Cadence(every: .fixed(CalendarDuration(1, .years)), with: pattern("contact"))),
              source: "s. 2")
          ]),
      ], fidelity: FidelityLimits(high: 0.9, medium: 0.25))
    let reading = try ModelReader.read(text: text, file: "model.yaml")
    #expect(reading.model == expected)
    #expect(reading.warnings == [])
    #expect(reading.compiled.ruleCount == 2)
  }

  @Test func `A model without title is called by its name, and its limits are 0.8 and 0.5`() throws {
    let model = try read(model(rule: "rule: cadence, every: 7 days, with: { fact: a }"))
    #expect(model.title == "m")
    #expect(model.fidelity == FidelityLimits(high: 0.8, medium: 0.5))
    #expect(model.enrolment == nil)
    #expect(model.elements[0].title == "E")
  }

  @Test func `Every rule is read with all its keys`() throws {
    let demands: [Rule.Kind: Rule.Demand] = [
      .respond: .respond(
        Rule.Respond(to: pattern("a"), first: true, with: pattern("b"), within: weeks(10), unless: pattern("c"))),
      .cadence: .cadence(Rule.Cadence(every: .fixed(CalendarDuration(14, .days)), with: pattern("b"))),
      .count: .count(
        Rule.Count(after: pattern("a"), of: pattern("b"), atLeast: 4, within: months(6), while: .named("placed"))),
      .precede: .precede(Rule.Precede(before: pattern("a"), needs: pattern("b"), notOlderThan: months(6))),
      .attend: .attend(Rule.Attend(at: pattern("a"), participants: ["citizen", "doctor"])),
      .content: .content(
        Rule.Content(of: pattern("a"), onlyLatest: true, checks: [AttributeCondition("goals", [.min(1)])])),
      .escalate: .escalate(
        Rule.Escalate(without: .named("placed"), for: months(6), then: pattern("b"), within: weeks(4))),
      .limit: .limit(Rule.Limit(.named("placed"), .longest(.fixed(weeks(26))))),
    ]
    for text in ruleTexts {
      let rule = try read(modelText(text.kind.rawValue, text.lines + commonLines)).elements[0].rules[0]
      let valid = ValidDays(from: Day(iso: "2020-01-01"), to: Day(iso: "2026-06-30"))
      let expected = Rule(
        try #require(demands[text.kind]), during: .named("placed"), valid: valid, title: "A rule", source: "s. 2")
      #expect(rule == expected, "\(text.kind)")
    }
    #expect(demands.count == Rule.Kind.allCases.count)
  }

  @Test func `Every rule is read with the keys it must have alone`() throws {
    for text in ruleTexts {
      var lines = text.lines.filter { text.required.contains(key($0)) }
      if text.kind == .limit { lines.append("atMost: 3") }
      let rule = try read(modelText(text.kind.rawValue, lines)).elements[0].rules[0]
      #expect(rule.demand.kind == text.kind)
      switch rule.demand {
      case .respond(let respond): #expect(!respond.first && respond.unless == nil)
      case .content(let content): #expect(!content.onlyLatest)
      case .escalate(let escalate): #expect(escalate.within == CalendarDuration(0, .days))
      case .limit(let limit): #expect(limit.bound == .atMost(3))
      case .cadence, .count, .precede, .attend: break
      }
    }
  }

  @Test func `First may stand with the fact it is about`() throws {
    let rule = try read(rule: "rule: respond, to: { fact: a, first: true }, with: { fact: b }, within: 1 day")
    guard case .respond(let respond) = rule.demand else {
      Issue.record("\(rule.demand)")
      return
    }
    #expect(respond.first)
    #expect(respond.to == pattern("a"))
  }

  @Test func `A rhythm and a longest may be taken from a fact`() throws {
    let agreed = "{ fact: [g, h], where: { kind: x }, attribute: days, otherwise: 28 days }"
    let expected = Rule.AgreedDuration.agreed(
      pattern("g", "h", where: AttributeCondition("kind", [.equals([.text("x")])])), attribute: "days",
      otherwise: CalendarDuration(28, .days))
    #expect(
      try read(rule: "rule: cadence, every: \(agreed), with: { fact: b }").demand
        == .cadence(Rule.Cadence(every: expected, with: pattern("b"))))
    #expect(
      try read(rule: "rule: limit, state: { from: { fact: a } }, longest: \(agreed)").demand
        == .limit(Rule.Limit(.simple(SimpleState(from: pattern("a"))), .longest(expected))))
  }

  @Test func `Conditions are read with all their operators`() throws {
    let text =
      "by: jobBroker, form: [a, b], n: { min: 20, max: 30 }, p: { contains: citizen }, q: { contains: [a, b] }, "
      + "r: { exists: false }, s: true, t: 7"
    let rule = try read(rule: "rule: cadence, every: 7 days, with: { fact: a, where: { \(text) } }")
    guard case .cadence(let cadence) = rule.demand else {
      Issue.record("\(rule.demand)")
      return
    }
    #expect(
      cadence.with.conditions == [
        AttributeCondition("by", [.equals([.text("jobBroker")])]),
        AttributeCondition("form", [.equals([.text("a"), .text("b")])]), AttributeCondition("n", [.min(20), .max(30)]),
        AttributeCondition("p", [.contains(["citizen"])]), AttributeCondition("q", [.contains(["a", "b"])]),
        AttributeCondition("r", [.exists(false)]), AttributeCondition("s", [.equals([.truth(true)])]),
        AttributeCondition("t", [.equals([.number(7)])]),
      ])
  }

  @Test func `A parameter may stand wherever a duration or a number may`() throws {
    let before = """
      parameters:
        d: { value: 2 weeks }
        n: { value: 3, why: chosen }
        none: { value: 1 }

      """
    func rule(_ text: String) throws -> Rule.Demand { try read(rule: text, before: before).demand }
    #expect(
      try rule("rule: count, after: { fact: a }, of: { fact: b }, atLeast: $n, within: $d")
        == .count(Rule.Count(after: pattern("a"), of: pattern("b"), atLeast: 3, within: weeks(2))))
    #expect(
      try rule("rule: escalate, without: { from: { fact: a } }, for: $d, then: { fact: b }, within: $d")
        == .escalate(
          Rule.Escalate(
            without: .simple(SimpleState(from: pattern("a"))), for: weeks(2), then: pattern("b"), within: weeks(2))))
    #expect(
      try rule(
        "rule: cadence, every: { fact: g, attribute: days, otherwise: $d }, "
          + "with: { fact: b, where: { m: { min: $n, max: $n }, e: $n } }"
      )
        == .cadence(
          Rule.Cadence(
            every: .agreed(pattern("g"), attribute: "days", otherwise: weeks(2)),
            with: pattern(
              "b", where: AttributeCondition("m", [.min(3), .max(3)]), AttributeCondition("e", [.equals([.number(3)])]))
          )))
    #expect(
      try rule("rule: content, of: { fact: a }, checks: { goals: { min: $n } }")
        == .content(Rule.Content(of: pattern("a"), checks: [AttributeCondition("goals", [.min(3)])])))
    #expect(
      try rule("rule: limit, state: { from: { fact: a }, key: k }, atMost: $n")
        == .limit(Rule.Limit(.simple(SimpleState(from: pattern("a"), key: "k")), .atMost(3))))
    #expect(
      try rule("rule: precede, before: { fact: a }, needs: { fact: b }, notOlderThan: $d")
        == .precede(Rule.Precede(before: pattern("a"), needs: pattern("b"), notOlderThan: weeks(2))))
  }

  @Test func `A parameter that no rule uses is warned of`() throws {
    let text = model(
      rule: "rule: cadence, every: $d, with: { fact: a }",
      before: "parameters: { d: { value: 1 day }, n: { value: 3 } }\n")
    let warnings = try ModelReader.read(text: text, file: "model.yaml").warnings
    #expect(warnings == [Diagnostic(.warning, file: "model.yaml", line: 2, .unusedParameter("n"))])
  }

  @Test func `A model that begins with a byte order mark or ends its lines with two bytes is the same model`() throws {
    let text = model(rule: "rule: cadence, every: 7 days, with: { fact: a }")
    #expect(try read(text.replacing("\n", with: "\r\n")) == read(text))
    #expect(try read("\u{FEFF}" + text) == read(text))
  }
}

@Suite struct Scalars {
  /// What an attribute must be equal to.
  private func scalar(_ text: String) throws -> AttributeCondition.Test? {
    let rule = try read(rule: "rule: cadence, every: 7 days, with: { fact: a, where: { x: \(text) } }")
    guard case .cadence(let cadence) = rule.demand else { return nil }
    return cadence.with.conditions.first?.tests.first
  }

  @Test(arguments: [
    "yes", "no", "on", "off", "Yes", "NO", "y", "n", "True", "TRUE", "False", "2020-01-01", "2020-01-01T10:00:00Z",
    "1_000",
    "12:30:45", "0xZZ", "0x", "0x-1F", "0x+1F", "0o8", "1.2.3", "1e", "e3", "+", ".", "$", "Null x",
  ])
  func `By YAML 1.2 it is a text`(text: String) throws {
    #expect(try scalar(text) == .equals([.text(text)]))
  }

  @Test(arguments: [
    ("7", 7.0), ("-7", -7), ("+7", 7), ("017", 17), ("0x1F", 31), ("0xff", 255), ("0o17", 15), ("7.50", 7.5),
    (".5", 0.5),
    ("5.", 5), ("-.5", -0.5), ("1e3", 1000), ("1.5E-1", 0.15),
  ])
  func `By YAML 1.2 it is a number`(text: String, number: Double) throws {
    #expect(try scalar(text) == .equals([.number(number)]))
  }

  @Test func `Only true and false are truth values, and what is quoted is a text`() throws {
    #expect(try scalar("true") == .equals([.truth(true)]))
    #expect(try scalar("false") == .equals([.truth(false)]))
    for text in ["true", "7", "null", "~", "$d", "0x1F"] {
      #expect(try scalar("\"\(text)\"") == .equals([.text(text)]))
      #expect(try scalar("'\(text)'") == .equals([.text(text)]))
    }
  }

  @Test func `An element's id is a text, as it is written`() throws {
    for id in ["1", "01", "1.0", "no", "true", "0x1F", "2020-01-01"] {
      let text = model(rule: "rule: cadence, every: 7 days, with: { fact: a }").replacing("id: E", with: "id: \(id)")
      #expect(try read(text).elements[0].id == id)
    }
  }

  @Test func `The two Unicode spellings of an attribute are one`() throws {
    let rule = try read(rule: "rule: cadence, every: 7 days, with: { fact: a, where: { a\u{30A}: 1 } }")
    guard case .cadence(let cadence) = rule.demand else {
      Issue.record("\(rule.demand)")
      return
    }
    #expect(cadence.with.conditions.map(\.attribute) == ["\u{E5}"])
  }
}
