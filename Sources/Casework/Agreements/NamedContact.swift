import Identifiers

/// A contact person at a company, as work agreements name them. Two agreements name the same person where company and name
/// are the same, however they were spaced and whichever letters were capitals.
public struct NamedContact: Hashable, Sendable {
  /// The company's reference, else its name as it is compared.
  public let company: String
  /// The contact's name as it is compared.
  public let contact: String

  /// What was kept of one: see ``company`` and ``contact``.
  public init(company: String, contact: String) {
    self.company = company
    self.contact = contact
  }

  /// nil where the agreement names nobody.
  public init?(_ terms: WorkAgreementTerms) {
    guard let contact = terms.contact, contact.hasWords else { return nil }
    self.contact = NamedContact.compared(contact)
    company = terms.companyKey?.description ?? NamedContact.compared(terms.company)
  }

  static func compared(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension WorkAgreement {
  /// Whom it names now at the company: by what waits for signatures, else by what holds. Nobody while it is a draft.
  public var namedContact: NamedContact? { (pending ?? holding).flatMap { NamedContact($0.terms) } }

  /// What holds now, else what waits, of a company's versions: how its people work there.
  public func terms(at company: NamedContact) -> WorkAgreementTerms? {
    [current, holding, pending].compactMap { $0?.terms }.first {
      NamedContact($0).map { $0.company == company.company } ?? false
    }
  }
}

extension FollowUpTheme {
  /// The theme as it is told to a company. Where the citizen keeps considerations to themselves, nothing says that there
  /// are any.
  public func shown(under terms: WorkAgreementTerms) -> FollowUpTheme {
    self == .coping && !terms.mayKnow(.accommodations) ? .tasks : self
  }
}
