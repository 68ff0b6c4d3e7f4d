import InterventionFiles
import Interventions
import Testing
import Timelines

@Suite struct VocabularyOfModels {
  @Test(arguments: shippedModels.map(\.name))
  func `Every fact and attribute that a shipped model reads is in the vocabulary`(name: String) throws {
    let folder = try #require(shippedModels.first { $0.name == name })
    var unknown: [String] = []
    for (fact, attributes) in try folder.read().compiled.factsRead {
      guard let kind = Vocabulary.kind(named: fact) else {
        unknown.append(fact)
        continue
      }
      let known = Set(kind.attributes.map(\.name))
      unknown += attributes.filter { !known.contains($0) }.map { "\(fact).\($0)" }
    }
    #expect(unknown == [])
  }

  @Test(arguments: shippedModels.map(\.name))
  func `So is every fact and attribute of its examples, with values of their kinds`(name: String) throws {
    let folder = try #require(shippedModels.first { $0.name == name })
    var wrong: [String] = []
    for example in try folder.examples(for: folder.read().model) {
      for fact in example.facts {
        let known = Vocabulary.kind(named: fact.name)?.attributes ?? []
        if Vocabulary.kind(named: fact.name) == nil { wrong.append(fact.name) }
        for (attribute, value) in fact.attributes {
          guard let definition = known.first(where: { $0.name == attribute }) else {
            wrong.append("\(fact.name).\(attribute)")
            continue
          }
          if !fits(value, definition.kind) { wrong.append("\(fact.name).\(attribute) = \(value.written)") }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: shippedModels.map(\.name))
  func `No condition of a shipped model asks for a value outside a closed set`(name: String) throws {
    let folder = try #require(shippedModels.first { $0.name == name })
    var wrong: [String] = []
    for pattern in try folder.read().model.patterns {
      for fact in pattern.facts {
        for condition in pattern.conditions {
          guard
            let kind = Vocabulary.kind(named: fact)?.attributes.first(where: { $0.name == condition.attribute })?.kind
          else { continue }
          let asked = condition.tests.flatMap { test -> [FactValue] in
            switch test {
            case .equals(let wanted): wanted.map(\.value)
            case .contains(let items): [.list(items)]
            case .min(let number), .max(let number): [.number(number)]
            case .exists: []
            }
          }
          wrong += asked.filter { !fits($0, kind) }.map { "\(fact).\(condition.attribute): \($0.written)" }
        }
      }
    }
    #expect(wrong == [])
  }

  private func fits(_ value: FactValue, _ kind: AttributeKind) -> Bool {
    switch (kind, value) {
    // A name may look like a number or a truth value.
    case (.text, .text), (.text, .number), (.text, .truth), (.number, .number), (.truth, .truth), (.list, .list): true
    case (.day, .text(let text)): text.count == 10
    case (.choice(let values), .text(let text)): values.contains(text)
    case (.choices(let values), .list(let items)): items.allSatisfy(values.contains)
    default: false
    }
  }
}

extension AttributeCondition.Scalar {
  fileprivate var value: FactValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .truth(let truth): .truth(truth)
    }
  }
}

extension InterventionModel {
  /// Every pattern that stands in it.
  fileprivate var patterns: [FactPattern] {
    let expressions = allStates.map(\.expression) + (enrolment.map { [$0] } ?? [])
    return expressions.flatMap(\.patterns)
      + elements.flatMap(\.rules).flatMap { $0.demand.patterns + ($0.during?.patterns ?? []) }
  }
}

extension StateExpression {
  fileprivate var patterns: [FactPattern] {
    switch self {
    case .simple(let state): [state.from] + (state.to.map { [$0] } ?? [])
    case .named: []
    case .anyOf(let parts), .allOf(let parts): parts.flatMap(\.patterns)
    case .not(let part): part.patterns
    }
  }
}

extension Rule.Demand {
  fileprivate var patterns: [FactPattern] {
    switch self {
    case .respond(let rule): [rule.to, rule.with] + (rule.unless.map { [$0] } ?? [])
    case .cadence(let rule): [rule.with] + rule.every.patterns
    case .count(let rule): [rule.after, rule.of] + (rule.whilst?.patterns ?? [])
    case .precede(let rule): [rule.before, rule.needs]
    case .attend(let rule):
      [
        rule.at,
        FactPattern(rule.at.facts, where: [AttributeCondition(Rule.Attend.attribute, [.contains(rule.participants)])]),
      ]
    case .content(let rule): [rule.of, FactPattern(rule.of.facts, where: rule.checks)]
    case .escalate(let rule): [rule.then] + rule.without.patterns
    case .limit(let rule):
      switch rule.bound {
      case .longest(let longest): rule.state.patterns + longest.patterns
      case .atMost: rule.state.patterns
      }
    }
  }
}

extension Rule.AgreedDuration {
  fileprivate var patterns: [FactPattern] {
    if case .agreed(let pattern, _, _) = self { return [pattern] }
    return []
  }
}
