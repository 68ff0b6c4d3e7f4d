/// Danish clock time, by rule and without a table of time zones: fast enough for millions of timestamps.
///
/// Denmark keeps Central European Time, UTC + 1 hour, and in summer UTC + 2 hours. Sources: lov nr. 83 af 29. marts
/// 1893 om tidens bestemmelse; bekendtgørelser om sommertid from 1980 on; directive 2000/84/EC for the present rule;
/// and the tz database (`europe`, rules EU) for the days of the switches. The law of 1893 took effect in 1894, and
/// summer time was also kept in 1916 and between 1940 and 1948: those are left out, for no case goes back so far.
public enum DanishTime {
  /// Seconds that Danish clocks are ahead of UTC at an instant given as seconds since 1970 began (UTC): 3600, or
  /// 7200 in summer.
  public static func offset(atUTC seconds: Int) -> Int {
    // The range keeps the sums below from overflowing; beyond it the calendar has no days.
    let seconds = max(-70_000_000_000, min(260_000_000_000, seconds))
    let number = floorDivide(seconds, 86_400)
    let (year, month, day) = Day(number: number).parts
    guard year >= 1980, (3...10).contains(month) else { return 3600 }
    let hasSwitched = { (switchDay: Int) in day > switchDay || day == switchDay && seconds - number * 86_400 >= 3600 }
    switch month {
    case 3:
      // In 1980 summer time began on 6 April at 02:00.
      return year > 1980 && hasSwitched(lastSunday(ofMonth: 3, year: year)) ? 7200 : 3600
    case 4:
      return year > 1980 || hasSwitched(6) ? 7200 : 3600
    case 9:
      // Until 1995 it ended in September.
      return year >= 1996 || !hasSwitched(lastSunday(ofMonth: 9, year: year)) ? 7200 : 3600
    case 10:
      return year >= 1996 && !hasSwitched(lastSunday(ofMonth: 10, year: year)) ? 7200 : 3600
    default:
      return 7200
    }
  }

  /// The Danish calendar day at an instant given as seconds since 1970 began (UTC). Stops at the ends of the calendar.
  public static func day(atUTC seconds: Int) -> Day {
    let seconds = max(-70_000_000_000, min(260_000_000_000, seconds))
    return Day(number: floorDivide(seconds + offset(atUTC: seconds), 86_400))
  }

  /// The instant a Danish day begins, at midnight, as seconds since 1970 began (UTC).
  public static func start(of day: Day) -> Int {
    let midnight = Int(day.number) * 86_400
    // Clocks change at 01:00 UTC and never near midnight, so the offset two hours before UTC midnight holds.
    return midnight - offset(atUTC: midnight - 7200)
  }

  /// The day of the month of the last Sunday; for months of 30 and 31 days.
  private static func lastSunday(ofMonth month: Int, year: Int) -> Int {
    let length = Day.length(ofMonth: month, year: year)
    let last = Day(unchecked: Day.number(year: year, month: month, day: length))
    return length - (last.daysSinceMonday + 1) % 7
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }
}
