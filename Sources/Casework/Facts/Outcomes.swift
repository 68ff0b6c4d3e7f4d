import Almanac
import Identifiers

/// The citizen does without public benefit from this day.
public struct SelfSupportReached: FactContent {
  public enum By: String, CaseIterable, Codable, Hashable, Sendable {
    case job, education, flexJob, other
  }

  public var by: By?

  public init(by: By? = nil) {
    self.by = by
  }
}

/// It was checked whether the citizen is self-supporting some time after the placement.
public struct SelfSupportChecked: FactContent {
  public var placement: Reference<Placement>?
  public var selfSupporting: Bool?

  public init(placement: Reference<Placement>? = nil, selfSupporting: Bool? = nil) {
    self.placement = placement
    self.selfSupporting = selfSupporting
  }
}

/// It is agreed how citizen and company can get help after the job has begun.
public struct AfterCareAgreed: FactContent {
  public var participants: [CaseRole]?
  public var job: Reference<Job>?
  public var days: Int?
  public var until: Day?

  public init(participants: [CaseRole]? = nil, job: Reference<Job>? = nil, days: Int? = nil, until: Day? = nil) {
    self.participants = participants
    self.job = job
    self.days = days
    self.until = until
  }
}

/// A contact with citizen or company after job start.
public struct AfterCareContactHeld: FactContent {
  public var by: CaseRole?
  public var participants: [CaseRole]?
  public var job: Reference<Job>?
  /// How it goes, in words.
  public var note: String?

  public init(
    by: CaseRole? = nil, participants: [CaseRole]? = nil, job: Reference<Job>? = nil, note: String? = nil
  ) {
    self.by = by
    self.participants = participants
    self.job = job
    self.note = note
  }
}

/// Citizen and company now manage by themselves.
public struct AfterCareEnded: FactContent {
  public var reason: String?
  public var job: Reference<Job>?

  public init(reason: String? = nil, job: Reference<Job>? = nil) {
    self.reason = reason
    self.job = job
  }
}

/// The citizen needed help again after a job.
public struct CitizenReturned: FactContent {
  public var benefit: Benefit?
  public var reason: String?

  public init(benefit: Benefit? = nil, reason: String? = nil) {
    self.benefit = benefit
    self.reason = reason
  }
}
