import Almanac
import Identifiers
import Interventions

/// What a cell says, read as its column is to be read.
enum CellValue {
  case absent
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([String])
  case day(Day)
  /// The first day of the month.
  case month(Day)
  case cpr(CPR)
  /// The row is to be left out, by this code.
  case leaveOut(String)
  case bad(RowProblem.What)

  /// The value as an attribute; nil where it is absent or no attribute: a personal number never is one.
  var attribute: FactValue? {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .truth(let truth): .truth(truth)
    case .list(let items): .list(items)
    case .day(let day): .text(day.description)
    case .month(let day): .text(String(day.description.prefix(7)))
    case .absent, .cpr, .leaveOut, .bad: nil
    }
  }

  /// The value in a key or among other texts.
  var written: String { attribute?.written ?? "" }

  var day: Day? {
    switch self {
    case .day(let day), .month(let day): day
    case .absent, .text, .number, .truth, .list, .cpr, .leaveOut, .bad: nil
    }
  }

  var isPresent: Bool {
    switch self {
    case .absent, .leaveOut, .bad: false
    case .text, .number, .truth, .list, .day, .month, .cpr: true
    }
  }
}

/// What was done while cells were read, for the notes.
struct CellCounts {
  var leadingZeros = 0
  var serials: [Int: Int] = [:]
  /// By column and the code as it stands in the file.
  var unknownCodes: [Int: [String: Int]] = [:]
  var leftOut: [Int: [String: Int]] = [:]
}
