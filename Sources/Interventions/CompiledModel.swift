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
    self.model = model
    self.rules = rules
    patterns = compiler.patterns
    nodes = compiler.nodes
    attributes = compiler.attributes
    phaseNodes = try model.phases.map { try compiler.node($0.expression) }
  }

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

/// A duration as it is added: days, or months.
struct Span: Hashable, BitwiseCopyable {
  var days: Int32
  var months: Int32

  init(_ duration: CalendarDuration) {
    let (days, months) = duration.daysAndMonths
    self.days = Int32(days)
    self.months = Int32(months)
  }

  @inline(__always)
  func after(_ day: Int32) -> Int32 {
    months == 0
      ? min(day &+ days, Day.latest.number)
      : Day(unchecked: day).adding(months: Int(months)).number
  }

  @inline(__always)
  func before(_ day: Int32) -> Int32 {
    months == 0
      ? max(day &- days, Day.earliest.number)
      : Day(unchecked: day).adding(months: -Int(months)).number
  }
}

/// A span that may be taken from the latest fact of a pattern.
struct AgreedSpan: BitwiseCopyable {
  var fallback: Span
  /// The pattern of the agreement; -1 where the span is fixed.
  var agreement: Int
}

/// A rule of the model, and what its evaluation needs to know by name.
struct CompiledRule: Sendable {
  let element: Int
  let indexInElement: Int
  let rule: Rule
  let plan: RulePlan
  /// What `content` and `attend` ask of a fact.
  let checks: [AttributeCondition]
  /// The attribute that an agreed span is read from.
  let agreementAttribute: String?
}

/// A rule as the evaluation works it: nothing but numbers, so that nothing is counted or copied on the way.
struct RulePlan: BitwiseCopyable {
  let element: Int
  /// Where the rule runs.
  let run: Int
  let validFrom: Int32
  let validTo: Int32
  let operation: Operation

  /// Patterns and states by their places; -1 where there is none.
  enum Operation: BitwiseCopyable {
    case respond(to: Int, first: Bool, with: Int, within: Span, unless: Int)
    case cadence(every: AgreedSpan, with: Int)
    case count(after: Int, of: Int, atLeast: Int, within: Span, whilst: Int)
    case precede(before: Int, needs: Int, notOlderThan: Span?)
    /// Also `attend`: taking part is a check of the list of participants.
    case content(of: Int, onlyLatest: Bool)
    /// `gap` is where the rule runs and the state does not hold.
    case escalate(gap: Int, after: Span, then: Int, within: Span)
    case longest(state: Int, AgreedSpan)
    case atMost(state: Int, Int)
  }
}

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

extension Problem: Error {}
