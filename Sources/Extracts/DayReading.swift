import Almanac

/// Days and months as extracts write them.
enum DayReading {
  /// A day with its year. What people may type besides, such as `i går` and `23/5`, depends on the day it is read, and
  /// has no place in an extract.
  static func day(_ text: String, today: Day) -> CellValue {
    if let day = plain(text) { return .day(day) }
    if let day = DanishTime.day(ofTimestamp: text) { return .day(day) }
    let date = withoutTime(text)
    guard hasYear(date) else {
      let shown = CellReader.shown(text)
      return .bad(date.utf8.contains { (48...57).contains($0) } ? .dayWithoutYear(shown) : .notADay(shown))
    }
    switch TypedDate.read(date, today: today) {
    case .success(let day): return .day(day)
    case .failure(.noSuchDay): return .bad(.noSuchDay(CellReader.shown(text)))
    case .failure(.yearOutOfRange(let year)): return .bad(.yearOutOfRange(year))
    case .failure(.otherWeekday): return .bad(.otherWeekday(CellReader.shown(text)))
    case .failure(.empty), .failure(.unreadable), .failure(.ambiguous): return .bad(.notADay(CellReader.shown(text)))
    }
  }

  /// The commonest forms, dd-mm-yyyy with `-`, `.` or `/`, read without ado; nil for all else.
  private static func plain(_ text: String) -> Day? {
    var text = text
    return text.withUTF8 { bytes -> Day? in
      guard bytes.count == 10 else { return nil }
      let sign = bytes[2]
      guard sign == 0x2D || sign == 0x2E || sign == 0x2F, bytes[5] == sign else { return nil }
      var isBad = false
      func digits(_ range: ClosedRange<Int>) -> Int {
        range.reduce(0) { value, index in
          let digit = bytes[index] &- 48
          if digit > 9 { isBad = true }
          return value * 10 + Int(digit)
        }
      }
      let (day, month, year) = (digits(0...1), digits(3...4), digits(6...9))
      guard !isBad, TypedDate.years.contains(year) else { return nil }
      return Day(year: year, month: month, day: day)
    }
  }

  /// `14-02-2026 13:30` without its time, and `kl.` before it.
  private static func withoutTime(_ text: String) -> String {
    guard let blank = text.lastIndex(of: " ") else { return text }
    let last = text[text.index(after: blank)...]
    let isTime = last.contains(":") && last.utf8.allSatisfy { (48...57).contains($0) || $0 == 0x3A || $0 == 0x2E }
    guard isTime else { return text }
    var rest = CellReader.trimmed(String(text[..<blank]))
    for word in [" kl.", " kl"] where rest.hasSuffix(word) { rest = String(rest.dropLast(word.count)) }
    return CellReader.trimmed(rest)
  }

  /// Three numbers, or two and a month's name, or the digits of a whole date in one.
  private static func hasYear(_ text: String) -> Bool {
    var groups: [Int] = []
    var letters = 0
    var length = 0
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        length += 1
      } else {
        if length > 0 { groups.append(length) }
        length = 0
        if scalar.properties.isAlphabetic { letters += 1 }
      }
    }
    if length > 0 { groups.append(length) }
    return groups.count >= 3 || (groups.count == 2 && letters >= 3) || (groups.count == 1 && groups[0] >= 6)
  }

  static func first(of day: Day) -> Day { Day(year: day.year, month: day.month, day: 1) ?? day }

  /// A month in one of its ways of writing, or any day in it.
  static func month(_ text: String, today: Day) -> CellValue {
    let bad = CellValue.bad(.notAMonth(CellReader.shown(text)))
    if text.utf8.count == 6, let number = Int(text) {
      let (year, part) = number / 100 > 1799 ? (number / 100, number % 100) : (number % 10_000, number / 10_000)
      return firstDay(year, part).map { .month($0) } ?? bad
    }
    let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }.map(String.init)
    if parts.count == 2 {
      if let first = Int(parts[0]), let second = Int(parts[1]) {
        let found = parts[0].count == 4 ? firstDay(first, second) : parts[1].count == 4 ? firstDay(second, first) : nil
        return found.map { .month($0) } ?? bad
      }
      // A month's name with its year is a date but for the day.
      if parts[1].count == 4, case .success(let day) = TypedDate.read("1 \(text)", today: today) { return .month(day) }
      return bad
    }
    if case .day(let day) = day(text, today: today) { return .month(first(of: day)) }
    return bad
  }

  private static func firstDay(_ year: Int, _ month: Int) -> Day? {
    TypedDate.years.contains(year) ? Day(year: year, month: month, day: 1) : nil
  }
}
