import Almanac
import Casework
import Identifiers

/// Queue, meeting days and outcomes, over the cases that the reader may see.
public struct DecisionMeetings: Sendable {
  public struct Row: Sendable {
    public var citizen: CaseLabel
    public var team: TeamLabel?
    public var stage: Stage
    /// Since when it has stood there.
    public var since: Day
    public var started: Day
    public var scheduled: Day?
    public var question: String?
    public var broughtBy: CaseRole?
    /// Looked through and in order.
    public var isAssured: Bool

    public init(
      citizen: CaseLabel, team: TeamLabel?, stage: Stage, since: Day, started: Day, scheduled: Day?,
      question: String?, broughtBy: CaseRole?, isAssured: Bool
    ) {
      self.citizen = citizen
      self.team = team
      self.stage = stage
      self.since = since
      self.started = started
      self.scheduled = scheduled
      self.question = question
      self.broughtBy = broughtBy
      self.isAssured = isAssured
    }
  }

  /// Where a case stands.
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    case preparation, returned, check, queue, booked, paper, decision
  }

  /// What can be shown to its last case.
  public enum List: Hashable, Sendable {
    case stage(Stage)
    case inHand, samePlace

    /// As it stands in addresses.
    public var name: String {
      switch self {
      case .stage(let stage): stage.rawValue
      case .inHand: "in-hand"
      case .samePlace: "same-place"
      }
    }

    public init?(_ name: String) {
      guard let list = (Stage.allCases.map(List.stage) + [.inHand, .samePlace]).first(where: { $0.name == name })
      else { return nil }
      self = list
    }
  }

  public struct Sitting: Sendable {
    public var day: Day
    public var capacity: Int
    /// Taken in the whole municipality.
    public var taken: Int
    /// Those of them that the reader may see.
    public var rows: [Row]

    public init(day: Day, capacity: Int, taken: Int, rows: [Row]) {
      self.day = day
      self.capacity = capacity
      self.taken = taken
      self.rows = rows
    }
  }

  /// The connected vessels of a team that releases citizens: how many stand before, in and after the forum.
  public struct Vessels: Sendable {
    public var team: TeamLabel?
    /// Preparation, returned.
    public var before: Int
    /// Check, queue, booked.
    public var waiting: Int
    /// Paper and decision.
    public var deciding: Int
    /// Granted in the last year.
    public var granted: Int

    public init(team: TeamLabel?, before: Int, waiting: Int, deciding: Int, granted: Int) {
      self.team = team
      self.before = before
      self.waiting = waiting
      self.deciding = deciding
      self.granted = granted
    }
  }

  public var today: Day
  public var book: PreparationBook
  public var regime: PreparationBook.Regime?
  public var sittings: [Sitting]
  /// Those that are ready and have no time, the longest wait first.
  public var queue: [Row]
  /// The days that cases waited from ready to meeting, in the last year, in order.
  public var waits: [Int]
  /// Cases under way, by where they stand.
  public var stages: [(stage: Stage, rows: [Row])]
  /// How many stand in each stage, shown by name or not.
  public var counts: [Stage: Int]
  public var vessels: [Vessels]
  /// Decided in the last year with a flexjob in hand at the meeting.
  public var inHand: [CaseLabel]
  public var inHandCount: Int
  /// Flexjobs that began in the last year at a company where the citizen had been in a placement before.
  public var samePlace: [CaseLabel]
  public var samePlaceCount: Int
  /// All flexjobs that began in the last year: what ``samePlace`` is a share of.
  public var flexJobs: Int
  /// Decided in the last year after a meeting: what ``inHand`` is a share of.
  public var met: Int

  public init(
    today: Day, book: PreparationBook, regime: PreparationBook.Regime?, sittings: [Sitting], queue: [Row],
    waits: [Int], stages: [(stage: Stage, rows: [Row])], counts: [Stage: Int], vessels: [Vessels],
    inHand: [CaseLabel], inHandCount: Int, samePlace: [CaseLabel], samePlaceCount: Int, flexJobs: Int, met: Int
  ) {
    self.today = today
    self.book = book
    self.regime = regime
    self.sittings = sittings
    self.queue = queue
    self.waits = waits
    self.stages = stages
    self.counts = counts
    self.vessels = vessels
    self.inHand = inHand
    self.inHandCount = inHandCount
    self.samePlace = samePlace
    self.samePlaceCount = samePlaceCount
    self.flexJobs = flexJobs
    self.met = met
  }
}
