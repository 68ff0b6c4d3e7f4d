import InterventionFiles
import Interventions
import Timelines

extension RecipeReader {
  private static func isDay(_ reading: ColumnReading) -> Bool {
    reading == .day || reading == .isoDay || reading == .month
  }

  mutating func fact(_ tree: YAMLDocument) -> FactRule? {
    guard
      let keys = mapping(
        tree, in: "facts", allowed: ["fact", "day", "when", "attributes", "key", "keyOtherwise", "counted"],
        required: ["fact", "day", "key"])
    else { return nil }
    guard let name = keys["fact"].flatMap({ factName($0, in: "facts.fact") }) else { return nil }
    let days = keys["day"].map { dayChoices($0) } ?? []
    let key = keys["key"].map { columnList($0, in: "facts.key") } ?? []
    let attributes = keys["attributes"].map { self.attributes($0, of: [name]) } ?? []
    return FactRule(
      .constant(name), day: days, conditions: keys["when"].map { conditions($0) } ?? [], attributes: attributes,
      key: key, keyOtherwise: keys["keyOtherwise"].map { columnList($0, in: "facts.keyOtherwise") } ?? [],
      isCounted: keys["counted"].map { truth($0, in: "facts.counted") } ?? false)
  }

  /// A fact of the vocabulary.
  private mutating func factName(_ tree: YAMLDocument, in place: String) -> String? {
    guard let name = text(tree, in: place) else { return nil }
    if Vocabulary.kind(named: name) == nil {
      let suggestion = Suggestion.nearest(to: name, among: Vocabulary.factNames)
      fault(.outsideVocabulary(fact: name, suggestion: suggestion), at: tree.line)
    }
    return name
  }

  private mutating func dayChoices(_ tree: YAMLDocument) -> [FactRule.DayOf] {
    (tree.items ?? [tree]).compactMap { item in
      guard item.entries != nil else {
        return column(item, in: "facts.day", readings: RecipeReader.isDay).map { FactRule.DayOf($0) }
      }
      guard
        let keys = mapping(
          item, in: "facts.day", allowed: ["column", "monthsLater", "daysLater"], required: ["column"]),
        let key = keys["column"].flatMap({ column($0, in: "facts.day.column", readings: RecipeReader.isDay) })
      else { return nil }
      return FactRule.DayOf(
        key, monthsLater: keys["monthsLater"].map { whole($0, in: "facts.day.monthsLater") } ?? 0,
        daysLater: keys["daysLater"].map { whole($0, in: "facts.day.daysLater") } ?? 0)
    }
  }

  private mutating func conditions(_ tree: YAMLDocument) -> [FactRule.Condition] {
    guard let entries = tree.entries else {
      fault(.wanted(.mapping, in: "facts.when", found: tree.shown), at: tree.line)
      return []
    }
    var conditions: [FactRule.Condition] = []
    for entry in entries {
      guard let column = columns.first(where: { $0.key == entry.key && $0.reading != .cpr }) else {
        let keys = columns.filter { $0.reading != .cpr }.map(\.key)
        unknown(entry.key, in: "facts.when", among: keys, at: entry.line)
        continue
      }
      let words = texts(entry.value, in: "facts.when.\(entry.key)")
      if words == ["present"] {
        conditions.append(FactRule.Condition(entry.key, .present))
      } else if words == ["absent"] {
        conditions.append(FactRule.Condition(entry.key, .absent))
      } else {
        check(words, of: column, at: entry.line)
        conditions.append(FactRule.Condition(entry.key, .equals(words)))
      }
    }
    return conditions
  }

  /// A condition on a code can only ask for what the codes mean.
  private mutating func check(_ words: [String], of column: Recipe.Column, at line: Int) {
    guard case .codes(let codes, let otherwise) = column.reading else { return }
    var meanings = Set(codes.values)
    if otherwise == .other { meanings.insert("other") }
    for word in words where !meanings.contains(word) {
      unknown(word, in: "facts.when.\(column.key)", among: meanings.sorted(), at: line)
    }
  }

