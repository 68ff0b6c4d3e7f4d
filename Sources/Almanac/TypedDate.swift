/// Reads the dates people type, as seen from today, in Danish and English.
///
/// * Day first, as Danes write: `23-05-2020`, `23.5.20`, `23/5`, `23 5`, `230520`, `23052020`, `2305`. A number of
///   four digits in front is a year: `2020-05-23`. Eight digits that make no day so but do as year, month, day are
///   read so: `20200523`.
/// * With the month's name or at least three letters of it: `23. maj 2020`, `23 maj`, `maj 23, 2020`,
///   `23rd of May`. `d.` or `den` and a weekday may stand in front; the weekday must be the right one.
/// * `i dag`, `i morgen`, `i overmorgen`, `i går`, `i forgårs`; `på torsdag` (the next one after today),
///   `i torsdags` (the last one before today); `om 3 uger`, `for 2 måneder siden`; and the English for each.
///
/// A year of two digits is the latest year with those digits that lies at most 20 years after today's. A day without
/// a year is the nearest such day to today, and of two equally near the coming one. Years run from 1800 to 2199, so
/// that a slip of the finger is caught.
public enum TypedDate {
  public static let years = 1800...2199
  /// How many years after today's a year of two digits may lie.
  public static let yearsAhead = 20

  public static func read(_ text: String, today: Day) -> Result<Day, TypedDateError> {
    guard let tokens = TypedDateToken.tokens(of: text) else { return .failure(.unreadable) }
    guard !tokens.isEmpty else { return .failure(.empty) }
    let reading = TypedDateReading(today: today)
    return reading.spoken(tokens) ?? reading.dated(tokens)
  }
}

/// Why a typed date could not be read.
public enum TypedDateError: Error, Hashable, Sendable {
  /// Nothing, or only blanks.
  case empty
  /// Not in any form that is known.
  case unreadable
  /// Read, but the calendar has no such day; the year is nil where none was typed.
  case noSuchDay(day: Int, month: Int, year: Int?)
  /// The year lies outside `TypedDate.years`.
  case yearOutOfRange(Int)
  /// It may mean either of these days, in the order they fall: a bare weekday.
  case ambiguous([Day])
  /// A weekday was typed before a date that falls on another one.
  case otherWeekday(typed: Weekday, day: Day)
}
