import Almanac

/// Gathers the parts that a model's rules share.
struct ModelCompiler {
  private let model: InterventionModel
  private let named: [String: StateExpression]
  private(set) var patterns: [FactPattern] = []
  private(set) var nodes: [Node] = []
  private(set) var attributes: [String] = CompiledModel.waiverAttributes
  private var patternPlaces: [FactPattern: Int] = [:]
  private var nodePlaces: [Node: Int] = [:]
  private var resolving: [String] = []

  init(_ model: InterventionModel) {
    self.model = model
    let states = model.states.map { ($0.name, $0.expression) } + model.phases.map { ($0.id, $0.expression) }
    named = Dictionary(states, uniquingKeysWith: { first, _ in first })
  }

  private mutating func read(_ attribute: String) {
    if !attributes.contains(attribute) { attributes.append(attribute) }
  }

  mutating func pattern(_ pattern: FactPattern) -> Int {
    if let place = patternPlaces[pattern] { return place }
    for condition in pattern.conditions { read(condition.attribute) }
    patternPlaces[pattern] = patterns.count
    patterns.append(pattern)
    return patterns.count - 1
  }

  private mutating func add(_ node: Node) -> Int {
    if let place = nodePlaces[node] { return place }
    nodePlaces[node] = nodes.count
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func node(_ expression: StateExpression) throws -> Int {
    switch expression {
    case .simple(let state):
      if let key = state.key { read(key) }
      let to = state.to.map { pattern($0) }
      return add(.simple(from: pattern(state.from), to: to, key: state.key))
    case .named(let name):
      guard let meant = named[name] else { throw Problem.unknownState(name, suggestion: nil) }
      guard !resolving.contains(name) else { throw Problem.stateCircle(resolving + [name]) }
      resolving.append(name)
      defer { resolving.removeLast() }
      return try node(meant)
    case .anyOf(let parts): return add(.anyOf(try parts.map { try node($0) }))
    case .allOf(let parts): return add(.allOf(try parts.map { try node($0) }))
    case .not(let part): return add(.not(try node(part)))
    }
  }

  private mutating func agreed(_ duration: Rule.AgreedDuration) -> AgreedSpan {
    switch duration {
    case .fixed(let duration): return AgreedSpan(fallback: Span(duration), agreement: -1)
    case .agreed(let pattern, let attribute, let otherwise):
      read(attribute)
      return AgreedSpan(fallback: Span(otherwise), agreement: self.pattern(pattern))
    }
  }

  private static func agreementAttribute(_ duration: Rule.AgreedDuration) -> String? {
    if case .agreed(_, let attribute, _) = duration { return attribute }
    return nil
  }

  /// Where the model applies.
  mutating func enrolment() throws -> Int { try model.enrolment.map { try node($0) } ?? add(.everything) }

  /// Where a rule runs: during the enrolment, and where its own state holds.
  private mutating func run(of rule: Rule) throws -> Int {
    let during = try rule.during.map { try node($0) }
    let enrolment = try model.enrolment.map { try node($0) }
    switch (enrolment, during) {
    case (nil, nil): return add(.everything)
    case (let one?, nil), (nil, let one?): return one
    case (let enrolment?, let during?): return enrolment == during ? during : add(.allOf([enrolment, during]))
    }
  }

  mutating func compile(_ rule: Rule, element: Int, indexInElement: Int) throws -> CompiledRule {
    let run = try run(of: rule)
    let operation: RulePlan.Operation
    var checks: [AttributeCondition] = []
    var agreementAttribute: String?
    switch rule.demand {
    case .respond(let respond):
      operation = .respond(
        to: pattern(respond.to), first: respond.first, with: pattern(respond.with), within: Span(respond.within),
        unless: respond.unless.map { pattern($0) } ?? -1)
    case .cadence(let cadence):
      operation = .cadence(every: agreed(cadence.every), with: pattern(cadence.with))
      agreementAttribute = Self.agreementAttribute(cadence.every)
    case .count(let count):
      operation = .count(
        after: pattern(count.after), of: pattern(count.of), atLeast: count.atLeast, within: Span(count.within),
        whilst: try count.whilst.map { try node($0) } ?? -1)
    case .precede(let precede):
      operation = .precede(
        before: pattern(precede.before), needs: pattern(precede.needs),
        notOlderThan: precede.notOlderThan.map(Span.init))
    case .attend(let attend):
      operation = .content(of: pattern(attend.at), onlyLatest: false)
      checks = [AttributeCondition(Rule.Attend.attribute, [.contains(attend.participants)])]
    case .content(let content):
      operation = .content(of: pattern(content.of), onlyLatest: content.onlyLatest)
      checks = content.checks
    case .escalate(let escalate):
      let without = try node(escalate.without)
      operation = .escalate(
        gap: add(.allOf([run, add(.not(without))])), after: Span(escalate.after), then: pattern(escalate.then),
        within: Span(escalate.within))
    case .limit(let limit):
      let state = try node(limit.state)
      switch limit.bound {
      case .longest(let longest):
        operation = .longest(state: state, agreed(longest))
        agreementAttribute = Self.agreementAttribute(longest)
      case .atMost(let most):
        guard case .simple(_, _, _?) = nodes[state] else { throw Problem.limitKey }
        operation = .atMost(state: state, most)
      }
    }
    for check in checks { read(check.attribute) }
    let plan = RulePlan(
      element: element, run: run, validFrom: (rule.valid.from ?? .earliest).number,
      validTo: (rule.valid.to ?? .latest).number, operation: operation)
    return CompiledRule(
      element: element, indexInElement: indexInElement, rule: rule, plan: plan, checks: checks,
      agreementAttribute: agreementAttribute)
  }
}
