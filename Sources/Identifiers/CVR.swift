/// The number of a company in Det Centrale Virksomhedsregister: eight digits, of which the first is not 0.
///
/// The digits, weighted 2, 7, 6, 5, 4, 3, 2, 1, add up to a multiple of 11; unlike a personal number's, this check
/// always holds.
public struct CVR: Hashable, Comparable, Sendable {
  /// The eight digits.
  public let digits: String

  /// Reads `13585628`; blanks within (`13 58 56 28`) and `DK` in front are left out.
  public init(_ text: String) throws(CompanyNumberError) {
    var text = text
    let front = text.drop { $0.isWhitespace }
    if front.prefix(2).uppercased() == "DK" { text = String(front.dropFirst(2)) }
    let digits = try CompanyNumberError.digits(of: text, count: 8)
    guard digits.first != 0 else { throw .leadingZero }
    let sum = zip(digits, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    guard sum % 11 == 0 else { throw .failsCheck }
    self.digits = digits.map(String.init).joined()
  }

  public static func < (left: CVR, right: CVR) -> Bool { left.digits < right.digits }
}

extension CVR: CustomStringConvertible, Codable {
  public var description: String { digits }

  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText({ try? CVR($0) }, as: "a CVR number")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}

/// Why a company's or a production unit's number was refused.
public enum CompanyNumberError: Error, Hashable, Sendable {
  case empty
  /// Something else than digits and blanks.
  case unreadable
  /// Not as many digits as asked for.
  case wrongLength(digits: Int)
  /// A CVR number never begins with 0.
  case leadingZero
  /// The check digit does not fit the others: a digit is mistyped, or two have changed places.
  case failsCheck

  static func digits(of text: String, count: Int) throws(CompanyNumberError) -> [Int] {
    let characters = text.filter { !$0.isWhitespace }.utf8
    guard !characters.isEmpty else { throw .empty }
    guard characters.allSatisfy({ (48...57).contains($0) }) else { throw .unreadable }
    guard characters.count == count else { throw .wrongLength(digits: characters.count) }
    return characters.map { Int($0) - 48 }
  }
}
