import Almanac
import Identifiers

/// A work agreement with its versions and signatures, as its facts make it.
public struct WorkAgreement: Sendable {
  /// A text that was put forward to be signed.
  public struct Version: Sendable {
    /// From 1.
    public let number: Int
    public let terms: WorkAgreementTerms
    public let seals: [AgreementSeal]
    public let proposed: Day
    public let reason: String?
    /// Who put it forward.
    public let by: ID<Person>?
    /// The day on which the last signature came. What was agreed stays so, whatever is signed or taken back later.
    public internal(set) var agreed: Day?
    public internal(set) var isGivenUp = false

    public func seal(of party: AgreementParty) -> String? { seals.first { $0.party == party }?.digest }
  }

  public struct Signature: Sendable {
    public let content: CompanyAgreementSigned
    public let day: Day
    public internal(set) var takenBack: Day?
    public internal(set) var confirmedBy: ID<Person>?

    /// Whether it holds: not taken back and, where a colleague gave it, confirmed by another.
    public var holds: Bool { takenBack == nil && !awaitsSecondPerson }
    public var awaitsSecondPerson: Bool { takenBack == nil && content.way == .onBehalf && confirmedBy == nil }
  }

  public let reference: Reference<Agreement>
  /// What is written and not put forward.
  public internal(set) var draft: (terms: WorkAgreementTerms, saved: Day, by: ID<Person>?)?
  public internal(set) var versions: [Version] = []
  public internal(set) var signatures: [Signature] = []
  public internal(set) var withdrawn: (content: WorkAgreementWithdrawn, day: Day)?
  /// The first day of each version that has begun to hold.
  public internal(set) var begun: [Int: Day] = [:]
  public internal(set) var ended: Day?
  /// Wishes for a change, and how many versions there were when each came.
  public internal(set) var asked: [(content: AgreementChangeAsked, day: Day, versions: Int)] = []

  init(_ reference: Reference<Agreement>) { self.reference = reference }

  /// How long a draft lies after it was last written: 12 weeks.
  public static let draftLife = 84
  /// How many days before it expires it is said, twice.
  public static let draftNotices = [7, 1]

  /// The signature that a party has given to what it is shown of a version; nil where there is none, or where the party
  /// has signed another text since.
  public func signature(_ party: AgreementParty, of version: Version) -> Signature? {
    guard let seal = version.seal(of: party) else { return nil }
    if version.agreed != nil { return signatures.last { $0.content.signedBy == party && $0.content.seal == seal } }
    // Going back to an earlier text is a new text: what counts is what the party signed last.
    guard let last = signatures.last(where: { $0.content.signedBy == party }), last.takenBack == nil,
      last.content.seal == seal
    else { return nil }
    return last
  }

  public func hasSigned(_ party: AgreementParty, _ version: Version) -> Bool {
    version.agreed != nil || signature(party, of: version)?.holds == true
  }

  /// Whose signatures a version still lacks; nobody's once it was agreed.
  public func lacking(_ version: Version) -> [AgreementParty] {
    version.terms.parties.filter { !hasSigned($0, version) }
  }

  /// The latest version that everybody has signed.
  public var holding: Version? { versions.last { !$0.isGivenUp && $0.agreed != nil } }

  /// The latest version where somebody has still to sign it.
  public var pending: Version? {
    guard withdrawn == nil, let last = versions.last(where: { !$0.isGivenUp }), last.agreed == nil else { return nil }
    return last
  }

  /// The latest version that has begun to hold.
  public var current: Version? { versions.last { begun[$0.number] != nil } }

  /// What one reads: what waits for signatures, else what holds, else the draft.
  public var shown: WorkAgreementTerms? { pending?.terms ?? holding?.terms ?? versions.last?.terms ?? draft?.terms }

  /// The last day on which a draft lies; nil where there is no draft alone.
  public var draftExpires: Day? {
    guard versions.isEmpty, let draft else { return nil }
    return draft.saved.adding(days: WorkAgreement.draftLife)
  }

  /// Where it stands on a day. Nobody sets it.
  public func state(on day: Day) -> AgreementState {
    if withdrawn != nil { return .withdrawn }
    if let ended, ended <= day { return .ended }
    if let holding {
      if pending != nil { return .revising }
      guard let current else { return .agreed }
      return holding.number > current.number ? .changeAgreed : .running
    }
    guard let pending else {
      return draftExpires.map { $0 < day } == true ? .expired : .draft
    }
    let others = lacking(pending).filter { $0 != .municipality }
    if others.isEmpty { return .toApprove }
    return others.count == pending.terms.parties.count - 1 ? .proposed : .partlySigned
  }

  /// Wishes that no later version has answered.
  public var unanswered: [(content: AgreementChangeAsked, day: Day, versions: Int)] {
    withdrawn == nil && ended == nil ? asked.filter { $0.versions == versions.count } : []
  }

  /// What a party's signature was given to before, where a change has voided it: the version it last signed.
  public func signedBefore(_ party: AgreementParty) -> Version? {
    guard let last = signatures.last(where: { $0.content.signedBy == party && $0.holds }) else { return nil }
    return versions.last { $0.seal(of: party) == last.content.seal }
  }

  // What the parts of the case are called that come of it.

  public var placement: Reference<Placement> { Reference(reference.description)! }
  public var job: Reference<Job> { Reference(reference.description)! }
  /// Paid hours beside a placement or flexjob at the same company.
  public var paidJob: Reference<Job> { Reference(reference.description + "-paid")! }

  /// The keys of the spells that come of it.
  /// What its placement and paid job are called by their facts.
  public var spellKeys: [String] { [reference.description, paidJob.description] }
}

/// Where a work agreement stands. Derived from its facts and the day.
public enum AgreementState: String, CaseIterable, Hashable, Sendable {
  case draft, expired, proposed, partlySigned, toApprove, agreed, running, revising, changeAgreed, ended, withdrawn
}
