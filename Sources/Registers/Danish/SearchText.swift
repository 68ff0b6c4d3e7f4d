import Foundation
import GRDB

/// What somebody typed to find a citizen, as a query that answers with the numbers of cases.
struct SearchText {
  private(set) var numbers = ""
  private(set) var arguments: [any DatabaseValueConvertible] = []

  /// Longer texts are no names.
  private static let longest = 200
  private static let matches = "SELECT rowid AS number FROM case_search WHERE case_search MATCH ?"

  /// nil where there is nothing to search for: every part of what was typed must hold a letter or a digit to count.
  init?(_ typed: String) {
    let parts = typed.precomposedStringWithCanonicalMapping.prefix(Self.longest)
      .split { $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map(String.init)
    // Each finds by an index of its own; they are put together afterwards.
    var conditions: [String] = []
    var words: [String] = []
    for part in parts {
      switch Self.digits(of: part) {
      case .some(let digits) where digits.count == 10:
        conditions.append("SELECT number FROM (SELECT number FROM cases WHERE cpr = ? UNION \(Self.matches))")
        arguments += [digits, Self.phrase(part)]
      case .some(let digits) where digits.count == 6:
        // ":" comes after the digits.
        conditions.append(
          "SELECT number FROM (SELECT number FROM cases WHERE cpr > ? AND cpr < ? UNION \(Self.matches))")
        arguments += [digits, digits + ":", Self.phrase(part)]
      default: words.append(Self.phrase(part))
      }
    }
    if !words.isEmpty {
      conditions.append(Self.matches)
      arguments.append(words.joined(separator: " AND "))
    }
    guard !conditions.isEmpty else { return nil }
    numbers = conditions.joined(separator: " INTERSECT ")
  }

  /// What is indexed of a case: each word, and words that are put together also as one, so that both `o'neil` and
  /// `oneil`, `anne-marie` and `annemarie` find.
  static func words(of texts: [String?]) -> String {
    var words: [String] = []
    for part in texts.compactMap({ $0 }).flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
      let part = part.precomposedStringWithCanonicalMapping
      words.append(part)
      let joined = part.filter { $0.isLetter || $0.isNumber }
      if joined.count < part.count { words.append(joined) }
    }
    return words.joined(separator: " ")
  }

  /// In quotes nothing that was typed is read as a command of the search.
  private static func phrase(_ part: String) -> String {
    "\"" + part.replacingOccurrences(of: "\"", with: " ") + "\"*"
  }

  /// The digits of `230520-1234` or `2305201234`, or of a part of them; nil for anything else.
  private static func digits(of part: String) -> String? {
    var bytes = Array(part.utf8)
    if bytes.count > 6, bytes[6] == UInt8(ascii: "-") { bytes.remove(at: 6) }
    return bytes.allSatisfy { (48...57).contains($0) } ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
