import Foundation

/// A number or a word of a typed date. What stands between two of them is a blank, or one of `. / - ,` with or
/// without blanks, or nothing between a number and a word.
enum TypedDateToken: Equatable {
  /// A number and how many digits it was written with.
  case number(Int, digits: Int)
  /// A word in lower case.
  case word(String)

  /// The parts of a text; nil where it has signs that no date has.
  static func tokens(of text: String) -> [TypedDateToken]? {
    var tokens: [TypedDateToken] = []
    var letters = ""
    var digits = ""
    var signs = 0

    func close() -> Bool {
      if !digits.isEmpty {
        // The longest number a date has is eight digits.
        guard digits.count <= 8, let value = Int(digits) else { return false }
        tokens.append(.number(value, digits: digits.count))
      }
      if !letters.isEmpty { tokens.append(.word(letters)) }
      digits = ""
      letters = ""
      return true
    }

    // Precomposed, so that an å typed as a and a ring is one letter; ASCII digits only.
    for scalar in text.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if !letters.isEmpty, !close() { return nil }
        digits.unicodeScalars.append(scalar)
        signs = 0
      case ".", "/", "-", ",", "\u{2013}", "\u{2010}", "\u{2011}":
        guard close() else { return nil }
        signs += 1
        // One sign between two parts, and none before the first.
        guard signs == 1, !tokens.isEmpty else { return nil }
      case _ where scalar.properties.isAlphabetic:
        if !digits.isEmpty, !close() { return nil }
        letters.unicodeScalars.append(scalar)
        signs = 0
      case _ where scalar.properties.isWhitespace:
        guard close() else { return nil }
      default:
        return nil
      }
    }
    // A last full stop is common (23.5.); another sign there is a date half typed.
    guard close(), signs == 0 || text.trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix(".") else { return nil }
    return tokens
  }
}
