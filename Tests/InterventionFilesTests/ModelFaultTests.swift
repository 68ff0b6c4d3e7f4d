import Almanac
import InterventionFiles
import Interventions
import Testing

private let cadence = "rule: cadence, every: 7 days, with: { fact: a }"

/// The words that were not known, each with what was suggested.
private func suggested(_ faults: [Fault]) -> [String] {
  faults.compactMap { fault in
    switch fault.problem {
    case .unknownKey(let word, _, let suggestion, _), .unknownOperator(let word, let suggestion),
      .unknownRule(let word, let suggestion), .unknownParameter(let word, let suggestion),
      .unknownState(let word, let suggestion), .unknownPhase(let word, let suggestion),
      .unknownElement(let word, let suggestion), .unknownStatus(let word, let suggestion):
      "\(fault.line ?? 0): \(word) → \(suggestion ?? "-")"
    default: nil
    }
  }
}

@Suite struct UnknownKeys {
  @Test func `A misspelt key of the model suggests the right one`() throws {
    let lines = [
      "title: T", "source: S", "enrolment: { from: { fact: a } }", "states: {}", "phases: []", "parameters: {}",
      "fidelity: {}", "model: m", "elements: [ { id: E, source: s, rules: [ { \(cadence) } ] } ]",
    ]
    #expect(try faults(ofModel: lines.joined(separator: "\n")) == [])
    for index in lines.indices {
      var changed = lines
      let word = misspelt(key(lines[index]))
      changed[index] = word + lines[index].dropFirst(key(lines[index]).count)
      #expect(
        suggested(try faults(ofModel: changed.joined(separator: "\n"))) == [
          "\(index + 1): \(word) → \(key(lines[index]))"
        ])
    }
  }

  @Test func `A misspelt key of a rule suggests the right one, with its line`() throws {
    for text in ruleTexts {
      let lines = text.lines + commonLines
      for index in lines.indices {
        var changed = lines
        let word = misspelt(key(lines[index]))
        changed[index] = word + lines[index].dropFirst(key(lines[index]).count)
        let found = suggested(try faults(ofModel: modelText(text.kind.rawValue, changed)))
        #expect(found == ["\(8 + index): \(word) → \(key(lines[index]))"], "\(text.kind)")
      }
    }
  }

  @Test func `So do keys of elements, phases, states, patterns, parameters, limits and days in force`() throws {
    let text = """
      model: m
      states:
        s: { form: { fact: a }, kye: k }
      phases:
        - { id: p, tilte: T, from: { fact: a, wher: {} } }
      parameters:
        n: { value: 1 day, wyh: x }
      elements:
        - { id: E, sorce: s, rules: [ { rule: cadence, every: $n, with: { fcat: a }, valid: { form: 2020-01-01 } } ] }
      fidelity: { hihg: 1 }
      """
    let found = suggested(try faults(ofModel: text)).sorted()
    #expect(
      found == [
        "10: hihg → high", "3: form → from", "3: kye → key", "5: tilte → title", "5: wher → where", "7: wyh → why",
        "9: fcat → fact", "9: form → from", "9: sorce → source",
      ])
  }

  @Test func `What is like nothing is told with the keys that may stand there`() throws {
    let found = try faults(ofRule: cadence + ", frequency: often")
    let allowed: Set = ["rule", "during", "valid", "source", "title", "every", "with"]
    guard case .unknownKey("frequency", _, nil, let keys)? = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
    #expect(Set(keys) == allowed)
    #expect(found.map(\.line) == [6])
  }

  @Test func `A key that is missing is named, with the line of what lacks it`() throws {
    for text in ruleTexts where text.kind != .limit {
      for required in text.required {
        let lines = text.lines.filter { key($0) != required }
        let found = try faults(ofModel: modelText(text.kind.rawValue, lines))
        #expect(found == [Fault(7, .missingKey(required, in: "elements.E.\(text.kind)"))])
      }
    }
    #expect(
      try faults(ofModel: "title: T\n") == [
        Fault(1, .missingKey("model", in: "model")), Fault(1, .missingKey("elements", in: "model")),
      ])
    #expect(try faults(ofRule: "every: 7 days") == [Fault(6, .missingKey("rule", in: "elements.E"))])
  }

  @Test func `A doubled key is a fault, on a line where it stands`() throws {
    let text = model(rule: cadence) + "title: a\nsource: b\ntitle: c\n"
    let found = try faults(ofModel: text)
    #expect(found.map(\.problem) == [.yamlDoubledKeys(["title"])])
    #expect([7, 9].contains(found.first?.line))
    #expect(try faults(ofRule: cadence + ", every: 8 days").map(\.problem) == [.yamlDoubledKeys(["every"])])
  }
}

