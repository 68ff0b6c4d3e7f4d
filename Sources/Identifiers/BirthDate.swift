/// The date a personal number states.
///
/// A value of its own, since identifiers know no almanac; it goes into a `Day` part by part.
public struct BirthDate: Hashable, Comparable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// nil where the Gregorian calendar has no such day, or the year is not one of 1–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (left: BirthDate, right: BirthDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
