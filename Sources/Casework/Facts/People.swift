import Almanac
import Identifiers

/// The citizen got a personal job broker, who is the permanent contact.
public struct JobBrokerAssigned: FactContent {
  public var person: ID<Person>?
  public var citizenTold: Bool?

  public init(person: ID<Person>? = nil, citizenTold: Bool? = nil) {
    self.person = person
    self.citizenTold = citizenTold
  }
}

/// The job broker no longer follows the course.
public struct JobBrokerEnded: FactContent {
  public var person: ID<Person>?
  public var reason: String?
  public var atCitizensWish: Bool?

  public init(person: ID<Person>? = nil, reason: String? = nil, atCitizensWish: Bool? = nil) {
    self.person = person
    self.reason = reason
    self.atCitizensWish = atCitizensWish
  }
}

/// A professional was attached to the citizen.
public struct ProfessionalAttached: FactContent {
  public var role: CaseRole
  public var person: ID<Person>?
  public var reason: String?

  public init(role: CaseRole, person: ID<Person>? = nil, reason: String? = nil) {
    self.role = role
    self.person = person
    self.reason = reason
  }
}

/// A professional is no longer attached to the citizen.
public struct ProfessionalDetached: FactContent {
  public var role: CaseRole
  public var person: ID<Person>?
  public var reason: String?
  public var atCitizensWish: Bool?

  public init(role: CaseRole, person: ID<Person>? = nil, reason: String? = nil, atCitizensWish: Bool? = nil) {
    self.role = role
    self.person = person
    self.reason = reason
    self.atCitizensWish = atCitizensWish
  }
}

/// A colleague whom the citizen knows of stands in for a time.
public struct StandInRegistered: FactContent {
  public var `for`: CaseRole?
  public var person: ID<Person>
  public var from: Day
  public var to: Day

  public init(person: ID<Person>, from: Day, to: Day, `for`: CaseRole? = nil) {
    self.for = `for`
    self.person = person
    self.from = from
    self.to = to
  }
}

/// It is agreed who does what for the citizen, and who stands in for whom; in a team's own case: how the team shares
/// the roles.
public struct RoleDistributionAgreed: FactContent {
  public enum Distribution: String, CaseIterable, Codable, Hashable, Sendable {
    case allApart, consultantMentorAndCaseworker, mentorAndCaseworker, allInclusive, microTeam, other
  }

  /// One task that a named person has, whatever the role model says.
  public struct Holder: Codable, Hashable, Sendable {
    public var task: RoleTask
    public var person: ID<Person>

    public init(task: RoleTask, person: ID<Person>) {
      self.task = task
      self.person = person
    }
  }

  public var distribution: Distribution?
  public var tasksNamed: Bool?
  public var citizenTold: Bool?
  public var participants: [CaseRole]?
  /// Why it is shared so: for a team the leader's, for a citizen what they agreed.
  public var reason: String?
  /// Where somebody has a task that the model would give another.
  public var holders: [Holder]?

  public init(
    distribution: Distribution? = nil, tasksNamed: Bool? = nil, citizenTold: Bool? = nil,
    participants: [CaseRole]? = nil, reason: String? = nil, holders: [Holder]? = nil
  ) {
    self.reason = reason
    self.holders = holders
    self.distribution = distribution
    self.tasksNamed = tasksNamed
    self.citizenTold = citizenTold
    self.participants = participants
  }
}

/// It is agreed who holds the threads now.
public struct CourseResponsibleSet: FactContent {
  public var role: CaseRole
  public var person: ID<Person>?

  public init(role: CaseRole, person: ID<Person>? = nil) {
    self.role = role
    self.person = person
  }
}
