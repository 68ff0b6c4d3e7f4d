import Almanac
import Identifiers

/// The citizen's CV was changed: on Jobnet, or an entry of it here.
public struct CVUpdated: FactContent {
  public enum UpdatedBy: String, CaseIterable, Codable, Hashable, Sendable {
    case citizen, professional
  }

  public var updatedBy: UpdatedBy?
  /// An entry that is written here, new or in place of the one of its key.
  public var entry: CVEntry?
  /// An entry that is taken out.
  public var removed: Reference<CVEntry>?

  public init(updatedBy: UpdatedBy? = nil, entry: CVEntry? = nil, removed: Reference<CVEntry>? = nil) {
    self.updatedBy = updatedBy
    self.entry = entry
    self.removed = removed
  }
}

/// The citizen and a professional went through the CV.
public struct CVReviewed: FactContent {
  public var by: CaseRole?
  public var participants: [CaseRole]?
  public var tasksDescribed: Bool?
  public var qualificationsExhaustive: Bool?
  public var profileJobDirected: Bool?

  public init(
    by: CaseRole? = nil, participants: [CaseRole]? = nil, tasksDescribed: Bool? = nil,
    qualificationsExhaustive: Bool? = nil, profileJobDirected: Bool? = nil
  ) {
    self.by = by
    self.participants = participants
    self.tasksDescribed = tasksDescribed
    self.qualificationsExhaustive = qualificationsExhaustive
    self.profileJobDirected = profileJobDirected
  }
}

/// The citizen's plan was written or changed with the citizen.
public struct MyPlanUpdated: FactContent {
  public var by: CaseRole?
  public var participants: [CaseRole]?
  public var jobGoals: Int?
  public var agreements: Int?
  public var smartAgreements: Int?
  public var jobSearchAgreements: Int?
  public var progressionGoals: Int?
  public var accommodationsTiedToTasks: Bool?
  public var workAbilityDynamic: Bool?
  public var companyAgreementWritten: Bool?
  public var companyContactWritten: Bool?

  public init(
    by: CaseRole? = nil, participants: [CaseRole]? = nil, jobGoals: Int? = nil, agreements: Int? = nil,
    smartAgreements: Int? = nil, jobSearchAgreements: Int? = nil, progressionGoals: Int? = nil,
    accommodationsTiedToTasks: Bool? = nil, workAbilityDynamic: Bool? = nil, companyAgreementWritten: Bool? = nil,
    companyContactWritten: Bool? = nil
  ) {
    self.by = by
    self.participants = participants
    self.jobGoals = jobGoals
    self.agreements = agreements
    self.smartAgreements = smartAgreements
    self.jobSearchAgreements = jobSearchAgreements
    self.progressionGoals = progressionGoals
    self.accommodationsTiedToTasks = accommodationsTiedToTasks
    self.workAbilityDynamic = workAbilityDynamic
    self.companyAgreementWritten = companyAgreementWritten
    self.companyContactWritten = companyContactWritten
  }
}

/// The citizen acknowledged the plan on Jobnet.
public struct MyPlanAcknowledged: FactContent {
  public init() {}
}

/// A paper was looked through and found good enough to go on.
public struct QualityAssured: FactContent {
  public var document: DocumentKind
  public var by: CaseRole?
  public var person: ID<Person>?

  public init(document: DocumentKind, by: CaseRole? = nil, person: ID<Person>? = nil) {
    self.document = document
    self.by = by
    self.person = person
  }
}

/// A paper was sent back, saying what is lacking.
public struct DocumentSentBack: FactContent {
  public var document: DocumentKind
  public var by: CaseRole?
  public var reason: String?
  /// What is lacking, point by point.
  public var lacks: [PaperPoint]?

  public init(document: DocumentKind, by: CaseRole? = nil, reason: String? = nil, lacks: [PaperPoint]? = nil) {
    self.document = document
    self.by = by
    self.reason = reason
    self.lacks = lacks
  }
}

/// The citizen agreed to our obtaining data.
public struct ConsentGiven: FactContent {
  public var about: String?
  public var until: Day?
  /// The effort whose supplier may be told; nil where it is about something else.
  public var effort: Reference<Effort>?
  /// What that supplier may know beside the name.
  public var mayKnow: [SupplierField]?
  /// The supplier to whom the citizen said it, by name: another at the effort does not inherit the yes. nil in older ones,
  /// where it is whoever was agreed when it was said.
  public var supplier: String?

  public init(
    about: String? = nil, until: Day? = nil, effort: Reference<Effort>? = nil, mayKnow: [SupplierField]? = nil,
    supplier: String? = nil
  ) {
    self.about = about
    self.until = until
    self.effort = effort
    self.mayKnow = mayKnow
    self.supplier = supplier
  }
}

/// The citizen withdrew the consent.
public struct ConsentWithdrawn: FactContent {
  public var about: String?
  /// The effort whose supplier may be told no more; nil where it is about something else.
  public var effort: Reference<Effort>?

  public init(about: String? = nil, effort: Reference<Effort>? = nil) {
    self.about = about
    self.effort = effort
  }
}
