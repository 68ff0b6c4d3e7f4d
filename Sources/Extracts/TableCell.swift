import Almanac

/// A cell of a table as the file states it. A CSV has texts only; a spreadsheet also knows numbers and days.
public enum TableCell: Hashable, Sendable {
  case text(String)
  case number(Double)
  case day(Day)
  case truth(Bool)

  static let empty = TableCell.text("")

  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .number, .day, .truth: false
    }
  }

  /// The cell as a person reads it: a day day first, a whole number without decimals, a comma before the others.
  public var written: String {
    switch self {
    case .text(let text): return text
    case .number(let number):
      if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
      return String(String(number).map { $0 == "." ? "," : $0 })
    case .day(let day):
      let parts = day.parts
      func pair(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
      return "\(pair(parts.day))-\(pair(parts.month))-\(parts.year)"
    case .truth(let truth): return truth ? "ja" : "nej"
    }
  }
}

/// A row as the file has it.
struct TableRow {
  /// The number a spreadsheet shows beside the row: counted from 1, empty rows too.
  var number: Int
  var cells: [TableCell]
  /// Why the row could not be taken apart; then the cells are not to be trusted.
  var fault: RowProblem.What?

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}

/// Gives a table's rows one after another, so that a long file never stands in memory as cells.
protocol RowSource: AnyObject {
  /// The next row; nil after the last. Empty rows are given too.
  func next() throws(ExtractRefusal) -> TableRow?
}

/// Why a file cannot be read at all.
struct ExtractRefusal: Error {
  let what: RowProblem.What

  init(_ what: RowProblem.What) { self.what = what }
}

/// How much a file may hold.
public struct ExtractLimits: Hashable, Sendable {
  public var unpackedBytes = 200 << 20
  public var rows = 2_000_000
  public var columns = 1000
  /// The most problems that are listed; the rest are counted.
  public var problems = 1000

  public init() {}
}
