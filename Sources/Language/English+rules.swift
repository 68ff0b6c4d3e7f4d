import Almanac
import Interventions
import Timelines

extension English {
  public func condition(_ condition: AttributeCondition, of facts: [String]) -> String {
    let name = attribute(condition.attribute, of: facts)
    let tests = condition.tests.map { test in
      switch test {
      case .equals([.truth(true)]): "yes"
      case .equals([.truth(false)]): "no"
      case .equals(let wanted): list(wanted.map { scalar($0) }, "or")
      case .min(let least): "at least \(value(least))"
      case .max(let most): "at most \(value(most))"
      case .contains(let wanted): "with " + list(wanted.map { role($0) }, "and")
      case .exists(true): "filled in"
      case .exists(false): "not filled in"
      }
    }
    return "\(name): " + list(tests, "and")
  }

  private func scalar(_ scalar: AttributeCondition.Scalar) -> String {
    switch scalar {
    case .text(let text): Vocabulary.value(text)?.english ?? role(text)
    case .number(let number): value(number)
    case .truth(let truth): truth ? "yes" : "no"
    }
  }

  /// What a pattern picks: "contact (who did it: job broker)".
  func pattern(_ pattern: FactPattern) -> String {
    let nouns = nouns(pattern)
    guard !pattern.conditions.isEmpty else { return nouns }
    return nouns + " (" + pattern.conditions.map { condition($0, of: pattern.facts) }.joined(separator: "; ") + ")"
  }

  func nouns(_ pattern: FactPattern) -> String { list(pattern.facts.map(noun), "or") }

  public func state(_ expression: StateExpression, among states: [InterventionModel.NamedState]) -> String {
    switch expression {
    case .named(let name):
      // A state's title is Danish, as the model is; its definition can be told in any language.
      guard let state = states.first(where: { $0.name == name }) else { return name }
      return self.state(state.expression, among: states)
    case .simple(let simple):
      guard let to = simple.to else { return "from \(pattern(simple.from))" }
      return "from \(pattern(simple.from)) until \(pattern(to))"
    case .anyOf(let parts): return list(parts.map { state($0, among: states) }, "or")
    case .allOf(let parts): return list(parts.map { state($0, among: states) }, "and at once")
    case .not(let part): return "not " + state(part, among: states)
    }
  }

  private func agreed(_ duration: Rule.AgreedDuration, _ word: (CalendarDuration) -> String) -> String {
    switch duration {
    case .fixed(let duration): word(duration)
    case .agreed(let pattern, _, let otherwise):
      "as agreed (\(nouns(pattern))); without an agreement \(word(otherwise))"
    }
  }

  public func rule(_ rule: Rule, of model: InterventionModel) -> String {
    let states = model.allStates
    switch rule.demand {
    case .respond(let respond):
      let first = respond.first ? "the first " : ""
      return "After \(first)\(pattern(respond.to)) there must be \(pattern(respond.with)) within "
        + "\(duration(respond.within))"
        + (respond.unless.map { ", unless there is \(pattern($0)) first" } ?? "") + "."
    case .cadence(let cadence):
      return "\(capitalised(pattern(cadence.with))) at least \(agreed(cadence.every, every))."
    case .count(let count):
      return "After \(pattern(count.after)), \(pattern(count.of)) at least \(count.atLeast) times within "
        + "\(duration(count.within))"
        + (count.whilst.map { ", as long as this holds: \(state($0, among: states))" } ?? "")
        + "."
    case .precede(let precede):
      return "Before \(pattern(precede.before)) there must be \(pattern(precede.needs))"
        + (precede.notOlderThan.map { " no more than \(duration($0)) old" } ?? "") + "."
    case .attend(let attend):
      return "At \(pattern(attend.at)), these take part: \(list(attend.participants.map(role), "and"))."
    case .content(let content):
      let checks = content.checks.map { condition($0, of: content.of.facts) }.joined(separator: "; ")
      return "\(content.onlyLatest ? "The latest" : "Each") \(pattern(content.of)) holds: \(checks)."
    case .escalate(let escalate):
      return "After \(duration(escalate.after)) without this: \(state(escalate.without, among: states)), there must be "
        + "\(pattern(escalate.then))"
        + (escalate.within.isZero ? " on the same day" : " within \(duration(escalate.within))") + "."
    case .limit(let limit):
      let state = capitalised(state(limit.state, among: states))
      switch limit.bound {
      case .longest(let longest): return "\(state): no longer than \(agreed(longest, duration))."
      case .atMost(let most): return "\(state): no more than \(most) at once."
      }
    }
  }
}
