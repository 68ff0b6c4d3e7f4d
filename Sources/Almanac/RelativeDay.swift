/// How a person says a day as seen from today: "på torsdag", "for 3 uger siden". A value without words: they are
/// chosen where the language is known.
///
/// The thresholds, in days from today:
///
/// | days | said as |
/// | --- | --- |
/// | 0, ±1, ±2 | today, tomorrow, the day after, yesterday, the day before |
/// | 3 to 6 | the coming weekday |
/// | −6 to −3 | last weekday |
/// | ±7 | one week |
/// | 8 to 13 | days, since fourteen days is a limit that people count towards |
/// | 14 to 59 | the nearest number of weeks (2 to 8) |
/// | 60 to about 11½ months | the nearest number of calendar months (2 to 11) |
/// | beyond | the date |
public enum RelativeDay: Hashable, Sendable {
  case today
  case tomorrow
  case dayAfterTomorrow
  case yesterday
  case dayBeforeYesterday
  /// Three to six days ahead: "på torsdag".
  case coming(Weekday)
  /// Three to six days ago: "i torsdags".
  case last(Weekday)
  /// 8 to 13.
  case inDays(Int)
  /// 8 to 13.
  case daysAgo(Int)
  /// 1 to 8; from two weeks on it is rounded to the nearest week.
  case inWeeks(Int)
  /// 1 to 8; from two weeks on it is rounded to the nearest week.
  case weeksAgo(Int)
  /// 2 to 11, rounded to the nearest month.
  case inMonths(Int)
  /// 2 to 11, rounded to the nearest month.
  case monthsAgo(Int)
  /// Too far away to be said in another way.
  case date(Day)

  public init(_ day: Day, seenFrom today: Day) {
    let days = today.days(to: day)
    switch days {
    case 0: self = .today
    case 1: self = .tomorrow
    case 2: self = .dayAfterTomorrow
    case -1: self = .yesterday
    case -2: self = .dayBeforeYesterday
    case 3...6: self = .coming(day.weekday)
    case -6 ... -3: self = .last(day.weekday)
    case 8...13: self = .inDays(days)
    case -13 ... -8: self = .daysAgo(-days)
    case 7...59: self = .inWeeks((days + 3) / 7)
    case -59 ... -7: self = .weeksAgo((3 - days) / 7)
    default:
      let months = RelativeDay.nearestMonths(to: day, from: today)
      switch months {
      case ...11: self = days > 0 ? .inMonths(max(2, months)) : .monthsAgo(max(2, months))
      default: self = .date(day)
      }
    }
  }

  /// The number of calendar months, up to 12, that comes nearest to the day; between two equally near, the fewer.
  private static func nearestMonths(to day: Day, from today: Day) -> Int {
    let sign = day < today ? -1 : 1
    var best = 1
    for months in 2...12
    where abs(today.adding(months: sign * months).days(to: day)) < abs(today.adding(months: sign * best).days(to: day))
    {
      best = months
    }
    return best
  }
}
