/// Working days: Monday to Friday, public holidays left out. Customary closing days count as working days.
extension Day {
  public var isWorkingDay: Bool { !weekday.isWeekend && DanishHolidays.holiday(on: self) == nil }

  /// The day itself where it is a working day, else the first working day after it.
  ///
  /// In the calendar's last days, where none follows, its last day.
  public func nextWorkingDay() -> Day {
    var day = self
    while !day.isWorkingDay, day < .latest { day = day.adding(days: 1) }
    return day
  }

  /// The first working day on or after a day.
  public static func nextWorkingDay(onOrAfter day: Day) -> Day { day.nextWorkingDay() }

  /// The working day so many working days after this day, or before it where the count is negative.
  ///
  /// The count starts on the day after: Friday + 1 is Monday, and so is Saturday + 1. Zero gives the day itself,
  /// working day or not. Stops at the ends of the calendar.
  public func adding(workingDays count: Int) -> Day {
    let step = count < 0 ? -1 : 1
    let end = count < 0 ? Day.earliest : Day.latest
    var remaining = count.magnitude
    var day = self
    while remaining > 0, day != end {
      day = day.adding(days: step)
      if day.isWorkingDay { remaining -= 1 }
    }
    return day
  }

  /// How many working days lie after the first day, up to and including the second: Friday to Monday is 1.
  ///
  /// Where the second day is the earlier one, minus the working days from it up to but not including the first; so
  /// `adding(workingDays:)` and this undo each other wherever the result is a working day.
  public static func workingDays(from first: Day, to second: Day) -> Int {
    first <= second
      ? workingDays(after: Int(first.number), through: Int(second.number))
      : -workingDays(after: Int(second.number) - 1, through: Int(first.number) - 1)
  }

  /// Counted in whole weeks and whole years, so that centuries cost no more than their holidays.
  private static func workingDays(after first: Int, through second: Int) -> Int {
    guard first < second else { return 0 }
    var count = weekdays(through: second) - weekdays(through: first)
    for year in Day(number: first).parts.year...Day(number: second).parts.year {
      for (day, _) in DanishHolidays.holidays(in: year)
      where !day.weekday.isWeekend && first < Int(day.number) && Int(day.number) <= second {
        count -= 1
      }
    }
    return count
  }

  /// Mondays to Fridays from a fixed Monday before the calendar begins.
  private static func weekdays(through number: Int) -> Int {
    // One more week than the calendar needs, so that the day before its first one counts too.
    let days = number + 3 + 719_166 + 7
    return days / 7 * 5 + Swift.min(days % 7 + 1, 5)
  }
}
