import Almanac
import Interventions

extension ModelReader {
  /// The entries of a mapping whose keys are names of the writer's own.
  mutating func entries(_ tree: YAMLTree, in place: String) -> [(key: String, keyLine: Int, value: YAMLTree)]? {
    guard case .mapping(let entries) = tree.content else {
      if !tree.isNull { fault(.wanted(.mapping, in: place, found: tree.shown), at: tree.line) }
      return nil
    }
    return entries
  }

  /// The entries of a mapping with given keys. An unknown key is a fault, and so is a missing one.
  ///
  /// `also` are keys that were read elsewhere: they are named among those allowed.
  mutating func mapping(
    _ tree: YAMLTree, in place: String, allowed: [String], required: [String], also: [String] = []
  ) -> [String: YAMLTree]? {
    guard case .mapping(let entries) = tree.content else {
      fault(.wanted(.mapping, in: place, found: tree.shown), at: tree.line, column: tree.column)
      return nil
    }
    var found: [String: YAMLTree] = [:]
    for entry in entries {
      if allowed.contains(entry.key) {
        found[entry.key] = entry.value
      } else {
        let suggestion = Suggestion.nearest(to: entry.key, among: allowed + also)
        fault(
          .unknownKey(entry.key, in: place, suggestion: suggestion, allowed: also + allowed), at: entry.keyLine)
      }
    }
    for key in required where found[key] == nil { fault(.missingKey(key, in: place), at: tree.line) }
    return found
  }

  mutating func list(_ tree: YAMLTree, in place: String) -> [YAMLTree]? {
    guard case .list(let items) = tree.content else {
      fault(.wanted(.list, in: place, found: tree.shown), at: tree.line)
      return nil
    }
    return items
  }

  /// A text; numbers and truth values are taken as they are written.
  mutating func text(_ tree: YAMLTree, in place: String) -> String? {
    guard let text = tree.text, !text.isEmpty else {
      fault(.wanted(.text, in: place, found: tree.shown), at: tree.line)
      return nil
    }
    return text
  }

  mutating func truth(_ tree: YAMLTree, in place: String) -> Bool? {
    if let truth = tree.truth { return truth }
    fault(.wanted(.truth, in: place, found: tree.shown), at: tree.line)
    return nil
  }

  /// One text or a list of them.
  mutating func texts(_ tree: YAMLTree, in place: String) -> [String]? {
    guard case .list(let items) = tree.content else { return text(tree, in: place).map { [$0] } }
    if items.isEmpty { fault(.wanted(.nonEmptyList, in: place, found: "[]"), at: tree.line) }
    return items.compactMap { text($0, in: place) }
  }

  /// The parameter that stands here as `$name`; nil where none does. An unknown one is a fault.
  mutating func parameter(_ tree: YAMLTree) -> InterventionModel.Parameter.Value? {
    guard let name = parameterName(tree) else { return nil }
    guard let parameter = parameters[name] else {
      // One that is there but cannot be read has been told of already.
      if parameterOrder.contains(name) { return nil }
      let suggestion = Suggestion.nearest(to: name, among: parameterOrder)
      fault(.unknownParameter(name, suggestion: suggestion), at: tree.line)
      return nil
    }
    usedParameters.insert(name)
    if !ruleParameters.contains(name) { ruleParameters.append(name) }
    return parameter.value
  }

  func parameterName(_ tree: YAMLTree) -> String? {
    guard let text = tree.text, text.hasPrefix("$"), text.count > 1 else { return nil }
    return String(text.dropFirst())
  }

  mutating func duration(_ tree: YAMLTree) -> CalendarDuration? {
    if let name = parameterName(tree) {
      guard let value = parameter(tree) else { return nil }
      if case .duration(let duration) = value { return duration }
      fault(.parameterKind(name, wanted: .duration), at: tree.line)
      return nil
    }
    if let text = tree.text, let duration = CalendarDuration(text) { return duration }
    fault(.notADuration(tree.shown), at: tree.line)
    return nil
  }

  mutating func number(_ tree: YAMLTree) -> Double? {
    if let name = parameterName(tree) {
      guard let value = parameter(tree) else { return nil }
      if case .number(let number) = value { return number }
      fault(.parameterKind(name, wanted: .number), at: tree.line)
      return nil
    }
    if let number = tree.number { return number }
    fault(.notANumber(tree.shown), at: tree.line)
    return nil
  }

  /// A whole number, at least `least`.
  mutating func whole(_ tree: YAMLTree, atLeast least: Int) -> Int? {
    guard let number = number(tree) else { return nil }
    guard number == number.rounded(), abs(number) < 1e9 else {
      fault(.notWhole(tree.shown), at: tree.line)
      return nil
    }
    guard Int(number) >= least else {
      fault(least == 1 ? .atLeastOne(tree.shown) : .notWhole(tree.shown), at: tree.line)
      return nil
    }
    return Int(number)
  }

  mutating func day(_ tree: YAMLTree) -> Day? {
    if let text = tree.text, let day = Day(iso: text) { return day }
    fault(.notADay(tree.shown), at: tree.line)
    return nil
  }

  // MARK: Patterns

