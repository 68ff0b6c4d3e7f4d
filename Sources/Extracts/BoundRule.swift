import Almanac
import Interventions
import Timelines

/// A rule whose columns are numbers, ready to be asked of row after row.
struct BoundRule {
  enum Value {
    case constant(FactValue)
    case column(Int)
    case first([Int])
    case joined([Int], with: String)
    case daysCounted(from: Int, to: Int)
    case hours(Int, minutes: Int)
  }

  let constantName: String?
  let nameColumn: Int?
  let conditions: [(column: Int, test: FactRule.Condition.Test)]
  let day: [(column: Int, months: Int, days: Int)]
  let attributes: [(name: String, value: Value)]
  let takesRest: Bool
  let key: [Int]
  let keyOtherwise: [Int]
  let isCounted: Bool
  /// All columns it asks.
  let columns: [Int]

  init(_ rule: FactRule, _ index: [String: Int]) {
    func place(_ key: String) -> Int { index[key] ?? -1 }
    switch rule.name {
    case .constant(let name): (constantName, nameColumn) = (name, nil)
    case .column(let column): (constantName, nameColumn) = (nil, place(column))
    }
    conditions = rule.conditions.map { (place($0.column), $0.test) }
    day = rule.day.map { (place($0.column), $0.monthsLater, $0.daysLater) }
    attributes = rule.attributes.map { ($0.name, BoundRule.bind($0.value, place)) }
    takesRest = rule.takesRest
    key = rule.key.map(place)
    keyOtherwise = rule.keyOtherwise.map(place)
    isCounted = rule.isCounted
    columns = Array(Set(rule.columns.map(place))).filter { $0 >= 0 }.sorted()
  }

  static func bind(_ value: FactRule.Attribute.Value, _ place: (String) -> Int) -> Value {
    switch value {
    case .constant(let value): .constant(value)
    case .column(let column): .column(place(column))
    case .first(let columns): .first(columns.map(place))
    case .joined(let columns, let with): .joined(columns.map(place), with: with)
    case .daysCounted(let from, let to): .daysCounted(from: place(from), to: place(to))
    case .hours(let hours, let minutes): .hours(place(hours), minutes: place(minutes))
    }
  }
}

/// The cells of one row, read.
struct ReadRow {
  var values: [CellValue]

  subscript(_ column: Int) -> CellValue { values.indices.contains(column) ? values[column] : .absent }

  func holds(_ conditions: [(column: Int, test: FactRule.Condition.Test)]) -> Bool {
    conditions.allSatisfy { condition in
      let value = self[condition.column]
      switch condition.test {
      case .present: return value.isPresent
      case .absent: return !value.isPresent
      case .equals(let wanted):
        guard value.isPresent else { return false }
        let plain = value.written
        // Codes and most texts stand in both as they are; folding is slow.
        if wanted.contains(plain) { return true }
        let written = Folded.text(plain)
        return wanted.contains { Folded.text($0) == written }
      }
    }
  }

  func day(_ choices: [(column: Int, months: Int, days: Int)]) -> Day? {
    for choice in choices {
      guard let day = self[choice.column].day else { continue }
      let later = choice.months == 0 ? day : day + CalendarDuration(choice.months, .months)
      return later.adding(days: choice.days)
    }
    return nil
  }

  func attributes(_ wanted: [(name: String, value: BoundRule.Value)]) -> [String: FactValue] {
    var attributes: [String: FactValue] = [:]
    for attribute in wanted {
      if let value = self.attribute(attribute.value), !value.isEmpty { attributes[attribute.name] = value }
    }
    return attributes
  }

  private func attribute(_ value: BoundRule.Value) -> FactValue? {
    switch value {
    case .constant(let value): return value
    case .column(let column): return self[column].attribute
    case .first(let columns): return columns.lazy.compactMap { self[$0].attribute }.first
    case .joined(let columns, let with):
      return .text(columns.map { self[$0].written }.filter { !$0.isEmpty }.joined(separator: with))
    case .daysCounted(let from, let to):
      guard let from = self[from].day, let to = self[to].day, from <= to else { return nil }
      return .number(Double(from.days(to: to) + 1))
    case .hours(let hours, let minutes):
      guard let whole = number(hours) else { return number(minutes).map { .number(NumberReading.rounded($0 / 60)) } }
      return .number(NumberReading.rounded(whole + (number(minutes) ?? 0) / 60))
    }
  }

  func number(_ column: Int) -> Double? {
    guard case .number(let number) = self[column] else { return nil }
    return number
  }
}
