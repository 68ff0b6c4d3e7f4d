import Foundation

/// A Danish personal identification number: six digits of a birth date and four more.
///
/// Source: CPR-kontoret, "Personnummeret i CPR". Printing, interpolating, dumping or logging one shows only its masked
/// form; the digits come out through `digits` alone, whose uses can be found and counted.
public struct CPR: Hashable, Sendable {
  /// The ten digits as one number. Private, and kept out of the mirror.
  private let number: UInt64

  /// The date the number states. For a fictitious number, the one it stands for.
  public let birthDate: BirthDate

  /// A replacement number (erstatningspersonnummer), given while someone has no lasting one: 60 is added to the day.
  public let isReplacement: Bool

  /// A number of nobody, and never of anybody: 80 is added to the month.
  public let isFictitious: Bool

  /// Reads `230520-1234` or `2305201234`; blanks around it are left out.
  ///
  /// A number that fails modulus 11 is taken as any other: see `passesModulus11`.
  ///
  /// - Parameter acceptingFictitious: whether a number made by `fictitious(born:serial:)` is taken; else it is refused
  ///   as `fictitious`, so that a mistyped month cannot pass for one in earnest.
  public init(_ text: String, acceptingFictitious: Bool = false) throws(CPRError) {
    try self.init(digits: CPR.digits(of: text, beforeHyphen: 6), acceptingFictitious: acceptingFictitious)
  }

  /// Reads nine digits, `10190-1234` or `101901234`, whose leading zero a spreadsheet has taken, and puts it back.
  ///
  /// Only for columns known to hold personal numbers. Ten digits are refused: they have lost none.
  public init(restoringLeadingZero text: String, acceptingFictitious: Bool = false) throws(CPRError) {
    let nine = try CPR.digits(of: text, beforeHyphen: 5)
    try self.init(digits: [0] + nine, acceptingFictitious: acceptingFictitious)
  }

  private init(digits: [UInt8], acceptingFictitious: Bool) throws(CPRError) {
    func pair(_ index: Int) -> Int { Int(digits[index]) * 10 + Int(digits[index + 1]) }
    let isReplacement = pair(0) > 60
    let isFictitious = pair(2) > 80
    let year = CPR.year(twoDigits: pair(4), seventhDigit: Int(digits[6]))
    guard
      let birthDate = BirthDate(
        year: year, month: pair(2) - (isFictitious ? 80 : 0), day: pair(0) - (isReplacement ? 60 : 0))
    else { throw .noSuchBirthDate }
    guard acceptingFictitious || !isFictitious else { throw .fictitious }
    self.number = digits.reduce(0) { $0 * 10 + UInt64($1) }
    self.birthDate = birthDate
    self.isReplacement = isReplacement
    self.isFictitious = isFictitious
  }

  /// The digits of a text, with or without a hyphen after so many of them; four follow.
  private static func digits(of text: String, beforeHyphen count: Int) throws(CPRError) -> [UInt8] {
    var bytes = Array(text.trimmingCharacters(in: .whitespacesAndNewlines).utf8)
    guard !bytes.isEmpty else { throw .empty }
    if bytes.count == count + 5, bytes[count] == UInt8(ascii: "-") { bytes.remove(at: count) }
    guard bytes.allSatisfy({ (48...57).contains($0) }) else { throw .unreadable }
    guard bytes.count == count + 4 else { throw .wrongLength(digits: bytes.count) }
    return bytes.map { $0 - 48 }
  }

  /// The birth year by the rule of the seventh digit.
  static func year(twoDigits: Int, seventhDigit: Int) -> Int {
    switch seventhDigit {
    case 0...3: 1900 + twoDigits
    case 4, 9: (twoDigits <= 36 ? 2000 : 1900) + twoDigits
    default: (twoDigits <= 57 ? 2000 : 1800) + twoDigits
    }
  }

  /// The ten digits without a hyphen, in full. Only for storage in a body and for a page or an extract whose reader
  /// has a right to the number.
  public var digits: String {
    let text = String(number)
    return String(repeating: "0", count: 10 - text.count) + text
  }

  /// Whether the digits, weighted 4, 3, 2, 7, 6, 5, 4, 3, 2, 1, add up to a multiple of 11.
  ///
  /// At most a reason to look again, never to refuse: since 2007 numbers are given that do not pass, and the birth
  /// date does not tell which, for a later immigrant gets a new number too.
  public var passesModulus11: Bool {
    zip(digits.utf8, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 } % 11 == 0
  }
}

/// Why a personal number was refused. Holds nothing of what was typed but how much.
public enum CPRError: Error, Hashable, Sendable {
  case empty
  /// Something else than digits and a hyphen in its place.
  case unreadable
  /// Digits only, but not as many as asked for. Nine may have lost a leading zero.
  case wrongLength(digits: Int)
  /// The first seven digits state no day of the calendar.
  case noSuchBirthDate
  /// A fictitious number where only real ones are taken.
  case fictitious
}
