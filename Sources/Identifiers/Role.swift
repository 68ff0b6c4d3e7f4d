/// The role in which a person acts. The names are the field's; the raw values are stored and do not change.
///
/// Being responsible for a course (forløbsansvarlig) or half of a pair (makkerpar) is a relation to a citizen, not a
/// role.
public enum Role: String, CaseIterable, Codable, Sendable {
  /// Borger: the person the effort is for.
  case citizen
  /// Koordinerende sagsbehandler: holds the authority, assigns offers, answers for the course.
  case coordinatingCaseworker
  /// Virksomhedskonsulent: finds openings, makes matches with companies and follows them up.
  case companyConsultant
  /// Personlig jobformidler: one lasting person from referral to progression on the job.
  case jobBroker
  /// Mentor: supports the citizen personally, on the job or across services.
  case mentor
  /// Ungementor: intensive mentor for young people of 18 to 29.
  case youthMentor
  /// Fastholdelseskonsulent: finds the second and third flex job, and keeps jobs.
  case retentionConsultant
  /// Tovholder: keeps the overview of the company centres.
  case coordinator
  /// Teamleder: leads the staff and holds the quality gate.
  case teamLead
  /// Projektleder: leads the taking into use of a model.
  case projectLead
  /// Sundhedskoordinator: the region's medical adviser.
  case healthCoordinator
  /// Kontaktperson: the company's fixed contact.
  case companyContact
  /// Virksomhedsmentor: the company's employee who guides the citizen there.
  case companyMentor
  /// Leverandør: the person at another provider who answers for an effort that the citizen takes part in.
  case externalProvider

  /// On whose behalf a role acts.
  public enum Side: String, CaseIterable, Sendable {
    case citizen, municipality, region, company, supplier
  }

  public var side: Side {
    switch self {
    case .citizen: .citizen
    case .coordinatingCaseworker, .companyConsultant, .jobBroker, .mentor, .youthMentor, .retentionConsultant,
      .coordinator, .teamLead, .projectLead:
      .municipality
    case .healthCoordinator: .region
    case .companyContact, .companyMentor: .company
    case .externalProvider: .supplier
    }
  }
}
