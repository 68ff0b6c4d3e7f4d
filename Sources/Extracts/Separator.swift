/// What stands between the cells of a text file.
public enum Separator: String, CaseIterable, Hashable, Sendable {
  case semicolon = ";"
  case comma = ","
  case tab = "\t"

  var byte: UInt8 { rawValue.utf8.first ?? 0x3B }

  /// How many of the first rows are asked.
  private static let rowsAsked = 30

  /// The separator that most of the first rows agree on: rows of equal width count by how wide they are.
  ///
  /// So a decimal comma in some cells does not weigh up the semicolons of every row. Of equally good ones the
  /// semicolon wins, as Danish spreadsheets write it.
  static func detect(in text: [UInt8]) -> Separator {
    var best = Separator.semicolon
    var bestScore = 0
    for candidate in Separator.allCases {
      let rows = SeparatedRows(text, separator: candidate, limits: ExtractLimits())
      var widths: [Int: Int] = [:]
      for _ in 0..<rowsAsked {
        guard let row = try? rows.next() else { break }
        if row.fault == nil, row.cells.count > 1 { widths[row.cells.count, default: 0] += 1 }
      }
      let score = widths.map { ($0.key - 1) * $0.value * $0.value }.max() ?? 0
      if score > bestScore { (best, bestScore) = (candidate, score) }
    }
    return best
  }

  /// The first line that some spreadsheets write for each other: `sep=;`.
  static func stated(in text: [UInt8]) -> (separator: Separator, length: Int)? {
    guard text.starts(with: "sep=".utf8), text.count > 4,
      let separator = Separator.allCases.first(where: { $0.byte == text[4] })
    else { return nil }
    let end = text.prefix(8).firstIndex(of: 0x0A) ?? text.count
    return (separator, min(text.count, end + 1))
  }
}
