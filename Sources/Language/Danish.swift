import Interventions
import Timelines

/// Plain Danish: short sentences, active verbs, the words that staff use.
public struct Danish: Speaker {
  public init() {}

  public var tongue: Tongue { .danish }

  public func status(_ status: Obligation.Status) -> String {
    switch status {
    case .met: "til tiden"
    case .late: "sket for sent"
    case .overdue: "fristen er overskredet"
    case .missed: "nåede vi ikke"
    case .pending: "kommer"
    case .waived: "undtaget"
    }
  }

  public func level(_ level: FidelityLimits.Level) -> String {
    switch level {
    case .high: "høj"
    case .medium: "mellem"
    case .low: "lav"
    }
  }

  public func noun(_ fact: String) -> String { Vocabulary.kind(named: fact)?.noun.danish ?? "“\(fact)”" }

  public func attribute(_ attribute: String, of facts: [String]) -> String {
    Vocabulary.attribute(attribute, of: facts)?.meaning.danish ?? "“\(attribute)”"
  }

  public func role(_ role: String) -> String {
    switch role {
    case "citizen": "borgeren"
    case "citizenRepresentative": "bisidder"
    case "relative": "pårørende"
    case "interpreter": "tolk"
    case "coordinatingCaseworker": "koordinerende sagsbehandler"
    case "jobBroker": "jobformidler"
    case "standIn": "afløser"
    case "companyConsultant": "virksomhedskonsulent"
    case "jobConsultant": "jobkonsulent"
    case "mentor": "mentor"
    case "youthMentor": "ungementor"
    case "retentionConsultant": "fastholdelseskonsulent"
    case "courseResponsible": "forløbsansvarlig"
    case "teamLead": "teamleder"
    case "projectLead": "projektleder"
    case "coordinator": "tovholder"
    case "professional": "fagperson"
    case "companyContact": "virksomhedens kontaktperson"
    case "companyMentor": "virksomhedens mentor"
    case "colleague": "kollega"
    case "healthCoordinator": "sundhedskoordinator"
    case "rehabilitationTeam": "rehabiliteringsteamet"
    case "doctor": "læge"
    case "socialServices": "socialforvaltningen"
    case "healthServices": "sundhedsforvaltningen"
    case "unemploymentFund": "a-kassen"
    case "externalProvider": "leverandør"
    default: role
    }
  }

  /// The article and the adjective ending of a noun: nouns that end in these take `et`.
  func isNeuter(_ noun: String) -> Bool {
    let first = noun.prefix { $0 != " " && $0 != "," }
    let endings = [
      "møde", "forløb", "mål", "job", "råd", "skridt", "ønske", "forsøg", "skift", "afslag", "samtykke", "svar",
      "besøg",
      "løfte", "center", "tjek", "efterværn", "overblik", "notat", "brev",
    ]
    return endings.contains { first.hasSuffix($0) }
  }
}
