import Almanac
import Identifiers

/// The citizen began a flexjob.
public struct FlexJobStarted: FactContent {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case newCompany, samePlacement, retention
  }

  public var job: Reference<Job>
  public var company: Reference<Company>?
  public var hours: Double?
  public var intensity: Double?
  public var effectiveHours: Double?
  public var totalEffectiveHours: Double?
  public var totalHours: Double?
  public var kind: Kind?
  public var withinJobGoal: Bool?

  public init(
    job: Reference<Job>, company: Reference<Company>? = nil, hours: Double? = nil, intensity: Double? = nil,
    effectiveHours: Double? = nil, totalEffectiveHours: Double? = nil, totalHours: Double? = nil, kind: Kind? = nil,
    withinJobGoal: Bool? = nil
  ) {
    self.job = job
    self.company = company
    self.hours = hours
    self.intensity = intensity
    self.effectiveHours = effectiveHours
    self.totalEffectiveHours = totalEffectiveHours
    self.totalHours = totalHours
    self.kind = kind
    self.withinJobGoal = withinJobGoal
  }
}

/// The flexjob ended. The day is the first day without it.
public struct FlexJobEnded: FactContent {
  public var job: Reference<Job>
  public var reason: String?
  public var totalEffectiveHours: Double?
  public var totalHours: Double?

  public init(job: Reference<Job>, reason: String? = nil, totalEffectiveHours: Double? = nil, totalHours: Double? = nil)
  {
    self.job = job
    self.reason = reason
    self.totalEffectiveHours = totalEffectiveHours
    self.totalHours = totalHours
  }
}

/// Hours or intensity in a job or placement were changed from this day.
public struct HoursChanged: FactContent {
  public var job: Reference<Job>?
  public var placement: Reference<Placement>?
  public var kindOfHours: KindOfHours?
  public var hours: Double?
  public var intensity: Double?
  public var effectiveHours: Double?
  public var totalEffectiveHours: Double?
  public var totalHours: Double?
  public var reason: String?

  public init(
    job: Reference<Job>? = nil, placement: Reference<Placement>? = nil, kindOfHours: KindOfHours? = nil,
    hours: Double? = nil, intensity: Double? = nil, effectiveHours: Double? = nil, totalEffectiveHours: Double? = nil,
    totalHours: Double? = nil, reason: String? = nil
  ) {
    self.job = job
    self.placement = placement
    self.kindOfHours = kindOfHours
    self.hours = hours
    self.intensity = intensity
    self.effectiveHours = effectiveHours
    self.totalEffectiveHours = totalEffectiveHours
    self.totalHours = totalHours
    self.reason = reason
  }
}

/// The intensity in a job was assessed on this day.
public struct IntensityAssessed: FactContent {
  public var job: Reference<Job>?
  public var intensity: Double?
  public var by: CaseRole?

  public init(job: Reference<Job>? = nil, intensity: Double? = nil, by: CaseRole? = nil) {
    self.job = job
    self.intensity = intensity
    self.by = by
  }
}

/// The citizen got hours on ordinary wage: a micro job, part time, full time or an apprenticeship.
public struct PaidHoursStarted: FactContent {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case microJob, partTime, fullTime, apprenticeship
  }

  public var job: Reference<Job>
  public var company: Reference<Company>?
  public var hours: Double?
  public var placement: Reference<Placement>?
  public var kind: Kind?

  public init(
    job: Reference<Job>, company: Reference<Company>? = nil, hours: Double? = nil,
    placement: Reference<Placement>? = nil, kind: Kind? = nil
  ) {
    self.job = job
    self.company = company
    self.hours = hours
    self.placement = placement
    self.kind = kind
  }
}

/// The employment ended. The day is the first day without it.
public struct PaidHoursEnded: FactContent {
  public var job: Reference<Job>
  public var reason: String?

  public init(job: Reference<Job>, reason: String? = nil) {
    self.job = job
    self.reason = reason
  }
}

/// A month's hours and pay with an employer.
public struct IncomeRegistered: FactContent {
  public var company: Reference<Company>?
  public var hours: Double?
  public var month: String?

  public init(company: Reference<Company>? = nil, hours: Double? = nil, month: String? = nil) {
    self.company = company
    self.hours = hours
    self.month = month
  }
}

/// The citizen began an education.
public struct EducationStarted: FactContent {
  public var education: String?

  public init(education: String? = nil) {
    self.education = education
  }
}

/// The education ended.
public struct EducationEnded: FactContent {
  public var education: String?
  public var reason: String?

  public init(education: String? = nil, reason: String? = nil) {
    self.education = education
    self.reason = reason
  }
}
