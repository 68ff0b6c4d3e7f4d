/// The words that typed dates are made of, Danish and English.
enum TypedDateWords {
  private static let months = [
    ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"], ["maj", "may"], ["juni", "june"],
    ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"], ["december"],
  ]

  private static let weekdays: [(danish: String, english: String)] = [
    ("mandag", "monday"), ("tirsdag", "tuesday"), ("onsdag", "wednesday"), ("torsdag", "thursday"),
    ("fredag", "friday"), ("lørdag", "saturday"), ("søndag", "sunday"),
  ]

  /// A month's number by its name or at least three letters of it: no two months share their first three.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  static func weekday(_ word: String) -> Weekday? {
    weekdays.firstIndex { $0.danish == word || $0.english == word }.flatMap { Weekday(rawValue: $0 + 1) }
  }

  /// The form that follows `i` in "i torsdags".
  static func lastWeekday(_ word: String) -> Weekday? {
    weekdays.firstIndex { $0.danish + "s" == word }.flatMap { Weekday(rawValue: $0 + 1) }
  }

  static func daysFromToday(_ phrase: String) -> Int? {
    switch phrase {
    case "i dag", "idag", "dags dato", "today": 0
    case "i morgen", "imorgen", "tomorrow": 1
    case "i overmorgen", "overmorgen", "day after tomorrow", "the day after tomorrow": 2
    case "i går", "igår", "i gaar", "igaar", "yesterday": -1
    case "i forgårs", "forgårs", "i forgaars", "forgaars", "day before yesterday", "the day before yesterday": -2
    default: nil
    }
  }

  /// `om 3 uger`, `in 3 weeks`; `for 3 uger siden`, `3 weeks ago`.
  static func distance(_ tokens: [TypedDateToken]) -> (length: CalendarDuration, isAhead: Bool)? {
    let isAhead: Bool
    let middle: ArraySlice<TypedDateToken>
    if tokens.count == 3, tokens[0] == .word("om") || tokens[0] == .word("in") {
      (isAhead, middle) = (true, tokens[1...2])
    } else if tokens.count == 4, tokens[0] == .word("for"), tokens[3] == .word("siden") {
      (isAhead, middle) = (false, tokens[1...2])
    } else if tokens.count == 3, tokens[2] == .word("ago") || tokens[2] == .word("siden") {
      (isAhead, middle) = (false, tokens[0...1])
    } else {
      return nil
    }
    guard let first = middle.first, let count = count(first), case .word(let word)? = middle.last, let unit = unit(word)
    else { return nil }
    return (CalendarDuration(count, unit), isAhead)
  }

  private static func count(_ token: TypedDateToken) -> Int? {
    switch token {
    // Three digits at most: nobody types a longer way than 999 days.
    case .number(let value, 1...3): value
    case .word("en"), .word("et"), .word("én"), .word("ét"), .word("a"), .word("an"), .word("one"): 1
    case .word("to"), .word("two"): 2
    case .word("tre"), .word("three"): 3
    case .number, .word: nil
    }
  }

  private static func unit(_ word: String) -> CalendarDuration.Unit? {
    switch word {
    case "dag", "dage", "day", "days": .days
    case "uge", "uger", "week", "weeks": .weeks
    case "måned", "måneder", "month", "months": .months
    case "år", "year", "years": .years
    default: nil
    }
  }
}