  /// A pattern with `fact` and `where`; `also` are further keys that the caller reads.
  mutating func pattern(_ tree: YAMLTree, in place: String, also: [String] = []) -> FactPattern? {
    guard case .mapping = tree.content else {
      fault(.wanted(.pattern, in: place, found: tree.shown), at: tree.line, column: tree.column)
      return nil
    }
    guard let keys = mapping(tree, in: place, allowed: ["fact", "where"] + also, required: ["fact"]) else { return nil }
    let facts = keys["fact"].flatMap { texts($0, in: place + ".fact") }
    let conditions = keys["where"].flatMap { self.conditions($0, in: place + ".where") } ?? []
    return facts.map { FactPattern($0, where: conditions) }
  }

  mutating func conditions(_ tree: YAMLTree, in place: String) -> [AttributeCondition]? {
    guard case .mapping(let entries) = tree.content else {
      fault(.wanted(.mapping, in: place, found: tree.shown), at: tree.line)
      return nil
    }
    return entries.compactMap { entry in
      condition(entry.value, in: place + "." + entry.key).map {
        AttributeCondition(FactSymbols.composed(entry.key), $0)
      }
    }
  }

  static let operators = ["min", "max", "contains", "exists"]

  mutating func condition(_ tree: YAMLTree, in place: String) -> [AttributeCondition.Test]? {
    switch tree.content {
    case .scalar: return scalar(tree, in: place).map { [.equals([$0])] }
    case .list(let items):
      if items.isEmpty { fault(.wanted(.nonEmptyList, in: place, found: "[]"), at: tree.line) }
      return [.equals(items.compactMap { scalar($0, in: place) })]
    case .mapping(let entries):
      if entries.isEmpty { fault(.emptyCondition(place), at: tree.line) }
      return entries.compactMap { entry -> AttributeCondition.Test? in
        switch entry.key {
        case "min": return number(entry.value).map { .min($0) }
        case "max": return number(entry.value).map { .max($0) }
        case "exists": return truth(entry.value, in: place + ".exists").map { .exists($0) }
        case "contains": return contained(entry.value, in: place + ".contains").map { .contains($0) }
        default:
          let suggestion = Suggestion.nearest(to: entry.key, among: Self.operators)
          fault(.unknownOperator(entry.key, suggestion: suggestion), at: entry.keyLine)
          return nil
        }
      }
    }
  }

  /// What a list must hold. Lists hold texts, so that a bare number or truth value is never found in one.
  private mutating func contained(_ tree: YAMLTree, in place: String) -> [String]? {
    let items: [YAMLTree]
    if case .list(let list) = tree.content { items = list } else { items = [tree] }
    if items.isEmpty { fault(.wanted(.nonEmptyList, in: place, found: "[]"), at: tree.line) }
    return items.compactMap { item in
      if item.number != nil || item.truth != nil {
        warn(.containsKind(item.shown), at: item.line)
        // A text that no list can hold: values of different kinds are never equal.
        return "\u{0}" + item.shown
      }
      return text(item, in: place)
    }
  }

  private mutating func scalar(_ tree: YAMLTree, in place: String) -> AttributeCondition.Scalar? {
    if case .scalar(let text, isPlain: let isPlain) = tree.content, !tree.isNull {
      if isPlain, let name = parameterName(tree) {
        guard let value = parameter(tree) else { return nil }
        if case .number(let number) = value { return .number(number) }
        fault(.parameterKind(name, wanted: .number), at: tree.line)
        return nil
      }
      if let truth = tree.truth { return .truth(truth) }
      if let number = tree.number { return .number(number) }
      return .text(text)
    }
    fault(.wanted(.scalar, in: place, found: tree.shown), at: tree.line)
    return nil
  }

  // MARK: States

  /// A state's name or definition.
  mutating func state(_ tree: YAMLTree, in place: String, also: [String] = []) -> StateExpression? {
    if case .scalar = tree.content {
      guard let name = tree.text, !name.isEmpty else {
        fault(.wanted(.state, in: place, found: tree.shown), at: tree.line)
        return nil
      }
      namedStates.append((name, tree.line))
      return .named(name)
    }
    guard
      let keys = mapping(
        tree, in: place, allowed: ["from", "to", "key", "anyOf", "allOf", "not"], required: [], also: also)
    else { return nil }
    let forms = ["from", "anyOf", "allOf", "not"].filter { keys[$0] != nil }
    guard forms.count == 1, forms == ["from"] || (keys["to"] == nil && keys["key"] == nil) else {
      fault(.stateForm(place), at: tree.line)
      return nil
    }
    if let not = keys["not"] { return state(not, in: place + ".not").map { .not($0) } }
    for form in ["anyOf", "allOf"] {
      guard let tree = keys[form] else { continue }
      guard let trees = list(tree, in: place + "." + form) else { return nil }
      if trees.isEmpty { fault(.wanted(.nonEmptyList, in: place + "." + form, found: "[]"), at: tree.line) }
      let parts = trees.compactMap { state($0, in: place + "." + form) }
      return form == "anyOf" ? .anyOf(parts) : .allOf(parts)
    }
    guard let from = keys["from"].flatMap({ pattern($0, in: place + ".from") }) else { return nil }
    let to = keys["to"].flatMap { pattern($0, in: place + ".to") }
    let key = keys["key"].flatMap { text($0, in: place + ".key") }.map(FactSymbols.composed)
    return .simple(SimpleState(from: from, to: to, key: key))
  }
}
