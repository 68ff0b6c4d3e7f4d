/// The table's answer. Denied always says who can help, so that no page ends in a wall.
public enum Permission: Hashable, Sendable {
  case allowed
  case denied(whoCanHelp: Helper)

  public var isAllowed: Bool { self == .allowed }
}

/// Whom to turn to. A kind of person; `Desk` finds the name.
public enum Helper: Hashable, Sendable {
  /// Forløbsansvarlig: whoever holds the thread of the citizen's course now.
  case courseResponsible
  /// The citizen's coordinating caseworker, who holds the authority.
  case coordinatingCaseworker
  /// The municipality's consultant for the company.
  case companyConsultant
  /// The leader of the team that the case, or the person, belongs to.
  case teamLead
  /// A colleague who has the grant.
  case colleague(with: Grant)
  /// The person whom it is about.
  case thePersonThemselves
}
