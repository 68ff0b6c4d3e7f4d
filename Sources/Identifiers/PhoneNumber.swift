/// A telephone number that can be called: eight Danish digits, or an international one that begins with its country.
///
/// Kept in one form, "+4570000012", so that the same number typed two ways is the same number.
/// Source: ITU-T E.164 (at most fifteen digits with the country's); the Danish plan has closed numbers of eight digits
/// that begin with none of 0 and 1.
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
  /// With plus and the country's digits: "+4570000012".
  public let international: String

  /// Reads what somebody typed: digits, blanks, and a plus or "00" before a country's digits.
  ///
  /// - Returns: nil for anything else.
  public init?(_ typed: String) {
    var digits = ""
    var hasPlus = false
    for sign in typed.unicodeScalars {
      switch sign {
      case "0"..."9": digits.unicodeScalars.append(sign)
      case " ", "\u{A0}", "\t": continue
      case "+" where digits.isEmpty && !hasPlus: hasPlus = true
      default: return nil
      }
    }
    if !hasPlus, digits.hasPrefix("00") {
      digits.removeFirst(2)
      hasPlus = true
    }
    if !hasPlus {
      guard digits.count == 8 else { return nil }
      digits = "45" + digits
    }
    guard (8...15).contains(digits.count), digits.first != "0" else { return nil }
    if digits.hasPrefix("45") {
      guard digits.count == 10, let first = digits.dropFirst(2).first, first != "0", first != "1" else { return nil }
    }
    international = "+" + digits
  }

  /// As it is read: "70 00 00 12", and an international one with its plus.
  public var description: String {
    guard international.hasPrefix("+45") else { return international }
    var parts: [Substring] = []
    var rest = international.dropFirst(3)
    while !rest.isEmpty {
      parts.append(rest.prefix(2))
      rest = rest.dropFirst(2)
    }
    return parts.joined(separator: " ")
  }

  /// Where a link that calls it leads: "tel:+4570000012".
  public var address: String { "tel:" + international }
}
