/// Who somebody is round a citizen or in a meeting. Wider than ``Role``: many of these never log in. One person may stand
/// with several of them in the same list of participants.
///
/// The raw values are stored and do not change.
public enum CaseRole: String, CaseIterable, Codable, Hashable, Sendable {
  case citizen, citizenRepresentative, relative, interpreter
  case coordinatingCaseworker, jobBroker, standIn, companyConsultant, jobConsultant, mentor, youthMentor
  case retentionConsultant, courseResponsible, teamLead, projectLead, coordinator, professional
  case companyContact, companyMentor, colleague
  case healthCoordinator, rehabilitationTeam, doctor, socialServices, healthServices, unemploymentFund
  case externalProvider

  /// The same role as one that people log in with; of those that nobody logs in with there is none.
  public init(_ role: Role) { self = CaseRole(rawValue: role.rawValue) ?? .professional }
}
