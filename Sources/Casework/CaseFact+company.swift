import Identifiers

extension CaseFact {
  /// The company it is about, where it names one.
  public var company: Reference<Company>? {
    switch self {
    case .contactHeld(let content): content.company
    case .jobPresented(let content): content.company
    case .applicationSent(let content): content.company
    case .applicationAnswered(let content): content.company
    case .placementApplied(let content): content.company
    case .placementStarted(let content): content.company
    case .companyFollowUpHeld(let content): content.company
    case .followUpDeclined(let content): content.company
    case .companyVisited(let content): content.company
    case .flexJobStarted(let content): content.company
    case .paidHoursStarted(let content): content.company
    case .incomeRegistered(let content): content.company
    case .companyAgreementMade(let content): content.company
    case .companyAgreementRevised(let content): content.company
    case .expectationsAligned(let content): content.company
    default: nil
    }
  }

  /// The same with the company called by its name, to be read and never to be recorded.
  public func calling(company name: String) -> CaseFact {
    guard let called = Reference<Company>(name) else { return self }
    switch self {
    case .contactHeld(var content):
      content.company = called
      return .contactHeld(content)
    case .jobPresented(var content):
      content.company = called
      return .jobPresented(content)
    case .applicationSent(var content):
      content.company = called
      return .applicationSent(content)
    case .applicationAnswered(var content):
      content.company = called
      return .applicationAnswered(content)
    case .placementApplied(var content):
      content.company = called
      return .placementApplied(content)
    case .placementStarted(var content):
      content.company = called
      return .placementStarted(content)
    case .companyFollowUpHeld(var content):
      content.company = called
      return .companyFollowUpHeld(content)
    case .followUpDeclined(var content):
      content.company = called
      return .followUpDeclined(content)
    case .companyVisited(var content):
      content.company = called
      return .companyVisited(content)
    case .flexJobStarted(var content):
      content.company = called
      return .flexJobStarted(content)
    case .paidHoursStarted(var content):
      content.company = called
      return .paidHoursStarted(content)
    case .incomeRegistered(var content):
      content.company = called
      return .incomeRegistered(content)
    case .companyAgreementMade(var content):
      content.company = called
      return .companyAgreementMade(content)
    case .companyAgreementRevised(var content):
      content.company = called
      return .companyAgreementRevised(content)
    case .expectationsAligned(var content):
      content.company = called
      return .expectationsAligned(content)
    default: return self
    }
  }
}
