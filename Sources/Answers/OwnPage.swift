import Almanac
import Casework
import Identifiers

/// What a citizen sees by their own door: their plan, agreements and people, and who has seen the case. Nothing of it is
/// anything else than staff see; all of it is in plain words.
public struct OwnPage: Sendable {
  public struct Work: Sendable {
    public var row: CitizenPage.PlacementRow
    /// What follow-ups there said, the latest first.
    public var followUps: [FollowUpTold]

    public init(_ row: CitizenPage.PlacementRow, followUps: [FollowUpTold] = []) {
      self.row = row
      self.followUps = followUps
    }
  }

  /// An agreement with a company, and whether it waits for the citizen.
  public struct Agreement: Sendable {
    public var agreement: WorkAgreement
    public var state: AgreementState
    public var waitsForMe: Bool
    public init(agreement: WorkAgreement, state: AgreementState, waitsForMe: Bool) {
      self.agreement = agreement
      self.state = state
      self.waitsForMe = waitsForMe
    }
  }

  public var today: Day
  /// The given name; empty where none is known.
  public var name: String
  public var appointments: [CitizenPage.PlannedContact]
  public var jobGoals: [CitizenPage.JobGoal]
  public var progressionGoals: [CitizenPage.ProgressionGoalRow]
  /// The plan's steps, open ones first by their day.
  public var steps: [PlannedStep]
  public var accommodations: [AccommodationNoted]
  public var agreements: [Agreement]
  public var work: [Work]
  public var people: [CitizenPage.InvolvedPerson]
  public var formToken: String
  /// The jobs and placements whose weeks the citizen may speak of.
  public var weeks: [WorkSpell] = []
  public var me: PersonLabel?
  /// Which of the citizen's people does what; nil where there is nobody.
  public var roles: RolesShared?
  /// What is expected of hours, the latest last.
  public var expected: [ExpectedHours] = []
  public var schemes: [SupportScheme] = []
  public var efforts = ParallelEfforts()
  /// Whether there is a way to a decision to read, and to write one's own words in.
  public var hasPapers = false
  public var suppliers = SupplierCourses()
  /// Letters that were sent, the latest first.
  public var letters: [OwnLetter] = []
  /// Group meetings and courses, the latest first.
  public var groups: [GroupOfCitizen] = []
  /// What the citizen wrote here, the latest first.
  public var written: [(content: MessageReceived, day: Day)] = []
  /// What the citizen has asked about appointments, and nobody has answered yet.
  public var asked: [Reference<Appointment>: AppointmentAsk] = [:]
  /// Whether the citizen may ask to have an appointment moved.
  public var mayAsk = false
  /// The latest talks with a note that the citizen reads, the latest first.
  public var talks: [TalkTold] = []
  /// Steps that the citizen has ticked today, and may untick.
  public var undoable: Set<Reference<Identifiers.Agreement>> = []

  public init(
    today: Day, name: String, appointments: [CitizenPage.PlannedContact], jobGoals: [CitizenPage.JobGoal],
    progressionGoals: [CitizenPage.ProgressionGoalRow], steps: [PlannedStep], accommodations: [AccommodationNoted],
    agreements: [Agreement], work: [Work], people: [CitizenPage.InvolvedPerson], formToken: String
  ) {
    self.today = today
    self.name = name
    self.appointments = appointments
    self.jobGoals = jobGoals
    self.progressionGoals = progressionGoals
    self.steps = steps
    self.accommodations = accommodations
    self.agreements = agreements
    self.work = work
    self.people = people
    self.formToken = formToken
  }
}

/// Who has seen the citizen's case: role and unit, and names of the citizen's own people only.
public struct OwnReaders: Sendable {
  public struct Row: Sendable {
    public var at: Int64
    public var role: Role?
    public var team: String?
    /// Only of those who stand round the citizen.
    public var name: String?
    public var page: String
    /// Typed by somebody who opened the case with a reason.
    public var reason: String?
    /// Tells one from another, and is shown to nobody.
    public var person: ID<Person>?
    public init(at: Int64, role: Role?, team: String?, name: String?, page: String, reason: String?) {
      self.at = at
      self.role = role
      self.team = team
      self.name = name
      self.page = page
      self.reason = reason
    }
  }

  public var rows: [Row]
  public init(rows: [Row]) { self.rows = rows }
}
