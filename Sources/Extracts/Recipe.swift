import Almanac
import Interventions
import Timelines

/// How the rows of one kind of extract become facts: which columns there are, how each is read, and which facts a row
/// gives. Shipped as YAML, written by a municipality for itself, or made on a page for a file nobody knew.
public struct Recipe: Hashable, Sendable {
  /// What the file is called and what keys begin with: `fravaer`. Never renamed, or re-imports lose their memory.
  public var id: String
  public var title: Wording
  /// The system that the extract comes from.
  public var system: String
  /// What the writer wants those who use it to know.
  public var about: String?
  public var form: Form
  public var columns: [Column]
  public var who: Who
  /// What a row says of the citizen's own particulars, by field; several columns are put together with blanks.
  public var citizen: [CitizenField: [String]]
  public var facts: [FactRule]
  /// Months that follow each other become one stretch of work.
  public var monthRuns: [MonthRun]
  /// Pairs of columns of which the first may not lie after the second.
  public var order: [DayOrder]
  /// What lies in the future has not happened: such facts are counted and left out.
  public var holdsBackFuture: Bool

  public enum Form: String, Hashable, Sendable {
    /// Rows and columns: CSV or a spreadsheet.
    case table
    /// An event log in XES.
    case eventLog
    /// JSON, one object a line.
    case lines
  }

  /// Whether something was looked up or is assumed.
  public enum Basis: String, Hashable, Sendable {
    /// Seen in public sources or in a real extract.
    case looked = "L"
    /// General knowledge or our own assumption: see after in a real extract.
    case assumed = "K"
  }

  public struct Column: Hashable, Sendable {
    /// What rules call it.
    public var key: String
    /// The names it may have in the file; capitals, blanks and signs do not matter.
    public var headers: [String]
    public var reading: ColumnReading
    /// The file cannot be read without it.
    public var isRequired: Bool
    /// A row in which it is empty is faulty.
    public var isFilled: Bool
    public var basis: Basis
    public var note: String?

    public init(
      _ key: String, headers: [String], reading: ColumnReading = .text, isRequired: Bool = false,
      isFilled: Bool = false, basis: Basis = .assumed, note: String? = nil
    ) {
      self.key = key
      self.headers = headers
      self.reading = reading
      self.isRequired = isRequired
      self.isFilled = isFilled
      self.basis = basis
      self.note = note
    }
  }

  /// The columns that say who a row is about; the first that is filled counts.
  public struct Who: Hashable, Sendable {
    public var cpr: String?
    public var localNumber: String?
    public var caseName: String?

    public init(cpr: String? = nil, localNumber: String? = nil, caseName: String? = nil) {
      self.cpr = cpr
      self.localNumber = localNumber
      self.caseName = caseName
    }
  }

  public enum CitizenField: String, CaseIterable, Hashable, Sendable {
    case name, address, postalCode, city, phone, email
    /// Name and address are protected by the civil register act § 28: never shown to companies, hidden in lists.
    case protected
    case team, caseworker
  }

  public struct DayOrder: Hashable, Sendable {
    public var first: String
    public var second: String
  }

  public init(
    id: String, title: Wording, system: String, about: String? = nil, form: Form = .table, columns: [Column] = [],
    who: Who = Who(), citizen: [CitizenField: [String]] = [:], facts: [FactRule] = [], monthRuns: [MonthRun] = [],
    order: [DayOrder] = [], holdsBackFuture: Bool = true
  ) {
    self.id = id
    self.title = title
    self.system = system
    self.about = about
    self.form = form
    self.columns = columns
    self.who = who
    self.citizen = citizen
    self.facts = facts
    self.monthRuns = monthRuns
    self.order = order
    self.holdsBackFuture = holdsBackFuture
  }
}
