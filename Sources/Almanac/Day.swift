/// A calendar day in Denmark, without a time of day.
///
/// Days run from 1 January of year 1 to 31 December 9999 in the Gregorian calendar (also before its introduction:
/// the proleptic calendar of ISO 8601). Arithmetic that would leave that range stops at its ends.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, which is 0. Negative before.
  public let number: Int32

  /// The first and the last day there are.
  public static let earliest = Day(unchecked: -719_162)
  public static let latest = Day(unchecked: 2_932_896)

  /// A day by its number; a number outside the calendar becomes its first or last day.
  @inlinable
  public init(number: Int) {
    self.number = Int32(truncatingIfNeeded: Swift.max(-719_162, Swift.min(2_932_896, number)))
  }

  /// A day by a number known to lie within the calendar.
  @inlinable
  public init(unchecked number: Int32) {
    self.number = number
  }

  /// A day by year, month and day of the month; nil where the calendar has no such day.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: Day.number(year: year, month: month, day: day))
  }

  @inlinable
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Whole days from one day to another; negative where the second lies before the first.
  @inlinable
  public func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  @inlinable
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return overflow ? (days < 0 ? .earliest : .latest) : Day(number: sum)
  }

  /// Year, month (1–12) and day of the month (1–31).
  @inlinable
  public var parts: (year: Int, month: Int, day: Int) {
    // Days counted from 1 March of year 0, in eras of 400 years of 146,097 days.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var dayOfMonth: Int { parts.day }

  @inlinable
  public static func isLeap(year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// How many days a month has (28–31).
  @inlinable
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  @usableFromInline
  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it: 2020-05-23.
  public var description: String { String(decoding: isoBytes, as: UTF8.self) }

  /// The ten bytes of the ISO form.
  public var isoBytes: [UInt8] {
    let (year, month, day) = parts
    func digit(_ value: Int) -> UInt8 { UInt8(48 + value % 10) }
    return [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), 45,
      digit(month / 10), digit(month), 45, digit(day / 10), digit(day),
    ]
  }

  /// A day written as ISO 8601 writes it, `2020-05-23`, and in no other way.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    let day = text.withUTF8 { bytes in bytes.baseAddress.flatMap { Day(isoBytes: $0, count: bytes.count) } }
    guard let day else { return nil }
    self = day
  }

  /// The same, read from bytes.
  @inlinable
  public init?(isoBytes bytes: UnsafePointer<UInt8>, count: Int) {
    guard count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    var bad: UInt8 = 0
    @inline(__always) func digit(_ index: Int) -> Int {
      let value = bytes[index] &- 48
      bad |= value > 9 ? 1 : 0
      return Int(value)
    }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let month = digit(5) * 10 + digit(6)
    let day = digit(8) * 10 + digit(9)
    guard bad == 0 else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
