/// A length of calendar time, as a rule states it: `14 days`, `10 weeks`, `6 months`, `1 year`.
///
/// Weeks are 7 days and a year is 12 months. Adding months keeps the day of the month, cut to the month's last day
/// where needed: 31 January + 1 month is 28 or 29 February.
public struct CalendarDuration: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Sendable {
    case days, weeks, months, years
  }

  /// How many of the unit; never negative.
  public let count: Int
  public let unit: Unit

  /// The longest duration of each unit that can be read: a thousand years.
  static func most(_ unit: Unit) -> Int {
    switch unit {
    case .days: 365_250
    case .weeks: 52_179
    case .months: 12_000
    case .years: 1000
    }
  }

  public init(_ count: Int, _ unit: Unit) {
    self.count = max(0, min(count, CalendarDuration.most(unit)))
    self.unit = unit
  }

  /// Reads `N days`, `N weeks`, `N months` or `N years`, also in the singular, with one blank between; else nil.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      let count = Int(parts[0])
    else { return nil }
    let word = String(parts[1])
    guard let unit = Unit.allCases.first(where: { $0.rawValue == word || $0.rawValue.dropLast() == word }),
      count <= CalendarDuration.most(unit)
    else { return nil }
    self.init(count, unit)
  }

  /// Days where the length does not depend on the calendar (days and weeks); months otherwise.
  @inlinable
  public var daysAndMonths: (days: Int, months: Int) {
    switch unit {
    case .days: (count, 0)
    case .weeks: (count * 7, 0)
    case .months: (0, count)
    case .years: (0, count * 12)
    }
  }

  public var isZero: Bool { count == 0 }
}

extension CalendarDuration: CustomStringConvertible {
  /// As a model file writes it: `1 day`, `14 days`.
  public var description: String {
    "\(count) " + (count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)
  }
}

extension Day {
  @inlinable
  public static func + (day: Day, duration: CalendarDuration) -> Day {
    let (days, months) = duration.daysAndMonths
    return months == 0 ? day.adding(days: days) : day.adding(months: months)
  }

  /// Subtracting months cuts to the month's last day as adding does: 31 March − 1 month is 28 or 29 February.
  @inlinable
  public static func - (day: Day, duration: CalendarDuration) -> Day {
    let (days, months) = duration.daysAndMonths
    return months == 0 ? day.adding(days: -days) : day.adding(months: -months)
  }

  /// The same day of the month so many months on (or back), cut to that month's last day.
  @inlinable
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + Swift.max(-120_000, Swift.min(120_000, months))
    guard index >= 12 else { return .earliest }
    let newYear = index / 12
    let newMonth = index % 12 + 1
    guard newYear <= 9999 else { return .latest }
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: Swift.min(day, length)) ?? .latest
  }
}
