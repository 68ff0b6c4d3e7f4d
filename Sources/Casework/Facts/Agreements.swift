import Almanac
import Identifiers

/// Citizen, company and municipality agreed on a placement, flexjob or paid hours.
public struct CompanyAgreementMade: FactContent {
  public var agreement: Reference<Agreement>
  public var kind: AgreementKind
  public var placement: Reference<Placement>?
  public var job: Reference<Job>?
  public var company: Reference<Company>?
  public var participants: [CaseRole]?
  public var purpose: String?
  public var purposeKnownToCitizen: Bool?
  public var hours: Double?
  public var hoursReviewOn: Day?
  public var tasks: Int?
  public var progressionGoals: Int?
  public var followUpDays: Int?
  public var companyContactNamed: Bool?
  public var mentorNamed: Bool?
  public var writtenIn: WrittenIn?
  public var developmentNamed: Bool?
  public var nextTrial: String?
  public var accommodationsTiedToTasks: Bool?
  public var paidHoursDiscussed: Bool?
  public var paidTasksDiffer: Bool?
  public var parallelPlacement: ParallelPlacement?
  public var reason: String?

  public init(
    agreement: Reference<Agreement>, kind: AgreementKind, placement: Reference<Placement>? = nil,
    job: Reference<Job>? = nil, company: Reference<Company>? = nil, participants: [CaseRole]? = nil,
    purpose: String? = nil, purposeKnownToCitizen: Bool? = nil, hours: Double? = nil, hoursReviewOn: Day? = nil,
    tasks: Int? = nil, progressionGoals: Int? = nil, followUpDays: Int? = nil, companyContactNamed: Bool? = nil,
    mentorNamed: Bool? = nil, writtenIn: WrittenIn? = nil, developmentNamed: Bool? = nil, nextTrial: String? = nil,
    accommodationsTiedToTasks: Bool? = nil, paidHoursDiscussed: Bool? = nil, paidTasksDiffer: Bool? = nil,
    parallelPlacement: ParallelPlacement? = nil, reason: String? = nil
  ) {
    self.agreement = agreement
    self.kind = kind
    self.placement = placement
    self.job = job
    self.company = company
    self.participants = participants
    self.purpose = purpose
    self.purposeKnownToCitizen = purposeKnownToCitizen
    self.hours = hours
    self.hoursReviewOn = hoursReviewOn
    self.tasks = tasks
    self.progressionGoals = progressionGoals
    self.followUpDays = followUpDays
    self.companyContactNamed = companyContactNamed
    self.mentorNamed = mentorNamed
    self.writtenIn = writtenIn
    self.developmentNamed = developmentNamed
    self.nextTrial = nextTrial
    self.accommodationsTiedToTasks = accommodationsTiedToTasks
    self.paidHoursDiscussed = paidHoursDiscussed
    self.paidTasksDiffer = paidTasksDiffer
    self.parallelPlacement = parallelPlacement
    self.reason = reason
  }
}

/// The agreement was revised. All that now holds stands here.
public struct CompanyAgreementRevised: FactContent {
  public var agreement: Reference<Agreement>
  public var kind: AgreementKind?
  public var placement: Reference<Placement>?
  public var job: Reference<Job>?
  public var company: Reference<Company>?
  public var participants: [CaseRole]?
  public var purpose: String?
  public var purposeKnownToCitizen: Bool?
  public var hours: Double?
  public var hoursReviewOn: Day?
  public var tasks: Int?
  public var progressionGoals: Int?
  public var followUpDays: Int?
  public var companyContactNamed: Bool?
  public var mentorNamed: Bool?
  public var writtenIn: WrittenIn?
  public var developmentNamed: Bool?
  public var nextTrial: String?
  public var accommodationsTiedToTasks: Bool?
  public var paidHoursDiscussed: Bool?
  public var paidTasksDiffer: Bool?
  public var parallelPlacement: ParallelPlacement?
  public var reason: String?

  public init(
    agreement: Reference<Agreement>, kind: AgreementKind? = nil, placement: Reference<Placement>? = nil,
    job: Reference<Job>? = nil, company: Reference<Company>? = nil, participants: [CaseRole]? = nil,
    purpose: String? = nil, purposeKnownToCitizen: Bool? = nil, hours: Double? = nil, hoursReviewOn: Day? = nil,
    tasks: Int? = nil, progressionGoals: Int? = nil, followUpDays: Int? = nil, companyContactNamed: Bool? = nil,
    mentorNamed: Bool? = nil, writtenIn: WrittenIn? = nil, developmentNamed: Bool? = nil, nextTrial: String? = nil,
    accommodationsTiedToTasks: Bool? = nil, paidHoursDiscussed: Bool? = nil, paidTasksDiffer: Bool? = nil,
    parallelPlacement: ParallelPlacement? = nil, reason: String? = nil
  ) {
    self.agreement = agreement
    self.kind = kind
    self.placement = placement
    self.job = job
    self.company = company
    self.participants = participants
    self.purpose = purpose
    self.purposeKnownToCitizen = purposeKnownToCitizen
    self.hours = hours
    self.hoursReviewOn = hoursReviewOn
    self.tasks = tasks
    self.progressionGoals = progressionGoals
    self.followUpDays = followUpDays
    self.companyContactNamed = companyContactNamed
    self.mentorNamed = mentorNamed
    self.writtenIn = writtenIn
    self.developmentNamed = developmentNamed
    self.nextTrial = nextTrial
    self.accommodationsTiedToTasks = accommodationsTiedToTasks
    self.paidHoursDiscussed = paidHoursDiscussed
    self.paidTasksDiffer = paidTasksDiffer
    self.parallelPlacement = parallelPlacement
    self.reason = reason
  }
}

/// Citizen, company and professional talked about what they expect.
public struct ExpectationsAligned: FactContent {
  public var participants: [CaseRole]?
  public var company: Reference<Company>?
  public var placement: Reference<Placement>?
  public var job: Reference<Job>?

  public init(
    participants: [CaseRole]? = nil, company: Reference<Company>? = nil, placement: Reference<Placement>? = nil,
    job: Reference<Job>? = nil
  ) {
    self.participants = participants
    self.company = company
    self.placement = placement
    self.job = job
  }
}
