import Identifiers
import Timelines

extension CaseRole {
  /// What somebody in the role does for the citizen, in the citizen's words; nil for roles that speak for themselves.
  public var work: Wording? {
    switch self {
    case .coordinatingCaseworker:
      Wording("har overblikket, planen og afgørelserne", en: "holds the overview, the plan and the decisions")
    case .jobBroker: Wording("er din faste kontakt hele vejen til job", en: "is your contact all the way to a job")
    case .companyConsultant, .jobConsultant:
      Wording("finder virksomheden og følger op derude", en: "finds the company and follows up out there")
    case .mentor, .youthMentor:
      Wording("går med til læge, bank og arbejdsplads", en: "goes along to doctor, bank and workplace")
    case .retentionConsultant: Wording("hjælper jobbet med at holde og vokse", en: "helps the job last and grow")
    case .standIn: Wording("er der, mens en anden er væk", en: "is there while another is away")
    case .companyContact: Wording("er den, du møder på arbejdspladsen", en: "is the one you meet at the workplace")
    case .companyMentor: Wording("hjælper dig i gang på arbejdspladsen", en: "helps you begin at the workplace")
    case .healthCoordinator: Wording("giver råd om helbred og arbejde", en: "advises on health and work")
    case .citizen, .citizenRepresentative, .relative, .interpreter, .courseResponsible, .teamLead, .projectLead,
      .coordinator, .professional, .colleague, .rehabilitationTeam, .doctor, .socialServices, .healthServices,
      .unemploymentFund, .externalProvider:
      nil
    }
  }
}
