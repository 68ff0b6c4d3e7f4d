import Almanac
import Interventions
import Statistics

/// All that people read, as typed values: a language is a type with one function for each kind of value. A sentence that
/// is missing in one of them does not compile.
public protocol Speaker: Sendable {
  var tongue: Tongue { get }

  // Days and durations.
  /// "15.4." in the year of the day it is read on, "15.4.2019" in another.
  func day(_ day: Day, readOn today: Day) -> String
  func weekday(_ weekday: Weekday) -> String
  func month(_ number: Int) -> String
  /// "15. april 2020"
  func fullDay(_ day: Day) -> String
  /// "i morgen", "på torsdag", "for 3 uger siden"
  func relative(_ day: RelativeDay) -> String
  /// The same in a column of days: "3 uger siden".
  func brief(_ day: RelativeDay) -> String
  /// "14 dage"
  func duration(_ duration: CalendarDuration) -> String
  /// "hver 14. dag"
  func every(_ duration: CalendarDuration) -> String
  func typedDate(_ error: TypedDateError) -> String
  func holiday(_ holiday: Holiday) -> String

  // The method.
  func status(_ status: Obligation.Status) -> String
  func level(_ level: FidelityLimits.Level) -> String
  /// What a fact is called; one outside the vocabulary is called by its own name.
  func noun(_ fact: String) -> String
  func attribute(_ attribute: String, of facts: [String]) -> String
  func role(_ role: String) -> String
  func condition(_ condition: AttributeCondition, of facts: [String]) -> String
  func state(_ expression: StateExpression, among states: [InterventionModel.NamedState]) -> String
  /// What a rule asks, in one sentence.
  func rule(_ rule: Rule, of model: InterventionModel) -> String
  /// Why an obligation is as it is, in one sentence.
  func explanation(_ explanation: Explanation, readOn today: Day) -> String

  // What is wrong.
  func problem(_ problem: Problem) -> String
  func severity(_ severity: Diagnostic.Severity) -> String
  func ignoredWaiver(_ fault: IgnoredWaiver.Fault) -> String

  /// A fixed text.
  func label(_ label: Label) -> String
}

extension Speaker {
  /// Several things in a row: "a, b og c".
  func list(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// Several clauses in a row, each of which could stand by itself: "a, b, og c".
  func clauses(_ parts: [String], _ word: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + ", \(word) " + last
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A number as people write it in this language: a comma in Danish, a point in English.
  public func number(_ value: Double, decimals: Int) -> String {
    var scaled = value
    for _ in 0..<decimals { scaled *= 10 }
    let rounded = Int(scaled.rounded())
    let digits = String(abs(rounded))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = rounded < 0 ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    let point = tongue == .danish ? "," : "."
    return sign + padded.dropLast(decimals) + point + padded.suffix(decimals)
  }

  /// A share in whole per cent.
  public func percent(_ share: Double) -> String { number(share * 100, decimals: 0) + " %" }

  /// A share with its interval: "84 % (82–86 %)".
  public func percent(_ proportion: Proportion) -> String? {
    guard let value = proportion.value, let interval = proportion.wilson() else { return nil }
    let low = number(interval.lowerBound * 100, decimals: 0)
    let high = number(interval.upperBound * 100, decimals: 0)
    return percent(value) + " (\(low)–\(high) %)"
  }

  /// A whole number with its thousands apart: "1.199" in Danish, "1,199" in English.
  public func count(_ value: Int) -> String {
    var digits = String(abs(value))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: tongue == .danish ? "." : ",")
  }

  /// A value as it was written in a model: numbers in this language's way.
  func value(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15
      ? String(Int(number))
      : tongue == .danish
        ? "\(number)".replacing(".", with: ",") : "\(number)"
  }

  /// A whole diagnostic: file, line, what is wrong and what to write instead.
  public func diagnostic(_ diagnostic: Diagnostic) -> String {
    var place = diagnostic.file
    if let line = diagnostic.line { place += ":\(line)" }
    if let column = diagnostic.column { place += ":\(column)" }
    return "\(place): \(severity(diagnostic.severity)): \(problem(diagnostic.problem))"
  }
}
