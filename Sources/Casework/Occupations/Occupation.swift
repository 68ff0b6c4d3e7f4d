/// A group of occupations: a unit group of ISCO-08, whose code is the first four digits of DISCO-08.
public struct Occupation: Hashable, Sendable {
  /// Four digits.
  public var code: String
  public var danish: String
  /// As the International Labour Organization calls it.
  public var english: String
  /// Whether the Danish name was held up against a published one. Where it was not, the wording is this house's own.
  public var isChecked: Bool
  /// What people call themselves: this house's own words, each of which may stand for several groups.
  public var words: [String]

  public init(code: String, danish: String, english: String, isChecked: Bool, words: [String]) {
    self.code = code
    self.danish = danish
    self.english = english
    self.isChecked = isChecked
    self.words = words
  }
}

/// The occupations, to be found by code and by words.
///
/// Codes and English names: ISCO-08, International Labour Organization 2008 (a public classification; 436 unit groups).
/// DISCO-08, Danmarks Statistik's Danish edition, has the same first four digits and two more of its own, which are not in
/// here. Danish names marked as checked: the Danish names of the unit groups in ESCO v1.2.1, European Commission (free to
/// use where the source is named), which for the groups are those of DISCO-08. The other Danish names and all everyday words
/// are this house's own.
public struct OccupationBook: Sendable {
  /// When the names were held up against their source.
  public static let checkedOn = "2026-11-22"
  public static let disco08 = OccupationBook(rows: groups0To3 + "\n" + groups4To6 + "\n" + groups7To9)

  public let occupations: [Occupation]
  let byCode: [String: Int]
  let entries: [OccupationEntry]
  /// Groups by a whole name or everyday word, and by such a word without its ending.
  private let byWhole: [[UInt8]: [Int]]
  private let byStem: [[UInt8]: [Int]]

  /// - Parameter rows: one a line, as in ``groups4To6``.
  public init(rows: String) {
    occupations = rows.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return Occupation(
        code: parts[0], danish: parts[2], english: parts[3], isChecked: parts[1] == "=",
        words: parts.count > 4 ? parts[4].split(separator: ";").map(String.init) : [])
    }
    byCode = Dictionary(occupations.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    entries = occupations.map(OccupationEntry.init)
    var wholes: [[UInt8]: [Int]] = [:]
    var stems: [[UInt8]: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      for whole in Set(entry.words.map(\.whole) + [entry.wholeName]) { wholes[whole, default: []].append(place) }
      for stem in Set(entry.words.map(\.stem)) { stems[stem, default: []].append(place) }
    }
    (byWhole, byStem) = (wholes, stems)
  }

  /// The group of a code of four digits, or of one of five or six by its first four.
  public subscript(_ code: String) -> Occupation? {
    byCode[String(code.prefix(4))].map { occupations[$0] }
  }

  /// The one group that a title is the name or an everyday word of; nil where none or several are.
  public func named(_ title: String) -> Occupation? {
    let found = byWhole[FoldedWords(title).joined] ?? []
    return found.count == 1 ? occupations[found[0]] : nil
  }

  /// Every group that a title is the name or an everyday word of, also in the plural or another form.
  public func codes(of title: String) -> [String] {
    let typed = FoldedWords(title).joined
    let found = byWhole[typed] ?? byStem[FoldedWords.stem(typed)] ?? []
    return found.map { occupations[$0].code }
  }
}
