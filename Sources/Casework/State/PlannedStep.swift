import Almanac
import Identifiers

/// Goals, agreements and accommodations: one plan, whoever works in it.
public struct Plan: Sendable {
  public var jobGoals: [(content: JobGoalSet, setOn: Day)] = []
  public var progressionGoals: [(content: ProgressionGoalSet, setOn: Day, reached: Day?)] = []
  public var agreements: [PlannedStep] = []
  public var accommodations: [AccommodationNoted] = []
  /// Those that are not needed any more, the first to end first.
  public var pastAccommodations: [PastAccommodation] = []
  /// Named jobs and openings that were looked at together.
  public var presented: [(content: JobPresented, day: Day)] = []
  /// What the citizen seeks on Jobnet, as told last with titles.
  public var sought: (titles: [String], on: Day)?
  public var planUpdated: Day?
  public var cvUpdated: Day?
  public var cv = CV()
  public var ownPicture = OwnPicture()
  public var ability = WorkAbility()
  public var schemes = SupportSchemes()
  public var efforts = ParallelEfforts()

  /// Agreements that nobody has kept or let go of.
  public var open: [PlannedStep] { agreements.filter(\.isOpen) }

  mutating func change(_ agreement: Reference<Agreement>, _ act: (inout PlannedStep) -> Void) {
    guard let place = agreements.firstIndex(where: { $0.content.agreement == agreement }) else { return }
    act(&agreements[place])
  }
}

/// An agreement with what has become of it.
public struct PlannedStep: Hashable, Sendable {
  public var content: PlanAgreementMade
  public var made: Day
  public var kept: Day?
  /// When citizen and professional let go of it.
  public var dropped: Day?
  /// How many times its day was moved.
  public var moves = 0

  public init(_ content: PlanAgreementMade, made: Day, kept: Day? = nil) {
    self.content = content
    self.made = made
    self.kept = kept
  }

  public var isOpen: Bool { kept == nil && dropped == nil }

  /// Where it stands on a day.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Its day has passed: to be talked about at the next talk. Nobody is blamed.
    case toTalkAbout
    /// Within the next seven days.
    case soon
    case ahead
    /// Agreed without a day.
    case undated
    case kept
    case dropped
  }

  public func standing(on day: Day) -> Standing {
    if kept != nil { return .kept }
    if dropped != nil { return .dropped }
    guard let due = content.due else { return .undated }
    if due < day { return .toTalkAbout }
    return due <= day.adding(days: 7) ? .soon : .ahead
  }
}

/// The plan was gone through with the citizen.
public struct PlanReview: Hashable, Sendable {
  public var by: CaseRole
  public var participants: [CaseRole]
  public var day: Day

  public init(by: CaseRole, participants: [CaseRole], on day: Day) {
    self.by = by
    self.participants = participants
    self.day = day
  }
}

extension Plan {
  /// A job goal is concrete when it is reasoned in what the citizen can do and in what is asked for (seed 003 p. 30).
  public static func isConcrete(_ goal: JobGoalSet) -> Bool {
    goal.reasonedInSkills == true && goal.reasonedInDemand == true
  }

  /// What the plan holds, as the fact that it was gone through with the citizen tells it: counted here, and typed by
  /// nobody.
  ///
  /// Accommodations are tied to tasks where each names its task; where there are none, nothing is said of them. Work ability
  /// stands as something that can develop where an open progression goal says what is to change.
  public func update(by: CaseRole?, participants: [CaseRole]) -> MyPlanUpdated {
    let steps = open
    let goals = progressionGoals.filter { $0.reached == nil }
    return MyPlanUpdated(
      by: by, participants: participants, jobGoals: jobGoals.filter { Plan.isConcrete($0.content) }.count,
      agreements: steps.count, smartAgreements: steps.filter { $0.content.smart ?? $0.content.answersAll }.count,
      jobSearchAgreements: steps.filter { $0.content.namedJob != nil }.count, progressionGoals: goals.count,
      accommodationsTiedToTasks: accommodations.isEmpty
        ? nil : accommodations.allSatisfy { $0.task?.contains { !$0.isWhitespace } == true },
      workAbilityDynamic: goals.contains { $0.content.direction != .retain && $0.content.direction != .prevent }
        ? true : nil)
  }
}
