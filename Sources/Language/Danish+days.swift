import Almanac

extension Danish {
  public func day(_ day: Day, readOn today: Day) -> String {
    let parts = day.parts
    return "\(parts.day).\(parts.month)." + (parts.year == today.year ? "" : "\(parts.year)")
  }

  public func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "mandag"
    case .tuesday: "tirsdag"
    case .wednesday: "onsdag"
    case .thursday: "torsdag"
    case .friday: "fredag"
    case .saturday: "lørdag"
    case .sunday: "søndag"
    }
  }

  public func month(_ number: Int) -> String {
    let names = [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
      "december",
    ]
    return names[max(0, min(11, number - 1))]
  }

  public func fullDay(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day). \(month(parts.month)) \(parts.year)"
  }

  public func relative(_ day: RelativeDay) -> String {
    switch day {
    case .today: "i dag"
    case .tomorrow: "i morgen"
    case .dayAfterTomorrow: "i overmorgen"
    case .yesterday: "i går"
    case .dayBeforeYesterday: "i forgårs"
    case .coming(let weekday): "på \(self.weekday(weekday))"
    case .last(let weekday): "i \(self.weekday(weekday))s"
    case .inDays(let count): "om \(count) dage"
    case .daysAgo(let count): "for \(count) dage siden"
    case .inWeeks(let count): count == 1 ? "om en uge" : "om \(count) uger"
    case .weeksAgo(let count): count == 1 ? "for en uge siden" : "for \(count) uger siden"
    case .inMonths(let count): count == 1 ? "om en måned" : "om \(count) måneder"
    case .monthsAgo(let count): count == 1 ? "for en måned siden" : "for \(count) måneder siden"
    case .date(let day): "den " + fullDay(day)
    }
  }

  public func brief(_ day: RelativeDay) -> String {
    switch day {
    case .daysAgo(let count): "\(count) dage siden"
    case .weeksAgo(let count): count == 1 ? "1 uge siden" : "\(count) uger siden"
    case .monthsAgo(let count): count == 1 ? "1 md. siden" : "\(count) mdr. siden"
    case .inMonths(let count): count == 1 ? "om 1 md." : "om \(count) mdr."
    case .date(let day): self.day(day, readOn: .latest)
    default: relative(day)
    }
  }

  public func duration(_ duration: CalendarDuration) -> String {
    let isOne = duration.count == 1
    switch duration.unit {
    case .days: return isOne ? "1 dag" : "\(duration.count) dage"
    case .weeks: return isOne ? "1 uge" : "\(duration.count) uger"
    case .months: return isOne ? "1 måned" : "\(duration.count) måneder"
    case .years: return "\(duration.count) år"
    }
  }

  public func every(_ duration: CalendarDuration) -> String {
    let isOne = duration.count == 1
    switch duration.unit {
    case .days: return isOne ? "hver dag" : "hver \(duration.count). dag"
    case .weeks: return isOne ? "hver uge" : "hver \(duration.count). uge"
    case .months: return isOne ? "hver måned" : "hver \(duration.count). måned"
    case .years: return isOne ? "hvert år" : "hvert \(duration.count). år"
    }
  }

  public func typedDate(_ error: TypedDateError) -> String {
    switch error {
    case .empty: "Skriv en dato, for eksempel 23.5.2020."
    case .unreadable: "Det kan vi ikke læse som en dato. Skriv for eksempel 23.5.2020, 230520 eller 23/5."
    case .noSuchDay(let day, let month, let year):
      "Der er ingen \(day). \(1...12 ~= month ? self.month(month) : "\(month). måned")"
        + (year.map { " i \($0)" } ?? "") + ". Ret dagen eller måneden."
    case .yearOutOfRange(let year): "Året \(year) ligger for langt væk. Skriv et år mellem 1800 og 2199."
    case .ambiguous(let days):
      "Det kan være flere dage: " + days.map { fullDay($0) }.joined(separator: " eller ") + ". Skriv datoen helt ud."
    case .otherWeekday(let typed, let day):
      "\(capitalised(fullDay(day))) er en \(weekday(day.weekday)), ikke en \(weekday(typed)). Ret dagen eller datoen."
    }
  }

  public func holiday(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYearsDay: "nytårsdag"
    case .maundyThursday: "skærtorsdag"
    case .goodFriday: "langfredag"
    case .easterSunday: "påskedag"
    case .easterMonday: "2. påskedag"
    case .generalPrayerDay: "store bededag"
    case .ascensionDay: "Kristi himmelfartsdag"
    case .whitSunday: "pinsedag"
    case .whitMonday: "2. pinsedag"
    case .christmasDay: "juledag"
    case .secondChristmasDay: "2. juledag"
    }
  }
}
