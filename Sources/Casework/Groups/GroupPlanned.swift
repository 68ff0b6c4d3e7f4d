import Almanac
import Identifiers

/// One meeting of a group: when, how long and about what.
public struct GroupSession: Codable, Hashable, Sendable {
  /// From 1.
  public var number: Int
  public var day: Day
  public var time: ClockTime?
  public var minutes: Int?
  public var theme: String?

  public init(number: Int, day: Day, time: ClockTime? = nil, minutes: Int? = nil, theme: String? = nil) {
    self.number = number
    self.day = day
    self.time = time
    self.minutes = minutes
    self.theme = theme
  }
}

/// A group meeting or a course that citizens can be signed up for, as it is now: all of it, not the difference. It is a fact
/// about the municipality and names no citizen.
public struct GroupPlanned: FactContent {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// One meeting, often with a talk for each right after (Nyborg: 10 to 20 people, seed 001 p. 1).
    case meeting
    /// A programme of several.
    case course
  }

  public var group: Reference<GroupCourse>
  public var kind: Kind
  public var title: String
  /// What it is for, as the citizen reads it.
  public var aim: String?
  public var place: String?
  /// How many there is room for.
  public var seats: Int
  public var team: Reference<Team>?
  /// Who holds it.
  public var holder: ID<Person>?
  public var sessions: [GroupSession]
  /// Why it is not held after all; nil while it is.
  public var cancelled: String?

  public init(
    group: Reference<GroupCourse>, kind: Kind, title: String, aim: String? = nil, place: String? = nil, seats: Int,
    team: Reference<Team>? = nil, holder: ID<Person>? = nil, sessions: [GroupSession], cancelled: String? = nil
  ) {
    self.group = group
    self.kind = kind
    self.title = title
    self.aim = aim
    self.place = place
    self.seats = seats
    self.team = team
    self.holder = holder
    self.sessions = sessions
    self.cancelled = cancelled
  }

  public var lastDay: Day { sessions.map(\.day).max() ?? .earliest }
  public var firstDay: Day { sessions.map(\.day).min() ?? .earliest }
}
