import Almanac
import Identifiers

/// The caseworker and the citizen opened the preparatory part together for the first time.
public struct PreparationStarted: FactContent {
  public var by: CaseRole?
  public var participants: [CaseRole]?

  public init(by: CaseRole? = nil, participants: [CaseRole]? = nil) {
    self.by = by
    self.participants = participants
  }
}

/// The preparatory part was rewritten, for instance before a new review.
public struct PreparationUpdated: FactContent {
  public var by: CaseRole?
  public var participants: [CaseRole]?

  public init(by: CaseRole? = nil, participants: [CaseRole]? = nil) {
    self.by = by
    self.participants = participants
  }
}

/// The preparatory part is finished and ready to go on.
public struct PreparationCompleted: FactContent {
  public var by: CaseRole?
  public var participants: [CaseRole]?
  public var newTemplate: Bool?
  public var ownJobGoals: Int?
  public var workHistoryUncovered: Bool?
  public var fullCv: Bool?
  public var abilitiesStated: Bool?
  public var qualifiedByCaseworker: Bool?
  public var accommodationsTiedToTasks: Bool?

  public init(
    by: CaseRole? = nil, participants: [CaseRole]? = nil, newTemplate: Bool? = nil, ownJobGoals: Int? = nil,
    workHistoryUncovered: Bool? = nil, fullCv: Bool? = nil, abilitiesStated: Bool? = nil,
    qualifiedByCaseworker: Bool? = nil, accommodationsTiedToTasks: Bool? = nil
  ) {
    self.by = by
    self.participants = participants
    self.newTemplate = newTemplate
    self.ownJobGoals = ownJobGoals
    self.workHistoryUncovered = workHistoryUncovered
    self.fullCv = fullCv
    self.abilitiesStated = abilitiesStated
    self.qualifiedByCaseworker = qualifiedByCaseworker
    self.accommodationsTiedToTasks = accommodationsTiedToTasks
  }
}

/// We asked for medical information.
public struct MedicalPaperRequested: FactContent {
  public var paper: String?

  public init(paper: String? = nil) {
    self.paper = paper
  }
}

/// We reminded about medical information.
public struct MedicalPaperReminded: FactContent {
  public var paper: String?

  public init(paper: String? = nil) {
    self.paper = paper
  }
}

/// Medical information came.
public struct MedicalPaperReceived: FactContent {
  public var paper: String?
  public var validUntil: Day?

  public init(paper: String? = nil, validUntil: Day? = nil) {
    self.paper = paper
    self.validUntil = validUntil
  }
}

/// The case got a time in the team. The day is when the time was given.
public struct TeamMeetingBooked: FactContent {
  public var scheduledFor: Day?
  /// Who brings the case.
  public var by: CaseRole?
  /// What we want answered.
  public var question: String?
  /// Of a case that has not passed the quality check: why it goes on.
  public var reason: String?

  public init(scheduledFor: Day? = nil, by: CaseRole? = nil, question: String? = nil, reason: String? = nil) {
    self.scheduledFor = scheduledFor
    self.by = by
    self.question = question
    self.reason = reason
  }
}

/// The rehabilitation team discussed the case with the citizen.
public struct RehabMeetingHeld: FactContent {
  public var participants: [CaseRole]?
  public var question: String?
  public var citizenAbsence: CitizenAbsence?
  public var flexJobInHand: Bool?

  public init(
    participants: [CaseRole]? = nil, question: String? = nil, citizenAbsence: CitizenAbsence? = nil,
    flexJobInHand: Bool? = nil
  ) {
    self.participants = participants
    self.question = question
    self.citizenAbsence = citizenAbsence
    self.flexJobInHand = flexJobInHand
  }
}

/// The municipality's overall description of the citizen, which replaces the team's meeting.
public struct OverallDescriptionCompleted: FactContent {
  public var participants: [CaseRole]?
  public var newTemplate: Bool?
  public var jobGoals: Int?
  public var progressionGoals: Int?
  public var tasksNamed: Int?
  public var workAbilityDynamic: Bool?

