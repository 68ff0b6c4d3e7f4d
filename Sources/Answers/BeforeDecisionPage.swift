import Almanac
import Casework
import Identifiers

/// What can be done on the way to the decision.
public enum PreparationAct: String, CaseIterable, Hashable, Sendable {
  /// Opens the preparatory part with the citizen.
  case start = "aabn"
  case requestPaper = "bestil"
  case remindPaper = "rykket"
  case receivePaper = "modtaget"
  /// The four meetings on the way.
  case planMeetings = "moeder"
  /// Sends the preparatory part to the quality check.
  case finish = "faerdig"
  case approve = "godkend"
  case sendBack = "retur"
  case book = "tid"
  case meet = "moede"
  /// The recommendation, or the overall description, is finished.
  case issue = "indstil"
  case decide = "afgoer"
  /// Looks at a course that has long been without placement or job.
  case screen = "screening"
  /// Takes the case up again.
  case review = "genbehandling"
}

/// A case's way to the decision: legs, papers, gate, and what can be done now.
public struct BeforeDecisionPage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var book: PreparationBook
  /// nil where the book names none.
  public var regime: PreparationBook.Regime?
  public var course: BeforeDecision
  public var preparation: [PaperFinding]
  public var recommendation: [PaperFinding]
  public var jobGoals: [JobGoalSet]
  /// Those that are not reached.
  public var progressionGoals: [ProgressionGoalSet]
  public var accommodations: [AccommodationNoted]
  /// The meetings of the way that were booked.
  public var meetings: [Contacts.Planned]
  /// Those who wrote something down.
  public var people: [PersonLabel]
  public var acts: Set<PreparationAct>
  public var mayWrite: Bool
  /// May assign people to the case.
  public var mayAssign: Bool
  /// On flex benefit without placement or job since this day; nil where it is not so.
  public var withoutSince: Day?
  /// A flexjob or a placement runs today, and what it is at: for "fleksjob på hånden".
  public var hasRunningPlacement: Bool
  public var version: Int
  public var isOpen: Bool

  public init(
    citizen: CaseLabel, today: Day, book: PreparationBook, regime: PreparationBook.Regime?, course: BeforeDecision,
    preparation: [PaperFinding], recommendation: [PaperFinding], jobGoals: [JobGoalSet],
    progressionGoals: [ProgressionGoalSet], accommodations: [AccommodationNoted], meetings: [Contacts.Planned],
    people: [PersonLabel], acts: Set<PreparationAct>, mayWrite: Bool, mayAssign: Bool, withoutSince: Day?,
    hasRunningPlacement: Bool,
    version: Int, isOpen: Bool
  ) {
    self.citizen = citizen
    self.today = today
    self.book = book
    self.regime = regime
    self.course = course
    self.preparation = preparation
    self.recommendation = recommendation
    self.jobGoals = jobGoals
    self.progressionGoals = progressionGoals
    self.accommodations = accommodations
    self.meetings = meetings
    self.people = people
    self.acts = acts
    self.mayWrite = mayWrite
    self.mayAssign = mayAssign
    self.withoutSince = withoutSince
    self.hasRunningPlacement = hasRunningPlacement
    self.version = version
    self.isOpen = isOpen
  }

  /// What the quality check looked for and did not find.
  public var lacking: [PaperPoint] { preparation.filter { $0.outcome == .lacks }.map(\.point) }
}
