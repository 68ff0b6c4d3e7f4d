import Almanac
import Casework
import Identifiers

private let begun = CaseFact.preparationStarted(PreparationStarted()).march(2)
private let finished = CaseFact.preparationCompleted(PreparationCompleted()).march(4)
private let assured = CaseFact.qualityAssured(QualityAssured(document: .preparatoryPart)).march(5)

func wrote(_ section: PaperSection, _ voice: PaperVoice, _ text: String) -> CaseFact {
  .paperWritten(PaperWritten(section: section, voice: voice, text: text, by: lene))
}

func asked(_ paper: String) -> CaseFact { .medicalPaperRequested(MedicalPaperRequested(paper: paper)) }

extension Change {
  static let ofBeforeDecision: [Change] = [
    Change(
      "Somebody's words stand in a section, and the former stay",
      given: [wrote(.ownGoals, .citizen, "lager").march(2)], wrote(.ownGoals, .citizen, "køkken").march(3)
    ) {
      $0.beforeDecision.text(.ownGoals, .citizen) == "køkken"
        && $0.beforeDecision.versions[.ownGoals]?[.citizen]?.map(\.text) == ["lager", "køkken"]
        && $0.beforeDecision.words(.ownGoals, .citizen)?.by == lene
    },
    Change(
      "A reminder is noted at its paper", given: [asked("LÆ 265").march(2)],
      CaseFact.medicalPaperReminded(MedicalPaperReminded(paper: "LÆ 265")).march(9)
    ) { $0.beforeDecision.medical.map(\.reminded) == [[on("2026-03-09")]] },
    Change(
      "A time is booked", given: [begun, finished],
      CaseFact.teamMeetingBooked(TeamMeetingBooked(scheduledFor: on("2026-03-30"))).march(5)
    ) { $0.beforeDecision.awaited == .meeting(on("2026-03-30")) },
    Change("The team met", given: [begun], CaseFact.rehabMeetingHeld(RehabMeetingHeld(flexJobInHand: true)).march(9)) {
      $0.beforeDecision.forumDay == on("2026-03-09") && $0.beforeDecision.met?.content.flexJobInHand == true
    },
    Change(
      "A health coordinator advised", given: [begun],
      CaseFact.healthCoordinatorConsulted(HealthCoordinatorConsulted()).march(9)
    ) { $0.beforeDecision.awaited == .paper(since: on("2026-03-09")) },
    Change(
      "The overall description is finished", given: [begun],
      CaseFact.overallDescriptionCompleted(OverallDescriptionCompleted()).march(9)
    ) { $0.beforeDecision.awaited == .decision(since: on("2026-03-09")) },
    Change(
      "The recommendation is there", given: [begun],
      CaseFact.recommendationIssued(RecommendationIssued(outcome: .flexJob)).march(9)
    ) { $0.beforeDecision.recommended?.content.outcome == .flexJob },
    Change(
      "A flexjob is granted: a job broker is waited for", given: [begun],
      CaseFact.flexJobGranted(FlexJobGranted(fewHours: true)).march(9)
    ) { $0.beforeDecision.awaited == .jobBroker(since: on("2026-03-09")) },
    Change(
      "Something else was decided", given: [begun],
      CaseFact.otherOutcomeDecided(OtherOutcomeDecided(outcome: .withdrawn)).march(9)
    ) { $0.beforeDecision.isOver && $0.beforeDecision.awaited == .nothing },
    Change("The case was taken up again", CaseFact.rehabReviewHeld(RehabReviewHeld(reason: "et halvt år")).march(9)) {
      $0.beforeDecision.reviews.map(\.day) == [on("2026-03-09")]
    },
    Change("The course was looked at", CaseFact.screeningMade(ScreeningMade(outcome: .onTrack)).march(9)) {
      $0.beforeDecision.screenings.map(\.content.outcome) == [.onTrack]
    },
    Change("The CV was gone through", CaseFact.cvReviewed(CVReviewed(tasksDescribed: true)).march(9)) {
      $0.beforeDecision.cv?.content.tasksDescribed == true
    },
    Change(
      "A company consultant met the citizen",
      CaseFact.caseMeetingHeld(CaseMeetingHeld(participants: [.citizen, .companyConsultant])).march(9)
    ) { $0.beforeDecision.consultantMet == on("2026-03-09") },
  ]
}
