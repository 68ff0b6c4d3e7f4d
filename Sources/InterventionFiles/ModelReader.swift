import Almanac
import Foundation
import Interventions

/// Reads a model file. Everything wrong with it is gathered, so that it can be mended in one go.
public struct ModelReader {
  let file: String
  var diagnostics: [Diagnostic] = []
  var parameters: [String: InterventionModel.Parameter] = [:]
  var usedParameters: Set<String> = []
  /// The parameters that the rule at hand uses.
  var ruleParameters: [String] = []
  var stateNames: [String] = []
  var phaseIDs: [String] = []
  /// Where names of states and phases were used, to be looked up when all are known.
  var namedStates: [(name: String, line: Int)] = []

  /// States whose intervals are counted: they need a key.
  var countedStates: [(state: StateExpression, line: Int)] = []

  init(file: String) { self.file = file }

  /// A model that can be used, and the warnings about it.
  public struct Reading: Sendable {
    public let model: InterventionModel
    public let compiled: CompiledModel
    public let warnings: [Diagnostic]
  }

  /// - Throws: `Faults` with everything that is wrong.
  public static func read(_ path: String) throws -> Reading {
    try read(YAMLTree.read(path), file: path)
  }

  /// Reads a model from its text.
  public static func read(text: String, file: String) throws -> Reading {
    try read(YAMLTree.parse(text, file: file), file: file)
  }

  private static func read(_ tree: YAMLTree, file: String) throws -> Reading {
    var reader = ModelReader(file: file)
    let model = reader.model(tree)
    let faults = reader.diagnostics.filter { $0.severity == .fault }
    guard faults.isEmpty, let model else { throw Faults(faults) }
    do {
      let compiled = try CompiledModel(model)
      return Reading(model: model, compiled: compiled, warnings: reader.diagnostics)
    } catch let problem as Problem {
      throw Faults([Diagnostic(file: file, line: tree.line, problem)])
    }
  }

  mutating func fault(_ problem: Problem, at line: Int, column: Int? = nil) {
    diagnostics.append(Diagnostic(file: file, line: line, column: column, problem))
  }

  mutating func warn(_ problem: Problem, at line: Int) {
    diagnostics.append(Diagnostic(.warning, file: file, line: line, problem))
  }

  private mutating func model(_ tree: YAMLTree) -> InterventionModel? {
    guard
      let keys = mapping(
        tree, in: "model",
        allowed: [
          "model", "title", "source", "enrolment", "states", "phases", "parameters", "elements", "fidelity",
        ], required: ["model", "elements"])
    else { return nil }
    // Names come first: they may be used before they are defined.
    readParameters(keys["parameters"])
    if let states = keys["states"], let entries = entries(states, in: "states") {
      for entry in entries { declare(state: entry.key, at: entry.keyLine) }
    }
    let phases = keys["phases"].flatMap { list($0, in: "phases") } ?? []
    for phase in phases { declarePhase(phase) }
    var model = InterventionModel(id: keys["model"].flatMap { text($0, in: "model") } ?? "", elements: [])
    model.title = keys["title"].flatMap { text($0, in: "title") } ?? model.id
    model.source = keys["source"].flatMap { text($0, in: "source") }
    model.enrolment = keys["enrolment"].flatMap { state($0, in: "enrolment") }
    if case .mapping(let entries)? = keys["states"]?.content {
      model.states = entries.compactMap { namedState($0.key, $0.value) }
    }
    model.phases = phases.compactMap { phase($0) }
    if let elements = keys["elements"].flatMap({ list($0, in: "elements") }) {
      if elements.isEmpty { fault(.wanted(.nonEmptyList, in: "elements", found: "[]"), at: keys["elements"]!.line) }
      for tree in elements {
        guard let element = element(tree) else { continue }
        if model.elements.contains(where: { $0.id == element.id }) { fault(.elementTwice(element.id), at: tree.line) }
        model.elements.append(element)
      }
    }
    if let limits = keys["fidelity"] { model.fidelity = fidelity(limits) }
    model.parameters = parameterOrder.compactMap { parameters[$0] }
    lookUpStates(model)
    for name in parameterOrder where !usedParameters.contains(name) {
      warn(.unusedParameter(name), at: keys["parameters"]?.line ?? tree.line)
    }
    return model
  }

  // MARK: Names

  var parameterOrder: [String] = []

  private mutating func readParameters(_ tree: YAMLTree?) {
    guard let tree, let entries = entries(tree, in: "parameters") else { return }
    for entry in entries {
      let place = "parameters." + entry.key
      parameterOrder.append(entry.key)
      guard
        let keys = mapping(entry.value, in: place, allowed: ["value", "why", "source"], required: ["value"]),
        let tree = keys["value"]
      else { continue }
      let value: InterventionModel.Parameter.Value
      if let number = tree.number {
        value = .number(number)
      } else if let text = tree.text, let duration = CalendarDuration(text) {
        value = .duration(duration)
      } else {
        fault(.notADuration(tree.shown), at: tree.line)
        continue
      }
      parameters[entry.key] = InterventionModel.Parameter(
        entry.key, value, why: keys["why"].flatMap { text($0, in: place + ".why") })
    }
  }

  private mutating func declare(state name: String, at line: Int) {
    if stateNames.contains(name) || phaseIDs.contains(name) { fault(.stateTwice(name), at: line) }
    stateNames.append(name)
  }

  private mutating func declarePhase(_ tree: YAMLTree) {
    guard case .mapping(let entries) = tree.content, let id = entries.first(where: { $0.key == "id" })?.value.text
    else { return }
    if stateNames.contains(id) || phaseIDs.contains(id) { fault(.stateTwice(id), at: tree.line) }
    phaseIDs.append(id)
  }

