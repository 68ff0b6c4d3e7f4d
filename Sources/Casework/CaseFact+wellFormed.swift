import Almanac

extension CaseFact {
  /// Holds what the fact says up against what such a fact must say, whatever case it is about: the same for one that is
  /// recorded and for one that is put in another's place by a correction.
  ///
  /// - Parameter day: the day it was so.
  func checkContent(on day: Day) throws(Refusal) {
    guard day.year >= 1900 else { throw .dayTooEarly(day) }
    try checkTalks(on: day)
    try checkPlan(on: day)
    try checkWork(on: day)
  }

  private func checkTalks(on day: Day) throws(Refusal) {
    switch self {
    case .contactHeld(let content):
      // What is held without the citizen is no contact: a meeting about them is a case meeting.
      if let participants = content.participants, !participants.isEmpty, !participants.contains(.citizen) {
        throw .citizenNotPresent
      }
    case .contactPlanned(let content):
      guard content.scheduledFor >= day else { throw .appointmentInPast(content.scheduledFor) }
    case .contactMoved(let content):
      guard content.scheduledFor >= day else { throw .appointmentInPast(content.scheduledFor) }
    case .contactRhythmAgreed(let content):
      guard content.reason?.hasWords == true else { throw .reasonMissing }
    case .noteWritten(let content):
      guard content.text.hasWords else { throw .textMissing }
    case .professionalAttached(let content):
      guard content.person != nil else { throw .personMissing }
    case .standInRegistered(let content):
      guard content.to >= content.from else { throw .standInEndsBeforeStart }
    case .taskGiven(let content):
      guard content.text.hasWords else { throw .textMissing }
    case .taskDropped(let content):
      guard content.reason.hasWords else { throw .reasonMissing }
    default: break
    }
  }

  private func checkPlan(on day: Day) throws(Refusal) {
    switch self {
    case .waiverGiven(let content):
      guard content.reason.hasWords else { throw .waiverWithoutReason }
      if let to = content.to, to < content.from { throw .waiverEndsBeforeStart }
    case .jobGoalSet(let content):
      guard content.occupation.hasWords else { throw .textMissing }
    case .progressionGoalSet(let content):
      guard content.text?.hasWords == true else { throw .progressionGoalWithoutText }
      guard content.by != nil else { throw .progressionGoalWithoutDay }
    case .accommodationEnded(let content):
      guard content.reason.hasWords else { throw .reasonMissing }
    case .accommodationNoted(let content):
      guard content.accommodation.hasWords else { throw .textMissing }
      guard content.task?.hasWords == true || content.goal != nil else { throw .accommodationWithoutTask }
    case .cvUpdated(let content):
      guard let entry = content.entry else { break }
      guard entry.title.hasWords else { throw .textMissing }
      for year in [entry.from, entry.until].compactMap({ $0 }) where !(1900...day.year + 10).contains(year) {
        throw .cvYearOutOfRange(year)
      }
      if let from = entry.from, let until = entry.until, until < from { throw .cvYearsReversed }
    case .selfAssessmentMade(let content):
      guard content.answers?.contains(where: { !(1...10).contains($0.step) }) != true else { throw .answerOutOfScale }
    case .progressionAssessed(let content):
      guard let expected = content.expected else { break }
      try check(expected.from)
      try check(expected.to)
      guard expected.from <= expected.to else { throw .expectedHoursReversed }
      guard expected.by > day else { throw .appointmentInPast(expected.by) }
    case .planAgreementMade(let content):
      guard content.text?.hasWords == true else { throw .textMissing }
      if let due = content.due, due < day { throw .endsBeforeStart(start: day, end: due) }
    default: break
    }
  }

  private func checkWork(on day: Day) throws(Refusal) {
    switch self {
    case .placementStarted(let content):
      if let until = content.until, until < day { throw .endsBeforeStart(start: day, end: until) }
      try check(content.hours)
    case .flexJobStarted(let content): try check(content.hours)
    case .paidHoursStarted(let content): try check(content.hours)
    case .hoursChanged(let content):
      try check(content.hours)
      guard content.placement != nil || content.job != nil else { throw .placementUnknown }
    case .weekReported(let content):
      guard (0...80).contains(content.hours) else { throw .weekHoursOutOfRange(content.hours) }
      guard content.placement != nil || content.job != nil else { throw .placementUnknown }
    default: break
    }
  }

  private func check(_ hours: Double?) throws(Refusal) {
    guard let hours else { return }
    guard (0...37).contains(hours) else { throw .hoursOutOfRange(hours) }
  }
}

extension String {
  /// Something else than blanks.
  var hasWords: Bool { contains { !$0.isWhitespace } }
}
