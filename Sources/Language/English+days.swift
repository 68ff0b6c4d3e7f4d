import Almanac

extension English {
  public func day(_ day: Day, readOn today: Day) -> String {
    let parts = day.parts
    return "\(parts.day) \(month(parts.month).prefix(3))" + (parts.year == today.year ? "" : " \(parts.year)")
  }

  public func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  public func month(_ number: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names[max(0, min(11, number - 1))]
  }

  public func fullDay(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day) \(month(parts.month)) \(parts.year)"
  }

  public func relative(_ day: RelativeDay) -> String {
    switch day {
    case .today: "today"
    case .tomorrow: "tomorrow"
    case .dayAfterTomorrow: "the day after tomorrow"
    case .yesterday: "yesterday"
    case .dayBeforeYesterday: "the day before yesterday"
    case .coming(let weekday): "on \(self.weekday(weekday))"
    case .last(let weekday): "last \(self.weekday(weekday))"
    case .inDays(let count): "in \(count) days"
    case .daysAgo(let count): "\(count) days ago"
    case .inWeeks(let count): count == 1 ? "in a week" : "in \(count) weeks"
    case .weeksAgo(let count): count == 1 ? "a week ago" : "\(count) weeks ago"
    case .inMonths(let count): count == 1 ? "in a month" : "in \(count) months"
    case .monthsAgo(let count): count == 1 ? "a month ago" : "\(count) months ago"
    case .date(let day): "on " + fullDay(day)
    }
  }

  public func brief(_ day: RelativeDay) -> String {
    switch day {
    case .dayAfterTomorrow: "in 2 days"
    case .dayBeforeYesterday: "2 days ago"
    case .weeksAgo(let count): count == 1 ? "1 week ago" : "\(count) weeks ago"
    case .monthsAgo(let count): count == 1 ? "1 month ago" : "\(count) months ago"
    case .date(let day): self.day(day, readOn: .latest)
    default: relative(day)
    }
  }

  public func duration(_ duration: CalendarDuration) -> String {
    let word = duration.unit.rawValue
    return "\(duration.count) " + (duration.count == 1 ? String(word.dropLast()) : word)
  }

  public func every(_ duration: CalendarDuration) -> String {
    duration.count == 1 ? "every \(duration.unit.rawValue.dropLast())" : "every " + self.duration(duration)
  }

  public func typedDate(_ error: TypedDateError) -> String {
    switch error {
    case .empty: "Type a date, for example 23.5.2020."
    case .unreadable: "We cannot read that as a date. Type for example 23.5.2020, 230520 or 23/5."
    case .noSuchDay(let day, let month, let year):
      "There is no day \(day) in \(1...12 ~= month ? self.month(month) : "month \(month)")"
        + (year.map { " \($0)" } ?? "") + ". Correct the day or the month."
    case .yearOutOfRange(let year): "The year \(year) is too far away. Type a year between 1800 and 2199."
    case .ambiguous(let days):
      "It may be several days: " + days.map { fullDay($0) }.joined(separator: " or ") + ". Type the whole date."
    case .otherWeekday(let typed, let day):
      "\(fullDay(day)) is a \(weekday(day.weekday)), not a \(weekday(typed)). Correct the day or the date."
    }
  }

  public func holiday(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYearsDay: "New Year's Day"
    case .maundyThursday: "Maundy Thursday"
    case .goodFriday: "Good Friday"
    case .easterSunday: "Easter Sunday"
    case .easterMonday: "Easter Monday"
    case .generalPrayerDay: "General Prayer Day"
    case .ascensionDay: "Ascension Day"
    case .whitSunday: "Whit Sunday"
    case .whitMonday: "Whit Monday"
    case .christmasDay: "Christmas Day"
    case .secondChristmasDay: "Second Day of Christmas"
    }
  }
}
