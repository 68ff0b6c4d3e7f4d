import Almanac
import Casework
import Identifiers
import Interventions

/// The two dials: how it was on a day, and as far as we knew on a day. Both nil: now.
public struct Dials: Hashable, Sendable {
  public var asOf: Day?
  public var knownOn: Day?

  public init(asOf: Day? = nil, knownOn: Day? = nil) {
    self.asOf = asOf
    self.knownOn = knownOn
  }

  public var isNow: Bool { asOf == nil && knownOn == nil }
}

/// The citizen's page.
public struct CitizenPage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var dials: Dials
  /// In full for those who may see it, masked else.
  public var cpr: String?
  public var administrativeNumber: String?
  /// nil where it is protected and the reader lacks the right, or where none is known.
  public var address: CitizenAddressChanged?
  public var isAddressHidden: Bool
  public var isOpen: Bool
  public var benefit: Benefit?
  public var benefitSince: Day?
  public var targetGroup: TargetGroup?
  public var team: TeamLabel?
  public var absence: AbsenceKind?
  public var jobGoals: [JobGoal]
  public var nextAppointment: PlannedContact?
  public var appointments: [PlannedContact]
  public var people: [InvolvedPerson]
  public var roads: [Road]
  public var lanes: Lanes
  public var hours: HoursCurve
  public var agreements: [PlanAgreement]
  public var accommodations: [AccommodationNoted]
  public var progressionGoals: [ProgressionGoalRow]
  public var placements: [PlacementRow]
  public var tasks: [TaskLine]
  /// The latest events, newest first.
  public var events: [CaseEvent]
  public var totalEvents: Int
  /// What the reader may do here.
  public var acts: Set<CaseAct>
  /// The reader reads by a reasoned breaking of the glass.
  public var brokenGlassReason: String?
  /// Models that the citizen may be enrolled in, and those they are in.
  public var models: [ModelChoice]
  /// Colleagues to whom a task may be given.
  public var colleagues: [PersonLabel]
  /// The version of the case's log when the page was made: goes with every form.
  public var version: Int

  public struct JobGoal: Hashable, Sendable {
    public var goal: Reference<Goal>
    public var occupation: String
    public var track: String?
    public var hours: Double?
    public var setOn: Day
    public init(goal: Reference<Goal>, occupation: String, track: String?, hours: Double?, setOn: Day) {
      self.goal = goal
      self.occupation = occupation
      self.track = track
      self.hours = hours
      self.setOn = setOn
    }
  }

  public struct PlannedContact: Hashable, Sendable {
    public var appointment: Reference<Appointment>
    public var day: Day
    public var time: ClockTime?
    public var minutes: Int?
    public var form: ContactForm?
    public var with: CaseRole?
    public var place: String?
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

  public struct PlanAgreement: Hashable, Sendable {
    public var agreement: Reference<Agreement>
    public var text: String?
    public var by: CaseRole?
    public var due: Day?
    public var made: Day
    public var kept: Day?
    public init(agreement: Reference<Agreement>, text: String?, by: CaseRole?, due: Day?, made: Day, kept: Day?) {
      self.agreement = agreement
      self.text = text
      self.by = by
      self.due = due
      self.made = made
      self.kept = kept
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
    public init(
      key: String, kind: Kind, company: String?, from: Day, plannedEnd: Day?, ended: Day?, hours: Double?,
      kindOfHours: KindOfHours
    ) {
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
    public init(task: Reference<WorkTask>, text: String, due: Day, person: PersonLabel) {
      self.task = task
      self.text = text
      self.due = due
      self.person = person
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

  public init(
    citizen: CaseLabel, today: Day, dials: Dials, cpr: String?, administrativeNumber: String?,
    address: CitizenAddressChanged?, isAddressHidden: Bool, isOpen: Bool, benefit: Benefit?, benefitSince: Day?,
    targetGroup: TargetGroup?, team: TeamLabel?, absence: AbsenceKind?, jobGoals: [JobGoal],
    nextAppointment: PlannedContact?, appointments: [PlannedContact], people: [InvolvedPerson], roads: [Road],
    lanes: Lanes, hours: HoursCurve, agreements: [PlanAgreement], accommodations: [AccommodationNoted],
    progressionGoals: [ProgressionGoalRow], placements: [PlacementRow], tasks: [TaskLine], events: [CaseEvent],
    totalEvents: Int, acts: Set<CaseAct>, brokenGlassReason: String?, models: [ModelChoice],
    colleagues: [PersonLabel], version: Int
  ) {
    self.citizen = citizen
    self.today = today
    self.dials = dials
    self.cpr = cpr
    self.administrativeNumber = administrativeNumber
    self.address = address
    self.isAddressHidden = isAddressHidden
    self.isOpen = isOpen
    self.benefit = benefit
    self.benefitSince = benefitSince
    self.targetGroup = targetGroup
    self.team = team
    self.absence = absence
    self.jobGoals = jobGoals
    self.nextAppointment = nextAppointment
    self.appointments = appointments
    self.people = people
    self.roads = roads
    self.lanes = lanes
    self.hours = hours
    self.agreements = agreements
    self.accommodations = accommodations
    self.progressionGoals = progressionGoals
    self.placements = placements
    self.tasks = tasks
    self.events = events
    self.totalEvents = totalEvents
    self.acts = acts
    self.brokenGlassReason = brokenGlassReason
    self.models = models
    self.colleagues = colleagues
    self.version = version
  }
}

/// What may be done in a case.
public enum CaseAct: String, CaseIterable, Hashable, Sendable {
  case registerContact, planContact, note, task, waive, followUp, placement, endPlacement, hours, jobGoal,
    progressionGoal
  case accommodation, agreement, planUpdated, document, enrol, leave, assign, benefit, absence, identity, meeting
  case correct, retract, seeAccessLog
}

/// One model's road: its phases, with the elements and how each went.
public struct Road: Sendable {
  public var model: ModelName
  public var title: String
  public var origin: Origin
  public var phases: [Phase]

  public struct Phase: Sendable {
    /// nil for elements that belong to no phase.
    public var id: String?
    public var title: String?
    public var stage: Stage
    public var elements: [Element]
    public init(id: String?, title: String?, stage: Stage, elements: [Element]) {
      self.id = id
      self.title = title
      self.stage = stage
      self.elements = elements
    }
  }

  public enum Stage: String, Sendable { case done, now, ahead }

  public struct Element: Sendable {
    public var id: String
    public var title: String
    public var purpose: String?
    /// The worst of what is open, else of what was: what the mark on the road shows; nil where nothing was asked yet.
    public var mark: Obligation.Status?
    public var counts: ElementSummary
    /// What was asked, latest first.
    public var obligations: [Owed]
    public init(
      id: String, title: String, purpose: String?, mark: Obligation.Status?, counts: ElementSummary,
      obligations: [Owed]
    ) {
      self.id = id
      self.title = title
      self.purpose = purpose
      self.mark = mark
      self.counts = counts
      self.obligations = obligations
    }
  }

  public init(model: ModelName, title: String, origin: Origin, phases: [Phase]) {
    self.model = model
    self.title = title
    self.origin = origin
    self.phases = phases
  }
}

/// What happened over time, in lanes.
public struct Lanes: Sendable {
  public var from: Day
  public var to: Day
  public var lanes: [Lane]

  public struct Lane: Sendable {
    public enum Kind: String, CaseIterable, Sendable { case contacts, efforts, placements, paidHours, absence }
    public var kind: Kind
    public var bars: [Bar]
    public var dots: [Dot]
    public init(kind: Kind, bars: [Bar], dots: [Dot]) {
      self.kind = kind
      self.bars = bars
      self.dots = dots
    }
  }

  public struct Bar: Sendable {
    public var from: Day
    /// nil while it goes on.
    public var to: Day?
    public var fact: String
    public var kind: String?
    public var company: String?
    public init(from: Day, to: Day?, fact: String, kind: String?, company: String?) {
      self.from = from
      self.to = to
      self.fact = fact
      self.kind = kind
      self.company = company
    }
  }

  public struct Dot: Sendable {
    public var day: Day
    /// The vocabulary's name.
    public var fact: String
    public var form: ContactForm?
    public init(day: Day, fact: String, form: ContactForm?) {
      self.day = day
      self.fact = fact
      self.form = form
    }
  }

  public init(from: Day, to: Day, lanes: [Lane]) {
    self.from = from
    self.to = to
    self.lanes = lanes
  }
}

/// Hours a week over time, the four kinds apart.
public struct HoursCurve: Sendable {
  public var from: Day
  public var to: Day
  public var lines: [Line]
  /// The hours that a job goal aims at.
  public var goal: Double?

  public struct Line: Sendable {
    public var kind: KindOfHours
    /// From each day on so many hours a week; 0 where it ends.
    public var steps: [(day: Day, hours: Double)]
    public init(kind: KindOfHours, steps: [(day: Day, hours: Double)]) {
      self.kind = kind
      self.steps = steps
    }
  }

  public init(from: Day, to: Day, lines: [Line], goal: Double?) {
    self.from = from
    self.to = to
    self.lines = lines
    self.goal = goal
  }
}

/// Something that was recorded in the case.
public struct CaseEvent: Sendable {
  public var id: ID<FactInCase>
  public var day: Day
  public var fact: CaseFact
  public var recordedOn: Day
  public var recordedAt: ClockTime
  /// Who recorded it; nil for a part of the system.
  public var by: PersonLabel?
  public var role: Role?
  /// The system actor's name where no person did it.
  public var system: String?
  public var isImported: Bool
  public var corrections: Int
  public var mayCorrect: Bool

  public init(
    id: ID<FactInCase>, day: Day, fact: CaseFact, recordedOn: Day, recordedAt: ClockTime, by: PersonLabel?,
    role: Role?, system: String?, isImported: Bool, corrections: Int, mayCorrect: Bool
  ) {
    self.id = id
    self.day = day
    self.fact = fact
    self.recordedOn = recordedOn
    self.recordedAt = recordedAt
    self.by = by
    self.role = role
    self.system = system
    self.isImported = isImported
    self.corrections = corrections
    self.mayCorrect = mayCorrect
  }
}
