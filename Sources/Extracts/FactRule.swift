import Almanac
import Interventions

/// A fact that a row gives.
public struct FactRule: Hashable, Sendable {
  public var name: Name
  /// All must hold, or the row does not give the fact.
  public var conditions: [Condition]
  /// The first of these whose column is filled is the fact's day; where none is, the row does not give the fact.
  public var day: [DayOf]
  public var attributes: [Attribute]
  /// All columns that no one else uses become attributes of their own names.
  public var takesRest: Bool
  /// The columns that, with the citizen and the fact's name, tell this fact from all others.
  public var key: [String]
  /// The key where all columns of `key` are empty: what to go by when the other system gave no number.
  public var keyOtherwise: [String]
  /// Rows with the same key are facts of their own, told apart by their order. Else they are one and the same.
  public var isCounted: Bool

  public enum Name: Hashable, Sendable {
    case constant(String)
    /// Each row says by itself what it is.
    case column(String)
  }

  public struct Condition: Hashable, Sendable {
    public var column: String
    public var test: Test

    public enum Test: Hashable, Sendable {
      case present
      case absent
      /// Reads as one of these: a code's meaning, `true` or `false`, or a text without regard to capitals.
      case equals([String])
    }

    public init(_ column: String, _ test: Test) {
      self.column = column
      self.test = test
    }
  }

  public struct DayOf: Hashable, Sendable {
    public var column: String
    public var monthsLater: Int
    public var daysLater: Int

    public init(_ column: String, monthsLater: Int = 0, daysLater: Int = 0) {
      self.column = column
      self.monthsLater = monthsLater
      self.daysLater = daysLater
    }
  }

  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var value: Value

    public enum Value: Hashable, Sendable {
      case constant(FactValue)
      case column(String)
      /// The first of these columns that is filled.
      case first([String])
      /// Texts put together; the empty ones are left out.
      case joined([String], with: String)
      /// Days from one day to another, both included.
      case daysCounted(from: String, to: String)
      /// Hours from a column of hours and one of minutes.
      case hours(String, minutes: String)
    }

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  public init(
    _ name: Name, day: [DayOf], conditions: [Condition] = [], attributes: [Attribute] = [], takesRest: Bool = false,
    key: [String], keyOtherwise: [String] = [], isCounted: Bool = false
  ) {
    self.name = name
    self.day = day
    self.conditions = conditions
    self.attributes = attributes
    self.takesRest = takesRest
    self.key = key
    self.keyOtherwise = keyOtherwise
    self.isCounted = isCounted
  }
}

extension FactRule {
  /// Every column the rule asks.
  var columns: [String] {
    var columns = conditions.map(\.column) + day.map(\.column) + key + keyOtherwise
    if case .column(let column) = name { columns.append(column) }
    for attribute in attributes {
      switch attribute.value {
      case .constant: break
      case .column(let column): columns.append(column)
      case .first(let several), .joined(let several, _): columns += several
      case .daysCounted(let from, let to): columns += [from, to]
      case .hours(let hours, let minutes): columns += [hours, minutes]
      }
    }
    return columns
  }
}

/// Months of work with the same employer that follow each other, as one stretch: a start, changes of hours, an end.
///
/// An income register states hours by the month. A stretch begins on the first day of its first month; it ends on the
/// first day of the first month without hours, and only where the extract goes on so far that the month would stand
/// there. Days within a month are not known and never guessed.
public struct MonthRun: Hashable, Sendable {
  public var month: String
  public var hours: String
  /// What is one stretch for itself, beside the citizen: the employer.
  public var by: [String]
  public var started: String
  public var changed: String
  public var ended: String
  /// All must hold for a row to count.
  public var conditions: [FactRule.Condition]
  /// Attributes of all three facts.
  public var attributes: [FactRule.Attribute]
  /// Hours a week must differ by so much from those last stated to count as a change.
  public var changeFrom: Double

  /// Weeks in a month: a year of 52 weeks and a day in twelve.
  static let weeksInMonth = 365.25 / 7 / 12
}
