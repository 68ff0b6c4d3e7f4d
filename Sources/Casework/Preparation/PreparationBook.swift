import Almanac

/// How a municipality goes about the time before the decision: dated data with its source, read from a file and changed
/// without a new version of the product.
public struct PreparationBook: Codable, Hashable, Sendable {
  /// A text in both languages.
  public struct Said: Codable, Hashable, Sendable {
    public var da: String
    public var en: String

    public init(da: String, en: String) {
      self.da = da
      self.en = en
    }
  }

  /// From when to when an entry holds; open where a day is missing.
  public struct Period: Codable, Hashable, Sendable {
    public var from: Day?
    public var to: Day?

    public init(from: Day? = nil, to: Day? = nil) {
      self.from = from
      self.to = to
    }

    public func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
  }

  /// What stands between the preparatory part and the decision.
  public struct Regime: Codable, Hashable, Sendable {
    public enum Form: String, CaseIterable, Codable, Hashable, Sendable {
      /// The rehabilitation team meets and recommends.
      case team
      /// The municipality describes the citizen's whole situation, advised by a health coordinator.
      case description
    }

    public var form: Form
    public var period: Period
    /// "rehabiliteringsteamet", as in "mødet i …".
    public var forum: Said
    /// The meeting that one waits for.
    public var meeting: Said
    /// "indstillingen", "den samlede beskrivelse".
    public var paper: Said
    public var legs: [DecisionLeg: Said]
    public var source: String
  }

  /// A step of the gate: what is to be in place, and by what it is seen.
  public struct Step: Codable, Hashable, Sendable {
    public var id: String
    public var period: Period
    public var title: Said
    public var points: [PaperPoint]
    public var source: String
  }

  /// A meeting on the way, so many weeks before the meeting that decides.
  public struct Meeting: Codable, Hashable, Sendable {
    public var id: String
    public var period: Period
    /// Counted from the day the preparatory part is opened.
    public var weeksIn: Int
    public var title: Said
    public var about: Said
    public var source: String
  }

  /// A kind of medical paper.
  public struct Paper: Codable, Hashable, Sendable {
    /// As facts name it: "LÆ 265".
    public var name: String
    public var period: Period
    public var title: Said
    /// So long an answer is waited for before we remind.
    public var answerDays: Int
    /// So long it can be used.
    public var validMonths: Int
    /// One that the law asks for before the decision.
    public var isRequired: Bool
    public var source: String

    public init(
      name: String, period: Period = Period(), title: Said, answerDays: Int, validMonths: Int, isRequired: Bool,
      source: String
    ) {
      self.name = name
      self.period = period
      self.title = title
      self.answerDays = answerDays
      self.validMonths = validMonths
      self.isRequired = isRequired
      self.source = source
    }
  }

  /// Days on which the forum meets.
  public struct Sitting: Codable, Hashable, Sendable {
    public var period: Period
    /// 1 is Monday.
    public var weekday: Int
    public var cases: Int
    public var source: String
  }

  /// Somebody at the table, and what is asked of them.
  public struct Member: Codable, Hashable, Sendable {
    public var form: Regime.Form
    public var title: Said
    public var question: Said
    public var source: String
  }

  /// The whole way should take this long (seed 003 p. 15).
  public var weeks: Int
  public var weeksSource: String
  public var regimes: [Regime]
  public var steps: [Step]
  public var meetings: [Meeting]
  public var papers: [Paper]
  public var sittings: [Sitting]
  public var members: [Member]

  public init(
    weeks: Int = 10, weeksSource: String = "", regimes: [Regime] = [], steps: [Step] = [], meetings: [Meeting] = [],
    papers: [Paper] = [], sittings: [Sitting] = [], members: [Member] = []
  ) {
    self.weeks = weeks
    self.weeksSource = weeksSource
    self.regimes = regimes
    self.steps = steps
    self.meetings = meetings
    self.papers = papers
    self.sittings = sittings
    self.members = members
  }

  public func regime(on day: Day) -> Regime? { regimes.last { $0.period.holds(on: day) } ?? regimes.last }

  /// The regime of a case: that of the day its meeting was, is booked for, or could be at the earliest. A case under way
  /// when the rules change goes on by the new ones, unless its meeting has been held.
  public func regime(of course: BeforeDecision, on today: Day) -> Regime? {
    regime(on: course.decidingDay ?? course.booked?.day ?? today)
  }

  public func steps(on day: Day) -> [Step] { steps.filter { $0.period.holds(on: day) } }

  public func meetings(on day: Day) -> [Meeting] { meetings.filter { $0.period.holds(on: day) } }

  public func papers(on day: Day) -> [Paper] { papers.filter { $0.period.holds(on: day) } }

  public func paper(_ name: String) -> Paper? { papers.last { $0.name == name } }

  /// The next days on which the forum meets, with how many cases there is time for.
  public func sittings(from day: Day, count: Int) -> [(day: Day, cases: Int)] {
    var found: [(day: Day, cases: Int)] = []
    var at = day
    let last = day.adding(days: 400)
    while found.count < count, at <= last {
      if let sitting = sittings.last(where: { $0.period.holds(on: at) && $0.weekday == at.weekday.rawValue }),
        DanishHolidays.holiday(on: at) == nil, DanishHolidays.customaryClosingDay(on: at) == nil
      {
        found.append((at, sitting.cases))
      }
      at = at.adding(days: 1)
    }
    return found
  }
}
