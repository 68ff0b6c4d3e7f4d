import Almanac
import Identifiers

/// Why a command was refused. A closed set: `Language` says each in words, with what to do instead.
public enum Refusal: Error, Hashable, Sendable {
  /// What has happened cannot lie ahead.
  case dayAhead(Day)
  /// Long before anybody alive.
  case dayTooEarly(Day)
  case caseClosed(on: Day)
  case nothingToRecord
  /// An appointment must lie on or after the day it is made.
  case appointmentInPast(Day)
  case appointmentUnknown
  case appointmentSettled
  case citizenNotPresent
  case placementUnknown
  case placementEnded
  case placementExists
  case jobUnknown
  case endsBeforeStart(start: Day, end: Day)
  /// Hours a week beyond 37, or below 0.
  case hoursOutOfRange(Double)
  /// Hours in one week beyond 80, or below 0.
  case weekHoursOutOfRange(Double)
  /// Nothing ran in that week.
  case weekOutsideWork(Day)
  /// Too long ago, or too far ahead, to be reported.
  case weekTooFar(Day)
  case monthUnknown(String)
  case alreadyEnrolled(ModelName)
  case notEnrolled(ModelName)
  case waiverWithoutReason
  case waiverEndsBeforeStart
  case reasonMissing
  case textMissing
  /// An accommodation names the task it belongs to.
  case accommodationWithoutTask
  /// No such accommodation stands; it has ended, or was written anew.
  case accommodationUnknown
  /// A progression goal says what changes and by when.
  case progressionGoalWithoutText
  case progressionGoalWithoutDay
  case goalUnknown
  case cvEntryUnknown
  case cvYearOutOfRange(Int)
  case cvYearsReversed
  /// No step of the scale that was shown.
  case answerOutOfScale
  case expectedHoursReversed
  case agreementUnknown
  case agreementKeptAlready
  case absenceUnknown
  case absenceOverlaps
  case effortUnknown
  case taskUnknown
  case taskDueInPast(Day)
  case benefitNotReceived(Benefit)
  case benefitReceivedAlready(Benefit)
  case personMissing
  case standInEndsBeforeStart
  /// Only those who stand round the citizen already stand in, so that the citizen knows who calls.
  case standInNotOwn
  case factUnknown
  case factGone
  /// A correction changes what was said, never what kind of thing it was.
  case otherKind
  /// Facts from an extract are corrected at home, in the system they come from.
  case importedFact
  case factAboutFact
  // Work agreements.
  /// The state of the agreement does not allow it; see ``AgreementTable``.
  case agreementState(AgreementState)
  /// Terms that must be there before it is put forward.
  case agreementLacks([WorkAgreementTerm])
  /// A rule of the law says no.
  case agreementRule(AgreementCheck)
  case agreementUnchanged
  /// What has begun as one thing is ended before another begins.
  case agreementKindStands
  /// It was changed since it was read: what was shown is not what would be signed.
  case agreementShownOtherwise
  case agreementSignedAlready
  /// The municipality signs last.
  case agreementLacksSignatures([AgreementParty])
  case agreementNotParty
  case nothingToTakeBack
  case nothingToConfirm
  /// Who signed on behalf does not confirm it as well.
  case secondPersonNeeded
  case onBehalfReasonMissing
  case paperMissing
  case agreementBeginsLater(Day)
  /// A signed agreement is changed by a new version, never by correcting what was recorded.
  case agreementFactStands
  /// A citizen's yes or no about a supplier is neither corrected nor removed: a new one is said.
  case consentStands
  // Groups.
  /// The day has no room for the talks that were asked for.
  case noRoomForTalks
  /// What was said of a group is neither corrected nor removed: one is signed up or taken out anew.
  case groupFactStands
  case groupSignedUpAlready
  /// Not signed up for it, or not any more.
  case groupUnknown
  // Letters.
  case letterUnknown
  /// It has gone or was stopped, or nobody knows whether it has gone.
  case letterSettled
  /// The citizen has until this day at least.
  case hearingTooShort(Day)
  /// Nothing is passed on before the citizen has been asked.
  case hearingMissing
  /// The citizen may still answer until this day.
  case hearingRunning(Day)
  /// What was sent cannot be taken back by writing that it was not.
  case letterFactStands
  // Suppliers.
  /// The citizen has not said yes, or the effort has not begun or is over: see ``SupplierDoorTable``.
  case supplierClosed
  /// Attendance lies on a day of the effort, and not long ago.
  case attendanceOutside(Day)
  /// The report is not there, or has been answered already.
  case supplierReportSettled
}
