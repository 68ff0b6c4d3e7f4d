import Almanac
import Identifiers

/// The citizen's case began here.
public struct CaseOpened: FactContent {
  public var targetGroup: TargetGroup?
  public var source: String?

  public init(targetGroup: TargetGroup? = nil, source: String? = nil) {
    self.targetGroup = targetGroup
    self.source = source
  }
}

/// The citizen's case ended here.
public struct CaseClosed: FactContent {
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    case selfSupport, job, education, flexJob, pension, moved, death, other
  }

  public var reason: String?
  public var outcome: Outcome?

  public init(reason: String? = nil, outcome: Outcome? = nil) {
    self.reason = reason
    self.outcome = outcome
  }
}

/// The citizen asked the municipality for help.
public struct ApproachedMunicipality: FactContent {
  public var targetGroup: TargetGroup?
  public var benefit: Benefit?

  public init(targetGroup: TargetGroup? = nil, benefit: Benefit? = nil) {
    self.targetGroup = targetGroup
    self.benefit = benefit
  }
}

/// The citizen got a benefit from this day.
public struct BenefitStarted: FactContent {
  public var benefit: Benefit

  public init(benefit: Benefit) {
    self.benefit = benefit
  }
}

/// The citizen no longer got the benefit from this day.
public struct BenefitEnded: FactContent {
  public var benefit: Benefit
  public var reason: String?

  public init(benefit: Benefit, reason: String? = nil) {
    self.benefit = benefit
    self.reason = reason
  }
}

/// The citizen was placed in a target group.
public struct TargetGroupSet: FactContent {
  public var targetGroup: TargetGroup
  public var reason: String?

  public init(targetGroup: TargetGroup, reason: String? = nil) {
    self.targetGroup = targetGroup
    self.reason = reason
  }
}

/// The statutory contact course began; talks are counted from here.
public struct ContactCourseStarted: FactContent {
  public var targetGroup: TargetGroup

  public init(targetGroup: TargetGroup) {
    self.targetGroup = targetGroup
  }
}

/// The statutory contact course ended.
public struct ContactCourseEnded: FactContent {
  public var targetGroup: TargetGroup
  public var reason: String?

  public init(targetGroup: TargetGroup, reason: String? = nil) {
    self.targetGroup = targetGroup
    self.reason = reason
  }
}

/// The municipality took over the talks from the fund.
public struct HandedOver: FactContent {
  public var from: String?

  public init(from: String? = nil) {
    self.from = from
  }
}

/// Another team became responsible for the citizen.
public struct TeamChanged: FactContent {
  public var from: Reference<Team>?
  public var to: Reference<Team>

  public init(to: Reference<Team>, from: Reference<Team>? = nil) {
    self.from = from
    self.to = to
  }
}

/// An intervention model is followed from this day.
public struct ModelEntered: FactContent {
  public var model: ModelName
  public var reason: String?

  public init(model: ModelName, reason: String? = nil) {
    self.model = model
    self.reason = reason
  }
}

/// The model is no longer followed from this day.
public struct ModelLeft: FactContent {
  public var model: ModelName
  public var reason: String?

  public init(model: ModelName, reason: String? = nil) {
    self.model = model
    self.reason = reason
  }
}

/// A core element is set aside for a time, with a reason.
public struct WaiverGiven: FactContent {
  public enum Cause: String, CaseIterable, Codable, Hashable, Sendable {
    case citizensWish, onTrack, health, statutoryExemption, other
  }

  public var element: String
  public var from: Day
  public var to: Day?
  public var reason: String
  public var model: ModelName?
  public var cause: Cause?

  public init(element: String, from: Day, reason: String, to: Day? = nil, model: ModelName? = nil, cause: Cause? = nil)
  {
    self.element = element
    self.from = from
    self.to = to
    self.reason = reason
    self.model = model
    self.cause = cause
  }
}

/// It was settled with the citizen which course fits.
public struct ReferralAssessed: FactContent {
  public enum Way: String, CaseIterable, Codable, Hashable, Sendable {
    /// After one talk.
    case quick
    /// After a pre-course of talks and of skills that were seen (seed 002 p. 10).
    case qualified
  }

  public var participants: [CaseRole]?
  public var offer: String?
  public var reason: String?
  public var parallelEffortConsidered: Bool?
  public var way: Way?
  /// What the citizen wants, in the citizen's words.
  public var wish: String?

  public init(
    participants: [CaseRole]? = nil, offer: String? = nil, reason: String? = nil,
    parallelEffortConsidered: Bool? = nil, way: Way? = nil, wish: String? = nil
  ) {
    self.way = way
    self.wish = wish
    self.participants = participants
    self.offer = offer
    self.reason = reason
    self.parallelEffortConsidered = parallelEffortConsidered
  }
}

/// The course was looked through: because there has long been no placement or job, or to assess whether what it takes is
/// in place.
public struct ScreeningMade: FactContent {
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    case onTrack, review, newEffort
  }

  /// What of our effort was looked at: the eight mechanisms for vulnerable young people and the eight for citizens over 30
  /// (New Insight for KL, En effektiv beskæftigelsesindsats for udsatte borgere, 2013, p. 5), four of which are the same.
  /// It is never about what the citizen is like.
  public enum Mechanism: String, CaseIterable, Codable, Hashable, Sendable {
    case ownResources, subGoals, coordination, competences, actingPower, consistencyAndRespect, trust, companyStrategy
    case recognition, withinReach, companyPartnership, resultsUsed
  }

  public var outcome: Outcome
  public var reason: String?
  public var questionToTeam: String?
  public var by: CaseRole?
  public var participants: [CaseRole]?
  /// nil where the whole course was looked through.
  public var mechanism: Mechanism?

  public init(
    outcome: Outcome, reason: String? = nil, questionToTeam: String? = nil, by: CaseRole? = nil,
    participants: [CaseRole]? = nil, mechanism: Mechanism? = nil
  ) {
    self.outcome = outcome
    self.reason = reason
    self.questionToTeam = questionToTeam
    self.by = by
    self.participants = participants
    self.mechanism = mechanism
  }
}

/// A social or health effort began beside the way to a job.
public struct ParallelEffortStarted: FactContent {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case health, social, education, language, economy, mentor, other
  }

  public var effort: Reference<Effort>
  public var kind: Kind
  public var purpose: String?
  public var by: CaseRole?
  /// Whom it is from.
  public var provider: String?

  public init(
    effort: Reference<Effort>, kind: Kind, purpose: String? = nil, by: CaseRole? = nil, provider: String? = nil
  ) {
    self.provider = provider
    self.effort = effort
    self.kind = kind
    self.purpose = purpose
    self.by = by
  }
}

/// A parallel effort ended.
public struct ParallelEffortEnded: FactContent {
  public var effort: Reference<Effort>
  public var reason: String?

  public init(effort: Reference<Effort>, reason: String? = nil) {
    self.effort = effort
    self.reason = reason
  }
}

/// A mentor, an aid, personal assistance or other support was granted.
public struct SupportGranted: FactContent {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case mentor, aid, personalAssistance, course, transport, other
  }

  public enum Step: String, CaseIterable, Codable, Hashable, Sendable {
    case applied, granted, inPlace, ended
  }

  public var kind: Kind?
  public var step: Step?
  public var until: Day?
  /// What it is, in words: "hæve-sænke-bord".
  public var what: String?

  public init(kind: Kind? = nil, step: Step? = nil, until: Day? = nil, what: String? = nil) {
    self.what = what
    self.kind = kind
    self.step = step
    self.until = until
  }
}
