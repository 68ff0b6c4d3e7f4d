import Almanac
import Casework
import Identifiers

/// A group meeting or course as a list shows it. It names no citizen.
public struct GroupLine: Hashable, Sendable {
  public var plan: GroupPlanned
  public var holder: PersonLabel?
  /// How many are signed up, with a seat or in the queue.
  public var members: Int

  public init(plan: GroupPlanned, holder: PersonLabel?, members: Int) {
    self.plan = plan
    self.holder = holder
    self.members = members
  }

  public var taken: Int { min(members, plan.seats) }
  public var waiting: Int { max(0, members - plan.seats) }
  public var free: Int { max(0, plan.seats - members) }
}

/// Group meetings and courses: those to come, and those that were lately.
public struct GroupList: Sendable {
  public var today: Day
  public var coming: [GroupLine]
  public var past: [GroupLine]
  public var colleagues: [PersonLabel]
  public var me: PersonLabel

  public init(today: Day, coming: [GroupLine], past: [GroupLine], colleagues: [PersonLabel], me: PersonLabel) {
    self.today = today
    self.coming = coming
    self.past = past
    self.colleagues = colleagues
    self.me = me
  }
}

/// One group, with those of its citizens that the reader may see.
public struct GroupPage: Sendable {
  public struct Time: Hashable, Sendable {
    public var appointment: Reference<Appointment>
    /// nil for a talk right after.
    public var session: Int?
    public var day: Day
    public var time: ClockTime?
    public var state: CalendarWeek.Entry.State

    public init(
      appointment: Reference<Appointment>, session: Int?, day: Day, time: ClockTime?, state: CalendarWeek.Entry.State
    ) {
      self.appointment = appointment
      self.session = session
      self.day = day
      self.time = time
      self.state = state
    }
  }

  public struct Member: Sendable {
    public var citizen: CaseLabel
    /// The place in the queue, from 1; nil for who has a seat.
    public var waiting: Int?
    public var times: [Time]
    public var mayRegister: Bool

    public init(citizen: CaseLabel, waiting: Int?, times: [Time], mayRegister: Bool) {
      self.citizen = citizen
      self.waiting = waiting
      self.times = times
      self.mayRegister = mayRegister
    }

    public func time(of session: Int) -> Time? { times.last { $0.session == session } }
    /// The talk of one's own right after.
    public var talk: Time? { times.last { $0.session == nil && $0.state != .cancelled } }
  }

  public var today: Day
  public var line: GroupLine
  public var members: [Member]
  /// Those signed up whom the reader may not see.
  public var hidden: Int
  /// Whether the reader may cancel it.
  public var mayRun: Bool
  public var colleagues: [PersonLabel]
  public var me: PersonLabel

  public init(
    today: Day, line: GroupLine, members: [Member], hidden: Int, mayRun: Bool, colleagues: [PersonLabel],
    me: PersonLabel
  ) {
    self.today = today
    self.line = line
    self.members = members
    self.hidden = hidden
    self.mayRun = mayRun
    self.colleagues = colleagues
    self.me = me
  }
}

/// A group of one citizen, as the case and the queue say.
public struct GroupOfCitizen: Sendable {
  public var membership: GroupMemberships.Membership
  /// As it is now; nil where it is not known any more.
  public var plan: GroupPlanned?
  /// The place in the queue, from 1; nil for who has a seat or is out.
  public var waiting: Int?

  public init(membership: GroupMemberships.Membership, plan: GroupPlanned?, waiting: Int?) {
    self.membership = membership
    self.plan = plan
    self.waiting = waiting
  }
}

/// The groups of a citizen, and those that there is to be signed up for.
public struct CitizenGroups: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var groups: [GroupOfCitizen]
  public var coming: [GroupLine]
  public var maySignUp: Bool

  public init(
    citizen: CaseLabel, today: Day, groups: [GroupOfCitizen], coming: [GroupLine], maySignUp: Bool
  ) {
    self.citizen = citizen
    self.today = today
    self.groups = groups
    self.coming = coming
    self.maySignUp = maySignUp
  }
}

/// Whom to sign up, and whether each gets a talk right after the first meeting.
public struct GroupInvitation: Sendable {
  public struct Talks: Sendable {
    public var first: ClockTime
    public var minutes: Int
    public var person: ID<Person>

    public init(first: ClockTime, minutes: Int, person: ID<Person>) {
      self.first = first
      self.minutes = minutes
      self.person = person
    }
  }

  /// No talk lasts beyond this minute of the day.
  public static let latest = 20 * 60

  public var cases: [ID<Case>]
  public var talks: Talks?

  public init(cases: [ID<Case>], talks: Talks? = nil) {
    self.cases = cases
    self.talks = talks
  }
}

/// Who came to a meeting of a group, and what it gave.
public struct GroupAttendance: Sendable {
  public enum Came: String, CaseIterable, Sendable { case yes, no, cancelled }

  public struct Row: Sendable {
    public var id: ID<Case>
    public var came: Came
    public var gave: String?

    public init(id: ID<Case>, came: Came, gave: String? = nil) {
      self.id = id
      self.came = came
      self.gave = gave
    }
  }

  public var session: Int
  public var rows: [Row]

  public init(session: Int, rows: [Row]) {
    self.session = session
    self.rows = rows
  }
}
