import Identifiers

/// Asks the table. Pure: who the person is and how they stand to the thing come from outside.
public enum Access {
  /// Whether a person may do something, as the person stands to what it is about.
  ///
  /// Where the action wants a reason or a purpose (``Action/states``), the answer takes it for given: `Desk` refuses an
  /// empty one.
  public static func decide(_ subject: Subject, _ action: Action, _ relation: Relation) -> Permission {
    if subject.grants.contains(where: { AccessTable.allows(action, $0) }) { return .allowed }
    let cell = subject.role.map { AccessTable.cell(action, $0, relation) } ?? .denied
    switch cell {
    case .allowed: return .allowed
    case .allowedWith(let grant) where subject.grants.contains(grant): return .allowed
    case .allowedWith(let grant): return .denied(whoCanHelp: .colleague(with: grant))
    case .denied: return .denied(whoCanHelp: helper(subject, action, relation))
    }
  }

  /// Whom the row names, except where that would send somebody to themselves or to a stranger.
  private static func helper(_ subject: Subject, _ action: Action, _ relation: Relation) -> Helper {
    switch subject.role?.side {
    // Citizens, suppliers and the region turn to the one they know, companies to their consultant.
    case .citizen, .region, .supplier: return .courseResponsible
    case .company: return .companyConsultant
    case .municipality, nil: break
    }
    let helper = AccessTable.row(action)?.helper ?? .teamLead
    switch helper {
    // While somebody stands in, those named here are the ones who are away.
    case .courseResponsible where relation == .standIn: return .teamLead
    case .coordinatingCaseworker where relation == .standIn: return .teamLead
    case .coordinatingCaseworker where relation == .own && subject.role == .coordinatingCaseworker: return .teamLead
    default: return helper
    }
  }
}
