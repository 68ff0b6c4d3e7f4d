import Almanac
import Casework
import Identifiers

extension CitizenPage {
  public struct JobGoal: Hashable, Sendable {
    public var content: JobGoalSet
    public var setOn: Day
    public init(_ content: JobGoalSet, setOn: Day) {
      self.content = content
      self.setOn = setOn
    }

    public var occupation: String { content.occupation }
    public var track: String? { content.track?.rawValue }
    public var hours: Double? { content.hours }
  }

  public struct PlannedContact: Hashable, Sendable {
    public var appointment: Reference<Appointment>
    public var day: Day
    public var time: ClockTime?
    public var minutes: Int?
    public var form: ContactForm?
    public var with: CaseRole?
    public var place: String?
    /// What the group is called whose meeting it is; nil for a talk of one's own.
    public var group: String?
    public init(
      appointment: Reference<Appointment>, day: Day, time: ClockTime?, minutes: Int?, form: ContactForm?,
      with: CaseRole?, place: String?
    ) {
      self.appointment = appointment
      self.day = day
      self.time = time
      self.minutes = minutes
      self.form = form
      self.with = with
      self.place = place
    }
  }

  public struct InvolvedPerson: Hashable, Sendable {
    public var role: CaseRole
    public var person: PersonLabel?
    /// Of a company contact: the company.
    public var company: String?
    public var since: Day?
    public var standsInUntil: Day?
    public var isCourseResponsible: Bool
    public init(
      role: CaseRole, person: PersonLabel?, company: String?, since: Day?, standsInUntil: Day?,
      isCourseResponsible: Bool
    ) {
      self.role = role
      self.person = person
      self.company = company
      self.since = since
      self.standsInUntil = standsInUntil
      self.isCourseResponsible = isCourseResponsible
    }
  }

  /// A named job that was looked at together.
  public struct PresentedJob: Hashable, Sendable {
    public var content: JobPresented
    /// By its name, where the company is in the register.
    public var company: String?
    public var day: Day
    public init(_ content: JobPresented, company: String?, day: Day) {
      self.content = content
      self.company = company
      self.day = day
    }
  }

  public struct ProgressionGoalRow: Hashable, Sendable {
    public var goal: Reference<Goal>
    public var content: ProgressionGoalSet
    public var setOn: Day
    public var reached: Day?
    public init(goal: Reference<Goal>, content: ProgressionGoalSet, setOn: Day, reached: Day?) {
      self.goal = goal
      self.content = content
      self.setOn = setOn
      self.reached = reached
    }
  }

  public struct PlacementRow: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case placement(PlacementKind)
      case flexJob
      case paidHours(PaidHoursStarted.Kind?)
    }
    public var key: String
    public var kind: Kind
    public var company: String?
    public var from: Day
    public var plannedEnd: Day?
    public var ended: Day?
    public var hours: Double?
    public var kindOfHours: KindOfHours
    /// Which of the citizen's flexjobs it is, from 1; nil for other work, and where there has been but one.
    public var flexJobNumber: Int?
    public init(
      key: String, kind: Kind, company: String?, from: Day, plannedEnd: Day?, ended: Day?, hours: Double?,
      kindOfHours: KindOfHours, flexJobNumber: Int? = nil
    ) {
      self.flexJobNumber = flexJobNumber
      self.key = key
      self.kind = kind
      self.company = company
      self.from = from
      self.plannedEnd = plannedEnd
      self.ended = ended
      self.hours = hours
      self.kindOfHours = kindOfHours
    }
  }

  public struct TaskLine: Hashable, Sendable {
    public var task: Reference<WorkTask>
    public var text: String
    public var due: Day
    public var person: PersonLabel
    /// Who asked for it, where that is another.
    public var from: PersonLabel?
    public init(
      task: Reference<WorkTask>, text: String, due: Day, person: PersonLabel, from: PersonLabel? = nil
    ) {
      self.task = task
      self.text = text
      self.due = due
      self.person = person
      self.from = from
    }
  }

  public struct ModelChoice: Hashable, Sendable {
    public var model: ModelName
    public var title: String
    public var isEnrolled: Bool
    /// Models of the law have no enrolment by hand.
    public var isByHand: Bool
    public init(model: ModelName, title: String, isEnrolled: Bool, isByHand: Bool) {
      self.model = model
      self.title = title
      self.isEnrolled = isEnrolled
      self.isByHand = isByHand
    }
  }
}
