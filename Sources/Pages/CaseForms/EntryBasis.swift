import Almanac
import Answers
import Casework
import Identifiers
import Language

/// What the short forms know of the case and of who writes: today, and what there is to choose from.
public struct EntryBasis: Sendable {
  public var speaker: any Speaker
  public var today: Day
  public var me: PersonLabel
  public var role: Role
  /// The roles in which the writer stands round the citizen today.
  public var standing: [CaseRole] = []
  /// Those who stand round the citizen today.
  public var around: [CitizenPage.InvolvedPerson] = []
  public var placements: [CitizenPage.PlacementRow]
  public var models: [CitizenPage.ModelChoice]
  public var colleagues: [PersonLabel]
  /// The core elements that may be set aside.
  public var elements: [ElementChoice]
  /// The job goals of the plan, and efforts that are waited for or under way.
  public var jobGoals: [CitizenPage.JobGoal] = []
  public var efforts: [ParallelEffort] = []
  public var accommodations: [AccommodationNoted] = []
  /// The open tasks of the case.
  public var tasks: [CitizenPage.TaskLine] = []
  /// Who does what today; nil where nobody stands round the citizen.
  public var roles: RolesShared?
  /// The text of a new random id, for what the form makes: an appointment, a goal, a task.
  public var newID: @Sendable () -> String

  public struct ElementChoice: Hashable, Sendable {
    public var model: ModelName
    public var element: String
    public var title: String

    public init(model: ModelName, element: String, title: String) {
      self.model = model
      self.element = element
      self.title = title
    }

    /// How a form says which one: "udvikling-i-fleksjob-2/E".
    public var key: String { "\(model)/\(element)" }
  }

  public init(
    speaker: any Speaker, today: Day, me: PersonLabel, role: Role, placements: [CitizenPage.PlacementRow] = [],
    models: [CitizenPage.ModelChoice] = [], colleagues: [PersonLabel] = [], elements: [ElementChoice] = [],
    newID: @escaping @Sendable () -> String
  ) {
    self.speaker = speaker
    self.today = today
    self.me = me
    self.role = role
    self.placements = placements
    self.models = models
    self.colleagues = colleagues
    self.elements = elements
    self.newID = newID
  }

  /// All that the citizen's page offers to choose from.
  public init(_ page: CitizenPage, speaker: any Speaker, reader: ReaderLabel, newID: @escaping @Sendable () -> String) {
    self.init(
      speaker: speaker, today: page.today, me: reader.person, role: reader.role, placements: page.placements,
      models: page.models, colleagues: page.colleagues,
      elements: page.roads.flatMap { road in
        road.phases.flatMap(\.elements).map {
          ElementChoice(model: road.model, element: $0.id, title: "\(road.title): \($0.title)")
        }
      },
      newID: newID)
    around = page.people
    roles = page.roles
    jobGoals = page.jobGoals
    accommodations = page.accommodations
    tasks = page.tasks
    efforts = page.efforts.all.filter { $0.to == nil }
    standing = page.people.filter { $0.person?.id == reader.person.id }.map(\.role)
  }

  /// The role in which the writer acts for the citizen: the one that the methods ask for, where they stand round the
  /// citizen in several.
  public var caseRole: CaseRole { ownRoles.first ?? CaseRole(role) }

  /// All roles of the writer, for who took part.
  public var ownRoles: [CaseRole] {
    let all = standing + [CaseRole(role)]
    let first = EntryBasis.askedFor.filter(all.contains)
    return first + all.enumerated().filter { !first.contains($1) && all.firstIndex(of: $1) == $0 }.map(\.element)
  }

  /// One continuous person from referral to progress in the job, or who stands in for them.
  private static let askedFor: [CaseRole] = [.jobBroker, .standIn]

  /// A reference to something that is made now.
  func new<Kind>(_: Kind.Type) -> Reference<Kind>? { Reference(newID()) }

  /// Placements and jobs that run today.
  var running: [CitizenPage.PlacementRow] { placements.filter { $0.ended.map { $0 > today } ?? true } }

  /// "Fjordby Hotel (praktik)".
  func name(_ row: CitizenPage.PlacementRow) -> String {
    let kind = speaker.placement(row)
    return row.company.map { "\($0) (\(kind))" } ?? speaker.sentenceCase(kind)
  }
}

extension Speaker {
  /// "praktik", "fleksjob", "småjob".
  /// What a piece of work is called: "fleksjob nr. 2".
  func placement(_ row: CitizenPage.PlacementRow) -> String {
    row.flexJobNumber.map { say(WorkText.flexJobNumber($0)) } ?? placement(row.kind)
  }

  func placement(_ kind: CitizenPage.PlacementRow.Kind) -> String {
    switch kind {
    case .placement(let kind): say(kind)
    case .flexJob: say(KindOfHours.flexJob)
    case .paidHours(let kind): kind.map { say($0) } ?? say(EntryText.job)
    }
  }
}
