import Casework
import Foundation
import GRDB

/// The Danish alphabet: … x y z æ ø å, where aa counts as å, ü as y, and accents do not count. Blanks and hyphens come
/// before letters, and so do digits; apostrophes and full stops are passed over. Source: Retskrivningsordbogen, § 3–5,
/// and the Danish locale of CLDR, which knows no foreign names either: Aaron stands under Å.
enum DanishOrder {
  /// `COLLATE da_DK`.
  static let collation = DatabaseCollation("da_DK") { left, right in
    let (leftKey, rightKey) = (key(left), key(right))
    if leftKey == rightKey { return .orderedSame }
    return leftKey.lexicographicallyPrecedes(rightKey) ? .orderedAscending : .orderedDescending
  }

  /// Bytes that sort as the text does; texts that differ only by accents or capitals follow each other.
  static func key(_ text: String) -> Data {
    var bytes = weights(text)
    bytes.append(0)
    bytes.append(contentsOf: text.utf8)
    return Data(bytes)
  }

  /// The same of a person: family name first. Those without a name come after all others, by their number.
  static func key(_ name: PersonName?, number: String?) -> Data {
    guard let name, !name.full.allSatisfy(\.isWhitespace) else {
      return Data([0xFF] + weights(number ?? "") + [0] + Array((number ?? "").utf8))
    }
    // 1 comes before every weight, so that Holm comes before Holm Hansen whatever the given names.
    return Data(weights(name.family) + [1] + weights(name.given) + [0] + Array((name.family + " " + name.given).utf8))
  }

  private static func weights(_ text: String) -> [UInt8] {
    var weights: [UInt8] = []
    weights.reserveCapacity(text.utf8.count + 2)
    // Whether the last letter was an a that may yet turn out to be the first half of an å.
    var isHalf = false
    DanishLetters.forEach(in: text) { letter in
      if letter == "a", isHalf {
        weights[weights.count - 1] = 0x5C
        isHalf = false
        return
      }
      isHalf = letter == "a"
      switch letter {
      case "a"..."z": weights.append(UInt8(letter.value - 97) + 0x40)
      case "ü": weights.append(0x58)
      case "æ": weights.append(0x5A)
      case "ø": weights.append(0x5B)
      case "å": weights.append(0x5C)
      case "0"..."9": weights.append(UInt8(letter.value - 48) + 0x20)
      case "'", "’", "‘", "`", "´", ".": break
      default:
        if letter.properties.isAlphabetic {
          weights.append(0x70)
          weights.append(contentsOf: String(letter).utf8)
        } else {
          weights.append(0x10)
        }
      }
    }
    return weights
  }
}
