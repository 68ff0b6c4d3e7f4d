/// How the cells of a column are read.
public enum ColumnReading: Hashable, Sendable {
  case text
  /// As it stands, blanks and all, by the contract's rules for cells: numbers with a point, `true`, `false`, `a|b`.
  case contractValue
  /// A text that may not be empty, blanks and all.
  case exactText
  /// A day in Danish ways of writing, with its year: 23-05-2020, 23.5.20, 2020-05-23, 23. maj 2020; a time of day
  /// behind it is left out.
  case day
  /// A day as 2020-05-23 and no other way.
  case isoDay
  /// 2026-03, 03-2026, marts 2026, 202603, or any day in the month.
  case month
  /// A decimal comma; dots between thousands; a unit behind it is left out.
  case number
  /// Hours: 7,4 or 7:24.
  case hours
  /// ja/nej, J/N, x, 1/0, sand/falsk.
  case truth
  /// Several texts, between `;`, `,`, `/` or `|`.
  case list
  /// A personal number; nine digits have lost a zero and get it back.
  case cpr
  /// A company's number.
  case cvr
  /// A text out of a list, each with what it means here.
  case codes([String: String], otherwise: Otherwise)

  /// What a text outside the list of codes means.
  public enum Otherwise: String, Hashable, Sendable, CaseIterable {
    /// The row is faulty.
    case error
    /// The row gives nothing.
    case skip
    /// It means `other`.
    case other
    /// The cell counts as empty.
    case empty
  }

  /// The words that recipes use; `codes` stands apart, for it has a list.
  static let words: [(word: String, reading: ColumnReading)] = [
    ("text", .text), ("day", .day), ("isoDay", .isoDay), ("month", .month), ("number", .number), ("hours", .hours),
    ("truth", .truth), ("list", .list), ("cpr", .cpr), ("cvr", .cvr), ("exactText", .exactText),
    ("contractValue", .contractValue),
  ]
}

/// The spelling by which header names and codes are compared: letters and digits only, in lower case, with æ, ø and å
/// as they are written where those letters are missing.
enum Folded {
  static func text(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
      case "æ": folded += "ae"
      case "ø", "ö": folded += "oe"
      case "å": folded += "aa"
      case "é", "è": folded += "e"
      case "ü": folded += "u"
      case "§": folded += "par"
      case "\u{30A}":
        // An å typed as a and a ring.
        folded += "a"
      default: continue
      }
    }
    return folded
  }
}
