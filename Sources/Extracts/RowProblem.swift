import Almanac
import Identifiers
import Interventions

/// Something in a file that needs a person: where, what, and how bad. `sentence` words it.
public struct RowProblem: Hashable, Sendable {
  /// As a spreadsheet numbers it; nil where the whole file is meant.
  public let row: Int?
  /// The column's name in the file; nil where the whole row is meant.
  public let column: String?
  public let what: What
  public let severity: Severity

  public enum Severity: String, Hashable, Sendable {
    /// What the row says here is not taken in.
    case error
    /// It is taken in, or loses nothing; look at it.
    case warning
  }

  init(row: Int?, column: String? = nil, _ what: What, _ severity: Severity = .error) {
    self.row = row
    self.column = column
    self.what = what
    self.severity = severity
  }

  /// All that can be wrong. Texts from the file are cut at 40 characters; of a personal number nothing is kept.
  public enum What: Hashable, Sendable {
    // The whole file.
    case fileEmpty
    /// Somebody stopped the reading.
    case stopped
    case notATable
    case zeroBytes
    case tooLarge(limitBytes: Int)
    case unpacksTooFar(limitBytes: Int)
    case packedFileDamaged
    case notAWorkbook
    case workbookDamaged
    /// Locked with a password, or in the format of before 2007.
    case workbookLocked
    case noSheet(String, found: [String])
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case noHeader(wanted: [String])
    case columnMissing(wanted: [String], nearest: String?)
    case columnTwice
    /// An event log could not be read: what the log's reader found, with its line. The sentence names
    /// the line; what is wrong with it is for `Language` to word.
    case eventLog(Problem, line: Int?)

    // A row.
    case quoteNeverCloses
    case textAfterQuote
    case moreCells(found: Int, wanted: Int)
    case noCitizen
    case givesNothing
    case contradicts(row: Int)
    case daysReversed(first: String, second: String)

    // A cell.
    case cellEmpty
    case notADay(String)
    case noSuchDay(String)
    case dayWithoutYear(String)
    case yearOutOfRange(Int)
    case otherWeekday(String)
    case notAMonth(String)
    case notANumber(String)
    case ambiguousNumber(String)
    case notHours(String)
    case notTruth(String)
    case unknownCode(String, known: [String])
    case cprRefused(CPRError)
    case cvrRefused(CompanyNumberError)
    case factNameEmpty
    /// A line that is no object of JSON, or has a value of a form that facts do not have.
    case notALine
  }
}
