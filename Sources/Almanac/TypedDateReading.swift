/// The meaning of a typed date's parts as seen from a day.
struct TypedDateReading {
  let today: Day

  typealias Answer = Result<Day, TypedDateError>

  // MARK: Written with numbers or a month's name

  func dated(_ tokens: [TypedDateToken]) -> Answer {
    var tokens = tokens
    let weekday = takeLead(from: &tokens)
    let answer = bare(tokens)
    if let weekday, case .success(let day) = answer, day.weekday != weekday {
      return .failure(.otherWeekday(typed: weekday, day: day))
    }
    return answer
  }

  /// Takes `torsdag`, `d.`, `den` and `the` from the front.
  private func takeLead(from tokens: inout [TypedDateToken]) -> Weekday? {
    var weekday: Weekday?
    if case .word(let word)? = tokens.first, let named = TypedDateWords.weekday(word) {
      weekday = named
      tokens.removeFirst()
    }
    if case .word(let word)? = tokens.first, ["d", "den", "the"].contains(word) { tokens.removeFirst() }
    return weekday
  }

  private func bare(_ tokens: [TypedDateToken]) -> Answer {
    var tokens = tokens
    // 23rd of May
    if tokens.count >= 2, case .number = tokens[0], case .word(let ending) = tokens[1],
      ["st", "nd", "rd", "th"].contains(ending)
    {
      tokens.remove(at: 1)
    }
    if tokens.count >= 2, tokens[1] == .word("of") { tokens.remove(at: 1) }

    switch tokens.count {
    case 1:
      guard case .number(let value, let digits) = tokens[0] else { break }
      return run(of: value, digits: digits)
    case 2:
      switch (tokens[0], tokens[1]) {
      case (.number(let day, 1...2), .number(let month, 1...2)):
        return nearest(day: day, month: month)
      case (.number(let day, 1...2), .word(let name)), (.word(let name), .number(let day, 1...2)):
        guard let month = TypedDateWords.month(name) else { break }
        return nearest(day: day, month: month)
      default: break
      }
    case 3:
      switch (tokens[0], tokens[1], tokens[2]) {
      case (.number(let year, 4), .number(let month, 1...2), .number(let day, 1...2)):
        return exact(day: day, month: month, year: year)
      case (.number(let day, 1...2), .number(let month, 1...2), .number(let year, let digits)):
        return exact(day: day, month: month, year: year, digits: digits)
      case (.number(let day, 1...2), .word(let name), .number(let year, let digits)),
        (.word(let name), .number(let day, 1...2), .number(let year, let digits)):
        guard let month = TypedDateWords.month(name) else { break }
        return exact(day: day, month: month, year: year, digits: digits)
      default: break
      }
    default: break
    }
    return .failure(.unreadable)
  }

  /// Digits without anything between them: ddmm, ddmmyy, ddmmyyyy or yyyymmdd.
  private func run(of value: Int, digits: Int) -> Answer {
    switch digits {
    case 4:
      return nearest(day: value / 100, month: value % 100)
    case 6:
      return exact(day: value / 10_000, month: value / 100 % 100, year: value % 100, digits: 2)
    case 8:
      let dayFirst = exact(day: value / 1_000_000, month: value / 10_000 % 100, year: value % 10_000)
      if case .success = dayFirst { return dayFirst }
      // Never both: a year from 1800 to 2199 in the last four digits is no month and day.
      let yearFirst = exact(day: value % 100, month: value / 100 % 100, year: value / 10_000)
      if case .success = yearFirst { return yearFirst }
      return dayFirst
    default:
      // Five and seven digits have lost a zero, and nobody can tell where.
      return .failure(.unreadable)
    }
  }

  private func exact(day: Int, month: Int, year: Int, digits: Int = 4) -> Answer {
    guard digits == 2 || digits == 4 else { return .failure(.unreadable) }
    let year = digits == 2 ? fullYear(year) : year
    guard (1...12).contains(month), (1...31).contains(day) else {
      return .failure(.noSuchDay(day: day, month: month, year: year))
    }
    guard TypedDate.years.contains(year) else { return .failure(.yearOutOfRange(year)) }
    guard let found = Day(year: year, month: month, day: day) else {
      return .failure(.noSuchDay(day: day, month: month, year: year))
    }
    return .success(found)
  }

  private func fullYear(_ twoDigits: Int) -> Int {
    let last = today.parts.year + TypedDate.yearsAhead
    return last - (last - twoDigits) % 100
  }

  private func nearest(day: Int, month: Int) -> Answer {
    let year = today.parts.year
    // Eight years each way reach a 29 February also across a year such as 1900.
    let candidates = (year - 8...year + 8).compactMap { Day(year: $0, month: month, day: day) }
    // The later of two equally near comes last in order, and wins.
    let nearest = candidates.reversed().min { abs(today.days(to: $0)) < abs(today.days(to: $1)) }
    return nearest.map { .success($0) } ?? .failure(.noSuchDay(day: day, month: month, year: nil))
  }

  // MARK: Said in words

  /// nil where the parts are not one of the phrases.
  func spoken(_ tokens: [TypedDateToken]) -> Answer? {
    if let duration = TypedDateWords.distance(tokens) {
      return .success(duration.isAhead ? today + duration.length : today - duration.length)
    }
    let words = tokens.compactMap { if case .word(let word) = $0 { word } else { nil } }
    guard words.count == tokens.count else { return nil }
    if let days = TypedDateWords.daysFromToday(words.joined(separator: " ")) {
      return .success(today.adding(days: days))
    }
    guard let name = words.last, let weekday = TypedDateWords.weekday(name) ?? TypedDateWords.lastWeekday(name) else {
      return nil
    }
    let isPlain = TypedDateWords.weekday(name) != nil
    switch words.dropLast() {
    case [] where isPlain:
      if today.weekday == weekday { return .success(today) }
      return .failure(.ambiguous([today.previous(weekday), today.next(weekday)]))
    case ["på"] where isPlain, ["on"] where isPlain: return .success(today.next(weekday))
    case ["i"] where !isPlain, ["last"] where isPlain: return .success(today.previous(weekday))
    default: return nil
    }
  }
}
