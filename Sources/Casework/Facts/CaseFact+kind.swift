import Identifiers

extension CaseFact {
  public var kind: CaseFactKind {
    switch self {
    case .citizenRegistered: .citizenRegistered
    case .citizenIdentityChanged: .citizenIdentityChanged
    case .citizenAddressChanged: .citizenAddressChanged
    case .addressProtectionSet: .addressProtectionSet
    case .contactHeld: .contactHeld
    case .groupSessionHeld: .groupSessionHeld
    case .groupSignedUp: .groupSignedUp
    case .groupSignedOff: .groupSignedOff
    case .contactPlanned: .contactPlanned
    case .contactMoved: .contactMoved
    case .contactCancelled: .contactCancelled
    case .citizenStayedAway: .citizenStayedAway
    case .contactAttempted: .contactAttempted
    case .messageSent: .messageSent
    case .messageReceived: .messageReceived
    case .letterWritten: .letterWritten
    case .letterAttempted: .letterAttempted
    case .letterNotSent: .letterNotSent
    case .hearingAnswered: .hearingAnswered
    case .noShowForwarded: .noShowForwarded
    case .talkRequested: .talkRequested
    case .contactRhythmAgreed: .contactRhythmAgreed
    case .caseMeetingHeld: .caseMeetingHeld
    case .citizenAccompanied: .citizenAccompanied
    case .caseOpened: .caseOpened
    case .caseClosed: .caseClosed
    case .approachedMunicipality: .approachedMunicipality
    case .benefitStarted: .benefitStarted
    case .benefitEnded: .benefitEnded
    case .targetGroupSet: .targetGroupSet
    case .contactCourseStarted: .contactCourseStarted
    case .contactCourseEnded: .contactCourseEnded
    case .handedOver: .handedOver
    case .teamChanged: .teamChanged
    case .modelEntered: .modelEntered
    case .modelLeft: .modelLeft
    case .waiverGiven: .waiverGiven
    case .referralAssessed: .referralAssessed
    case .screeningMade: .screeningMade
    case .parallelEffortStarted: .parallelEffortStarted
    case .parallelEffortEnded: .parallelEffortEnded
    case .supportGranted: .supportGranted
    case .parallelEffortAwaited: .parallelEffortAwaited
    case .supplierAgreed: .supplierAgreed
    case .supplierAttendanceTold: .supplierAttendanceTold
    case .supplierReportGiven: .supplierReportGiven
    case .supplierReportAnswered: .supplierReportAnswered
    case .participationEvaluated: .participationEvaluated
    case .jobBrokerAssigned: .jobBrokerAssigned
    case .jobBrokerEnded: .jobBrokerEnded
    case .professionalAttached: .professionalAttached
    case .professionalDetached: .professionalDetached
    case .standInRegistered: .standInRegistered
    case .roleDistributionAgreed: .roleDistributionAgreed
    case .courseResponsibleSet: .courseResponsibleSet
    case .absenceStarted: .absenceStarted
    case .absenceExtended: .absenceExtended
    case .absenceEnded: .absenceEnded
    case .exemptionGranted: .exemptionGranted
    case .jobGoalSet: .jobGoalSet
    case .jobGoalDropped: .jobGoalDropped
    case .progressionGoalSet: .progressionGoalSet
    case .progressionGoalReached: .progressionGoalReached
    case .soughtOccupationsUpdated: .soughtOccupationsUpdated
    case .searchPlanAgreed: .searchPlanAgreed
    case .jobPresented: .jobPresented
    case .applicationSent: .applicationSent
    case .applicationAnswered: .applicationAnswered
    case .planAgreementMade: .planAgreementMade
    case .planAgreementKept: .planAgreementKept
    case .planAgreementChanged: .planAgreementChanged
    case .accommodationNoted: .accommodationNoted
    case .accommodationEnded: .accommodationEnded
    case .selfAssessmentMade: .selfAssessmentMade
    case .progressionAssessed: .progressionAssessed
    case .cvUpdated: .cvUpdated
    case .cvReviewed: .cvReviewed
    case .myPlanUpdated: .myPlanUpdated
    case .myPlanAcknowledged: .myPlanAcknowledged
    case .qualityAssured: .qualityAssured
    case .documentSentBack: .documentSentBack
    case .consentGiven: .consentGiven
    case .consentWithdrawn: .consentWithdrawn
    case .preparationStarted: .preparationStarted
    case .preparationUpdated: .preparationUpdated
    case .preparationCompleted: .preparationCompleted
    case .medicalPaperRequested: .medicalPaperRequested
    case .medicalPaperReminded: .medicalPaperReminded
    case .medicalPaperReceived: .medicalPaperReceived
    case .teamMeetingBooked: .teamMeetingBooked
    case .rehabMeetingHeld: .rehabMeetingHeld
    case .overallDescriptionCompleted: .overallDescriptionCompleted
    case .healthCoordinatorConsulted: .healthCoordinatorConsulted
    case .recommendationIssued: .recommendationIssued
    case .flexJobGranted: .flexJobGranted
    case .otherOutcomeDecided: .otherOutcomeDecided
    case .rehabReviewHeld: .rehabReviewHeld
    case .decisionMade: .decisionMade
    case .hearingSent: .hearingSent
    case .placementApplied: .placementApplied
    case .placementApproved: .placementApproved
    case .placementStarted: .placementStarted
    case .placementChanged: .placementChanged
    case .placementExtended: .placementExtended
    case .placementEnded: .placementEnded
    case .introductionHeld: .introductionHeld
    case .companyFollowUpHeld: .companyFollowUpHeld
    case .followUpsAgreed: .followUpsAgreed
    case .followUpDeclined: .followUpDeclined
    case .closingTalkHeld: .closingTalkHeld
    case .nextStepAgreed: .nextStepAgreed
    case .companyVisited: .companyVisited
    case .flexJobStarted: .flexJobStarted
    case .flexJobEnded: .flexJobEnded
    case .hoursChanged: .hoursChanged
    case .weekReported: .weekReported
    case .monthReconciled: .monthReconciled
    case .intensityAssessed: .intensityAssessed
    case .paidHoursStarted: .paidHoursStarted
    case .paidHoursEnded: .paidHoursEnded
    case .incomeRegistered: .incomeRegistered
    case .educationStarted: .educationStarted
    case .educationEnded: .educationEnded
    case .companyAgreementMade: .companyAgreementMade
    case .companyAgreementRevised: .companyAgreementRevised
    case .companyAgreementSigned: .companyAgreementSigned
    case .expectationsAligned: .expectationsAligned
    case .selfSupportReached: .selfSupportReached
    case .selfSupportChecked: .selfSupportChecked
    case .afterCareAgreed: .afterCareAgreed
    case .afterCareContactHeld: .afterCareContactHeld
    case .afterCareEnded: .afterCareEnded
    case .citizenReturned: .citizenReturned
    case .casePeerReviewHeld: .casePeerReviewHeld
    case .learningGroupMet: .learningGroupMet
    case .successStoryTold: .successStoryTold
    case .caseloadCounted: .caseloadCounted
    case .taskAssigned: .taskAssigned
    case .seatingAgreed: .seatingAgreed
    case .teamMeetingHeld: .teamMeetingHeld
    case .qualityCheckHeld: .qualityCheckHeld
    case .callDayHeld: .callDayHeld
    case .newCompanyMet: .newCompanyMet
    case .courseAttended: .courseAttended
    case .centreOpened: .centreOpened
    case .centreClosed: .centreClosed
    case .overviewUpdated: .overviewUpdated
    case .mentorNetworkMet: .mentorNetworkMet
    case .taskGiven: .taskGiven
    case .taskDone: .taskDone
    case .taskMoved: .taskMoved
    case .contactHandedOver: .contactHandedOver
    case .workAgreementDrafted: .workAgreementDrafted
    case .workAgreementProposed: .workAgreementProposed
    case .agreementSignatureConfirmed: .agreementSignatureConfirmed
    case .agreementSignatureTakenBack: .agreementSignatureTakenBack
    case .paperWritten: .paperWritten
    case .workAgreementWithdrawn: .workAgreementWithdrawn
    case .workAgreementBegun: .workAgreementBegun
    case .agreementChangeAsked: .agreementChangeAsked
    case .taskDropped: .taskDropped
    case .noteWritten: .noteWritten
    case .factRetracted: .factRetracted
    case .factCorrected: .factCorrected
    case .observed: .observed
    }
  }

