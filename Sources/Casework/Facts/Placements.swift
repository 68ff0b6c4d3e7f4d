import Almanac
import Identifiers

/// A placement or wage subsidy was applied for.
public struct PlacementApplied: FactContent {
  public var placement: Reference<Placement>
  public var kind: PlacementKind?
  public var company: Reference<Company>?

  public init(placement: Reference<Placement>, kind: PlacementKind? = nil, company: Reference<Company>? = nil) {
    self.placement = placement
    self.kind = kind
    self.company = company
  }
}

/// The application was approved.
public struct PlacementApproved: FactContent {
  public var placement: Reference<Placement>

  public init(placement: Reference<Placement>) {
    self.placement = placement
  }
}

/// A work placement, wage subsidy, community work or taster began.
public struct PlacementStarted: FactContent {
  public enum Sector: String, CaseIterable, Codable, Hashable, Sendable {
    case `public`, `private`
  }

  public var placement: Reference<Placement>
  public var kind: PlacementKind
  public var company: Reference<Company>?
  public var companyCentre: Reference<CompanyCentre>?
  public var hours: Double?
  public var kindOfHours: KindOfHours?
  public var sector: Sector?
  public var targetGroup: TargetGroup?
  public var purpose: String?
  public var until: Day?
  public var withinJobGoal: Bool?
  public var foundByCitizen: Bool?
  public var parallel: Bool?

  public init(
    placement: Reference<Placement>, kind: PlacementKind, company: Reference<Company>? = nil,
    companyCentre: Reference<CompanyCentre>? = nil, hours: Double? = nil, kindOfHours: KindOfHours? = nil,
    sector: Sector? = nil, targetGroup: TargetGroup? = nil, purpose: String? = nil, until: Day? = nil,
    withinJobGoal: Bool? = nil, foundByCitizen: Bool? = nil, parallel: Bool? = nil
  ) {
    self.placement = placement
    self.kind = kind
    self.company = company
    self.companyCentre = companyCentre
    self.hours = hours
    self.kindOfHours = kindOfHours
    self.sector = sector
    self.targetGroup = targetGroup
    self.purpose = purpose
    self.until = until
    self.withinJobGoal = withinJobGoal
    self.foundByCitizen = foundByCitizen
    self.parallel = parallel
  }
}

/// Tasks, department or considerations were adjusted.
public struct PlacementChanged: FactContent {
  public enum Change: String, CaseIterable, Codable, Hashable, Sendable {
    case tasks, department, schedule, accommodations, mentor, other
  }

  public var placement: Reference<Placement>
  public var reason: String?
  public var change: Change?

  public init(placement: Reference<Placement>, reason: String? = nil, change: Change? = nil) {
    self.placement = placement
    self.reason = reason
    self.change = change
  }
}

/// The placement may last longer. The length counts from its first day.
public struct PlacementExtended: FactContent {
  public var placement: Reference<Placement>
  public var longest: String?
  public var reason: String?
  public var purpose: String?
  public var quiteSpecialNeed: Bool?

  public init(
    placement: Reference<Placement>, longest: String? = nil, reason: String? = nil, purpose: String? = nil,
    quiteSpecialNeed: Bool? = nil
  ) {
    self.placement = placement
    self.longest = longest
    self.reason = reason
    self.purpose = purpose
    self.quiteSpecialNeed = quiteSpecialNeed
  }
}

/// The placement ended. The day is the first day without it.
public struct PlacementEnded: FactContent {
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    case job, paidHours, flexJob, education, newPlacement, matchFailed, health, completed, other
  }

  public var placement: Reference<Placement>
  public var kind: PlacementKind?
  public var outcome: Outcome?
  public var reason: String?

  public init(
    placement: Reference<Placement>, kind: PlacementKind? = nil, outcome: Outcome? = nil, reason: String? = nil
  ) {
    self.placement = placement
    self.kind = kind
    self.outcome = outcome
    self.reason = reason
  }
}

/// The citizen was received and shown round at the company.
public struct IntroductionHeld: FactContent {
  public var placement: Reference<Placement>?
  public var job: Reference<Job>?
  public var participants: [CaseRole]?

  public init(placement: Reference<Placement>? = nil, job: Reference<Job>? = nil, participants: [CaseRole]? = nil) {
    self.placement = placement
    self.job = job
    self.participants = participants
  }
}

/// A follow-up that took place with the company, as a rule with the citizen.
public struct CompanyFollowUpHeld: FactContent {
  public var by: CaseRole?
  public var person: ID<Person>?
  public var participants: [CaseRole]?
  public var job: Reference<Job>?
  public var placement: Reference<Placement>?
  public var company: Reference<Company>?
  public var agreement: Reference<Agreement>?
  public var form: ContactForm?
  public var minutes: Int?
  public var number: Int?
  public var purpose: String?
  public var tasksDiscussed: Bool?
  public var attendanceDiscussed: Bool?
  public var developmentDiscussed: Bool?
  public var paidHoursDiscussed: Bool?
  /// What was tried since last time, how it went, and what is next: in words, for those who were there.
  public var tried: String?
  public var went: String?
  public var next: String?
  /// Where it goes from here.
  public var step: Step?

