import Almanac
import Identifiers

/// A case as its facts make it: folded from them in the order of their days, and stored nowhere.
public struct CaseState: Sendable {
  public var identity: CitizenRegistered?
  public var address: CitizenAddressChanged?
  public var protection: AddressProtectionSet?
  public var course = Course()
  public var people = CasePeople()
  public var contacts = Contacts()
  public var plan = Plan()
  public var work = WorkHistory()
  public var agreements = WorkAgreements()
  public var tasks: [Reference<WorkTask>: TaskGiven] = [:]
  public var papers = Papers()
  public var beforeDecision = BeforeDecision()
  public var letters = Letters()
  public var suppliers = SupplierCourses()
  public var groups = GroupMemberships()

  public init() {}

  /// The state that a history makes as of a day.
  public init(_ history: CaseHistory, asOf day: Day = .latest, knownBy known: Int64? = nil) {
    self.init(history.standing(knownBy: known), asOf: day)
  }

  public init(_ standing: [CaseHistory.Standing], asOf day: Day = .latest) {
    for standing in standing where standing.day <= day {
      evolve(standing.fact, on: standing.day)
      if standing.recorded.batch != nil, case .paidHoursStarted(let content) = standing.fact {
        work.change(content.job.description) { $0.isFromRegister = true }
      }
    }
  }

  /// Whether the name and address are protected on a day.
  public func isProtected(on day: Day) -> Bool {
    guard let protection, protection.isProtected else { return false }
    return protection.until.map { day <= $0 } ?? true
  }

  /// Whether the case is open: opened and not closed since, or with facts and never closed.
  public var isOpen: Bool { course.closed == nil }
}

/// What the citizen lives on, which course they are in, and whether they are there.
public struct Course: Sendable {
  public var opened: Day?
  public var closed: Day?
  public var outcome: CaseClosed.Outcome?
  public var benefit: Benefit?
  public var benefitSince: Day?
  public var targetGroup: TargetGroup?
  public var targetGroupSince: Day?
  public var enrolled: [(model: ModelName, since: Day)] = []
  /// What the citizen is away for, by the absence's reference.
  public var absences: [(absence: Reference<Absence>, kind: AbsenceKind, from: Day, days: Int?)] = []
  public var absenceHistory: [(kind: AbsenceKind, from: Day, to: Day?)] = []
  public var efforts: [(effort: Reference<Effort>, kind: ParallelEffortStarted.Kind, from: Day, to: Day?)] = []

  public func isEnrolled(in model: ModelName) -> Bool { enrolled.contains { $0.model == model } }
}

/// Who is round the citizen.
public struct CasePeople: Sendable {
  public struct Holder: Hashable, Sendable {
    public var role: CaseRole
    public var person: ID<Person>?
    public var since: Day
  }

  public struct StandIn: Hashable, Sendable {
    public var role: CaseRole?
    public var person: ID<Person>
    public var from: Day
    public var to: Day
  }

  public var team: Reference<Team>?
  public var holders: [Holder] = []
  public var standIns: [StandIn] = []
  public var responsible: CaseRole?
  /// How the roles are shared, as it was agreed last.
  public var distribution: (content: RoleDistributionAgreed, day: Day)?

  /// One person holds a role at a time: a new one takes over from the former.
  mutating func attach(_ role: CaseRole, _ person: ID<Person>?, on day: Day) {
    holders.removeAll { $0.role == role }
    holders.append(Holder(role: role, person: person, since: day))
  }

  mutating func detach(_ role: CaseRole, _ person: ID<Person>?) {
    holders.removeAll { $0.role == role && (person == nil || $0.person == nil || $0.person == person) }
  }
}

/// Talks that were held, and those that are to come.
public struct Contacts: Sendable {
  public struct Planned: Hashable, Sendable {
    public enum State: String, Sendable { case planned, held, cancelled, stayedAway }
    public var appointment: Reference<Appointment>
    public var day: Day
    public var time: ClockTime?
    public var minutes: Int?
    public var form: ContactForm?
    public var by: CaseRole?
    public var person: ID<Person>?
    public var place: String?
    public var participants: [CaseRole]
    public var interpreter: String?
    public var state: State
    /// The citizen brings somebody along.
    public var companion = false
    /// How a reminder is to be sent; nil for none.
    public var remind: LetterWay?
    /// The group whose meeting it is, and which of its meetings.
    public var group: Reference<GroupCourse>?
    public var session: Int?
  }

  public var planned: [Planned] = []
  /// When an appointment was not come to, and what was known of why.
  public var stayedAway: [Reference<Appointment>: (day: Day, reason: String?)] = [:]
  public var last: Day?
  public var rhythm: (days: Int, reason: String?)?

  public subscript(_ appointment: Reference<Appointment>) -> Planned? {
    planned.first { $0.appointment == appointment }
  }

  mutating func settle(_ appointment: Reference<Appointment>?, _ state: Planned.State) {
    guard let appointment, let place = planned.firstIndex(where: { $0.appointment == appointment }) else { return }
    planned[place].state = state
  }

  /// Appointments still to come on or after a day, in order.
  public func ahead(from day: Day) -> [Planned] {
    planned.filter { $0.state == .planned && $0.day >= day }
      .sorted { ($0.day, $0.time?.minutes ?? 0) < ($1.day, $1.time?.minutes ?? 0) }
  }
}

/// Placements and jobs.
public struct WorkHistory: Sendable {
  public struct Spell: Sendable {
    public enum Kind: Hashable, Sendable {
      case placement(PlacementKind)
      case flexJob
      case paidHours(PaidHoursStarted.Kind?)
    }
    public var key: String
    public var kind: Kind
    public var company: Reference<Company>?
    public var from: Day
    public var plannedEnd: Day?
    public var ended: Day?
    public var kindOfHours: KindOfHours
    /// From each day on, hours a week.
    public var hours: [(day: Day, hours: Double)]
    public var hasNextStep = false
    /// Whether it was read in from an extract of the income register.
    public var isFromRegister = false
    /// How much of an hour's work is done in an hour, in percent, as assessed on each day.
    public var intensities: [(day: Day, percent: Double)] = []
    /// What was said last about a week, by its Monday.
    public var reports: [Day: Report] = [:]
    public var care = SpellCare()

    public var hoursNow: Double? { hours.last?.hours }
  }

  public var spells: [Spell] = []
  /// Hours that the income register has, by company and month ("2026-10").
  public var incomes: [Reference<Company>: [String: Double]] = [:]
  /// What came of looking at a month.
  public var reconciled: [Reference<Company>: [String: MonthReconciled]] = [:]
  public var selfSupport = SelfSupport()

  /// Which of the flexjobs a spell is, by when they began: first, second, third. nil for other work, and where there is one.
  public func flexJobNumber(_ key: String) -> Int? {
    let jobs = spells.enumerated().filter { if case .flexJob = $0.element.kind { true } else { false } }
      .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element.key)
    guard jobs.count > 1 else { return nil }
    return jobs.firstIndex(of: key).map { $0 + 1 }
  }

  public func isOpen(_ key: String) -> Bool { spells.contains { $0.key == key && $0.ended == nil } }

  mutating func change(_ key: String?, _ act: (inout Spell) -> Void) {
    guard let key, let place = spells.lastIndex(where: { $0.key == key }) else { return }
    act(&spells[place])
  }
}

/// Documents under way.
public struct Papers: Sendable {
  public var preparationStarted: Day?
  public var preparationCompleted: Day?
  public var assured: Set<DocumentKind> = []
  public var requestedPapers: [(paper: String?, on: Day)] = []
}
