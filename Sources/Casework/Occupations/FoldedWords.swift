/// A text as it is searched in: lower case, æ ø å written out, other marks taken away, one word after the other.
struct FoldedWords: Hashable, Sendable {
  var words: [[UInt8]] = []

  init(_ text: String) {
    var word: [UInt8] = []
    for character in text.lowercased().unicodeScalars {
      switch character {
      case "a"..."z", "0"..."9": word.append(UInt8(character.value))
      case "æ", "ä": word += [97, 101]
      case "ø", "ö": word += [111, 101]
      case "å": word += [97, 97]
      case "é", "è", "ê": word.append(101)
      case "ü": word.append(117)
      case "á", "à": word.append(97)
      // Marks that stand alone after a letter, apostrophes and hyphens within a word: "vvs'er", "SOSU-hjælper".
      case "\u{0301}", "'", "’": continue
      default:
        if !word.isEmpty { words.append(word) }
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
  }

  /// All words as one, so that "sosu hjælper", "SOSU-hjælper" and "sosuhjælper" are the same.
  var joined: [UInt8] { words.flatMap { $0 } }

  /// Danish endings, the longest first: "pædagogmedhjælpere", "chauffører", "rengøringsassistenterne".
  private static let endings = [
    "ernes", "erne", "enes", "ene", "ers", "ens", "er", "en", "et", "es", "e", "s", "r", "t", "n",
  ].map { Array($0.utf8) }

  /// The word without its ending, where what is left is still a word.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    // Two times: an agent in the plural has two ("medhjælp-er-e").
    for _ in 0..<2 {
      guard let ending = endings.first(where: { word.count >= $0.count + 4 && word.suffix($0.count).elementsEqual($0) })
      else { return word }
      word.removeLast(ending.count)
    }
    return word
  }
}

extension [UInt8] {
  /// Where another text begins in it; nil where it is not there.
  func place(of other: [UInt8]) -> Int? {
    guard !other.isEmpty, other.count <= count else { return nil }
    return (0...(count - other.count)).first { self[$0] == other[0] && self[$0..<($0 + other.count)] == other[...] }
  }
}
