import Almanac
import Casework
import Identifiers

/// Who is asking, as every page shows it.
public struct ReaderLabel: Sendable {
  public var person: PersonLabel
  public var role: Role
  public var team: TeamLabel?
  public var isAdministrator: Bool
  public var mayImport: Bool
  public var maySeeTeam: Bool
  /// Takes part in the team's sparring.
  public var maySpar: Bool
  public init(
    person: PersonLabel, role: Role, team: TeamLabel?, isAdministrator: Bool, mayImport: Bool, maySeeTeam: Bool,
    maySpar: Bool = false
  ) {
    self.maySpar = maySpar
    self.person = person
    self.role = role
    self.team = team
    self.isAdministrator = isAdministrator
    self.mayImport = mayImport
    self.maySeeTeam = maySeeTeam
  }
}

/// The login page.
public struct LoginPage: Sendable {
  /// Only where the data folder was born as a demonstration and the listener is loopback: one click a role.
  public var demonstration: [Door]
  public var municipality: String
  /// Whether the doors of those outside the municipality are there to be tried.
  public var hasGuests = false
  /// The typed user name, where a try failed.
  public var userName: String
  public var failure: Failure?

  public struct Door: Sendable {
    public var person: PersonLabel
    public var role: Role
    public var team: TeamLabel?
    public init(person: PersonLabel, role: Role, team: TeamLabel?) {
      self.person = person
      self.role = role
      self.team = team
    }
  }

  /// Who comes by a link of their own, and not by the login.
  public enum Guest: String, CaseIterable, Sendable { case citizen, company, supplier }

  public enum Failure: Hashable, Sendable {
    case wrong
    case waitUntil(ClockTime)
    case sessionEnded
  }

  public init(demonstration: [Door], municipality: String, userName: String, failure: Failure?) {
    self.demonstration = demonstration
    self.municipality = municipality
    self.userName = userName
    self.failure = failure
  }
}

/// My account.
public struct AccountPage: Sendable {
  public var reader: ReaderLabel
  public var userName: String
  public var sessions: [Session]
  /// Leaders who opened my own figures, and what for.
  public var lookedAtBy: [(leader: PersonLabel, day: Day, purpose: String)]

  public struct Session: Sendable {
    public var id: String
    public var began: Int64
    public var lastSeen: Int64
    public var isThisOne: Bool
    public init(id: String, began: Int64, lastSeen: Int64, isThisOne: Bool) {
      self.id = id
      self.began = began
      self.lastSeen = lastSeen
      self.isThisOne = isThisOne
    }
  }

  public init(
    reader: ReaderLabel, userName: String, sessions: [Session],
    lookedAtBy: [(leader: PersonLabel, day: Day, purpose: String)]
  ) {
    self.reader = reader
    self.userName = userName
    self.sessions = sessions
    self.lookedAtBy = lookedAtBy
  }
}

/// The staff and their accounts, for administrators.
public struct StaffPage: Sendable {
  public var rows: [Row]
  public var teams: [TeamLabel]

  public struct Row: Sendable {
    public var person: PersonLabel
    public var role: Role
    public var team: TeamLabel?
    public var userName: String?
    public var isActive: Bool
    public var grants: [String]
    public init(
      person: PersonLabel, role: Role, team: TeamLabel?, userName: String?, isActive: Bool, grants: [String]
    ) {
      self.person = person
      self.role = role
      self.team = team
      self.userName = userName
      self.isActive = isActive
      self.grants = grants
    }
  }

  public init(rows: [Row], teams: [TeamLabel]) {
    self.rows = rows
    self.teams = teams
  }
}

/// Who has seen a case.
public struct CaseReadersPage: Sendable {
  public var citizen: CaseLabel
  public var rows: [Row]

  public struct Row: Sendable {
    public var at: Int64
    public var by: PersonLabel?
    public var role: Role?
    /// The page that was shown, by its id.
    public var page: String
    /// Typed only to break the glass.
    public var reason: String?
    public init(at: Int64, by: PersonLabel?, role: Role?, page: String, reason: String?) {
      self.at = at
      self.by = by
      self.role = role
      self.page = page
      self.reason = reason
    }
  }

  public init(citizen: CaseLabel, rows: [Row]) {
    self.citizen = citizen
    self.rows = rows
  }
}

/// Who can help where something is not allowed.
public struct NotAllowedPage: Sendable {
  public enum Helper: String, CaseIterable, Sendable { case courseResponsible, teamLead, administrator, nobody }
  public var helper: Helper
  public var people: [PersonLabel]
  /// The reader may break the glass on this case, with a reason.
  public var mayBreakGlass: ID<Case>?
  public init(helper: Helper, people: [PersonLabel], mayBreakGlass: ID<Case>?) {
    self.helper = helper
    self.people = people
    self.mayBreakGlass = mayBreakGlass
  }
}
