import Almanac
import Interventions
import Timelines

extension Danish {
  public func condition(_ condition: AttributeCondition, of facts: [String]) -> String {
    let name = attribute(condition.attribute, of: facts)
    let tests = condition.tests.map { test in
      switch test {
      case .equals([.truth(true)]): "ja"
      case .equals([.truth(false)]): "nej"
      case .equals(let wanted): list(wanted.map { scalar($0) }, "eller")
      case .min(let least): "mindst \(value(least))"
      case .max(let most): "højst \(value(most))"
      case .contains(let wanted): "med " + list(wanted.map { role($0) }, "og")
      case .exists(true): "udfyldt"
      case .exists(false): "ikke udfyldt"
      }
    }
    return "\(name): " + list(tests, "og")
  }

  private func scalar(_ scalar: AttributeCondition.Scalar) -> String {
    switch scalar {
    case .text(let text): Vocabulary.value(text)?.danish ?? role(text)
    case .number(let number): value(number)
    case .truth(let truth): truth ? "ja" : "nej"
    }
  }

  /// What a pattern picks: "samtale (hvem der stod for det: jobformidler)".
  func pattern(_ pattern: FactPattern) -> String {
    let nouns = list(pattern.facts.map(noun), "eller")
    guard !pattern.conditions.isEmpty else { return nouns }
    return nouns + " (" + pattern.conditions.map { condition($0, of: pattern.facts) }.joined(separator: "; ") + ")"
  }

  func nouns(_ pattern: FactPattern) -> String { list(pattern.facts.map(noun), "eller") }

  public func state(_ expression: StateExpression, among states: [InterventionModel.NamedState]) -> String {
    switch expression {
    case .named(let name):
      guard let state = states.first(where: { $0.name == name }) else { return name }
      return state.title ?? self.state(state.expression, among: states)
    case .simple(let simple):
      guard let to = simple.to else { return "fra \(pattern(simple.from))" }
      return "fra \(pattern(simple.from)) til \(pattern(to))"
    case .anyOf(let parts): return list(parts.map { state($0, among: states) }, "eller")
    case .allOf(let parts): return list(parts.map { state($0, among: states) }, "og samtidig")
    case .not(let part): return "ikke " + state(part, among: states)
    }
  }

  private func agreed(_ duration: Rule.AgreedDuration, _ word: (CalendarDuration) -> String) -> String {
    switch duration {
    case .fixed(let duration): word(duration)
    case .agreed(let pattern, _, let otherwise):
      "som aftalt (\(nouns(pattern))); uden aftale \(word(otherwise))"
    }
  }

  public func rule(_ rule: Rule, of model: InterventionModel) -> String {
    let states = model.allStates
    let sentence: String
    switch rule.demand {
    case .respond(let respond):
      let first = respond.first ? "første " : ""
      sentence =
        "Efter \(first)\(pattern(respond.to)) skal der ske \(pattern(respond.with)) inden for "
        + "\(duration(respond.within))"
        + (respond.unless.map { ", medmindre der først sker \(pattern($0))" } ?? "") + "."
    case .cadence(let cadence):
      sentence = "\(capitalised(pattern(cadence.with))) sker mindst \(agreed(cadence.every, every))."
    case .count(let count):
      sentence =
        "Efter \(pattern(count.after)) sker \(pattern(count.of)) mindst \(count.atLeast) gange inden for "
        + "\(duration(count.within))"
        + (count.whilst.map { ", så længe det gælder: \(state($0, among: states))" } ?? "")
        + "."
    case .precede(let precede):
      sentence =
        "Før \(pattern(precede.before)) skal der ligge \(pattern(precede.needs))"
        + (precede.notOlderThan.map { ", som højst er \(duration($0)) gammel" } ?? "") + "."
    case .attend(let attend):
      sentence = "Til \(pattern(attend.at)) skal \(list(attend.participants.map(role), "og")) være med."
    case .content(let content):
      let checks = content.checks.map { condition($0, of: content.of.facts) }.joined(separator: "; ")
      let each = content.onlyLatest ? "Seneste" : isNeuter(nouns(content.of)) ? "Hvert" : "Hver"
      sentence = "\(each) \(pattern(content.of)) skal have: \(checks)."
    case .escalate(let escalate):
      sentence =
        "Går der \(duration(escalate.after)) uden dette: \(state(escalate.without, among: states)), så skal der ske "
        + "\(pattern(escalate.then))"
        + (escalate.within.isZero ? " samme dag" : " inden for \(duration(escalate.within))") + "."
    case .limit(let limit):
      switch limit.bound {
      case .longest(let longest):
        sentence = "\(capitalised(state(limit.state, among: states))): højst \(agreed(longest, duration))."
      case .atMost(let most):
        sentence = "\(capitalised(state(limit.state, among: states))): højst \(most) på én gang."
      }
    }
    return sentence
  }
}