  /// Unknown names, and states that are made of themselves.
  private mutating func lookUpStates(_ model: InterventionModel) {
    let known = stateNames + phaseIDs
    for (name, line) in namedStates where !known.contains(name) {
      fault(.unknownState(name, suggestion: Suggestion.nearest(to: name, among: known)), at: line)
    }
    let meanings = Dictionary(
      model.states.map { ($0.name, $0.expression) } + model.phases.map { ($0.id, $0.expression) },
      uniquingKeysWith: { first, _ in first })
    var cleared: Set<String> = []
    func circle(_ name: String, _ path: [String]) -> [String]? {
      if let start = path.firstIndex(of: name) { return Array(path[start...]) + [name] }
      guard !cleared.contains(name), let meaning = meanings[name] else { return nil }
      for part in meaning.names {
        if let found = circle(part, path + [name]) { return found }
      }
      cleared.insert(name)
      return nil
    }
    for name in known {
      if let circle = circle(name, []) {
        let line = namedStates.first { $0.name == circle[0] }?.line ?? 1
        fault(.stateCircle(circle), at: line)
        return
      }
    }
    func isKeyed(_ state: StateExpression) -> Bool? {
      switch state {
      case .simple(let simple): simple.key != nil
      case .named(let name): meanings[name].map(isKeyed) ?? nil
      case .anyOf, .allOf, .not: false
      }
    }
    for (state, line) in countedStates where isKeyed(state) == false { fault(.limitKey, at: line) }
  }

  // MARK: Parts

  /// A state may carry a `title`: what people call it.
  private mutating func namedState(_ name: String, _ tree: YAMLTree) -> InterventionModel.NamedState? {
    let place = "states." + name
    guard case .mapping(let entries) = tree.content else {
      return state(tree, in: place).map { InterventionModel.NamedState(name, $0) }
    }
    let rest = YAMLTree(
      content: .mapping(entries.filter { $0.key != "title" }), line: tree.line, column: tree.column)
    let title = entries.first { $0.key == "title" }.flatMap { text($0.value, in: place + ".title") }
    return state(rest, in: place, also: ["title"]).map { InterventionModel.NamedState(name, title: title, $0) }
  }

  private mutating func phase(_ tree: YAMLTree) -> InterventionModel.Phase? {
    guard case .mapping(let entries) = tree.content else {
      fault(.wanted(.mapping, in: "phases", found: tree.shown), at: tree.line)
      return nil
    }
    let own = ["id", "title", "purpose"]
    guard let idTree = entries.first(where: { $0.key == "id" })?.value else {
      fault(.missingKey("id", in: "phases"), at: tree.line)
      return nil
    }
    let id = text(idTree, in: "phases.id") ?? ""
    let rest = YAMLTree(
      content: .mapping(entries.filter { !own.contains($0.key) }), line: tree.line, column: tree.column)
    let expression = state(rest, in: "phases." + id, also: own)
    let title = entries.first { $0.key == "title" }.flatMap { text($0.value, in: "phases.title") }
    let purpose = entries.first { $0.key == "purpose" }.flatMap { text($0.value, in: "phases.purpose") }
    return expression.map { InterventionModel.Phase(id: id, title: title ?? id, purpose: purpose, $0) }
  }

  private mutating func element(_ tree: YAMLTree) -> InterventionModel.Element? {
    guard
      let keys = mapping(
        tree, in: "elements", allowed: ["id", "title", "phase", "purpose", "source", "rules"],
        required: ["id", "rules"])
    else { return nil }
    let id = keys["id"].flatMap { text($0, in: "elements.id") } ?? ""
    let place = "elements." + id
    var element = InterventionModel.Element(id: id, rules: [])
    element.title = keys["title"].flatMap { text($0, in: place + ".title") } ?? id
    element.purpose = keys["purpose"].flatMap { text($0, in: place + ".purpose") }
    element.source = keys["source"].flatMap { text($0, in: place + ".source") }
    if let phase = keys["phase"], let name = text(phase, in: place + ".phase") {
      element.phase = name
      if !phaseIDs.contains(name) {
        fault(.unknownPhase(name, suggestion: Suggestion.nearest(to: name, among: phaseIDs)), at: phase.line)
      }
    }
    if let rules = keys["rules"], let trees = list(rules, in: place + ".rules") {
      if trees.isEmpty { fault(.wanted(.nonEmptyList, in: place + ".rules", found: "[]"), at: rules.line) }
      for tree in trees {
        guard let rule = rule(tree, in: place) else { continue }
        if rule.source == nil, element.source == nil { fault(.sourceMissing(element: id), at: tree.line) }
        element.rules.append(rule)
      }
    }
    return element
  }

  private mutating func fidelity(_ tree: YAMLTree) -> FidelityLimits {
    var limits = FidelityLimits()
    guard let keys = mapping(tree, in: "fidelity", allowed: ["high", "medium"], required: []) else { return limits }
    if let high = keys["high"].flatMap({ number($0) }) { limits.high = high }
    if let medium = keys["medium"].flatMap({ number($0) }) { limits.medium = medium }
    if !(limits.high <= 1 && limits.medium >= 0 && limits.medium <= limits.high) {
      fault(.fidelityLimits, at: tree.line)
    }
    return limits
  }
}

extension StateExpression {
  /// The names of states and phases that stand in it.
  var names: [String] {
    switch self {
    case .simple: []
    case .named(let name): [name]
    case .anyOf(let parts), .allOf(let parts): parts.flatMap(\.names)
    case .not(let part): part.names
    }
  }
}