  /// What a follow-up led to. Raw values are stored and do not change.
  public enum Step: String, CaseIterable, Codable, Hashable, Sendable {
    case moreHours, harderTasks, otherTasks, paidHours, otherConsiderations, keep, fewerHours, ending
  }

  public init(
    by: CaseRole? = nil, person: ID<Person>? = nil, participants: [CaseRole]? = nil, job: Reference<Job>? = nil,
    placement: Reference<Placement>? = nil, company: Reference<Company>? = nil, agreement: Reference<Agreement>? = nil,
    form: ContactForm? = nil, minutes: Int? = nil, number: Int? = nil, purpose: String? = nil,
    tasksDiscussed: Bool? = nil, attendanceDiscussed: Bool? = nil, developmentDiscussed: Bool? = nil,
    paidHoursDiscussed: Bool? = nil, tried: String? = nil, went: String? = nil, next: String? = nil,
    step: Step? = nil
  ) {
    self.by = by
    self.person = person
    self.participants = participants
    self.job = job
    self.placement = placement
    self.company = company
    self.agreement = agreement
    self.form = form
    self.minutes = minutes
    self.number = number
    self.purpose = purpose
    self.tasksDiscussed = tasksDiscussed
    self.attendanceDiscussed = attendanceDiscussed
    self.developmentDiscussed = developmentDiscussed
    self.paidHoursDiscussed = paidHoursDiscussed
    self.tried = tried
    self.went = went
    self.next = next
    self.step = step
  }
}

/// It is agreed how often we follow up at the company from now on.
public struct FollowUpsAgreed: FactContent {
  public var days: Int?
  public var placement: Reference<Placement>?
  public var job: Reference<Job>?
  public var reason: String?

  public init(
    days: Int? = nil, placement: Reference<Placement>? = nil, job: Reference<Job>? = nil, reason: String? = nil
  ) {
    self.days = days
    self.placement = placement
    self.job = job
    self.reason = reason
  }
}

/// The company did not want a follow-up now.
public struct FollowUpDeclined: FactContent {
  public var placement: Reference<Placement>?
  public var job: Reference<Job>?
  public var company: Reference<Company>?
  public var reason: String?

  public init(
    placement: Reference<Placement>? = nil, job: Reference<Job>? = nil, company: Reference<Company>? = nil,
    reason: String? = nil
  ) {
    self.placement = placement
    self.job = job
    self.company = company
    self.reason = reason
  }
}

/// The placement was summed up with the company: what went well, and why it ended so.
public struct ClosingTalkHeld: FactContent {
  public var placement: Reference<Placement>?
  public var job: Reference<Job>?
  public var participants: [CaseRole]?
  public var reason: String?
  public var statementGiven: Bool?
  /// What the citizen can do there, as the company says it: the statement of competences lists it.
  public var skills: [String]?
  /// The company's word, and the citizen's, on how it was.
  public var companyWord: String?
  public var citizenWord: String?

  public init(
    placement: Reference<Placement>? = nil, job: Reference<Job>? = nil, participants: [CaseRole]? = nil,
    reason: String? = nil, statementGiven: Bool? = nil, skills: [String]? = nil, companyWord: String? = nil,
    citizenWord: String? = nil
  ) {
    self.placement = placement
    self.job = job
    self.participants = participants
    self.reason = reason
    self.statementGiven = statementGiven
    self.skills = skills
    self.companyWord = companyWord
    self.citizenWord = citizenWord
  }
}

/// It is agreed what happens when the placement ends.
public struct NextStepAgreed: FactContent {
  public enum Step: String, CaseIterable, Codable, Hashable, Sendable {
    case job, education, newPlacement, flexJob, talk, other
  }

  public var placement: Reference<Placement>?
  public var participants: [CaseRole]?
  public var step: Step?

  public init(placement: Reference<Placement>? = nil, participants: [CaseRole]? = nil, step: Step? = nil) {
    self.placement = placement
    self.participants = participants
    self.step = step
  }
}

/// The citizen saw a company or met the mentor before anything was agreed.
public struct CompanyVisited: FactContent {
  public var company: Reference<Company>?
  public var companyCentre: Reference<CompanyCentre>?
  public var participants: [CaseRole]?

  public init(
    company: Reference<Company>? = nil, companyCentre: Reference<CompanyCentre>? = nil, participants: [CaseRole]? = nil
  ) {
    self.company = company
    self.companyCentre = companyCentre
    self.participants = participants
  }
}
