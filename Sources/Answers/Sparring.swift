import Almanac
import Casework
import Identifiers

/// The team's sparring: courses it will spend time on, each with its reasons in words.
public struct Sparring: Sendable {
  public var today: Day
  public var team: TeamLabel
  /// When the team sparred last.
  public var last: Day?
  /// Open courses of the team.
  public var courses: Int
  /// Those that there is most to gain for; or, at the meeting, those that were chosen.
  public var rows: [Row]
  public var colleagues: [Colleague]
  /// The learning group's last meeting.
  public var learning: Learning?
  /// What is told of the team's own case beside it.
  public var log = TeamLog()

  /// What the team talked about, and what it tries until next time.
  public struct Learning: Hashable, Sendable {
    public var day: Day
    public var theme: String?
    public var practise: String?
    public var facilitator: PersonLabel?

    public init(day: Day, theme: String?, practise: String?, facilitator: PersonLabel? = nil) {
      self.facilitator = facilitator
      self.day = day
      self.theme = theme
      self.practise = practise
    }
  }

  /// Why the team may want to spend time on a course. Never a judgement of the citizen.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case withoutWork, endingSoon, noJobGoal, longSinceContact, noNextAppointment, noConcretePlan
  }

  public struct Colleague: Hashable, Sendable {
    public var person: PersonLabel
    public var role: Role

    public init(person: PersonLabel, role: Role) {
      self.person = person
      self.role = role
    }
  }

  public struct Row: Hashable, Sendable {
    public var citizen: CaseLabel
    public var reasons: [Reason]
    public var responsible: PersonLabel?
    public var lastContact: Day?
    /// Filled at the meeting only: goals, where the citizen is now, and what is agreed.
    public var goals: [String]
    public var running: [String]
    public var agreed: [String]

    public init(
      citizen: CaseLabel, reasons: [Reason], responsible: PersonLabel?, lastContact: Day?, goals: [String] = [],
      running: [String] = [], agreed: [String] = []
    ) {
      self.citizen = citizen
      self.reasons = reasons
      self.responsible = responsible
      self.lastContact = lastContact
      self.goals = goals
      self.running = running
      self.agreed = agreed
    }
  }

  public init(
    today: Day, team: TeamLabel, last: Day?, courses: Int, rows: [Row], colleagues: [Colleague],
    learning: Learning? = nil
  ) {
    self.learning = learning
    self.today = today
    self.team = team
    self.last = last
    self.courses = courses
    self.rows = rows
    self.colleagues = colleagues
  }
}

/// What came of a sparring.
public struct SparringHeld: Hashable, Sendable {
  public var participants: [CaseRole]
  public var courses: [Course]
  /// A success in a sentence, told as the citizen allows.
  public var success: String?

  public struct Course: Hashable, Sendable {
    public var id: ID<Case>
    /// New ideas, as a note that the citizen may read; nil where there were none.
    public var ideas: String?
    public var task: Task?

    public init(id: ID<Case>, ideas: String?, task: Task?) {
      self.id = id
      self.ideas = ideas
      self.task = task
    }
  }

  public struct Task: Hashable, Sendable {
    public var text: String
    public var person: ID<Person>
    public var due: Day

    public init(text: String, person: ID<Person>, due: Day) {
      self.text = text
      self.person = person
      self.due = due
    }
  }

  public init(participants: [CaseRole], courses: [Course], success: String?) {
    self.participants = participants
    self.courses = courses
    self.success = success
  }
}