@Suite struct UnknownNames {
  @Test func `Misspelt operators, rules, parameters, states and phases suggest the right ones`() throws {
    let before = """
      parameters: { contactEvery: { value: 7 days } }
      states: { inPlacement: { from: { fact: a } } }
      phases: [ { id: fase-1, from: { fact: a } } ]

      """
    // Three lines more: the rule stands on line 9.
    func found(_ rule: String) throws -> [String] { suggested(try faults(ofRule: rule, before: before)) }
    #expect(try found("rule: cadence, every: 7 days, with: { fact: a, where: { m: { mni: 20 } } }") == ["9: mni → min"])
    #expect(
      try found("rule: cadence, every: 7 days, with: { fact: a, where: { m: { contain: x } } }") == [
        "9: contain → contains"
      ])
    #expect(
      try found("rule: cadence, every: 7 days, with: { fact: a, where: { m: { between: 3 } } }") == ["9: between → -"])
    #expect(try found("rule: cadense, every: 7 days, with: { fact: a }") == ["9: cadense → cadence"])
    #expect(try found("rule: forbid") == ["9: forbid → -"])
    #expect(try found("rule: cadence, every: $contactevry, with: { fact: a }") == ["9: contactevry → contactEvery"])
    #expect(
      try found("rule: cadence, every: 7 days, with: { fact: a, where: { m: { min: $least } } }") == ["9: least → -"])
    #expect(try found(cadence + ", during: inPlacment") == ["9: inPlacment → inPlacement"])
    #expect(try found(cadence + ", during: { anyOf: [fase-1, { not: fase1 }] }") == ["9: fase1 → fase-1"])
    #expect(
      try found("rule: count, after: { fact: a }, of: { fact: a }, atLeast: 1, within: 1 day, while: nowhere") == [
        "9: nowhere → -"
      ])
    let phased = model(rule: cadence, before: before).replacing("source: s. 1", with: "source: s. 1\n    phase: fase-2")
    #expect(suggested(try faults(ofModel: phased)) == ["8: fase-2 → fase-1"])
    let state = model(rule: cadence, before: before).replacing(
      "source: s. 1", with: "source: s. 1\n    phase: inPlacement")
    #expect(suggested(try faults(ofModel: state)) == ["8: inPlacement → -"])
  }

  @Test func `States made of themselves are told with their circle`() throws {
    let before = "states:\n  a: { not: b }\n  b: { anyOf: [c, d] }\n  c: { allOf: [a] }\n  d: { from: { fact: x } }\n"
    let found = try faults(ofRule: cadence, before: before)
    #expect(found.map(\.problem) == [.stateCircle(["a", "b", "c", "a"])])
    #expect([2, 3, 4, 5].contains(found.first?.line))
    let own = try faults(ofRule: cadence, before: "phases: [ { id: p, not: p } ]\n")
    #expect(own == [Fault(2, .stateCircle(["p", "p"]))])
  }

  @Test func `Names that stand twice are told`() throws {
    let twice = "phases:\n  - { id: p, from: { fact: a } }\n  - { id: p, from: { fact: b } }\n"
    #expect(try faults(ofRule: cadence, before: twice) == [Fault(4, .stateTwice("p"))])
    let shared = "states: { p: { from: { fact: a } } }\nphases: [ { id: p, from: { fact: b } } ]\n"
    #expect(try faults(ofRule: cadence, before: shared) == [Fault(3, .stateTwice("p"))])
    let elements = model(rule: cadence) + "  - { id: E, source: s, rules: [ { \(cadence) } ] }\n"
    #expect(try faults(ofModel: elements) == [Fault(7, .elementTwice("E"))])
  }
}

