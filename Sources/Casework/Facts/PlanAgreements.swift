import Almanac
import Identifiers

/// The citizen and a professional agreed who does what and when.
public struct PlanAgreementMade: FactContent {
  public var agreement: Reference<Agreement>
  public var by: CaseRole?
  public var due: Day?
  public var smart: Bool?
  public var jobGoal: String?
  /// What is to be done.
  public var text: String?
  /// What it is good for.
  public var why: String?
  /// By what one will see that it has been done.
  public var evidence: String?
  /// Who or what makes it possible, and what may stand in the way.
  public var support: String?
  /// The goal that it serves.
  public var goal: Reference<Goal>?
  /// The named job that is to be applied for, in words; nil for agreements about other things.
  public var namedJob: String?

  public init(
    agreement: Reference<Agreement>, by: CaseRole? = nil, due: Day? = nil, smart: Bool? = nil, jobGoal: String? = nil,
    text: String? = nil, why: String? = nil, evidence: String? = nil, support: String? = nil,
    goal: Reference<Goal>? = nil, namedJob: String? = nil
  ) {
    self.agreement = agreement
    self.by = by
    self.due = due
    self.smart = smart
    self.jobGoal = jobGoal
    self.text = text
    self.why = why
    self.evidence = evidence
    self.support = support
    self.goal = goal
    self.namedJob = namedJob
  }

  /// Whether each of the five questions of a binding agreement is answered: what, how it is seen, what for, with whose
  /// support, and by when (seed 003 p. 44).
  public var answersAll: Bool {
    due != nil && [text, evidence, why, support].allSatisfy { $0?.contains { !$0.isWhitespace } == true }
  }
}

/// An agreement in the plan was kept.
public struct PlanAgreementKept: FactContent {
  public var agreement: Reference<Agreement>
  public var by: CaseRole?

  public init(agreement: Reference<Agreement>, by: CaseRole? = nil) {
    self.agreement = agreement
    self.by = by
  }
}

/// An agreement in the plan was changed.
public struct PlanAgreementChanged: FactContent {
  public var agreement: Reference<Agreement>
  public var reason: String?
  public var due: Day?
  /// It holds no longer: citizen and professional let go of it.
  public var isDropped: Bool?

  public init(agreement: Reference<Agreement>, reason: String? = nil, due: Day? = nil, isDropped: Bool? = nil) {
    self.agreement = agreement
    self.reason = reason
    self.due = due
    self.isDropped = isDropped
  }
}
