import Casework

/// The parts of a case: each is a stream with a version of its own, so that one who plans a talk is not stopped by another
/// who writes a goal.
enum Part: String, CaseIterable {
  case identity, course, people, contacts, plan, documents, rehabilitation, placements, agreements, tasks, notes,
    letters, suppliers
  case corrections
  case routines, observed

  init(_ kind: CaseFactKind) {
    switch kind {
    case .citizenRegistered, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet: self = .identity
    case .caseOpened, .caseClosed, .approachedMunicipality, .benefitStarted, .benefitEnded, .targetGroupSet,
      .contactCourseStarted, .contactCourseEnded, .handedOver, .modelEntered, .modelLeft, .waiverGiven,
      .referralAssessed, .screeningMade, .parallelEffortStarted, .parallelEffortEnded, .supportGranted,
      .parallelEffortAwaited,
      .absenceStarted, .absenceExtended, .absenceEnded, .exemptionGranted, .selfSupportReached, .selfSupportChecked,
      .citizenReturned:
      self = .course
    case .teamChanged, .jobBrokerAssigned, .jobBrokerEnded, .professionalAttached, .professionalDetached,
      .standInRegistered, .roleDistributionAgreed, .courseResponsibleSet:
      self = .people
    case .contactHeld, .groupSessionHeld, .groupSignedUp, .groupSignedOff, .contactPlanned, .contactHandedOver,
      .contactMoved, .contactCancelled,
      .citizenStayedAway,
      .contactAttempted, .messageSent, .messageReceived, .talkRequested, .contactRhythmAgreed, .caseMeetingHeld,
      .citizenAccompanied:
      self = .contacts
    case .letterWritten, .letterAttempted, .letterNotSent, .hearingAnswered, .noShowForwarded: self = .letters
    case .jobGoalSet, .jobGoalDropped, .progressionGoalSet, .progressionGoalReached, .soughtOccupationsUpdated,
      .searchPlanAgreed, .jobPresented, .applicationSent, .applicationAnswered, .planAgreementMade,
      .planAgreementKept, .planAgreementChanged, .accommodationNoted, .accommodationEnded, .selfAssessmentMade,
      .progressionAssessed,
      .myPlanUpdated, .myPlanAcknowledged:
      self = .plan
    case .supplierAgreed, .supplierAttendanceTold, .supplierReportGiven, .supplierReportAnswered,
      .participationEvaluated:
      self = .suppliers
    case .cvUpdated, .cvReviewed, .qualityAssured, .documentSentBack, .consentGiven, .consentWithdrawn:
      self = .documents
    case .preparationStarted, .preparationUpdated, .preparationCompleted, .medicalPaperRequested,
      .medicalPaperReminded, .medicalPaperReceived, .teamMeetingBooked, .rehabMeetingHeld,
      .overallDescriptionCompleted, .healthCoordinatorConsulted, .recommendationIssued, .flexJobGranted,
      .otherOutcomeDecided, .rehabReviewHeld, .decisionMade, .hearingSent, .paperWritten:
      self = .rehabilitation
    case .placementApplied, .placementApproved, .placementStarted, .placementChanged, .placementExtended,
      .placementEnded, .introductionHeld, .companyFollowUpHeld, .followUpsAgreed, .followUpDeclined,
      .closingTalkHeld, .nextStepAgreed, .companyVisited, .flexJobStarted, .flexJobEnded, .hoursChanged, .weekReported,
      .monthReconciled,
      .intensityAssessed, .paidHoursStarted, .paidHoursEnded, .incomeRegistered, .educationStarted, .educationEnded,
      .companyAgreementMade, .companyAgreementRevised, .expectationsAligned,
      .afterCareAgreed, .afterCareContactHeld, .afterCareEnded:
      self = .placements
    case .workAgreementDrafted, .workAgreementProposed, .companyAgreementSigned, .agreementSignatureConfirmed,
      .agreementSignatureTakenBack, .workAgreementWithdrawn, .workAgreementBegun, .agreementChangeAsked:
      self = .agreements
    case .casePeerReviewHeld, .learningGroupMet, .successStoryTold, .caseloadCounted, .taskAssigned, .seatingAgreed,
      .teamMeetingHeld, .qualityCheckHeld, .callDayHeld, .newCompanyMet, .courseAttended, .centreOpened,
      .centreClosed, .overviewUpdated, .mentorNetworkMet:
      self = .routines
    case .taskGiven, .taskDone, .taskMoved, .taskDropped: self = .tasks
    case .noteWritten: self = .notes
    case .factRetracted, .factCorrected: self = .corrections
    case .observed: self = .observed
    }
  }
}
