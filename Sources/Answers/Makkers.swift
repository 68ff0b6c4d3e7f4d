import Almanac
import Identifiers

/// Who is whose makker in the team.
public struct Makkers: Sendable {
  public struct Colleague: Hashable, Sendable {
    public var person: PersonLabel
    public var role: Role

    public init(person: PersonLabel, role: Role) {
      self.person = person
      self.role = role
    }
  }

  public struct Pair: Hashable, Sendable {
    public var one: PersonLabel
    public var other: PersonLabel
    public var from: Day
    /// The last day; nil while it lasts.
    public var through: Day?
    public var reason: String?
    /// What a form that ends it was made from.
    public var version: Int
    public var mayEnd: Bool

    public init(
      one: PersonLabel, other: PersonLabel, from: Day, through: Day?, reason: String?, version: Int, mayEnd: Bool
    ) {
      self.one = one
      self.other = other
      self.from = from
      self.through = through
      self.reason = reason
      self.version = version
      self.mayEnd = mayEnd
    }

    public func has(_ person: ID<Person>) -> Bool { one.id == person || other.id == person }
    /// Whether it holds on a day or later.
    public func lasts(from day: Day) -> Bool { through.map { day <= $0 } ?? true }
  }

  public var today: Day
  public var team: TeamLabel
  public var me: PersonLabel
  /// Whether the reader sets pairs for the whole team.
  public var mayForAll: Bool
  public var colleagues: [Colleague]
  /// Those that last or are to come, then those that have ended, the latest first.
  public var pairs: [Pair]

  public init(
    today: Day, team: TeamLabel, me: PersonLabel, mayForAll: Bool, colleagues: [Colleague], pairs: [Pair]
  ) {
    self.today = today
    self.team = team
    self.me = me
    self.mayForAll = mayForAll
    self.colleagues = colleagues
    self.pairs = pairs
  }

  /// The pair that a person is in on a day or comes into later; nil where there is none.
  public func pair(of person: ID<Person>, from day: Day) -> Pair? {
    pairs.first { $0.has(person) && $0.lasts(from: day) }
  }
}

/// Two become each other's makker.
public struct MakkerOrder: Hashable, Sendable {
  public var one: ID<Person>
  public var other: ID<Person>
  public var from: Day
  public var reason: String?

  public init(one: ID<Person>, other: ID<Person>, from: Day, reason: String?) {
    self.one = one
    self.other = other
    self.from = from
    self.reason = reason
  }
}

/// A pair ends.
public struct MakkerEnd: Hashable, Sendable {
  public var pair: Makkers.Pair
  public var through: Day
  public var reason: String?

  public init(pair: Makkers.Pair, through: Day, reason: String?) {
    self.pair = pair
    self.through = through
    self.reason = reason
  }
}

/// What came of it.
public enum MakkerOutcome: Hashable, Sendable {
  case done
  /// One of them has a makker then.
  case taken
  /// Somebody set it otherwise after the form was shown.
  case changed
}

/// The reader's makker today.
public struct MyMakker: Hashable, Sendable {
  public var person: PersonLabel
  /// The last day the makker is away; nil where they are here.
  public var awayUntil: Day?

  public init(person: PersonLabel, awayUntil: Day?) {
    self.person = person
    self.awayUntil = awayUntil
  }
}
