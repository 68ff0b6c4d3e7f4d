import Almanac
import Casework
import Identifiers

/// One colleague's citizens, before they go to another in one act.
public struct CaseloadTransfer: Sendable {
  public var today: Day
  public var team: TeamLabel
  /// Those of the team who have citizens, or may get some; who has left last.
  public var colleagues: [Colleague]
  public var from: Colleague?
  public var to: Colleague?
  /// Whom the transfer is about, by name.
  public var rows: [Row]

  public struct Colleague: Hashable, Sendable {
    public var person: PersonLabel
    public var role: Role
    /// Open cases that they stand in.
    public var citizens: Int
    public var isActive: Bool

    public init(person: PersonLabel, role: Role, citizens: Int, isActive: Bool) {
      self.person = person
      self.role = role
      self.citizens = citizens
      self.isActive = isActive
    }
  }

  public struct Row: Hashable, Sendable {
    public var citizen: CaseLabel
    /// As what the colleague stands round the citizen.
    public var roles: [CaseRole]
    /// Appointments ahead that the colleague holds.
    public var appointments: Int

    public init(citizen: CaseLabel, roles: [CaseRole], appointments: Int) {
      self.citizen = citizen
      self.roles = roles
      self.appointments = appointments
    }
  }

  public init(
    today: Day, team: TeamLabel, colleagues: [Colleague], from: Colleague?, to: Colleague?, rows: [Row]
  ) {
    self.today = today
    self.team = team
    self.colleagues = colleagues
    self.from = from
    self.to = to
    self.rows = rows
  }
}

/// What a leader decides about it.
public struct TransferOrder: Hashable, Sendable {
  public var from: ID<Person>
  public var to: ID<Person>
  public var cases: [ID<Case>]
  public var reason: String
  /// What the one who takes over must know.
  public var handOver: String
  /// What the one who takes over is to tell each citizen, as a task.
  public var task: String
  /// Who hands over to whom, in a sentence: the note begins with it.
  public var title: String

  public init(
    from: ID<Person>, to: ID<Person>, cases: [ID<Case>], reason: String, handOver: String, task: String, title: String
  ) {
    self.from = from
    self.to = to
    self.cases = cases
    self.reason = reason
    self.handOver = handOver
    self.task = task
    self.title = title
  }
}
