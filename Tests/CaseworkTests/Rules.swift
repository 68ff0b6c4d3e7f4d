import Almanac
import Casework
import Identifiers

/// One rule of what may be recorded: in a case of which this is known, this is refused and why, and what lies beside it is
/// taken.
struct Rule: Sendable {
  let promise: String
  let given: [Proposal]
  let refused: [Proposal]
  let because: Refusal
  let allowed: [[Proposal]]

  init(
    _ promise: String, given: [Proposal] = [], refuse refused: Proposal..., because: Refusal, allow allowed: Proposal...
  ) {
    self.init(promise, given: given, refuse: refused, because: because, allowTogether: allowed.map { [$0] })
  }

  init(
    _ promise: String, given: [Proposal] = [], refuse refused: [Proposal], because: Refusal,
    allowTogether allowed: [[Proposal]]
  ) {
    self.promise = promise
    self.given = given
    self.refused = refused
    self.because = because
    self.allowed = allowed
  }
}

extension Refusal {
  /// The refusals by name. A new one does not compile until it stands here, and then no test is whole without it.
  enum Name: CaseIterable {
    case dayAhead, dayTooEarly, caseClosed, nothingToRecord, appointmentInPast, appointmentUnknown, appointmentSettled
    case citizenNotPresent, placementUnknown, placementEnded, placementExists, jobUnknown, endsBeforeStart
    case weekHoursOutOfRange, weekOutsideWork, weekTooFar, monthUnknown
    case hoursOutOfRange, alreadyEnrolled, notEnrolled, waiverWithoutReason, waiverEndsBeforeStart, reasonMissing
    case textMissing, accommodationWithoutTask, accommodationUnknown, progressionGoalWithoutText,
      progressionGoalWithoutDay, goalUnknown
    case agreementUnknown, agreementKeptAlready, absenceUnknown, absenceOverlaps, effortUnknown, taskUnknown
    case taskDueInPast, benefitNotReceived, benefitReceivedAlready, personMissing, standInEndsBeforeStart
    case standInNotOwn
    case agreementState, agreementLacks, agreementRule, agreementUnchanged, agreementKindStands
    case agreementShownOtherwise
    case agreementSignedAlready, agreementLacksSignatures, agreementNotParty, nothingToTakeBack, nothingToConfirm
    case secondPersonNeeded, onBehalfReasonMissing, paperMissing, agreementBeginsLater, agreementFactStands
    case consentStands, noRoomForTalks, groupFactStands
    case cvEntryUnknown, cvYearOutOfRange, cvYearsReversed, answerOutOfScale, expectedHoursReversed
    case groupSignedUpAlready, groupUnknown
    case letterUnknown, letterSettled, hearingTooShort, hearingMissing, hearingRunning, letterFactStands
    case supplierClosed, attendanceOutside, supplierReportSettled
    case factUnknown, factGone, otherKind, importedFact, factAboutFact
  }

  var name: Name {
    switch self {
    case .dayAhead: .dayAhead
    case .dayTooEarly: .dayTooEarly
    case .caseClosed: .caseClosed
    case .nothingToRecord: .nothingToRecord
    case .appointmentInPast: .appointmentInPast
    case .appointmentUnknown: .appointmentUnknown
    case .appointmentSettled: .appointmentSettled
    case .citizenNotPresent: .citizenNotPresent
    case .placementUnknown: .placementUnknown
    case .placementEnded: .placementEnded
    case .placementExists: .placementExists
    case .jobUnknown: .jobUnknown
    case .endsBeforeStart: .endsBeforeStart
    case .hoursOutOfRange: .hoursOutOfRange
    case .weekHoursOutOfRange: .weekHoursOutOfRange
    case .weekOutsideWork: .weekOutsideWork
    case .weekTooFar: .weekTooFar
    case .monthUnknown: .monthUnknown
    case .alreadyEnrolled: .alreadyEnrolled
    case .notEnrolled: .notEnrolled
    case .waiverWithoutReason: .waiverWithoutReason
    case .waiverEndsBeforeStart: .waiverEndsBeforeStart
    case .reasonMissing: .reasonMissing
    case .textMissing: .textMissing
    case .accommodationWithoutTask: .accommodationWithoutTask
    case .accommodationUnknown: .accommodationUnknown
    case .progressionGoalWithoutText: .progressionGoalWithoutText
    case .progressionGoalWithoutDay: .progressionGoalWithoutDay
    case .goalUnknown: .goalUnknown
    case .cvEntryUnknown: .cvEntryUnknown
    case .cvYearOutOfRange: .cvYearOutOfRange
    case .cvYearsReversed: .cvYearsReversed
    case .answerOutOfScale: .answerOutOfScale
    case .expectedHoursReversed: .expectedHoursReversed
    case .agreementUnknown: .agreementUnknown
    case .agreementKeptAlready: .agreementKeptAlready
    case .absenceUnknown: .absenceUnknown
    case .absenceOverlaps: .absenceOverlaps
    case .effortUnknown: .effortUnknown
    case .taskUnknown: .taskUnknown
    case .taskDueInPast: .taskDueInPast
    case .benefitNotReceived: .benefitNotReceived
    case .benefitReceivedAlready: .benefitReceivedAlready
    case .personMissing: .personMissing
    case .standInEndsBeforeStart: .standInEndsBeforeStart
    case .standInNotOwn: .standInNotOwn
    case .agreementState: .agreementState
    case .agreementLacks: .agreementLacks
    case .agreementRule: .agreementRule
    case .agreementUnchanged: .agreementUnchanged
    case .agreementKindStands: .agreementKindStands
    case .agreementShownOtherwise: .agreementShownOtherwise
    case .agreementSignedAlready: .agreementSignedAlready
    case .agreementLacksSignatures: .agreementLacksSignatures
    case .agreementNotParty: .agreementNotParty
    case .nothingToTakeBack: .nothingToTakeBack
    case .nothingToConfirm: .nothingToConfirm
    case .secondPersonNeeded: .secondPersonNeeded
    case .onBehalfReasonMissing: .onBehalfReasonMissing
    case .paperMissing: .paperMissing
    case .agreementBeginsLater: .agreementBeginsLater
    case .agreementFactStands: .agreementFactStands
    case .consentStands: .consentStands
    case .noRoomForTalks: .noRoomForTalks
    case .groupFactStands: .groupFactStands
    case .groupSignedUpAlready: .groupSignedUpAlready
    case .groupUnknown: .groupUnknown
    case .letterUnknown: .letterUnknown
    case .letterSettled: .letterSettled
    case .hearingTooShort: .hearingTooShort
    case .hearingMissing: .hearingMissing
    case .hearingRunning: .hearingRunning
    case .letterFactStands: .letterFactStands
    case .supplierClosed: .supplierClosed
    case .attendanceOutside: .attendanceOutside
    case .supplierReportSettled: .supplierReportSettled
    case .factUnknown: .factUnknown
    case .factGone: .factGone
    case .otherKind: .otherKind
    case .importedFact: .importedFact
    case .factAboutFact: .factAboutFact
    }
  }
}
