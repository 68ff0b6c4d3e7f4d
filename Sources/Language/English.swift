import Interventions
import Timelines

/// Plain English, sentence for sentence beside the Danish.
public struct English: Speaker {
  public init() {}

  public var tongue: Tongue { .english }

  public func status(_ status: Obligation.Status) -> String {
    switch status {
    case .met: "on time"
    case .late: "done late"
    case .overdue: "past its deadline"
    case .missed: "not reached"
    case .pending: "to come"
    case .waived: "exempted"
    }
  }

  public func level(_ level: FidelityLimits.Level) -> String {
    switch level {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }

  public func noun(_ fact: String) -> String { Vocabulary.kind(named: fact)?.noun.english ?? "“\(fact)”" }

  public func attribute(_ attribute: String, of facts: [String]) -> String {
    Vocabulary.attribute(attribute, of: facts)?.meaning.english ?? "“\(attribute)”"
  }

  public func role(_ role: String) -> String {
    switch role {
    case "citizen": "the citizen"
    case "citizenRepresentative": "representative"
    case "relative": "relative"
    case "interpreter": "interpreter"
    case "coordinatingCaseworker": "coordinating caseworker"
    case "jobBroker": "job broker"
    case "standIn": "stand-in"
    case "companyConsultant": "company consultant"
    case "jobConsultant": "job consultant"
    case "mentor": "mentor"
    case "youthMentor": "youth mentor"
    case "retentionConsultant": "retention consultant"
    case "courseResponsible": "course responsible"
    case "teamLead": "team leader"
    case "projectLead": "project leader"
    case "coordinator": "coordinator"
    case "professional": "professional"
    case "companyContact": "the company's contact"
    case "companyMentor": "the company's mentor"
    case "colleague": "colleague"
    case "healthCoordinator": "health coordinator"
    case "rehabilitationTeam": "the rehabilitation team"
    case "doctor": "doctor"
    case "socialServices": "social services"
    case "healthServices": "health services"
    case "unemploymentFund": "the unemployment fund"
    case "externalProvider": "provider"
    default: role
    }
  }
}
