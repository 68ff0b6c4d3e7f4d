import Foundation
import GRDB

/// Words as they are searched: small letters without accents, with æ as ae, ø as oe and å as aa, so that whoever has no
/// Danish keyboard finds the same.
final class DanishTokenizer: FTS5WrapperTokenizer {
  static let name = "danish"
  let wrappedTokenizer: any FTS5Tokenizer

  init(db: Database, arguments: [String]) throws {
    wrappedTokenizer = try db.makeTokenizer(.unicode61(diacritics: .keep))
  }

  func accept(
    token: String, flags: FTS5TokenFlags, for tokenization: FTS5Tokenization, tokenCallback: FTS5WrapperTokenCallback
  ) throws {
    try tokenCallback(Self.folded(token), flags)
  }

  static func folded(_ word: String) -> String {
    var folded = String.UnicodeScalarView()
    DanishLetters.forEach(in: word) { letter in
      switch letter {
      case "å": folded.append(contentsOf: "aa".unicodeScalars)
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case "ø": folded.append(contentsOf: "oe".unicodeScalars)
      case "ü": folded.append("u")
      default: folded.append(letter)
      }
    }
    return String(folded)
  }
}
