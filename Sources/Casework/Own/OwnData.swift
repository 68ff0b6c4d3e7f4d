/// What the citizen gets of their own case as a file without asking anybody.
///
/// What is not named here is told by its kind and day alone: notes and papers of the office may tell of other people, and
/// somebody reads them through before they are handed out (aktindsigt; forvaltningsloven § 9 and § 15, databeskyttelsesforordningen
/// art. 15 and 20).
extension CaseFactKind {
  var standsInOwnData: Bool {
    switch self {
    case .citizenRegistered, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet,
      .caseOpened, .caseClosed, .approachedMunicipality, .benefitStarted, .benefitEnded, .targetGroupSet,
      .modelEntered, .modelLeft, .jobBrokerAssigned, .jobBrokerEnded, .professionalAttached, .professionalDetached,
      .courseResponsibleSet, .absenceStarted, .absenceExtended, .absenceEnded, .exemptionGranted:
      true
    case .contactHeld, .contactPlanned, .contactMoved, .contactCancelled, .talkRequested, .contactRhythmAgreed,
      .messageReceived, .hearingAnswered:
      true
    case .jobGoalSet, .jobGoalDropped, .progressionGoalSet, .progressionGoalReached, .soughtOccupationsUpdated,
      .searchPlanAgreed, .jobPresented, .applicationSent, .applicationAnswered, .planAgreementMade,
      .planAgreementKept, .planAgreementChanged, .accommodationNoted, .selfAssessmentMade, .cvUpdated, .cvReviewed,
      .myPlanUpdated, .myPlanAcknowledged, .consentGiven, .consentWithdrawn, .parallelEffortStarted,
      .parallelEffortEnded, .parallelEffortAwaited, .supportGranted, .decisionMade, .flexJobGranted,
      .otherOutcomeDecided:
      true
    case .placementApplied, .placementApproved, .placementStarted, .placementChanged, .placementExtended,
      .placementEnded, .introductionHeld, .companyFollowUpHeld, .followUpsAgreed, .nextStepAgreed, .flexJobStarted,
      .flexJobEnded,
      .hoursChanged, .weekReported, .monthReconciled, .intensityAssessed, .paidHoursStarted, .paidHoursEnded,
      .incomeRegistered, .educationStarted, .educationEnded, .companyAgreementMade, .companyAgreementRevised,
      .companyAgreementSigned, .workAgreementProposed, .workAgreementBegun, .agreementChangeAsked,
      .selfSupportReached, .selfSupportChecked, .afterCareAgreed, .afterCareContactHeld, .afterCareEnded:
      true
    default: false
    }
  }
}

extension CaseFact {
  /// A note stands there where whoever wrote it shows it to the citizen.
  public var standsInOwnData: Bool {
    if case .noteWritten(let note) = self { return note.shownToCitizen }
    return kind.standsInOwnData
  }

  /// The fact as the citizen gets it: without the personal number, which no file of ours has, and without what a
  /// colleague noted for the office.
  public var asOwnData: CaseFact {
    switch self {
    case .contactHeld(var held):
      if held.shownToCitizen != true { held.note = nil }
      return .contactHeld(held)
    case .afterCareContactHeld(var held):
      held.note = nil
      return .afterCareContactHeld(held)
    case .monthReconciled(var reconciled):
      reconciled.note = nil
      return .monthReconciled(reconciled)
    default: return self
    }
  }
}
