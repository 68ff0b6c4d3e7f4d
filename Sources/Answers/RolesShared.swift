import Almanac
import Casework
import Identifiers

/// Who does what for a citizen, with the names that belong to it.
public struct RolesShared: Sendable {
  public var work: WhoDoesWhat
  public var team: TeamLabel?
  /// How the citizen's team shares the roles; nil where it has not chosen.
  public var teamModel: RoleModel.Name?
  /// What was agreed for this citizen, as a form begins with it.
  public var own: RoleDistributionAgreed?
  private let names: [ID<Person>: PersonLabel]

  public init(
    work: WhoDoesWhat, team: TeamLabel?, teamModel: RoleModel.Name?, own: RoleDistributionAgreed?,
    names: [ID<Person>: PersonLabel]
  ) {
    self.work = work
    self.team = team
    self.teamModel = teamModel
    self.own = own
    self.names = names
  }

  public func name(_ person: ID<Person>) -> String? { names[person]?.name }

  /// Those who have a task, by name; none where nobody has.
  public func names(_ line: WhoDoesWhat.Line) -> [String] { line.people.compactMap { names[$0]?.name } }
}

/// How the team shares the roles: the models there are, and what was chosen when and why.
public struct RoleModelsPage: Sendable {
  public struct Choice: Hashable, Sendable {
    public var model: RoleModel.Name
    public var from: Day
    public var by: PersonLabel?
    public var reason: String?

    public init(model: RoleModel.Name, from: Day, by: PersonLabel?, reason: String?) {
      self.model = model
      self.from = from
      self.by = by
      self.reason = reason
    }
  }

  public var today: Day
  public var team: TeamLabel
  public var models: [RoleModel]
  /// The latest first; the first is the one that holds.
  public var choices: [Choice]
  /// What a form was made from: the choice that stood when it was shown.
  public var version: String
  public var mayChoose: Bool

  public init(
    today: Day, team: TeamLabel, models: [RoleModel], choices: [Choice], version: String, mayChoose: Bool
  ) {
    self.today = today
    self.team = team
    self.models = models
    self.choices = choices
    self.version = version
    self.mayChoose = mayChoose
  }
}

/// What a leader chose.
public struct RoleModelOrder: Hashable, Sendable {
  public var model: RoleModel.Name
  public var from: Day
  public var reason: String
  public var version: String

  public init(model: RoleModel.Name, from: Day, reason: String, version: String) {
    self.model = model
    self.from = from
    self.reason = reason
    self.version = version
  }
}
