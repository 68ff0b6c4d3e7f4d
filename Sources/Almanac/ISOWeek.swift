/// A week as ISO 8601 and Danish calendars number it: it runs from Monday to Sunday and belongs to the year that
/// has its Thursday, so that week 1 is the one with 4 January.
public struct ISOWeek: Hashable, Comparable, Sendable {
  /// The year the week belongs to; the first and last days of a calendar year may belong to the neighbouring year.
  public let year: Int
  /// 1 to 53.
  public let number: Int

  /// The week a day lies in.
  public init(_ day: Day) {
    let thursday = Day(unchecked: day.number + Int32(3 - day.daysSinceMonday))
    let year = thursday.parts.year
    let first = Day.number(year: year, month: 1, day: 1)
    self.year = year
    self.number = Int(thursday.number - first) / 7 + 1
  }

  /// A week by year (1–9999) and number; nil where the year has no such week.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), number >= 1, number <= ISOWeek.count(inYear: year) else { return nil }
    self.year = year
    self.number = number
  }

  /// How many weeks a year (1–9999) has: 53 where 31 December or 1 January is a Thursday, else 52.
  public static func count(inYear year: Int) -> Int {
    let year = max(1, min(9999, year))
    let first = Day(unchecked: Day.number(year: year, month: 1, day: 1)).weekday
    let last = Day(unchecked: Day.number(year: year, month: 12, day: 31)).weekday
    return first == .thursday || last == .thursday ? 53 : 52
  }

  /// The week's Monday.
  public var firstDay: Day {
    let fourth = Day(unchecked: Day.number(year: year, month: 1, day: 4))
    return fourth.adding(days: (number - 1) * 7 - fourth.daysSinceMonday)
  }

  /// The week's Sunday; in the calendar's very last week its last day.
  public var lastDay: Day { firstDay.adding(days: 6) }

  /// The week so many weeks on, or back.
  public func adding(weeks: Int) -> ISOWeek {
    // More weeks than the calendar has lead to its end; the bound keeps the product from overflowing.
    ISOWeek(firstDay.adding(days: max(-600_000, min(600_000, weeks)) * 7))
  }

  public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension ISOWeek: CustomStringConvertible {
  /// As ISO 8601 writes it: 2020-W53.
  public var description: String {
    let year = String(self.year)
    return String(repeating: "0", count: 4 - year.count) + year + (number < 10 ? "-W0" : "-W") + String(number)
  }
}
