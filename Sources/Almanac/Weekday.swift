/// A day of the week, Monday first as ISO 8601 and Danish calendars count: Monday is 1 and Sunday is 7.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  @inlinable
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  @inlinable
  public var isWeekend: Bool { rawValue >= 6 }
}

extension Day {
  @inlinable
  public var weekday: Weekday { Weekday(rawValue: daysSinceMonday + 1) ?? .monday }

  /// 0 on Mondays, 6 on Sundays.
  @inlinable
  var daysSinceMonday: Int {
    // Day 0, 1 January 1970, was a Thursday; the multiple of 7 lifts every day of the calendar above zero.
    (Int(number) + 3 + 719_166) % 7
  }

  /// The next such weekday after this day: never the day itself, at most seven days on.
  public func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1)
  }

  /// The last such weekday before this day: never the day itself, at most seven days back.
  public func previous(_ weekday: Weekday) -> Day {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 6) % 7 + 1))
  }
}
