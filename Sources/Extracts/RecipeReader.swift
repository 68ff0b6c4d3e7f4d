import Foundation
import InterventionFiles
import Interventions
import Timelines

/// Reads recipes, and says of each fault the file and the line, in the words the models' faults have.
public struct RecipeReader {
  let file: String
  var diagnostics: [Diagnostic] = []
  /// The recipe's columns, for those who name them.
  var columns: [Recipe.Column] = []

  private init(file: String) { self.file = file }

  /// Reads a recipe's file.
  ///
  /// - Throws: `Faults` with everything that was found.
  public static func read(_ path: String) throws -> Recipe {
    try read(try YAMLDocument.read(path), file: path)
  }

  /// Reads a recipe's text; `file` is the name that faults give.
  public static func parse(_ text: String, file: String) throws -> Recipe {
    try read(try YAMLDocument.parse(text, file: file), file: file)
  }

  private static func read(_ document: YAMLDocument, file: String) throws -> Recipe {
    var reader = RecipeReader(file: file)
    let recipe = reader.recipe(document)
    guard reader.diagnostics.isEmpty, let recipe else { throw Faults(reader.diagnostics) }
    return recipe
  }

  private mutating func recipe(_ document: YAMLDocument) -> Recipe? {
    let allowed = [
      "recipe", "title", "english", "system", "about", "columns", "who", "citizen", "facts", "monthRuns", "order",
    ]
    guard
      let keys = mapping(
        document, in: "recipe", allowed: allowed, required: ["recipe", "title", "english", "system", "columns", "who"])
    else { return nil }
    let id = keys["recipe"].flatMap { text($0, in: "recipe") }
    if let id, let place = keys["recipe"], !id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) {
      // Keys begin with it, and a slash ends it there.
      fault(.wanted(.text, in: "recipe (a–z, 0–9, -)", found: id), at: place.line)
    }
    let title = keys["title"].flatMap { text($0, in: "title") }
    let english = keys["english"].flatMap { text($0, in: "english") }
    let system = keys["system"].flatMap { text($0, in: "system") }
    if let tree = keys["columns"] { columns = readColumns(tree) }
    let who = keys["who"].map { readWho($0) }
    let citizen = keys["citizen"].map { readCitizen($0) } ?? [:]
    let facts = keys["facts"].flatMap { list($0, in: "facts") }?.compactMap { fact($0) } ?? []
    let runs = keys["monthRuns"].flatMap { list($0, in: "monthRuns") }?.compactMap { monthRun($0) } ?? []
    let order = keys["order"].flatMap { list($0, in: "order") }?.compactMap { dayOrder($0) } ?? []
    if keys["facts"] == nil, keys["citizen"] == nil, keys["monthRuns"] == nil {
      fault(.missingKey("facts", in: "recipe"), at: document.line)
    }
    guard let id, let title, let english, let system, let who else { return nil }
    return Recipe(
      id: id, title: Wording(title, en: english), system: system, about: keys["about"]?.text, columns: columns,
      who: who, citizen: citizen, facts: facts, monthRuns: runs, order: order)
  }

  private mutating func readWho(_ tree: YAMLDocument) -> Recipe.Who {
    var who = Recipe.Who()
    guard let keys = mapping(tree, in: "who", allowed: ["cpr", "localNumber", "caseName"], required: []) else {
      return who
    }
    who.cpr = keys["cpr"].flatMap { column($0, in: "who.cpr", readings: { $0 == .cpr }) }
    who.localNumber = keys["localNumber"].flatMap { column($0, in: "who.localNumber", readings: { $0 != .cpr }) }
    who.caseName = keys["caseName"].flatMap { column($0, in: "who.caseName", readings: { $0 != .cpr }) }
    if keys.isEmpty { fault(.missingKey("cpr", in: "who"), at: tree.line) }
    return who
  }

  private mutating func readCitizen(_ tree: YAMLDocument) -> [Recipe.CitizenField: [String]] {
    let names = Recipe.CitizenField.allCases.map(\.rawValue)
    guard let keys = mapping(tree, in: "citizen", allowed: names, required: []) else { return [:] }
    var fields: [Recipe.CitizenField: [String]] = [:]
    for field in Recipe.CitizenField.allCases {
      guard let tree = keys[field.rawValue] else { continue }
      fields[field] = columnList(tree, in: "citizen.\(field.rawValue)") {
        field == .protected ? $0 == .truth : $0 != .cpr
      }
    }
    return fields
  }

  private mutating func dayOrder(_ tree: YAMLDocument) -> Recipe.DayOrder? {
    let keys = columnList(tree, in: "order") { $0 == .day || $0 == .isoDay || $0 == .month }
    guard keys.count == 2 else {
      fault(.wanted(.list, in: "order ([start, slut])", found: tree.shown), at: tree.line)
      return nil
    }
    return Recipe.DayOrder(first: keys[0], second: keys[1])
  }

  // MARK: Values

  mutating func fault(_ problem: Problem, at line: Int) {
    diagnostics.append(Diagnostic(file: file, line: line, problem))
  }

  mutating func unknown(_ word: String, in place: String, among allowed: [String], at line: Int) {
    let suggestion = Suggestion.nearest(to: word, among: allowed)
    fault(.unknownKey(word, in: place, suggestion: suggestion, allowed: allowed), at: line)
  }

  /// The entries of a mapping with given keys. An unknown key is a fault, and so is a missing one.
  mutating func mapping(
    _ tree: YAMLDocument, in place: String, allowed: [String], required: [String]
  ) -> [String: YAMLDocument]? {
    guard let entries = tree.entries else {
      fault(.wanted(.mapping, in: place, found: tree.shown), at: tree.line)
      return nil
    }
    var found: [String: YAMLDocument] = [:]
    for entry in entries {
      if allowed.contains(entry.key) {
        found[entry.key] = entry.value
      } else {
        unknown(entry.key, in: place, among: allowed, at: entry.line)
      }
    }
    for key in required where found[key] == nil { fault(.missingKey(key, in: place), at: tree.line) }
    return found
  }

  mutating func list(_ tree: YAMLDocument, in place: String) -> [YAMLDocument]? {
    if let items = tree.items { return items }
    fault(.wanted(.list, in: place, found: tree.shown), at: tree.line)
    return nil
  }

  mutating func text(_ tree: YAMLDocument, in place: String) -> String? {
    if let text = tree.text, !text.isEmpty { return text }
    fault(.wanted(.text, in: place, found: tree.shown), at: tree.line)
    return nil
  }

  mutating func texts(_ tree: YAMLDocument, in place: String) -> [String] {
    guard let items = tree.items else { return text(tree, in: place).map { [$0] } ?? [] }
    if items.isEmpty { fault(.wanted(.nonEmptyList, in: place, found: "[]"), at: tree.line) }
    return items.compactMap { text($0, in: place) }
  }

  mutating func truth(_ tree: YAMLDocument, in place: String) -> Bool {
    if let truth = tree.truth { return truth }
    fault(.wanted(.truth, in: place, found: tree.shown), at: tree.line)
    return false
  }

  mutating func whole(_ tree: YAMLDocument, in place: String) -> Int {
    guard let number = tree.number, number == number.rounded(), abs(number) < 10_000 else {
      fault(.notWhole(tree.shown), at: tree.line)
      return 0
    }
    return Int(number)
  }

  /// A column's key; one that the recipe has not, or that is read in another way than is needed here, is a fault.
  mutating func column(
    _ tree: YAMLDocument, in place: String, readings: (ColumnReading) -> Bool = { $0 != .cpr }
  ) -> String? {
    guard let key = text(tree, in: place) else { return nil }
    guard let column = columns.first(where: { $0.key == key }), readings(column.reading) else {
      unknown(key, in: place, among: columns.filter { readings($0.reading) }.map(\.key), at: tree.line)
      return nil
    }
    return key
  }

  mutating func columnList(
    _ tree: YAMLDocument, in place: String, readings: (ColumnReading) -> Bool = { $0 != .cpr }
  ) -> [String] {
    guard let items = tree.items else { return column(tree, in: place, readings: readings).map { [$0] } ?? [] }
    if items.isEmpty { fault(.wanted(.nonEmptyList, in: place, found: "[]"), at: tree.line) }
    return items.compactMap { column($0, in: place, readings: readings) }
  }
}
