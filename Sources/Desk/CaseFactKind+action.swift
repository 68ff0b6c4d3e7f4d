import Access
import Casework

extension CaseFactKind {
  /// What the table of access is asked before such a fact is recorded.
  var action: Action {
    switch self {
    case .contactPlanned, .groupSignedUp, .groupSignedOff: .planContact
    case .contactMoved, .contactCancelled, .citizenStayedAway: .moveAppointment
    case .contactHeld, .groupSessionHeld, .contactAttempted, .messageSent, .messageReceived, .talkRequested,
      .contactRhythmAgreed, .caseMeetingHeld, .citizenAccompanied, .companyFollowUpHeld, .companyVisited,
      .absenceStarted, .absenceExtended, .absenceEnded, .exemptionGranted, .noteWritten, .selfAssessmentMade,
      .progressionAssessed, .planAgreementKept, .afterCareContactHeld, .closingTalkHeld, .selfSupportChecked,
      .introductionHeld,
      .observed, .letterWritten, .letterAttempted, .letterNotSent, .hearingAnswered, .supplierReportAnswered:
      .registerContact
    case .jobGoalSet, .jobGoalDropped, .progressionGoalSet, .progressionGoalReached, .soughtOccupationsUpdated,
      .searchPlanAgreed, .jobPresented, .applicationSent, .applicationAnswered, .planAgreementMade,
      .planAgreementChanged, .accommodationNoted, .accommodationEnded, .myPlanUpdated, .myPlanAcknowledged, .cvUpdated,
      .cvReviewed,
      .consentGiven, .consentWithdrawn, .preparationStarted, .preparationUpdated, .preparationCompleted,
      .medicalPaperRequested, .medicalPaperReminded, .medicalPaperReceived, .teamMeetingBooked, .rehabMeetingHeld,
      .overallDescriptionCompleted, .healthCoordinatorConsulted, .recommendationIssued, .rehabReviewHeld,
      .hearingSent, .paperWritten, .noShowForwarded, .screeningMade, .referralAssessed, .parallelEffortStarted,
      .parallelEffortAwaited, .supplierAgreed,
      .parallelEffortEnded:
      .writePlan
    case .placementApplied, .placementApproved, .placementStarted, .placementChanged, .placementExtended,
      .placementEnded, .followUpsAgreed, .followUpDeclined, .nextStepAgreed, .flexJobStarted, .flexJobEnded,
      .hoursChanged, .intensityAssessed, .monthReconciled, .paidHoursStarted, .paidHoursEnded, .incomeRegistered,
      .educationStarted,
      .educationEnded, .companyAgreementMade, .companyAgreementRevised, .workAgreementDrafted,
      .workAgreementProposed, .workAgreementWithdrawn, .workAgreementBegun,
      .expectationsAligned, .afterCareAgreed, .afterCareEnded, .supportGranted:
      .managePlacement
    case .companyAgreementSigned, .agreementSignatureConfirmed, .agreementSignatureTakenBack, .agreementChangeAsked:
      .signAgreement
    case .weekReported: .reportHours
    case .supplierAttendanceTold, .supplierReportGiven, .participationEvaluated: .tellOfParticipant
    case .caseOpened, .caseClosed, .approachedMunicipality, .benefitStarted, .benefitEnded, .targetGroupSet,
      .contactCourseStarted, .contactCourseEnded, .handedOver, .modelEntered, .modelLeft, .selfSupportReached,
      .citizenReturned, .flexJobGranted, .otherOutcomeDecided, .decisionMade,
      .citizenRegistered, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet:
      .enrol
    case .contactHandedOver, .teamChanged, .jobBrokerAssigned, .jobBrokerEnded, .professionalAttached,
      .professionalDetached,
      .standInRegistered, .roleDistributionAgreed, .courseResponsibleSet:
      .assignPeople
    case .waiverGiven: .waive
    case .qualityAssured, .documentSentBack: .checkQuality
    case .taskGiven, .taskMoved, .taskDropped: .addTask
    case .taskDone: .completeTask
    case .casePeerReviewHeld, .learningGroupMet, .successStoryTold, .caseloadCounted, .taskAssigned, .seatingAgreed,
      .teamMeetingHeld, .qualityCheckHeld, .callDayHeld, .newCompanyMet, .courseAttended, .centreOpened,
      .centreClosed, .overviewUpdated, .mentorNetworkMet:
      .seeTeamPage
    case .factCorrected: .correctOwnFact
    case .factRetracted: .retractOwnFact
    }
  }
}
