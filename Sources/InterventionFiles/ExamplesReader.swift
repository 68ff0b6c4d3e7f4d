import Almanac
import Interventions

/// A small timeline with the obligations that it must give, by which a model says what its rules mean.
public struct ModelExample: Sendable {
  public let title: String
  public let asOf: Day
  public let facts: [Fact]
  /// What is expected of each element that is named; every obligation of such an element must be there.
  public let expected: [(element: String, obligations: [Expected])]
  /// Where it begins in its file.
  public let line: Int

  public struct Expected: Hashable, Sendable {
    public let opens: Day
    public let due: Day
    public let status: Obligation.Status
    public let fulfilled: Day?
    /// nil where the example says nothing of it.
    public let lacks: [String]?

    public init(opens: Day, due: Day, status: Obligation.Status, fulfilled: Day? = nil, lacks: [String]? = nil) {
      self.opens = opens
      self.due = due
      self.status = status
      self.fulfilled = fulfilled
      self.lacks = lacks
    }
  }
}

extension ModelReader {
  /// Reads the examples of a model.
  public static func readExamples(_ path: String, for model: InterventionModel) throws -> [ModelExample] {
    let tree = try YAMLTree.read(path)
    var reader = ModelReader(file: path)
    let examples = (reader.list(tree, in: "examples") ?? []).compactMap { reader.example($0, for: model) }
    guard reader.diagnostics.isEmpty else { throw Faults(reader.diagnostics) }
    return examples
  }

  private mutating func example(_ tree: YAMLTree, for model: InterventionModel) -> ModelExample? {
    guard
      let keys = mapping(
        tree, in: "examples", allowed: ["title", "asOf", "facts", "expect"],
        required: ["title", "asOf", "facts", "expect"])
    else { return nil }
    let title = keys["title"].flatMap { text($0, in: "examples.title") }
    let asOf = keys["asOf"].flatMap { day($0) }
    let facts = keys["facts"].flatMap { list($0, in: "examples.facts") }?.compactMap { fact($0) }
    guard let expect = keys["expect"].flatMap({ entries($0, in: "examples.expect") }) else { return nil }
    var expected: [(element: String, obligations: [ModelExample.Expected])] = []
    for entry in expect {
      let known = model.elements.map(\.id)
      if !known.contains(entry.key) {
        fault(
          .unknownElement(entry.key, suggestion: Suggestion.nearest(to: entry.key, among: known)), at: entry.keyLine)
      }
      let obligations = (list(entry.value, in: "examples.expect." + entry.key) ?? []).compactMap { self.expected($0) }
      expected.append((entry.key, obligations))
    }
    guard let title, let asOf, let facts else { return nil }
    return ModelExample(title: title, asOf: asOf, facts: facts, expected: expected, line: tree.line)
  }

  private mutating func fact(_ tree: YAMLTree) -> Fact? {
    guard let entries = entries(tree, in: "examples.facts") else { return nil }
    var name: String?
    var on: Day?
    var attributes: [String: FactValue] = [:]
    for entry in entries {
      switch entry.key {
      case "fact": name = text(entry.value, in: "examples.facts.fact")
      case "day": on = day(entry.value)
      default:
        if let value = factValue(entry.value, in: "examples.facts." + entry.key), !value.isEmpty {
          attributes[FactSymbols.composed(entry.key)] = value
        }
      }
    }
    if !entries.contains(where: { $0.key == "fact" }) {
      fault(.missingKey("fact", in: "examples.facts"), at: tree.line)
    }
    if !entries.contains(where: { $0.key == "day" }) { fault(.missingKey("day", in: "examples.facts"), at: tree.line) }
    guard let name, let on else { return nil }
    return Fact(name, on: on, attributes)
  }

  private mutating func factValue(_ tree: YAMLTree, in place: String) -> FactValue? {
    switch tree.content {
    case .scalar:
      if let truth = tree.truth { return .truth(truth) }
      if let number = tree.number { return .number(number) }
      return .text(tree.text ?? "")
    case .list(let items): return .list(items.compactMap { text($0, in: place) })
    case .mapping:
      fault(.wanted(.scalar, in: place, found: tree.shown), at: tree.line)
      return nil
    }
  }

  private mutating func expected(_ tree: YAMLTree) -> ModelExample.Expected? {
    guard
      let keys = mapping(
        tree, in: "examples.expect", allowed: ["opens", "due", "status", "fulfilled", "lacks", "rule"],
        required: ["opens", "due", "status"])
    else { return nil }
    let opens = keys["opens"].flatMap { day($0) }
    let due = keys["due"].flatMap { day($0) }
    let fulfilled = keys["fulfilled"].flatMap { $0.isNull ? nil : day($0) }
    var lacks: [String]?
    if let tree = keys["lacks"] { lacks = texts(tree, in: "examples.expect.lacks") }
    guard let word = keys["status"] else { return nil }
    guard let status = Obligation.Status(name: word.shown) else {
      let names = Obligation.Status.allCases.map(\.name)
      fault(.unknownStatus(word.shown, suggestion: Suggestion.nearest(to: word.shown, among: names)), at: word.line)
      return nil
    }
    guard let opens, let due else { return nil }
    return ModelExample.Expected(opens: opens, due: due, status: status, fulfilled: fulfilled, lacks: lacks)
  }
}
