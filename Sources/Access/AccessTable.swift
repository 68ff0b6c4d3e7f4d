import Identifiers

/// The one table of who may do what: a row an action, in it the roles that may, relation by relation.
///
/// Everything that is not named is denied. The rows stand in ``AccessTable/rows`` and are read as they are written;
/// `Documentation/Access.md` is made from them.
public enum AccessTable {
  /// One action's row.
  public struct Row: Sendable {
    public let action: Action
    /// What the action is, for the documentation.
    public let meaning: String
    /// Who may, by how they stand to what it is about.
    public let allowed: [Relation: Set<Role>]
    /// The grant without which the cells of the municipality's own roles do not hold.
    public let needs: Grant?
    /// The grants that allow the action by themselves; only ever of the installation and the municipality's figures.
    public let grants: Set<Grant>
    /// Who can help those who may not.
    public let helper: Helper
    /// What must be stated first.
    public let states: Action.Statement?

    init(
      _ action: Action, _ meaning: String, _ allowed: [Relation: Set<Role>] = [:], needs: Grant? = nil,
      grants: Set<Grant> = [], states: Action.Statement? = nil, else helper: Helper
    ) {
      self.action = action
      self.meaning = meaning
      self.allowed = allowed
      self.needs = needs
      self.grants = grants
      self.helper = helper
      self.states = states
    }
  }

  /// What a cell says.
  public enum Cell: Hashable, Sendable {
    case denied
    case allowed
    /// Allowed to those who have the grant.
    case allowedWith(Grant)
  }

  /// Every row, in the order of the actions.
  public static let rows: [Row] = seeing + doing + deciding + beyond + figures + installation

  /// What the table says of a role.
  public static func cell(_ action: Action, _ role: Role, _ relation: Relation) -> Cell {
    guard let row = row(action), row.allowed[relation]?.contains(role) == true else { return .denied }
    // The citizen's own is the citizen's: grants are for those who act for the municipality.
    guard let needs = row.needs, role.side == .municipality else { return .allowed }
    return .allowedWith(needs)
  }

  /// Whether a grant allows an action by itself. Grants know no relation: they hold for the installation as a whole.
  public static func allows(_ action: Action, _ grant: Grant) -> Bool { row(action)?.grants.contains(grant) == true }

  static func row(_ action: Action) -> Row? { byAction[action] }

  private static let byAction = Dictionary(uniqueKeysWithValues: rows.map { ($0.action, $0) })

  // MARK: Roles that often stand together

  /// Those who work with companies or hold the authority. They know each other's cases in the team, so that nobody who
  /// rings is turned away.
  static let core: Set<Role> = [.coordinatingCaseworker, .companyConsultant, .jobBroker, .retentionConsultant]
  static let mentors: Set<Role> = [.mentor, .youthMentor]
  /// Everyone who works with a citizen for the municipality.
  static let professionals = core.union(mentors)
  static let leader: Set<Role> = [.teamLead]
  static let authority: Set<Role> = [.coordinatingCaseworker]
  static let citizen: Set<Role> = [.citizen]
  static let supplier: Set<Role> = [.externalProvider]
  static let consultants: Set<Role> = [.companyConsultant, .jobBroker, .retentionConsultant]
  /// Everyone who acts for the municipality.
  static let staff = professionals.union([.coordinator, .teamLead, .projectLead])
}

extension Action {
  /// What must be stated before it; nil where nothing must. The answer of ``Access/decide(_:_:_:)`` takes it for given.
  public var states: Statement? { AccessTable.row(self)?.states }
}
