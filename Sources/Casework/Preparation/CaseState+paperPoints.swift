import Almanac
import Identifiers

/// What came of looking for something in the papers. Told to those who write; it stops nobody.
public struct PaperFinding: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case holds
    /// It is missing.
    case lacks
    /// Only a person can tell, or it is needed in some cases only.
    case ask
  }

  public var point: PaperPoint
  public var outcome: Outcome
}

extension CaseState {
  /// What the quality check looks for, found in what the case knows: goals, accommodations and papers stand in the plan
  /// and are typed nowhere else.
  ///
  /// - Parameter book: which medical papers must be usable.
  public func findings(_ paper: PaperSection.Paper, _ book: PreparationBook, on today: Day) -> [PaperFinding] {
    PaperPoint.of(paper).map { PaperFinding(point: $0, outcome: outcome($0, book, today)) }
  }

  private func outcome(_ point: PaperPoint, _ book: PreparationBook, _ today: Day) -> PaperFinding.Outcome {
    func holds(_ truth: Bool) -> PaperFinding.Outcome { truth ? .holds : .lacks }
    let course = beforeDecision
    switch point {
    case .jobGoals: return holds(concreteJobGoals > 0)
    case .cv: return holds(hasFullCV)
    case .experience: return holds(course.hasWords(.experience))
    case .abilities: return holds(course.hasWords(.abilities))
    case .ownWords: return holds(course.words(.ownGoals, .citizen) != nil)
    case .qualified: return holds(isQualified)
    case .consultant:
      let wrote = PaperSection.allCases.contains { course.words($0, .companyConsultant) != nil }
      return holds(wrote || course.consultantMet != nil)
    case .tried: return holds(course.hasWords(.tried))
    case .accommodations: return holds(accommodationsTied == true)
    case .development: return holds(developmentGoals > 0)
    case .presentation: return holds(course.words(.presentation, .citizen) != nil)
    case .medicalPapers:
      let day = max(today, course.booked?.day ?? today)
      return holds(
        book.papers(on: today).filter(\.isRequired).allSatisfy { wanted in
          course.medical.contains { $0.name == wanted.name && $0.isUsable(on: day) }
        })
    case .reasoned: return holds(course.words(.recommended, .professional) != nil)
    case .tasksNamed: return holds(tasksNamed > 0)
    case .interval: return holds(hasInterval)
    case .fewHoursReason: return course.words(.fewHours, .professional) == nil ? .ask : .holds
    }
  }

  /// Job goals that are reasoned in what the citizen can do and in what is asked for.
  public var concreteJobGoals: Int { plan.jobGoals.filter { Plan.isConcrete($0.content) }.count }

  /// Open progression goals that name what is to change. More hours alone are none: it must say how they come (seed 003
  /// p. 17).
  public var developmentGoals: Int {
    plan.progressionGoals.filter {
      $0.reached == nil && ($0.content.dimension != .hours || $0.content.trial?.hasWords == true)
    }.count
  }

  /// Whether each accommodation names its task; nil where there are none.
  public var accommodationsTied: Bool? {
    plan.accommodations.isEmpty ? nil : plan.accommodations.allSatisfy { $0.task?.hasWords == true }
  }

  /// One task a line.
  public var tasksNamed: Int {
    beforeDecision.text(.tasks, .professional).split(whereSeparator: \.isNewline).filter { String($0).hasWords }.count
  }

  private var hasFullCV: Bool {
    guard let cv = beforeDecision.cv?.content else { return false }
    return cv.tasksDescribed == true && cv.qualificationsExhaustive == true && cv.profileJobDirected == true
  }

  /// What the citizen says is taken further by a professional, and not only passed on (seed 003 p. 54).
  private var isQualified: Bool {
    PaperSection.of(.preparatoryPart).contains {
      beforeDecision.words($0, .citizen) != nil && beforeDecision.words($0, .professional) != nil
    }
  }

  /// From so many hours to so many: a single number locks the picture of what is possible (seed 003 p. 17).
  private var hasInterval: Bool {
    beforeDecision.text(.interval, .professional).contains(/\d\s*(–|-|til)\s*\d/)
  }

  /// The finished preparatory part, counted in what the case knows: nobody types it.
  public func preparationCompleted(by: CaseRole?, participants: [CaseRole]) -> PreparationCompleted {
    PreparationCompleted(
      by: by, participants: participants, newTemplate: true,
      ownJobGoals: plan.jobGoals.filter { $0.content.citizensOwn != false }.count,
      workHistoryUncovered: beforeDecision.hasWords(.experience),
      fullCv: hasFullCV, abilitiesStated: beforeDecision.hasWords(.abilities), qualifiedByCaseworker: isQualified,
      accommodationsTiedToTasks: accommodationsTied)
  }

  /// The recommendation, counted likewise.
  public func recommendationIssued(_ outcome: RecommendationIssued.Outcome?) -> RecommendationIssued {
    RecommendationIssued(
      newTemplate: true, jobGoals: concreteJobGoals, progressionGoals: developmentGoals, tasksNamed: tasksNamed,
      workAbilityDynamic: hasInterval || developmentGoals > 0, outcome: outcome,
      reason: beforeDecision.words(.fewHours, .professional)?.text)
  }

  /// The overall description, counted likewise.
  public func overallDescription(_ participants: [CaseRole]) -> OverallDescriptionCompleted {
    OverallDescriptionCompleted(
      participants: participants, newTemplate: true, jobGoals: concreteJobGoals, progressionGoals: developmentGoals,
      tasksNamed: tasksNamed, workAbilityDynamic: hasInterval || developmentGoals > 0)
  }
}
