import Almanac
import Casework
import Foundation
import Identifiers
import Testing

@Suite("Before the decision")
struct BeforeDecisionTests {
  /// The book that is shipped.
  static let book: PreparationBook = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard
      let data = try? Data(contentsOf: folder.appendingPathComponent("BeforeDecision/book.json")),
      let book = try? JSONDecoder().decode(PreparationBook.self, from: data)
    else { preconditionFailure("BeforeDecision/book.json cannot be read.") }
    return book
  }()

  static let begun = CaseFact.preparationStarted(PreparationStarted()).march(2)
  static let finished = CaseFact.preparationCompleted(PreparationCompleted())
  static let assured = CaseFact.qualityAssured(QualityAssured(document: .preparatoryPart))
  static let back = CaseFact.documentSentBack(
    DocumentSentBack(document: .preparatoryPart, by: .teamLead, reason: "se igen", lacks: [.jobGoals, .presentation]))

  func course(_ facts: Proposal...) -> BeforeDecision { given(facts).beforeDecision }

  @Test("A case that is sent back waits for what it lacks, and is checked again when it is finished again")
  func returned() {
    let back = course(Self.begun, Self.finished.march(4), Self.back.march(6))
    #expect(back.awaited == .correction(since: on("2026-03-06"), lacks: [.jobGoals, .presentation]))
    #expect(back.legs.first { $0.leg == .preparation }?.to == nil)
    let again = course(Self.begun, Self.finished.march(4), Self.back.march(6), Self.finished.march(10))
    #expect(again.awaited == .check(since: on("2026-03-10")))
    #expect(again.openReturn == nil && again.returns.count == 1)
    let through = course(
      Self.begun, Self.finished.march(4), Self.back.march(6), Self.finished.march(10), Self.assured.march(12))
    #expect(through.isAssured && through.awaited == .meetingTime(since: on("2026-03-12")))
  }

  @Test("Words that are changed after the check ask for a new one; words in the recommendation do not")
  func changedSince() {
    let facts = [Self.begun, Self.finished.march(4), Self.assured.march(5)]
    #expect(!given(facts + [wrote(.ownGoals, .citizen, "køkken").march(6)]).beforeDecision.isAssured)
    #expect(given(facts + [wrote(.tasks, .professional, "sortere varer").march(6)]).beforeDecision.isAssured)
  }

  @Test("Each leg has its days, and one that runs counts until today")
  func legs() {
    let course = course(
      Self.begun, asked("LÆ 265").march(3), Self.finished.march(9),
      CaseFact.medicalPaperReceived(MedicalPaperReceived(paper: "LÆ 265", validUntil: on("2026-09-12"))).march(12),
      Self.assured.march(11), CaseFact.rehabMeetingHeld(RehabMeetingHeld()).march(16),
      CaseFact.recommendationIssued(RecommendationIssued()).march(17))
    let days = Dictionary(uniqueKeysWithValues: course.legs.map { ($0.leg, $0.days(on: today)) })
    #expect(days == [.preparation: 7, .medicalPapers: 9, .check: 2, .queue: 5, .meeting: 1, .decision: 3])
    #expect(course.days(on: today) == 18)
  }

  @Test("The way ends with the job broker, and a new opening begins anew with the words kept")
  func ends() {
    let facts = [
      Self.begun, wrote(.ownGoals, .citizen, "køkken").march(3), Self.finished.march(4),
      CaseFact.flexJobGranted(FlexJobGranted()).march(10),
      CaseFact.jobBrokerAssigned(JobBrokerAssigned(person: omar)).march(13),
    ]
    let done = given(facts).beforeDecision
    #expect(done.isOver && done.ended == on("2026-03-13") && done.days(on: today) == 11)
    let anew = given(facts + [CaseFact.preparationStarted(PreparationStarted()).march(18)]).beforeDecision
    #expect(anew.started == on("2026-03-18") && anew.decided == nil && anew.completed == nil)
    #expect(anew.text(.ownGoals, .citizen) == "køkken")
  }

  @Test("A preparatory part that is opened twice counts from the first time")
  func openedTwice() {
    #expect(
      course(Self.begun, CaseFact.preparationStarted(PreparationStarted()).march(9)).started == on("2026-03-02"))
  }

  @Test("A job goal counts when it is reasoned in both skills and demand")
  func jobGoals() {
    func goal(_ demand: Bool?) -> Proposal {
      CaseFact.jobGoalSet(
        JobGoalSet(goal: ref("g"), occupation: "køkken", reasonedInSkills: true, reasonedInDemand: demand)
      ).march(3)
    }
    #expect(outcome(.jobGoals, Self.begun, goal(nil)) == .lacks)
    #expect(outcome(.jobGoals, Self.begun, goal(true)) == .holds)
  }

  @Test("A goal of more hours counts when it says how they come")
  func development() {
    func goal(_ dimension: ProgressionGoalSet.Dimension, _ trial: String?) -> Proposal {
      CaseFact.progressionGoalSet(
        ProgressionGoalSet(goal: ref("p"), dimension: dimension, by: on("2026-06-01"), text: "mere", trial: trial)
      ).march(3)
    }
    #expect(outcome(.development, goal(.hours, nil)) == .lacks)
    #expect(outcome(.development, goal(.hours, "en time mere hver tredje uge")) == .holds)
    #expect(outcome(.development, goal(.tasks, nil)) == .holds)
  }

  @Test("A consideration counts when it names its task")
  func accommodations() {
    func noted(_ task: String?) -> Proposal {
      CaseFact.accommodationNoted(AccommodationNoted(accommodation: "ingen tunge løft", task: task)).march(3)
    }
    #expect(outcome(.accommodations) == .lacks)
    #expect(outcome(.accommodations, noted(nil)) == .lacks)
    #expect(outcome(.accommodations, noted("opvasken")) == .holds)
  }

  @Test("A medical paper must be usable on the day of the meeting")
  func medical() {
    let papers = [
      Self.begun, asked("LÆ 265").march(3), Self.finished.march(5),
      CaseFact.medicalPaperReceived(MedicalPaperReceived(paper: "LÆ 265", validUntil: on("2026-03-31"))).march(12),
    ]
    func booked(_ day: String) -> Proposal {
      CaseFact.teamMeetingBooked(TeamMeetingBooked(scheduledFor: on(day))).march(13)
    }
    #expect(outcome(.medicalPapers, papers + [booked("2026-03-31")]) == .holds)
    #expect(outcome(.medicalPapers, papers + [booked("2026-04-01")]) == .lacks)
    #expect(outcome(.medicalPapers, Array(papers.prefix(3))) == .lacks)
  }

  @Test("What the citizen says counts as qualified when a professional has added to it")
  func qualified() {
    #expect(outcome(.qualified, wrote(.change, .citizen, "mere søvn").march(3)) == .lacks)
    #expect(
      outcome(
        .qualified, wrote(.change, .citizen, "mere søvn").march(3),
        wrote(.change, .professional, "søvnen prøves af i to måneder").march(3)) == .holds)
  }

  @Test("Work ability stands as an interval, never as a single number")
  func interval() {
    #expect(outcome(.interval, wrote(.interval, .professional, "8 timer").march(3)) == .lacks)
    #expect(outcome(.interval, wrote(.interval, .professional, "6–12 timer").march(3)) == .holds)
  }

  @Test("The recommendation is counted in what the case knows")
  func counted() {
    let state = given([
      Self.begun, wrote(.tasks, .professional, "sortere varer\n\nfylde op").march(3),
      wrote(.interval, .professional, "fra 6 til 12 timer").march(3),
      wrote(.fewHours, .professional, "smerterne behandles").march(3),
      CaseFact.jobGoalSet(
        JobGoalSet(goal: ref("g"), occupation: "køkken", reasonedInSkills: true, reasonedInDemand: true)
      ).march(3),
    ])
    let issued = state.recommendationIssued(.flexJob)
    #expect(issued.jobGoals == 1 && issued.tasksNamed == 2 && issued.workAbilityDynamic == true)
    #expect(issued.progressionGoals == 0 && issued.reason == "smerterne behandles")
  }

  // The book.

  @Test("Until 30 June 2026 the team meets; from then on the municipality describes, also for a case under way")
  func regimes() {
    let book = Self.book
    let late = on("2026-11-01")
    #expect(book.regime(on: on("2026-06-30"))?.form == .team)
    #expect(book.regime(on: on("2026-07-01"))?.form == .description)
    let underWay = course(Self.begun, Self.finished.march(4))
    #expect(book.regime(of: underWay, on: today)?.form == .team)
    #expect(book.regime(of: underWay, on: late)?.form == .description)
    let met = course(Self.begun, CaseFact.rehabMeetingHeld(RehabMeetingHeld()).march(16))
    #expect(book.regime(of: met, on: late)?.form == .team)
    let bookedAfter = course(
      Self.begun, Self.finished.march(4),
      CaseFact.teamMeetingBooked(TeamMeetingBooked(scheduledFor: on("2026-07-02"))).march(5))
    #expect(book.regime(of: bookedAfter, on: today)?.form == .description)
  }

  @Test("The book that is shipped names every leg, has a source for each entry, and four meetings")
  func shipped() {
    let book = Self.book
    for regime in book.regimes { #expect(Set(regime.legs.keys) == Set(DecisionLeg.allCases)) }
    let sources =
      book.regimes.map(\.source) + book.steps.map(\.source) + book.meetings.map(\.source) + book.papers.map(\.source)
      + book.sittings.map(\.source) + book.members.map(\.source)
    #expect(sources.allSatisfy { !$0.isEmpty })
    #expect(book.meetings.count == 4 && book.weeks == 10)
    #expect(Set(book.steps.flatMap(\.points)) == Set(PaperPoint.of(.preparatoryPart)))
  }

  @Test("Meeting days are those of the book, and never a holiday or a customary closing day")
  func sittings() {
    let days = Self.book.sittings(from: on("2026-12-21"), count: 3).map(\.day)
    #expect(days == [on("2026-12-22"), on("2026-12-29"), on("2027-01-05")])
  }

  private func outcome(_ point: PaperPoint, _ facts: Proposal...) -> PaperFinding.Outcome? { outcome(point, facts) }

  private func outcome(_ point: PaperPoint, _ facts: [Proposal]) -> PaperFinding.Outcome? {
    given(facts).findings(point.paper, Self.book, on: today).first { $0.point == point }?.outcome
  }
}