  public init(
    participants: [CaseRole]? = nil, newTemplate: Bool? = nil, jobGoals: Int? = nil, progressionGoals: Int? = nil,
    tasksNamed: Int? = nil, workAbilityDynamic: Bool? = nil
  ) {
    self.participants = participants
    self.newTemplate = newTemplate
    self.jobGoals = jobGoals
    self.progressionGoals = progressionGoals
    self.tasksNamed = tasksNamed
    self.workAbilityDynamic = workAbilityDynamic
  }
}

/// A health coordinator advised in the case.
public struct HealthCoordinatorConsulted: FactContent {
  public var question: String?

  public init(question: String? = nil) {
    self.question = question
  }
}

/// The rehabilitation team gave its recommendation.
public struct RecommendationIssued: FactContent {
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    case flexJob, pension, resourceCourse, offer, other
  }

  public var newTemplate: Bool?
  public var jobGoals: Int?
  public var progressionGoals: Int?
  public var tasksNamed: Int?
  public var workAbilityDynamic: Bool?
  public var outcome: Outcome?
  /// Where present work ability is very limited: why it can develop within a reasonable time (§ 116(2)).
  public var reason: String?

  public init(
    newTemplate: Bool? = nil, jobGoals: Int? = nil, progressionGoals: Int? = nil, tasksNamed: Int? = nil,
    workAbilityDynamic: Bool? = nil, outcome: Outcome? = nil, reason: String? = nil
  ) {
    self.reason = reason
    self.newTemplate = newTemplate
    self.jobGoals = jobGoals
    self.progressionGoals = progressionGoals
    self.tasksNamed = tasksNamed
    self.workAbilityDynamic = workAbilityDynamic
    self.outcome = outcome
  }
}

/// The municipality granted the citizen a right to a flexjob.
public struct FlexJobGranted: FactContent {
  public var fewHours: Bool?
  public var reason: String?
  public var until: Day?

  public init(fewHours: Bool? = nil, reason: String? = nil, until: Day? = nil) {
    self.fewHours = fewHours
    self.reason = reason
    self.until = until
  }
}

/// The way towards a flexjob ended with something else.
public struct OtherOutcomeDecided: FactContent {
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    case ordinaryJob, education, offer, resourceCourse, pension, flexJobRefused, withdrawn, other
  }

  public var outcome: Outcome?
  public var reason: String?

  public init(outcome: Outcome? = nil, reason: String? = nil) {
    self.outcome = outcome
    self.reason = reason
  }
}

/// The case was taken up again, because there has long been no placement or job.
public struct RehabReviewHeld: FactContent {
  public var participants: [CaseRole]?
  public var question: String?
  public var reason: String?

  public init(participants: [CaseRole]? = nil, question: String? = nil, reason: String? = nil) {
    self.participants = participants
    self.question = question
    self.reason = reason
  }
}

/// A decision was made with its reasons.
public struct DecisionMade: FactContent {
  public enum Result: String, CaseIterable, Codable, Hashable, Sendable {
    case granted, refused, partly
  }

  public var about: String?
  public var result: Result
  public var reason: String?

  public init(result: Result, about: String? = nil, reason: String? = nil) {
    self.about = about
    self.result = result
    self.reason = reason
  }
}

/// The citizen was heard before a decision.
public struct HearingSent: FactContent {
  public var about: String?
  public var due: Day?
  /// The letter that asked, and the appointment that it asks about.
  public var letter: Reference<Letter>?
  public var appointment: Reference<Appointment>?

  public init(
    about: String? = nil, due: Day? = nil, letter: Reference<Letter>? = nil,
    appointment: Reference<Appointment>? = nil
  ) {
    self.about = about
    self.due = due
    self.letter = letter
    self.appointment = appointment
  }
}
