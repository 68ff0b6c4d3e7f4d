import Almanac
import Identifiers
import Interventions

/// Who a row is about, as the file names them.
public enum Who: Hashable, Sendable {
  case cpr(CPR)
  /// The number the citizen or the case has in the system the extract comes from.
  case localNumber(String)
  /// A case of a stranger's log: a name that says nothing about a person.
  case caseName(String)
}

/// What makes a fact of an extract the same fact when the extract comes again.
public struct FactKey: Hashable, Sendable {
  public let who: Who
  /// The recipe, the fact and the values of the key columns, as one text that can be stored. Never a personal number.
  public let text: String

  public init(who: Who, text: String) {
    self.who = who
    self.text = text
  }

  /// The recipe's part of the text.
  public var recipe: String { String(text.prefix { $0 != "/" }) }
}

/// A fact that a file proposes. Nothing of it is stored before somebody takes it in.
public struct ProposedFact: Hashable, Sendable {
  /// The rows that say so; several where the file says it more than once.
  public var rows: [Int]
  public let who: Who
  public let fact: Fact
  public let key: FactKey
  /// Tells whether the content is the same as last time.
  public let digest: ContentDigest
  /// The method's vocabulary does not know the fact: it is evaluated and shown as observed, never promoted.
  public let isStranger: Bool
}

/// What a file says of a citizen's own particulars.
public struct ProposedCitizen: Hashable, Sendable {
  public var rows: [Int]
  public let who: Who
  /// Only what the file states; an empty cell leaves the field out.
  public let fields: [Recipe.CitizenField: String]
  /// Name and address are protected. nil where the file does not say.
  public let isProtected: Bool?
}

/// What came out of a file.
public struct ExtractReading: Sendable {
  public let recipe: String
  public let fileName: String
  /// Rows with something to say: below the header, not empty, no sum line.
  public internal(set) var rowsRead = 0
  /// In the order of the rows.
  public internal(set) var facts: [ProposedFact] = []
  public internal(set) var citizens: [ProposedCitizen] = []
  /// What this file tells never happened, though an earlier one that told less may have said so.
  public internal(set) var superseded: [FactKey] = []
  /// At most `ExtractLimits.problems`; `problemCount` is how many there are.
  public internal(set) var problems: [RowProblem] = []
  public internal(set) var problemCount = 0
  /// How many rows have at least one error, and so may have facts left out.
  public internal(set) var faultyRowCount = 0
  public internal(set) var notes: [ExtractNote] = []
  /// The header's row and names.
  public internal(set) var header: ExtractHeader?
  /// Citizens with a row that could not be read whole.
  public internal(set) var citizensWithErrors: Set<Who> = []
  /// A row was left out, and nobody knows whose it was.
  public internal(set) var hasRowsOfUnknown = false
  /// Nothing of the file could be used.
  public internal(set) var isRefused = false

  init(recipe: String, fileName: String) {
    self.recipe = recipe
    self.fileName = fileName
  }

  /// The first and last day of the proposed facts; nil where there are none.
  public var period: ClosedRange<Day>? {
    guard let first = facts.map(\.fact.day).min(), let last = facts.map(\.fact.day).max() else { return nil }
    return first...last
  }

  /// The facts as a timeline wants them: by citizen in the order in which they came, by day, and of one day what ends
  /// before what begins, so that one stretch may follow another at once.
  public var factsInTimelineOrder: [ProposedFact] {
    var places: [Who: Int] = [:]
    for fact in facts where places[fact.who] == nil { places[fact.who] = places.count }
    func rank(_ fact: ProposedFact) -> (Int, Int32, Int) {
      (places[fact.who] ?? 0, fact.fact.day.number, fact.fact.name.hasSuffix("-ended") ? 0 : 1)
    }
    return facts.enumerated().map { (rank($0.element), $0.offset, $0.element) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }.map(\.2)
  }
}

/// A table's header: its row, as a spreadsheet numbers it, and the names of the columns.
public struct ExtractHeader: Hashable, Sendable {
  public let row: Int
  public let names: [String]
}
