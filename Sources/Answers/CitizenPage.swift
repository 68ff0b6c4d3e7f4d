import Almanac
import Casework
import Identifiers

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
  /// The plan's steps, the latest first.
  public var agreements: [PlannedStep]
  public var accommodations: [AccommodationNoted]
  /// Those that have ended, the first to end first.
  public var pastAccommodations: [PastAccommodation] = []
  public var progressionGoals: [ProgressionGoalRow]
  /// Named jobs that were looked at, the latest first.
  public var presented: [PresentedJob]
  /// When the plan was last gone through with the citizen.
  public var planUpdated: Day?
  public var placements: [PlacementRow]
  /// Agreements with companies, the latest first.
  public var workAgreements: [AgreementList.Row]
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
  public var cv = CV()
  /// Tasks that were done with an answer lately, the latest first.
  public var answered: [AnsweredTask] = []
  /// Who does what; nil where nobody stands round the citizen.
  public var roles: RolesShared?
  /// When the citizen last answered about their own situation.
  public var ownPictureLast: Day?
  public var ability = WorkAbility()
  public var schemes: [SupportScheme] = []
  public var efforts = ParallelEfforts()
  public var suppliers = SupplierCourses()
  /// The version of the case's log when the page was made: goes with every form.
  public var version: Int

  public init(
    citizen: CaseLabel, today: Day, dials: Dials, cpr: String?, administrativeNumber: String?,
    address: CitizenAddressChanged?, isAddressHidden: Bool, isOpen: Bool, benefit: Benefit?, benefitSince: Day?,
    targetGroup: TargetGroup?, team: TeamLabel?, absence: AbsenceKind?, jobGoals: [JobGoal],
    nextAppointment: PlannedContact?, appointments: [PlannedContact], people: [InvolvedPerson], roads: [Road],
    lanes: Lanes, hours: HoursCurve, agreements: [PlannedStep], accommodations: [AccommodationNoted],
    progressionGoals: [ProgressionGoalRow], placements: [PlacementRow], tasks: [TaskLine], events: [CaseEvent],
    totalEvents: Int, acts: Set<CaseAct>, brokenGlassReason: String?, models: [ModelChoice],
    colleagues: [PersonLabel], version: Int, presented: [PresentedJob] = [], planUpdated: Day? = nil,
    workAgreements: [AgreementList.Row] = []
  ) {
    self.presented = presented
    self.workAgreements = workAgreements
    self.planUpdated = planUpdated
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
