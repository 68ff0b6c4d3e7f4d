import Identifiers

/// Who stands in a fact: the roles of the house, and those of the vocabulary that nobody logs in with.
enum Who: UInt32, CaseIterable {
  case citizen, coordinatingCaseworker, jobBroker, standIn, companyConsultant, mentor, teamLead, coordinator
  case companyContact, companyMentor, rehabilitationTeam, unemploymentFund, externalProvider

  var name: String {
    switch self {
    case .citizen: Role.citizen.rawValue
    case .coordinatingCaseworker: Role.coordinatingCaseworker.rawValue
    case .jobBroker: Role.jobBroker.rawValue
    case .standIn: "standIn"
    case .companyConsultant: Role.companyConsultant.rawValue
    case .mentor: Role.mentor.rawValue
    case .teamLead: Role.teamLead.rawValue
    case .coordinator: Role.coordinator.rawValue
    case .companyContact: Role.companyContact.rawValue
    case .companyMentor: Role.companyMentor.rawValue
    case .rehabilitationTeam: "rehabilitationTeam"
    case .unemploymentFund: "unemploymentFund"
    case .externalProvider: "externalProvider"
    }
  }
}

/// Who took part. One person may stand with several roles.
struct People: OptionSet, Hashable {
  let rawValue: UInt32

  static let citizen = People(.citizen)
  static let caseworker = People(.coordinatingCaseworker)
  static let jobBroker = People(.jobBroker)
  static let standIn = People(.standIn)
  static let consultant = People(.companyConsultant)
  static let mentor = People(.mentor)
  static let teamLead = People(.teamLead)
  static let companyContact = People(.companyContact)
  static let companyMentor = People(.companyMentor)
  static let rehabilitationTeam = People(.rehabilitationTeam)
  static let unemploymentFund = People(.unemploymentFund)
  static let externalProvider = People(.externalProvider)

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ who: Who) { self.init(rawValue: 1 << who.rawValue) }

  /// In the order of the roles, whoever was named first. Lists are made once: every talk has one.
  var names: [String] { People.made[Int(rawValue)] }

  private static let made: [[String]] = (0..<(1 << Who.allCases.count)).map { bits in
    Who.allCases.filter { bits & (1 << $0.rawValue) != 0 }.map(\.name)
  }
}