@Suite struct FaultyValues {
  @Test(arguments: ["14", "14 day s", "14 Days", "a week", "-1 days", "1.5 weeks", "14days", "[14 days]", "\"\""])
  func `What is no duration is told, a bare number too`(text: String) throws {
    let found = try faults(ofRule: "rule: respond, to: { fact: a }, with: { fact: b }, within: \(text)")
    guard found.count == 1, case .notADuration = found[0].problem else {
      Issue.record("\(text): \(found)")
      return
    }
    #expect(found[0].line == 6)
  }

  @Test func `What is no number, no whole number or too small is told`() throws {
    func count(_ least: String) throws -> [Fault] {
      try faults(ofRule: "rule: count, after: { fact: a }, of: { fact: b }, within: 1 day, atLeast: \(least)")
    }
    #expect(try count("four") == [Fault(6, .notANumber("four"))])
    #expect(try count("\"4\"") == [Fault(6, .notANumber("4"))])
    #expect(try count("2.5") == [Fault(6, .notWhole("2.5"))])
    #expect(try count("0") == [Fault(6, .atLeastOne("0"))])
    #expect(
      try faults(ofRule: "rule: cadence, every: 7 days, with: { fact: a, where: { m: { min: many } } }")
        == [Fault(6, .notANumber("many"))])
  }

  @Test func `What is no day is told, and days in the wrong order`() throws {
    #expect(
      try faults(ofRule: cadence + ", valid: { from: 2020-02-30, to: soon }")
        == [Fault(6, .notADay("2020-02-30")), Fault(6, .notADay("soon"))])
    #expect(
      try faults(ofRule: cadence + ", valid: { from: 2020-02-01, to: 2020-01-01 }")
        == [Fault(6, .daysReversed(from: "2020-02-01", to: "2020-01-01"))])
    #expect(try faults(ofRule: cadence + ", valid: { from: 2020-02-01, to: 2020-02-01 }") == [])
  }

  @Test func `A parameter of the wrong kind is told`() throws {
    let before = "parameters: { d: { value: 7 days }, n: { value: 3 } }\n"
    #expect(
      try faults(ofRule: "rule: cadence, every: $n, with: { fact: a, where: { m: { min: $d } } }", before: before)
        == [Fault(7, .parameterKind("n", wanted: .duration)), Fault(7, .parameterKind("d", wanted: .number))])
    #expect(
      try faults(
        ofRule: "rule: cadence, every: $d, with: { fact: a, where: { m: { max: $n }, e: $d } }", before: before)
        == [Fault(7, .parameterKind("d", wanted: .number))])
    #expect(
      try faults(ofRule: cadence, before: "parameters: { d: { value: often } }\n") == [Fault(2, .notADuration("often"))]
    )
    #expect(try faults(ofRule: cadence, before: "parameters: { d: 7 days }\n").map(\.line) == [2])
  }

  @Test func `A rule without a source in an element without one is told, and either is enough`() throws {
    let text =
      "model: m\nelements:\n  - id: E\n    rules:\n      - { \(cadence), source: s. 1 }\n      - { \(cadence) }\n"
    #expect(try faults(ofModel: text) == [Fault(6, .sourceMissing(element: "E"))])
    #expect(try faults(ofModel: text.replacing("id: E", with: "id: E\n    source: s")) == [])
  }

  @Test func `A limit has either a longest or a number at once, and a number needs a keyed state`() throws {
    let state = "rule: limit, state: { from: { fact: a }, key: k }"
    #expect(try faults(ofRule: state) == [Fault(6, .limitBound)])
    #expect(try faults(ofRule: state + ", longest: 1 week, atMost: 3") == [Fault(6, .limitBound)])
    #expect(try faults(ofRule: state + ", atMost: -1").map(\.line) == [6])
    #expect(try faults(ofRule: state + ", atMost: 0") == [])
    #expect(try faults(ofRule: "rule: limit, state: { from: { fact: a } }, atMost: 3") == [Fault(6, .limitKey)])
    let before = "states: { s: { anyOf: [{ from: { fact: a }, key: k }] } }\n"
    #expect(try faults(ofRule: "rule: limit, state: s, atMost: 3", before: before) == [Fault(7, .limitKey)])
  }

  @Test func `A condition, a list and a word that say nothing are told`() throws {
    #expect(try faults(ofRule: "rule: cadence, every: 7 days, with: { fact: a, where: { m: {} } }").map(\.line) == [6])
    #expect(try faults(ofRule: "rule: cadence, every: 7 days, with: { fact: a, where: { m: [] } }").map(\.line) == [6])
    #expect(try faults(ofRule: "rule: cadence, every: 7 days, with: { fact: a, where: { m: } }").map(\.line) == [6])
    #expect(try faults(ofRule: "rule: cadence, every: 7 days, with: { fact: [] }").map(\.line) == [6])
    #expect(try faults(ofRule: "rule: cadence, every: 7 days, with: a").map(\.line) == [6])
    #expect(try faults(ofRule: "rule: attend, at: { fact: a }, participants: []").map(\.line) == [6])
    #expect(try faults(ofRule: "rule: content, of: { fact: a }, checks: {}").map(\.line) == [6])
    #expect(
      try faults(ofRule: "rule: content, of: { fact: a }, checks: { a: 1 }, when: often") == [
        Fault(6, .whenWord("often"))
      ])
    #expect(
      try faults(ofRule: "rule: respond, first: yes, to: { fact: a }, with: { fact: b }, within: 1 day") == [
        Fault(6, .wanted(.truth, in: "elements.E.respond.first", found: "yes"))
      ])
    #expect(try faults(ofModel: "model: m\nelements: []\n").map(\.line) == [2])
    #expect(try faults(ofModel: "model: m\nelements:\n  - { id: E, source: s, rules: [] }\n").map(\.line) == [3])
  }

  @Test func `A state is a name or one definition`() throws {
    for state in [
      "{ from: { fact: a }, not: x }", "{ anyOf: [], allOf: [] }", "{}", "{ to: { fact: a } }",
      "{ anyOf: [s], key: k }",
      "{ anyOf: [] }", "[s]",
    ] {
      #expect(
        !(try faults(ofRule: cadence + ", during: \(state)", before: "states: { s: { from: { fact: a } } }\n").isEmpty),
        "\(state)")
    }
  }

  @Test func `Limits of fidelity lie between 0 and 1, the medium no higher than the high`() throws {
    let text = model(rule: cadence)
    for limits in ["{ high: 0.4 }", "{ medium: 0.9 }", "{ high: 1.1 }", "{ medium: -0.1 }"] {
      #expect(try faults(ofModel: text + "fidelity: \(limits)\n") == [Fault(7, .fidelityLimits)], "\(limits)")
    }
    #expect(try faults(ofModel: text + "fidelity: { high: 1, medium: 0 }\n") == [])
    #expect(try faults(ofModel: text + "fidelity: { high: most }\n") == [Fault(7, .notANumber("most"))])
  }

  @Test func `Everything that is wrong is told in one go, each with its line`() throws {
    let text = """
      model: m
      titel: T
      states:
        s: { from: { fact: a }, too: { fact: b } }
      elements:
        - id: E
          source: s
          rules:
            - { rule: respond, to: { fact: a }, with: { fact: b }, within: 14 }
            - { rule: cadence, every: $every, with: { fact: a, where: { m: { mn: 1 } } } }
            - { rule: respnd }
        - id: F
          rules:
            - { rule: attend, at: { fact: a }, participants: [citizen], during: t }
        - id: E
          source: s
          rules:
            - { rule: cadence, every: 7 days, with: { fact: a } }
      """
    #expect(Set(try faults(ofModel: text).map(\.line)) == [2, 4, 9, 10, 11, 14, 15])
    #expect(try faults(ofModel: text).count == 9)
  }
}
