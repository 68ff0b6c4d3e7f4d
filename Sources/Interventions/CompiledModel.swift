import Almanac

/// A model made ready for evaluation: names resolved, equal patterns and states shared, durations in days and months.
///
/// Made once for a model; it does not change and may be used from many threads.
public final class CompiledModel: Sendable {
  public let model: InterventionModel
  /// The attributes that the model reads, waivers' included: no more need be collected to evaluate it.
  public let attributes: [String]

  let patterns: [FactPattern]
  let nodes: [Node]
  let rules: [CompiledRule]

  /// The name of the fact that sets obligations aside.
  public static let waiver = "waiver"
  static let waiverAttributes = ["element", "from", "to", "reason", "model"]

  /// - Throws: `Problem` where a state is unknown, circular, or has no key where `limit` needs one. A model that
  ///   `InterventionFiles` has read has none of these.
  public init(_ model: InterventionModel) throws {
    var compiler = ModelCompiler(model)
    var rules: [CompiledRule] = []
    for (elementIndex, element) in model.elements.enumerated() {
      for (ruleIndex, rule) in element.rules.enumerated() {
        rules.append(try compiler.compile(rule, element: elementIndex, indexInElement: ruleIndex))
      }
    }
    for state in model.states { _ = try compiler.node(state.expression) }
    for phase in model.phases { _ = try compiler.node(phase.expression) }
    enrolmentNode = try compiler.enrolment()
    self.model = model
    self.rules = rules
    patterns = compiler.patterns
    nodes = compiler.nodes
    attributes = compiler.attributes
    phaseNodes = try model.phases.map { try compiler.node($0.expression) }
  }

  /// Where the model applies.
  let enrolmentNode: Int
  /// The node of each phase, in the model's order.
  let phaseNodes: [Int]

  public var ruleCount: Int { rules.count }

  /// The element that a rule belongs to, and its place among the element's rules.
  public func place(ofRule rule: Int) -> (element: Int, indexInElement: Int) {
    (rules[rule].element, rules[rule].indexInElement)
  }

  public func element(ofRule rule: Int) -> InterventionModel.Element { model.elements[rules[rule].element] }

  public func rule(_ index: Int) -> Rule { rules[index].rule }

  /// The names of the facts that the model reads, in the order in which they first stand in it, each with the
  /// attributes that are read of it.
  public var factsRead: [(fact: String, attributes: [String])] {
    var order: [String] = []
    var read: [String: [String]] = [:]
    func note(_ fact: String, _ attributes: [String]) {
      if read[fact] == nil {
        order.append(fact)
        read[fact] = []
      }
      for attribute in attributes where !(read[fact] ?? []).contains(attribute) { read[fact]?.append(attribute) }
    }
    for pattern in patterns {
      for fact in pattern.facts { note(fact, pattern.conditions.map(\.attribute)) }
    }
    for node in nodes {
      if case .simple(let from, let to, let key?) = node {
        for fact in patterns[from].facts + (to.map { patterns[$0].facts } ?? []) { note(fact, [key]) }
      }
    }
    for rule in rules {
      switch rule.rule.demand {
      case .content(let content): for fact in content.of.facts { note(fact, content.checks.map(\.attribute)) }
      case .attend(let attend): for fact in attend.at.facts { note(fact, [Rule.Attend.attribute]) }
      case .cadence(let cadence):
        if case .agreed(let pattern, let attribute, _) = cadence.every {
          for fact in pattern.facts { note(fact, [attribute]) }
        }
      case .limit(let limit):
        if case .longest(.agreed(let pattern, let attribute, _)) = limit.bound {
          let key = compiledKey(of: rule)
          for fact in pattern.facts { note(fact, [attribute] + (key.map { [$0] } ?? [])) }
        }
      case .respond, .count, .precede, .escalate: break
      }
    }
    note(CompiledModel.waiver, CompiledModel.waiverAttributes)
    return order.map { ($0, read[$0] ?? []) }
  }

  private func compiledKey(of rule: CompiledRule) -> String? {
    if case .longest(let node, _) = rule.plan.operation, case .simple(_, _, let key) = nodes[node] { return key }
    return nil
  }
}

/// A state, or a combination of them, by the places of its parts.
enum Node: Hashable {
  /// From the timeline's first day on.
  case everything
  case simple(from: Int, to: Int?, key: String?)
  case anyOf([Int])
  case allOf([Int])
  case not(Int)
}
