import Identifiers
import Timelines

extension Role: Worded {
  /// A role as staff say it, without article.
  public var wording: Wording {
    switch self {
    case .citizen: Wording("borger", en: "citizen")
    case .coordinatingCaseworker: Wording("koordinerende sagsbehandler", en: "coordinating caseworker")
    case .companyConsultant: Wording("virksomhedskonsulent", en: "company consultant")
    case .jobBroker: Wording("jobformidler", en: "job broker")
    case .mentor: Wording("mentor", en: "mentor")
    case .youthMentor: Wording("ungementor", en: "youth mentor")
    case .retentionConsultant: Wording("fastholdelseskonsulent", en: "retention consultant")
    case .coordinator: Wording("tovholder", en: "coordinator")
    case .teamLead: Wording("teamleder", en: "team leader")
    case .projectLead: Wording("projektleder", en: "project lead")
    case .healthCoordinator: Wording("sundhedskoordinator", en: "health coordinator")
    case .companyContact: Wording("kontaktperson i virksomheden", en: "company contact")
    case .companyMentor: Wording("mentor i virksomheden", en: "company mentor")
    case .externalProvider: Wording("leverandør", en: "external provider")
    }
  }
}

extension CaseRole: Worded {
  /// Who somebody is round a citizen, without article.
  public var wording: Wording {
    switch self {
    case .citizen: Wording("borgeren", en: "the citizen")
    case .citizenRepresentative: Wording("bisidder", en: "citizen's representative")
    case .relative: Wording("pårørende", en: "relative")
    case .interpreter: Wording("tolk", en: "interpreter")
    case .coordinatingCaseworker: Wording("koordinerende sagsbehandler", en: "coordinating caseworker")
    case .jobBroker: Wording("jobformidler", en: "job broker")
    case .standIn: Wording("afløser", en: "stand-in")
    case .companyConsultant: Wording("virksomhedskonsulent", en: "company consultant")
    case .jobConsultant: Wording("jobkonsulent", en: "job consultant")
    case .mentor: Wording("mentor", en: "mentor")
    case .youthMentor: Wording("ungementor", en: "youth mentor")
    case .retentionConsultant: Wording("fastholdelseskonsulent", en: "retention consultant")
    case .courseResponsible: Wording("forløbsansvarlig", en: "course responsible")
    case .teamLead: Wording("teamleder", en: "team leader")
    case .projectLead: Wording("projektleder", en: "project lead")
    case .coordinator: Wording("tovholder", en: "coordinator")
    case .professional: Wording("fagperson", en: "professional")
    case .companyContact: Wording("virksomhedens kontaktperson", en: "company contact")
    case .companyMentor: Wording("virksomhedens mentor", en: "company mentor")
    case .colleague: Wording("kollega", en: "colleague")
    case .healthCoordinator: Wording("sundhedskoordinator", en: "health coordinator")
    case .rehabilitationTeam: Wording("rehabiliteringsteamet", en: "rehabilitation team")
    case .doctor: Wording("læge", en: "doctor")
    case .socialServices: Wording("socialforvaltningen", en: "social services")
    case .healthServices: Wording("sundhedsforvaltningen", en: "health services")
    case .unemploymentFund: Wording("a-kassen", en: "unemployment fund")
    case .externalProvider: Wording("leverandør", en: "external provider")
    }
  }
}
