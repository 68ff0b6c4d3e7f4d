/// A Danish public holiday (helligdag).
///
/// Sundays are not listed as such: a weekend is no working day by its weekday. Grundlovsdag (5 June),
/// 24 December and 31 December are not here either: see `CustomaryClosingDay`.
public enum Holiday: String, CaseIterable, Sendable {
  /// Nytårsdag, 1 January.
  case newYearsDay
  /// Skærtorsdag, three days before Easter Sunday.
  case maundyThursday
  /// Langfredag, two days before Easter Sunday.
  case goodFriday
  /// Påskedag.
  case easterSunday
  /// 2. påskedag.
  case easterMonday
  /// Store bededag, the fourth Friday after Easter, until 2023.
  case generalPrayerDay
  /// Kristi himmelfartsdag, 39 days after Easter Sunday.
  case ascensionDay
  /// Pinsedag, 49 days after Easter Sunday.
  case whitSunday
  /// 2. pinsedag, 50 days after Easter Sunday.
  case whitMonday
  /// Juledag, 25 December.
  case christmasDay
  /// 2. juledag, 26 December.
  case secondChristmasDay

  /// Days after Easter Sunday; nil for a holiday with a fixed date.
  var daysAfterEaster: Int? {
    switch self {
    case .maundyThursday: -3
    case .goodFriday: -2
    case .easterSunday: 0
    case .easterMonday: 1
    case .generalPrayerDay: 26
    case .ascensionDay: 39
    case .whitSunday: 49
    case .whitMonday: 50
    case .newYearsDay, .christmasDay, .secondChristmasDay: nil
    }
  }

  /// The last year in which the day was a holiday; nil where it still is.
  ///
  /// Store bededag: lov nr. 214 af 7. marts 2023 om konsekvenser ved afskaffelsen af store bededag som helligdag,
  /// in force 1 January 2024. Deadlines in 2023 and before still count it.
  var lastYear: Int? {
    switch self {
    case .generalPrayerDay: 2023
    case .newYearsDay, .maundyThursday, .goodFriday, .easterSunday, .easterMonday, .ascensionDay, .whitSunday,
      .whitMonday, .christmasDay, .secondChristmasDay:
      nil
    }
  }

  func isHoliday(inYear year: Int) -> Bool { lastYear.map { year <= $0 } ?? true }
}

/// A day on which offices and shops are closed by custom or agreement though it is no public holiday.
///
/// Deadlines and working days count it as any other weekday.
public enum CustomaryClosingDay: String, CaseIterable, Sendable {
  /// Grundlovsdag, 5 June.
  case constitutionDay
  /// Juleaftensdag, 24 December.
  case christmasEve
  /// Nytårsaftensdag, 31 December.
  case newYearsEve
}
