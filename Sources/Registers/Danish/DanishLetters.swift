import Foundation

/// The letters of a text as Danish counts them: small, with the accents taken off, and with æ, ø and å as letters of
/// their own, however they are written (ä as æ, ö as ø).
enum DanishLetters {
  /// Hands each letter, and each other character, as one scalar.
  static func forEach(in text: String, _ take: (Unicode.Scalar) -> Void) {
    if text.utf8.allSatisfy({ $0 < 128 }) {
      for byte in text.utf8 { take(Unicode.Scalar(65...90 ~= byte ? byte | 32 : byte)) }
      return
    }
    // Apart from their accents, so that one way of writing å is as good as another.
    let scalars = Array(text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let base = scalars[index]
      index += 1
      var marks: [Unicode.Scalar] = []
      while index < scalars.count, scalars[index].properties.generalCategory == .nonspacingMark {
        marks.append(scalars[index])
        index += 1
      }
      switch base {
      case "a" where marks.contains("\u{30A}"): take("å")
      case "a" where marks.contains("\u{308}"): take("æ")
      case "o" where marks.contains(where: { $0 == "\u{308}" || $0 == "\u{30B}" }): take("ø")
      case "u" where marks.contains(where: { $0 == "\u{308}" || $0 == "\u{30B}" }): take("ü")
      case "œ": take("ø")
      case "ß":
        take("s")
        take("s")
      case "ð", "đ": take("d")
      case "þ":
        take("t")
        take("h")
      case "ł": take("l")
      default: if base.properties.generalCategory != .nonspacingMark { take(base) }
      }
    }
  }
}
