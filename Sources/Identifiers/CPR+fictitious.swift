extension CPR {
  /// A number that is nobody's, for the demonstration town and for tests.
  ///
  /// The birth date is written with 80 added to the month: May is 85. It can never be a real number, now or later:
  /// the third and fourth digits of a personal number are the month of birth, 01 to 12, and the only addition the
  /// civil register makes is 60 to the day, in replacement numbers. (Norway's tax administration makes its synthetic
  /// numbers in the same way.) Everything else follows the rules, the century too, so that ages come out right.
  ///
  /// - Parameters:
  ///   - born: a date from 1858 to 2057, the years that the seventh digit can state; nil outside.
  ///   - serial: numbers those born on that day. Serials repeat after 1,000 times the number of seventh digits that
  ///     state the year, which is 4,000 or more; a negative one counts from the end.
  public static func fictitious(born: BirthDate, serial: Int) -> CPR? {
    let sevenths = (0...9).filter { year(twoDigits: born.year % 100, seventhDigit: $0) == born.year }
    guard !sevenths.isEmpty else { return nil }
    let index = remainder(of: serial, by: sevenths.count * 1000)
    func pair(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let last = String(1000 + index % 1000).dropFirst()
    return try? CPR(
      pair(born.day) + String(born.month + 80) + pair(born.year % 100) + String(sevenths[index / 1000]) + last,
      acceptingFictitious: true)
  }

  /// The same, with a birth date from 1950 to 1999 that follows from the serial: one after another gives people of
  /// all ages. The first 67,200,000 serials are all different; then they repeat.
  public static func fictitious(serial: Int) -> CPR {
    let index = remainder(of: serial, by: 50 * 12 * 28 * 4000)
    // Steps that share no factor with what they run through, so that neighbours differ and nothing repeats early.
    let year = 1950 + index * 7 % 50
    let month = 1 + index / 50 * 5 % 12
    let day = 1 + index / 600 * 11 % 28
    // Each date begins its own row of last digits, lest all the first ones end in 0000.
    guard let born = BirthDate(year: year, month: month, day: day),
      let number = fictitious(born: born, serial: (index / 16_800 + index % 16_800 * 1237) % 4000)
    else { preconditionFailure("Days 1 to 28 are in every month, and the years are within the rule.") }
    return number
  }

  private static func remainder(of value: Int, by divisor: Int) -> Int {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
