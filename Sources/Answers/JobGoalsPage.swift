import Almanac
import Casework
import Identifiers

/// What the municipality knows of an occupation, as pages show it.
public struct LabourMarketLine: Hashable, Sendable {
  public var note: LabourMarketNoted
  /// Who wrote it; nil where it was a program, or for those who are not to see staff.
  public var by: PersonLabel?
  public var recorded: Day

  public init(note: LabourMarketNoted, by: PersonLabel?, recorded: Day) {
    self.note = note
    self.by = by
    self.recorded = recorded
  }
}

/// Job goals in three ellipses, for staff and by the citizen's own door.
public struct JobGoalsPage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var goals: [CitizenPage.JobGoal]
  public var cv: CV
  /// What the citizen seeks on Jobnet, as told last.
  public var sought: [String]
  public var soughtOn: Day?
  /// What the citizen added to their own picture last.
  public var ownWords: String?
  /// All that the municipality knows of the labour market.
  public var market: [LabourMarketLine]
  public var proposals: [TrackProposal]
  public var mayWrite: Bool
  /// Whether the reader may add to what is known of the labour market.
  public var mayKeepMarket: Bool
  /// Of the case when the page was made.
  public var version: Int

  public init(
    citizen: CaseLabel, today: Day, goals: [CitizenPage.JobGoal], cv: CV, sought: [String] = [], soughtOn: Day? = nil,
    ownWords: String? = nil, market: [LabourMarketLine] = [], mayWrite: Bool, mayKeepMarket: Bool = false, version: Int
  ) {
    self.citizen = citizen
    self.today = today
    self.goals = goals
    self.cv = cv
    self.sought = sought
    self.soughtOn = soughtOn
    self.ownWords = ownWords
    self.market = market
    self.mayWrite = mayWrite
    self.mayKeepMarket = mayKeepMarket
    self.version = version
    proposals = TrackProposal.proposals(cv: cv, sought: sought, goals: goals.map(\.content), known: market.map(\.note))
  }

  /// What is known of a group, the nearest first.
  public func market(of code: String?) -> [LabourMarketLine] {
    guard let code else { return [] }
    let group = String(code.prefix(4))
    return market.filter { $0.note.isAbout(group) }.sorted {
      (-$0.note.code.count, $1.note.day) < (-$1.note.code.count, $0.note.day)
    }
  }
}

/// What the municipality knows of the labour market: kept here, used behind the third ellipse.
public struct LabourMarketPage: Sendable {
  public var today: Day
  public var lines: [LabourMarketLine]
  public var mayWrite: Bool

  public init(today: Day, lines: [LabourMarketLine], mayWrite: Bool) {
    self.today = today
    self.lines = lines
    self.mayWrite = mayWrite
  }
}

/// One note opened: where it is from, and our agreements with the company that it is about.
public struct LabourMarketNotePage: Sendable {
  public struct Place: Hashable, Sendable {
    public var citizen: CaseLabel
    public var agreement: Reference<Agreement>

    public init(citizen: CaseLabel, agreement: Reference<Agreement>) {
      self.citizen = citizen
      self.agreement = agreement
    }
  }

  public var today: Day
  public var line: LabourMarketLine
  /// nil where the company is not in the register by that name, or the note names none.
  public var places: [Place]?
  public var mayWrite: Bool

  public init(today: Day, line: LabourMarketLine, places: [Place]?, mayWrite: Bool) {
    self.today = today
    self.line = line
    self.places = places
    self.mayWrite = mayWrite
  }
}