  private mutating func attributes(_ tree: YAMLDocument, of facts: [String]) -> [FactRule.Attribute] {
    guard let entries = tree.entries else {
      fault(.wanted(.mapping, in: "attributes", found: tree.shown), at: tree.line)
      return []
    }
    var attributes: [FactRule.Attribute] = []
    for entry in entries {
      let known = facts.compactMap { Vocabulary.kind(named: $0) }.flatMap(\.attributes)
      guard let definition = known.first(where: { $0.name == entry.key }) else {
        let suggestion = Suggestion.nearest(to: entry.key, among: known.map(\.name))
        fault(
          .attributeOutsideVocabulary(
            attribute: entry.key, fact: facts.joined(separator: ", "), suggestion: suggestion), at: entry.line)
        continue
      }
      guard let value = value(entry.value, in: "attributes.\(entry.key)") else { continue }
      check(value, fits: definition, at: entry.line)
      attributes.append(FactRule.Attribute(entry.key, value))
    }
    return attributes
  }

  private mutating func value(_ tree: YAMLDocument, in place: String) -> FactRule.Attribute.Value? {
    guard tree.entries != nil else { return column(tree, in: place).map { .column($0) } }
    let allowed = ["value", "first", "join", "with", "daysFrom", "to", "hours", "minutes"]
    guard let keys = mapping(tree, in: place, allowed: allowed, required: []) else { return nil }
    if let constant = keys["value"] {
      if let items = constant.items { return .constant(.list(items.compactMap(\.text))) }
      if let truth = constant.truth { return .constant(.truth(truth)) }
      if let number = constant.number { return .constant(.number(number)) }
      return text(constant, in: place + ".value").map { .constant(.text($0)) }
    }
    if let first = keys["first"] { return .first(columnList(first, in: place + ".first")) }
    if let join = keys["join"] {
      return .joined(columnList(join, in: place + ".join"), with: keys["with"]?.text ?? " ")
    }
    if let from = keys["daysFrom"], let to = keys["to"] {
      guard let from = column(from, in: place + ".daysFrom", readings: RecipeReader.isDay),
        let to = column(to, in: place + ".to", readings: RecipeReader.isDay)
      else { return nil }
      return .daysCounted(from: from, to: to)
    }
    if let hours = keys["hours"], let minutes = keys["minutes"] {
      guard let hours = column(hours, in: place + ".hours", readings: { $0 == .number || $0 == .hours }),
        let minutes = column(minutes, in: place + ".minutes", readings: { $0 == .number })
      else { return nil }
      return .hours(hours, minutes: minutes)
    }
    fault(.missingKey("value", in: place), at: tree.line)
    return nil
  }

  /// What a closed set allows, all codes must stay within.
  private mutating func check(
    _ value: FactRule.Attribute.Value, fits definition: AttributeDefinition, at line: Int
  ) {
    let choices: [String]
    switch definition.kind {
    case .choice(let allowed), .choices(let allowed): choices = allowed
    case .text, .number, .truth, .list, .day: return
    }
    var stated: [String] = []
    func meanings(_ key: String) -> [String] {
      guard case .codes(let codes, let otherwise) = columns.first(where: { $0.key == key })?.reading else { return [] }
      return codes.values.sorted() + (otherwise == .other ? ["other"] : [])
    }
    switch value {
    case .constant(.text(let text)): stated = [text]
    case .constant(.list(let items)): stated = items
    case .column(let key): stated = meanings(key)
    case .first(let keys): stated = keys.flatMap(meanings)
    case .constant(.number), .constant(.truth), .joined, .daysCounted, .hours: break
    }
    for word in stated where !choices.contains(word) {
      unknown(word, in: "attributes.\(definition.name)", among: choices, at: line)
    }
  }

  mutating func monthRun(_ tree: YAMLDocument) -> MonthRun? {
    let names = ["month", "hours", "by", "started", "changed", "ended"]
    guard
      let keys = mapping(
        tree, in: "monthRuns", allowed: names + ["when", "attributes", "changeFrom"], required: names)
    else { return nil }
    let month = keys["month"].flatMap { column($0, in: "monthRuns.month", readings: RecipeReader.isDay) }
    let hours = keys["hours"].flatMap {
      column($0, in: "monthRuns.hours", readings: { $0 == .number || $0 == .hours })
    }
    let by = keys["by"].map { columnList($0, in: "monthRuns.by") } ?? []
    let facts = ["started", "changed", "ended"].map { name in
      keys[name].flatMap { factName($0, in: "monthRuns.\(name)") }
    }
    guard let month, let hours, let started = facts[0], let changed = facts[1], let ended = facts[2] else { return nil }
    return MonthRun(
      month: month, hours: hours, by: by, started: started, changed: changed, ended: ended,
      conditions: keys["when"].map { conditions($0) } ?? [],
      attributes: keys["attributes"].map { attributes($0, of: [started, changed, ended]) } ?? [],
      changeFrom: keys["changeFrom"]?.number ?? 1)
  }
}
