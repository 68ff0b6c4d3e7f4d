import Almanac
import Casework
import Identifiers

/// What the team's own case tells: meetings with others, what is followed up, and successes since the learning group met.
public struct TeamLog: Sendable {
  /// A meeting about what lies between the team and another.
  public struct Interface: Hashable, Sendable {
    public var day: Day
    public var other: String
    public var theme: String?
    public var people: [PersonLabel]
    public var agreed: String?

    public init(day: Day, other: String, theme: String?, people: [PersonLabel], agreed: String?) {
      self.day = day
      self.other = other
      self.theme = theme
      self.people = people
      self.agreed = agreed
    }
  }

  /// What somebody of the team follows up, and by when. Open until it is done.
  public struct FollowUp: Hashable, Sendable {
    public var task: Reference<WorkTask>
    public var text: String
    public var due: Day
    public var person: PersonLabel?
    public var mayBeDone: Bool

    public init(task: Reference<WorkTask>, text: String, due: Day, person: PersonLabel?, mayBeDone: Bool) {
      self.task = task
      self.text = text
      self.due = due
      self.person = person
      self.mayBeDone = mayBeDone
    }
  }

  public struct Story: Hashable, Sendable {
    public var day: Day
    public var text: String

    public init(day: Day, text: String) {
      self.day = day
      self.text = text
    }
  }

  /// The latest first.
  public var interfaces: [Interface] = []
  public var followUps: [FollowUp] = []
  /// Told since the learning group met last, the latest first.
  public var stories: [Story] = []

  public init() {}
}

/// What somebody takes on in the team.
public struct TeamTask: Hashable, Sendable {
  public var text: String
  public var person: ID<Person>
  public var due: Day

  public init(text: String, person: ID<Person>, due: Day) {
    self.text = text
    self.person = person
    self.due = due
  }
}

/// An interface meeting as it was written down.
public struct InterfaceHeld: Hashable, Sendable {
  public var day: Day
  public var other: String
  public var theme: String
  public var people: [ID<Person>]
  public var roles: [CaseRole]
  public var agreed: String
  public var followUp: TeamTask?

  public init(
    day: Day, other: String, theme: String, people: [ID<Person>], roles: [CaseRole], agreed: String, followUp: TeamTask?
  ) {
    self.day = day
    self.other = other
    self.theme = theme
    self.people = people
    self.roles = roles
    self.agreed = agreed
    self.followUp = followUp
  }
}

/// A meeting of the learning group as it was written down.
public struct LearningHeld: Hashable, Sendable {
  public var met: LearningGroupMet
  public var day: Day
  /// What the writer tries for themselves: a task on their own day, which nobody else is shown.
  public var ownPoint: TeamTask?
  /// A success in a sentence, told as the citizen allows.
  public var success: String?

  public init(met: LearningGroupMet, day: Day, ownPoint: TeamTask? = nil, success: String? = nil) {
    self.met = met
    self.day = day
    self.ownPoint = ownPoint
    self.success = success
  }
}
