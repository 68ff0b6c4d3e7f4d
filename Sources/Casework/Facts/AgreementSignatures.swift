import Almanac
import Identifiers

/// A party signed the agreement.
public struct CompanyAgreementSigned: FactContent {
  public enum SignedBy: String, CaseIterable, Codable, Hashable, Sendable {
    case citizen, company, employeeRepresentative, municipality
  }

  public var agreement: Reference<Agreement>
  public var signedBy: SignedBy
  /// The digest of exactly what was shown; nil for signatures on agreements that are written elsewhere.
  public var seal: String?
  public var way: SignatureWay?
  /// Where a colleague gave it on behalf of the party: why.
  public var onBehalf: OnBehalfReason?
  /// Who signed for the party, as they wrote their name.
  public var name: String?
  /// The digest of the scanned paper.
  public var paper: String?
  /// The colleague who gave or registered it; nil where the party did.
  public var by: ID<Person>?

  public init(
    agreement: Reference<Agreement>, signedBy: SignedBy, seal: String? = nil, way: SignatureWay? = nil,
    onBehalf: OnBehalfReason? = nil, name: String? = nil, paper: String? = nil, by: ID<Person>? = nil
  ) {
    self.agreement = agreement
    self.signedBy = signedBy
    self.seal = seal
    self.way = way
    self.onBehalf = onBehalf
    self.name = name
    self.paper = paper
    self.by = by
  }
}

/// How a signature was given. Each says how sure it is who signed.
public enum SignatureWay: String, CaseIterable, Codable, Hashable, Sendable {
  /// Logged in with a user name and a password of one's own. MitID will stand here.
  case loggedIn
  /// A personal link, and a code that a colleague gave.
  case linkAndCode
  /// On paper; the scan is kept with its digest.
  case paper
  /// By a colleague on the party's behalf, confirmed by another.
  case onBehalf

  /// As sure as the party being there with an electronic identity, or not.
  public enum Assurance: String, CaseIterable, Codable, Hashable, Sendable {
    /// One factor, or two that are both given by us: NSIS *lav* at most.
    case low
    /// A handwritten name on a paper that we keep.
    case handwritten
    /// Nobody signed: two colleagues say that the party agrees.
    case attested
  }

  public var assurance: Assurance {
    switch self {
    case .loggedIn, .linkAndCode: .low
    case .paper: .handwritten
    case .onBehalf: .attested
    }
  }
}

/// Why a colleague may sign on behalf of a party. A dated list: a reason is offered from its first day.
public enum OnBehalfReason: String, CaseIterable, Codable, Hashable, Sendable {
  case noElectronicIdentity, exemptFromDigitalPost, cannotUseDigital, cannotWrite, companyHasNoAccess

  /// The first day on which it may be used.
  public var from: Day { Day(year: 2026, month: 1, day: 1)! }

  /// The last day; nil while it holds.
  public var until: Day? { nil }

  /// On whose behalf.
  public var parties: Set<AgreementParty> {
    switch self {
    case .noElectronicIdentity, .exemptFromDigitalPost, .cannotUseDigital, .cannotWrite: [.citizen]
    case .companyHasNoAccess: [.company, .employeeRepresentative]
    }
  }

  /// Those that may be used on a day on behalf of a party.
  public static func offered(for party: AgreementParty, on day: Day) -> [OnBehalfReason] {
    allCases.filter { $0.parties.contains(party) && $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
  }
}
