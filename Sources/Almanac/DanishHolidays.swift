/// When Danish public holidays fall, by rule.
///
/// The list is the one in force since 1771 (the holiday reform of 26 October 1770). Easter is the Gregorian one for
/// every year.
public enum DanishHolidays {
  /// The holiday that falls on a day, or nil. A weekend day is a holiday only if it is one by itself.
  public static func holiday(on day: Day) -> Holiday? {
    let (year, month, dayOfMonth) = day.parts
    switch (month, dayOfMonth) {
    case (1, 1): return .newYearsDay
    case (12, 25): return .christmasDay
    case (12, 26): return .secondChristmasDay
    case (3...6, _): break
    default: return nil
    }
    let holiday: Holiday
    switch easterSunday(inYear: year).days(to: day) {
    case -3: holiday = .maundyThursday
    case -2: holiday = .goodFriday
    case 0: holiday = .easterSunday
    case 1: holiday = .easterMonday
    case 26: holiday = .generalPrayerDay
    case 39: holiday = .ascensionDay
    case 49: holiday = .whitSunday
    case 50: holiday = .whitMonday
    default: return nil
    }
    return holiday.isHoliday(inYear: year) ? holiday : nil
  }

  /// A year's holidays in the order they fall; empty outside the calendar's years (1–9999).
  public static func holidays(in year: Int) -> [(day: Day, holiday: Holiday)] {
    guard (1...9999).contains(year) else { return [] }
    let easter = easterSunday(inYear: year)
    return Holiday.allCases.filter { $0.isHoliday(inYear: year) }.compactMap { holiday in
      let day: Day?
      switch holiday {
      case .newYearsDay: day = Day(year: year, month: 1, day: 1)
      case .christmasDay: day = Day(year: year, month: 12, day: 25)
      case .secondChristmasDay: day = Day(year: year, month: 12, day: 26)
      case .maundyThursday, .goodFriday, .easterSunday, .easterMonday, .generalPrayerDay, .ascensionDay,
        .whitSunday, .whitMonday:
        day = holiday.daysAfterEaster.map(easter.adding(days:))
      }
      return day.map { ($0, holiday) }
    }
  }

  /// The customary closing day that falls on a day, or nil. The day may be a holiday too: 5 June 2017 was 2. pinsedag.
  public static func customaryClosingDay(on day: Day) -> CustomaryClosingDay? {
    let (_, month, dayOfMonth) = day.parts
    switch (month, dayOfMonth) {
    case (6, 5): return .constitutionDay
    case (12, 24): return .christmasEve
    case (12, 31): return .newYearsEve
    default: return nil
    }
  }

  /// Easter Sunday (påskedag): the Sunday after the first full moon, by the church's tables, on or after 21 March.
  ///
  /// Source: the "anonymous Gregorian computus" (Nature, 20 April 1876) as in J. Meeus, Astronomical Algorithms,
  /// chapter 8. Years outside 1–9999 give the calendar's first or last day.
  public static func easterSunday(inYear year: Int) -> Day {
    guard year >= 1 else { return .earliest }
    guard year <= 9999 else { return .latest }
    let moonYear = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * moonYear + century - century / 4 - moonCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (moonYear + 11 * epact + 22 * toSunday) / 451
    let index = epact + toSunday - 7 * late + 114
    return Day(unchecked: Day.number(year: year, month: index / 31, day: index % 31 + 1))
  }
}
