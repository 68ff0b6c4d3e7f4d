import InterventionFiles
import Interventions
import Testing

/// A rule of each kind with all its keys, a key a line.
let ruleTexts: [(kind: Rule.Kind, lines: [String], required: [String])] = [
  (
    .respond,
    [
      "to: { fact: a }", "first: true", "with: { fact: b }", "within: 10 weeks", "unless: { fact: c }",
    ], ["to", "with", "within"]
  ),
  (.cadence, ["every: 14 days", "with: { fact: b }"], ["every", "with"]),
  (
    .count, ["after: { fact: a }", "of: { fact: b }", "atLeast: 4", "within: 6 months", "while: placed"],
    ["after", "of", "atLeast", "within"]
  ),
  (.precede, ["before: { fact: a }", "needs: { fact: b }", "notOlderThan: 6 months"], ["before", "needs"]),
  (.attend, ["at: { fact: a }", "participants: [citizen, doctor]"], ["at", "participants"]),
  (.content, ["of: { fact: a }", "when: latest", "checks: { goals: { min: 1 } }"], ["of", "checks"]),
  (
    .escalate, ["without: placed", "for: 6 months", "then: { fact: b }", "within: 4 weeks"], ["without", "for", "then"]
  ),
  (.limit, ["state: placed", "longest: 26 weeks"], ["state"]),
]

/// The keys that any rule may have.
let commonLines = [
  "during: placed", "valid: { from: 2020-01-01, to: 2026-06-30 }", "source: s. 2", "title: A rule",
]

/// A model of one rule. Its lines stand from line 8 on, its kind on line 7.
func modelText(_ kind: String, _ lines: [String]) -> String {
  ([
    "model: m", "states:", "  placed: { from: { fact: p }, to: { fact: q }, key: k }", "elements:", "  - id: E",
    "    source: s. 1", "    rules: [ { rule: \(kind),",
  ] + lines.map { "      " + $0 + "," }).joined(separator: "\n")
    + "\n    } ]\n"
}

/// A model of one rule, written in one line: line 6.
func model(rule: String, before: String = "") -> String {
  "model: m\n\(before)elements:\n  - id: E\n    source: s. 1\n    rules:\n      - { \(rule) }\n"
}

func read(_ text: String) throws -> InterventionModel { try ModelReader.read(text: text, file: "model.yaml").model }

/// The only rule of a model.
func read(rule: String, before: String = "") throws -> Rule {
  try read(model(rule: rule, before: before)).elements[0].rules[0]
}

/// What is wrong with a model's text.
func faults(ofModel text: String) throws -> [Fault] {
  try found(in: "model.yaml") { try ModelReader.read(text: text, file: "model.yaml") }
}

func faults(ofRule rule: String, before: String = "") throws -> [Fault] {
  try faults(ofModel: model(rule: rule, before: before))
}

/// The key of a line of a rule.
func key(_ line: String) -> String { String(line.prefix { $0 != ":" }) }

/// A word with its first two different neighbours swapped.
func misspelt(_ word: String) -> String {
  var letters = Array(word)
  for index in 1..<letters.count where letters[index] != letters[index - 1] {
    letters.swapAt(index, index - 1)
    return String(letters)
  }
  return word + "x"
}

func pattern(_ fact: String..., where conditions: AttributeCondition...) -> FactPattern {
  FactPattern(fact, where: conditions)
}
