import Almanac
import Identifiers

/// A work agreement was written or changed, and is not yet put forward.
public struct WorkAgreementDrafted: FactContent {
  public var agreement: Reference<Agreement>
  public var terms: WorkAgreementTerms
  public var by: ID<Person>?

  public init(agreement: Reference<Agreement>, terms: WorkAgreementTerms, by: ID<Person>? = nil) {
    self.agreement = agreement
    self.terms = terms
    self.by = by
  }
}

/// The digest of what a party is shown of a version.
public struct AgreementSeal: Codable, Hashable, Sendable {
  public var party: AgreementParty
  /// SHA-256 of ``WorkAgreementTerms/sealedText(for:of:)``, as 64 hexadecimal digits.
  public var digest: String

  public init(_ party: AgreementParty, _ digest: String) {
    self.party = party
    self.digest = digest
  }
}

/// A version of the agreement was put forward to be signed. Versions are numbered by their order.
public struct WorkAgreementProposed: FactContent {
  public var agreement: Reference<Agreement>
  public var terms: WorkAgreementTerms
  public var seals: [AgreementSeal]
  /// Of a changed agreement: why.
  public var reason: String?
  public var by: ID<Person>?

  public init(
    agreement: Reference<Agreement>, terms: WorkAgreementTerms, seals: [AgreementSeal], reason: String? = nil,
    by: ID<Person>? = nil
  ) {
    self.agreement = agreement
    self.terms = terms
    self.seals = seals
    self.reason = reason
    self.by = by
  }
}

/// Another colleague confirmed a signature that was given on behalf of a party.
public struct AgreementSignatureConfirmed: FactContent {
  public var agreement: Reference<Agreement>
  public var signedBy: AgreementParty
  public var seal: String
  public var by: ID<Person>

  public init(agreement: Reference<Agreement>, signedBy: AgreementParty, seal: String, by: ID<Person>) {
    self.agreement = agreement
    self.signedBy = signedBy
    self.seal = seal
    self.by = by
  }
}

/// A party took its signature back before the agreement held.
public struct AgreementSignatureTakenBack: FactContent {
  public var agreement: Reference<Agreement>
  public var signedBy: AgreementParty
  public var reason: String?

  public init(agreement: Reference<Agreement>, signedBy: AgreementParty, reason: String? = nil) {
    self.agreement = agreement
    self.signedBy = signedBy
    self.reason = reason
  }
}

/// A draft, a version that waits for signatures, or an agreement that never began was given up.
public struct WorkAgreementWithdrawn: FactContent {
  public enum Cause: String, CaseIterable, Codable, Hashable, Sendable {
    case citizenDeclined, companyDeclined, otherPlace, health, lawDoesNotAllow, didNotBegin, mistake, other
  }

  public var agreement: Reference<Agreement>
  public var cause: Cause
  public var reason: String?

  public init(agreement: Reference<Agreement>, cause: Cause, reason: String? = nil) {
    self.agreement = agreement
    self.cause = cause
    self.reason = reason
  }
}

/// What was agreed began, or a change of it began to hold. The day is the first day of it.
public struct WorkAgreementBegun: FactContent {
  public var agreement: Reference<Agreement>
  public var version: Int

  public init(agreement: Reference<Agreement>, version: Int) {
    self.agreement = agreement
    self.version = version
  }
}

/// Citizen or company asked for the agreement to be changed.
public struct AgreementChangeAsked: FactContent {
  public var agreement: Reference<Agreement>
  public var by: AgreementParty
  public var text: String

  public init(agreement: Reference<Agreement>, by: AgreementParty, text: String) {
    self.agreement = agreement
    self.by = by
    self.text = text
  }
}