  /// What it says, whatever kind it is.
  public var content: any FactContent {
    switch self {
    case .citizenRegistered(let content): content
    case .citizenIdentityChanged(let content): content
    case .citizenAddressChanged(let content): content
    case .addressProtectionSet(let content): content
    case .contactHeld(let content): content
    case .groupSessionHeld(let content): content
    case .groupSignedUp(let content): content
    case .groupSignedOff(let content): content
    case .contactPlanned(let content): content
    case .contactMoved(let content): content
    case .contactCancelled(let content): content
    case .citizenStayedAway(let content): content
    case .contactAttempted(let content): content
    case .messageSent(let content): content
    case .messageReceived(let content): content
    case .letterWritten(let content): content
    case .letterAttempted(let content): content
    case .letterNotSent(let content): content
    case .hearingAnswered(let content): content
    case .noShowForwarded(let content): content
    case .talkRequested(let content): content
    case .contactRhythmAgreed(let content): content
    case .caseMeetingHeld(let content): content
    case .citizenAccompanied(let content): content
    case .caseOpened(let content): content
    case .caseClosed(let content): content
    case .approachedMunicipality(let content): content
    case .benefitStarted(let content): content
    case .benefitEnded(let content): content
    case .targetGroupSet(let content): content
    case .contactCourseStarted(let content): content
    case .contactCourseEnded(let content): content
    case .handedOver(let content): content
    case .teamChanged(let content): content
    case .modelEntered(let content): content
    case .modelLeft(let content): content
    case .waiverGiven(let content): content
    case .referralAssessed(let content): content
    case .screeningMade(let content): content
    case .parallelEffortStarted(let content): content
    case .parallelEffortEnded(let content): content
    case .supportGranted(let content): content
    case .parallelEffortAwaited(let content): content
    case .supplierAgreed(let content): content
    case .supplierAttendanceTold(let content): content
    case .supplierReportGiven(let content): content
    case .supplierReportAnswered(let content): content
    case .participationEvaluated(let content): content
    case .jobBrokerAssigned(let content): content
    case .jobBrokerEnded(let content): content
    case .professionalAttached(let content): content
    case .professionalDetached(let content): content
    case .standInRegistered(let content): content
    case .roleDistributionAgreed(let content): content
    case .courseResponsibleSet(let content): content
    case .absenceStarted(let content): content
    case .absenceExtended(let content): content
    case .absenceEnded(let content): content
    case .exemptionGranted(let content): content
    case .jobGoalSet(let content): content
    case .jobGoalDropped(let content): content
    case .progressionGoalSet(let content): content
    case .progressionGoalReached(let content): content
    case .soughtOccupationsUpdated(let content): content
    case .searchPlanAgreed(let content): content
    case .jobPresented(let content): content
    case .applicationSent(let content): content
    case .applicationAnswered(let content): content
    case .planAgreementMade(let content): content
    case .planAgreementKept(let content): content
    case .planAgreementChanged(let content): content
    case .accommodationNoted(let content): content
    case .accommodationEnded(let content): content
    case .selfAssessmentMade(let content): content
    case .progressionAssessed(let content): content
    case .cvUpdated(let content): content
    case .cvReviewed(let content): content
    case .myPlanUpdated(let content): content
    case .myPlanAcknowledged(let content): content
    case .qualityAssured(let content): content
    case .documentSentBack(let content): content
    case .consentGiven(let content): content
    case .consentWithdrawn(let content): content
    case .preparationStarted(let content): content
    case .preparationUpdated(let content): content
    case .preparationCompleted(let content): content
    case .medicalPaperRequested(let content): content
    case .medicalPaperReminded(let content): content
    case .medicalPaperReceived(let content): content
    case .teamMeetingBooked(let content): content
    case .rehabMeetingHeld(let content): content
    case .overallDescriptionCompleted(let content): content
    case .healthCoordinatorConsulted(let content): content
    case .recommendationIssued(let content): content
    case .flexJobGranted(let content): content
    case .otherOutcomeDecided(let content): content
    case .rehabReviewHeld(let content): content
    case .decisionMade(let content): content
    case .hearingSent(let content): content
    case .placementApplied(let content): content
    case .placementApproved(let content): content
    case .placementStarted(let content): content
    case .placementChanged(let content): content
    case .placementExtended(let content): content
    case .placementEnded(let content): content
    case .introductionHeld(let content): content
    case .companyFollowUpHeld(let content): content
    case .followUpsAgreed(let content): content
    case .followUpDeclined(let content): content
    case .closingTalkHeld(let content): content
    case .nextStepAgreed(let content): content
    case .companyVisited(let content): content
    case .flexJobStarted(let content): content
    case .flexJobEnded(let content): content
    case .hoursChanged(let content): content
    case .weekReported(let content): content
    case .monthReconciled(let content): content
    case .intensityAssessed(let content): content
    case .paidHoursStarted(let content): content
    case .paidHoursEnded(let content): content
    case .incomeRegistered(let content): content
    case .educationStarted(let content): content
    case .educationEnded(let content): content
    case .companyAgreementMade(let content): content
    case .companyAgreementRevised(let content): content
    case .companyAgreementSigned(let content): content
    case .expectationsAligned(let content): content
    case .selfSupportReached(let content): content
    case .selfSupportChecked(let content): content
    case .afterCareAgreed(let content): content
    case .afterCareContactHeld(let content): content
    case .afterCareEnded(let content): content
    case .citizenReturned(let content): content
    case .casePeerReviewHeld(let content): content
    case .learningGroupMet(let content): content
    case .successStoryTold(let content): content
    case .caseloadCounted(let content): content
    case .taskAssigned(let content): content
    case .seatingAgreed(let content): content
    case .teamMeetingHeld(let content): content
    case .qualityCheckHeld(let content): content
    case .callDayHeld(let content): content
    case .newCompanyMet(let content): content
    case .courseAttended(let content): content
    case .centreOpened(let content): content
    case .centreClosed(let content): content
    case .overviewUpdated(let content): content
    case .mentorNetworkMet(let content): content
    case .taskGiven(let content): content
    case .taskDone(let content): content
    case .taskMoved(let content): content
    case .contactHandedOver(let content): content
    case .workAgreementDrafted(let content): content
    case .workAgreementProposed(let content): content
    case .agreementSignatureConfirmed(let content): content
    case .agreementSignatureTakenBack(let content): content
    case .paperWritten(let content): content
    case .workAgreementWithdrawn(let content): content
    case .workAgreementBegun(let content): content
    case .agreementChangeAsked(let content): content
    case .taskDropped(let content): content
    case .noteWritten(let content): content
    case .factRetracted(let content): content
    case .factCorrected(let content): content
    case .observed(let content): content
    }
  }
}
