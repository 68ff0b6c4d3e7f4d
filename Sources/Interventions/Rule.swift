import Almanac

/// A rule of a core element: what it asks, when it runs, and by what source.
public struct Rule: Hashable, Sendable {
  public var demand: Demand
  /// The rule runs where this and the model's enrolment hold; nil: during the enrolment.
  public var during: StateExpression?
  /// Of its obligations those that open on a day in here are kept.
  public var valid: ValidDays
  /// A short name for what the rule asks; nil where the model gives none.
  public var title: String?
  /// Document and page, or paragraph; nil where the element's source holds for it.
  public var source: String?
  /// The names of the model's parameters that stand in it, in order.
  public var parameters: [String]

  public init(
    _ demand: Demand, during: StateExpression? = nil, valid: ValidDays = ValidDays(), title: String? = nil,
    source: String? = nil, parameters: [String] = []
  ) {
    self.demand = demand
    self.during = during
    self.valid = valid
    self.title = title
    self.source = source
    self.parameters = parameters
  }

  /// What a rule asks. The contract of intervention models says what each means.
  public enum Demand: Hashable, Sendable {
    case respond(Respond)
    case cadence(Cadence)
    case count(Count)
    case precede(Precede)
    case attend(Attend)
    case content(Content)
    case escalate(Escalate)
    case limit(Limit)

    public var kind: Kind {
      switch self {
      case .respond: .respond
      case .cadence: .cadence
      case .count: .count
      case .precede: .precede
      case .attend: .attend
      case .content: .content
      case .escalate: .escalate
      case .limit: .limit
      }
    }
  }

  /// The names of the eight rules as models write them.
  public enum Kind: String, CaseIterable, Sendable {
    case respond, cadence, count, precede, attend, content, escalate, limit
  }

  /// B within D after A.
  public struct Respond: Hashable, Sendable {
    public var to: FactPattern
    /// Only the first fact to answer opens an obligation.
    public var first: Bool
    public var with: FactPattern
    public var within: CalendarDuration
    public var unless: FactPattern?

    public init(
      to: FactPattern, first: Bool = false, with: FactPattern, within: CalendarDuration, unless: FactPattern? = nil
    ) {
      self.to = to
      self.first = first
      self.with = with
      self.within = within
      self.unless = unless
    }
  }

  /// A duration that stands in the model or is taken from the latest fact that agrees on one.
  public enum AgreedDuration: Hashable, Sendable {
    case fixed(CalendarDuration)
    /// The value of `attribute` on the last matching fact: a duration, or a whole number of days of at least 1.
    case agreed(FactPattern, attribute: String, otherwise: CalendarDuration)

    public var fallback: CalendarDuration {
      switch self {
      case .fixed(let duration): duration
      case .agreed(_, _, let otherwise): otherwise
      }
    }
  }

  /// At least every D while the rule runs.
  public struct Cadence: Hashable, Sendable {
    public var every: AgreedDuration
    public var with: FactPattern

    public init(every: AgreedDuration, with: FactPattern) {
      self.every = every
      self.with = with
    }
  }

  /// At least N within D after A.
  public struct Count: Hashable, Sendable {
    public var after: FactPattern
    public var of: FactPattern
    public var atLeast: Int
    public var within: CalendarDuration
    public var whilst: StateExpression?

    public init(
      after: FactPattern, of: FactPattern, atLeast: Int, within: CalendarDuration, while whilst: StateExpression? = nil
    ) {
      self.after = after
      self.of = of
      self.atLeast = atLeast
      self.within = within
      self.whilst = whilst
    }
  }

  /// A before B.
  public struct Precede: Hashable, Sendable {
    public var before: FactPattern
    public var needs: FactPattern
    public var notOlderThan: CalendarDuration?

    public init(before: FactPattern, needs: FactPattern, notOlderThan: CalendarDuration? = nil) {
      self.before = before
      self.needs = needs
      self.notOlderThan = notOlderThan
    }
  }

  /// Certain people take part.
  public struct Attend: Hashable, Sendable {
    public var at: FactPattern
    public var participants: [String]

    /// The attribute that lists who took part.
    public static let attribute = "participants"

    public init(at: FactPattern, participants: [String]) {
      self.at = at
      self.participants = participants
    }
  }

  /// A document or agreement holds what it must.
  public struct Content: Hashable, Sendable {
    public var of: FactPattern
    /// Only the last one as of the day is asked about.
    public var onlyLatest: Bool
    public var checks: [AttributeCondition]

    public init(of: FactPattern, onlyLatest: Bool = false, checks: [AttributeCondition]) {
      self.of = of
      self.onlyLatest = onlyLatest
      self.checks = checks
    }
  }

  /// A step-up when nothing happens.
  public struct Escalate: Hashable, Sendable {
    public var without: StateExpression
    public var after: CalendarDuration
    public var then: FactPattern
    public var within: CalendarDuration

    public init(
      without: StateExpression, for after: CalendarDuration, then: FactPattern,
      within: CalendarDuration = CalendarDuration(0, .days)
    ) {
      self.without = without
      self.after = after
      self.then = then
      self.within = within
    }
  }

  /// Not longer, or not more at once.
  public struct Limit: Hashable, Sendable {
    public var state: StateExpression
    public var bound: Bound

    public enum Bound: Hashable, Sendable {
      /// Each interval of the state at the longest this.
      case longest(AgreedDuration)
      /// At most so many intervals of a keyed state at once.
      case atMost(Int)
    }

    public init(_ state: StateExpression, _ bound: Bound) {
      self.state = state
      self.bound = bound
    }
  }
}

/// The days on which a rule is in force, both ends included; an absent end is open.
public struct ValidDays: Hashable, Sendable {
  public var from: Day?
  public var to: Day?

  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  public func contains(_ day: Day) -> Bool { day >= from ?? .earliest && day <= to ?? .latest }

  public var isAlways: Bool { from == nil && to == nil }
}
