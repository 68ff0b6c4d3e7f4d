import Almanac
import Identifiers

extension CaseState {
  /// Decides on facts that belong to one act: all may be recorded, or none.
  ///
  /// - Parameters:
  ///   - today: the Danish day on which the act is done.
  /// - Returns: the facts to record, in order.
  /// - Throws: the first reason why not.
  public func decide(record proposals: [Proposal], today: Day) throws(Refusal) -> [Proposal] {
    guard !proposals.isEmpty else { throw .nothingToRecord }
    var state = self
    for proposal in proposals {
      try state.allow(proposal, today: today)
      state.evolve(proposal.fact, on: proposal.day)
    }
    return proposals
  }

  private func allow(_ proposal: Proposal, today: Day) throws(Refusal) {
    let day = proposal.day
    guard day <= today else { throw .dayAhead(day) }
    guard day.year >= 1900 else { throw .dayTooEarly(day) }
    if let closed = course.closed, day >= closed, !proposal.fact.isAllowedAfterClosing {
      throw .caseClosed(on: closed)
    }
    try allowContact(proposal.fact, day)
    try allowCourse(proposal.fact, day)
    try allowPlan(proposal.fact, day)
    try allowWork(proposal.fact, day)
    try allowTasks(proposal.fact, today: today)
  }

  private func allowContact(_ fact: CaseFact, _ day: Day) throws(Refusal) {
    switch fact {
    case .contactHeld(let content):
      // What is held without the citizen is no contact: a meeting about them is a case meeting.
      if let participants = content.participants, !participants.isEmpty, !participants.contains(.citizen) {
        throw .citizenNotPresent
      }
      try settle(content.appointment)
    case .contactPlanned(let content):
      guard content.scheduledFor >= day else { throw .appointmentInPast(content.scheduledFor) }
    case .contactMoved(let content):
      try settle(content.appointment)
      guard content.scheduledFor >= day else { throw .appointmentInPast(content.scheduledFor) }
    case .contactCancelled(let content): try settle(content.appointment)
    case .citizenStayedAway(let content): try settle(content.appointment)
    case .contactRhythmAgreed(let content):
      guard content.reason?.hasWords == true else { throw .reasonMissing }
    case .noteWritten(let content):
      guard content.text.hasWords else { throw .textMissing }
    default: break
    }
  }

  private func settle(_ appointment: Reference<Appointment>?) throws(Refusal) {
    guard let appointment else { return }
    guard let planned = contacts[appointment] else { throw .appointmentUnknown }
    guard planned.state == .planned else { throw .appointmentSettled }
  }

  private func allowCourse(_ fact: CaseFact, _ day: Day) throws(Refusal) {
    switch fact {
    case .modelEntered(let content):
      guard !course.isEnrolled(in: content.model) else { throw .alreadyEnrolled(content.model) }
    case .modelLeft(let content):
      guard course.isEnrolled(in: content.model) else { throw .notEnrolled(content.model) }
    case .waiverGiven(let content):
      guard content.reason.hasWords else { throw .waiverWithoutReason }
      if let to = content.to, to < content.from { throw .waiverEndsBeforeStart }
    case .benefitStarted(let content):
      guard course.benefit != content.benefit else { throw .benefitReceivedAlready(content.benefit) }
    case .benefitEnded(let content):
      guard course.benefit == content.benefit else { throw .benefitNotReceived(content.benefit) }
    case .absenceStarted(let content):
      guard !course.absences.contains(where: { $0.absence == content.absence }) else { throw .absenceOverlaps }
    case .absenceEnded(let content):
      guard let open = course.absences.first(where: { $0.absence == content.absence }) else { throw .absenceUnknown }
      guard open.from <= day else { throw .endsBeforeStart(start: open.from, end: day) }
    case .absenceExtended(let content):
      guard course.absences.contains(where: { $0.absence == content.absence }) else { throw .absenceUnknown }
    case .parallelEffortEnded(let content):
      guard course.efforts.contains(where: { $0.effort == content.effort && $0.to == nil }) else {
        throw .effortUnknown
      }
    case .professionalAttached(let content):
      guard content.person != nil else { throw .personMissing }
    case .standInRegistered(let content):
      guard content.to >= content.from else { throw .standInEndsBeforeStart }
    default: break
    }
  }

  private func allowPlan(_ fact: CaseFact, _ day: Day) throws(Refusal) {
    switch fact {
    case .jobGoalSet(let content):
      guard content.occupation.hasWords else { throw .textMissing }
    case .jobGoalDropped(let content):
      guard plan.jobGoals.contains(where: { $0.content.goal == content.goal }) else { throw .goalUnknown }
    case .progressionGoalSet(let content):
      guard content.text?.hasWords == true else { throw .progressionGoalWithoutText }
      guard content.by != nil else { throw .progressionGoalWithoutDay }
    case .progressionGoalReached(let content):
      guard plan.progressionGoals.contains(where: { $0.content.goal == content.goal }) else { throw .goalUnknown }
    case .accommodationNoted(let content):
      guard content.accommodation.hasWords else { throw .textMissing }
      guard content.task?.hasWords == true else { throw .accommodationWithoutTask }
    case .planAgreementMade(let content):
      guard content.text?.hasWords == true else { throw .textMissing }
      if let due = content.due, due < day { throw .endsBeforeStart(start: day, end: due) }
    case .planAgreementKept(let content):
      guard let agreement = plan.agreements.first(where: { $0.content.agreement == content.agreement }) else {
        throw .agreementUnknown
      }
      guard agreement.kept == nil else { throw .agreementKeptAlready }
    default: break
    }
  }

  private func allowWork(_ fact: CaseFact, _ day: Day) throws(Refusal) {
    switch fact {
    case .placementStarted(let content):
      guard !work.isOpen(content.placement.description) else { throw .placementExists }
      if let until = content.until, until < day { throw .endsBeforeStart(start: day, end: until) }
      try check(content.hours)
    case .placementEnded(let content): try end(content.placement.description, day)
    case .placementExtended(let content): try open(content.placement.description)
    case .flexJobStarted(let content):
      guard !work.isOpen(content.job.description) else { throw .placementExists }
      try check(content.hours)
    case .flexJobEnded(let content): try end(content.job.description, day, unknown: .jobUnknown)
    case .paidHoursStarted(let content):
      guard !work.isOpen(content.job.description) else { throw .placementExists }
      try check(content.hours)
    case .paidHoursEnded(let content): try end(content.job.description, day, unknown: .jobUnknown)
    case .hoursChanged(let content):
      try check(content.hours)
      guard let key = content.placement?.description ?? content.job?.description else { throw .placementUnknown }
      try open(key)
    default: break
    }
  }

  private func check(_ hours: Double?) throws(Refusal) {
    guard let hours else { return }
    guard (0...37).contains(hours) else { throw .hoursOutOfRange(hours) }
  }

  private func open(_ key: String, unknown: Refusal = .placementUnknown) throws(Refusal) {
    guard let spell = work.spells.last(where: { $0.key == key }) else { throw unknown }
    guard spell.ended == nil else { throw .placementEnded }
  }

  private func end(_ key: String, _ day: Day, unknown: Refusal = .placementUnknown) throws(Refusal) {
    try open(key, unknown: unknown)
    guard let spell = work.spells.last(where: { $0.key == key }) else { throw unknown }
    guard spell.from <= day else { throw .endsBeforeStart(start: spell.from, end: day) }
  }

  private func allowTasks(_ fact: CaseFact, today: Day) throws(Refusal) {
    switch fact {
    case .taskGiven(let content):
      guard content.text.hasWords else { throw .textMissing }
      guard content.due >= today else { throw .taskDueInPast(content.due) }
    case .taskDone(let content):
      guard tasks[content.task] != nil else { throw .taskUnknown }
    case .taskDropped(let content):
      guard tasks[content.task] != nil else { throw .taskUnknown }
      guard content.reason.hasWords else { throw .reasonMissing }
    case .taskMoved(let content):
      guard tasks[content.task] != nil else { throw .taskUnknown }
      guard content.due >= today else { throw .taskDueInPast(content.due) }
    default: break
    }
  }
}

extension CaseHistory {
  /// Decides on a correction: the same kind of fact, on a day that is not ahead, with a reason.
  public func decide(
    correct id: ID<FactInCase>, to proposal: Proposal, reason: String, today: Day
  ) throws(Refusal) -> Proposal {
    let fact = try standingFact(id)
    guard reason.hasWords else { throw .reasonMissing }
    guard fact.batch == nil else { throw .importedFact }
    guard fact.fact.kind == proposal.fact.kind else { throw .otherKind }
    guard proposal.day <= today else { throw .dayAhead(proposal.day) }
    return Proposal(
      .factCorrected(FactCorrected(fact: id, day: proposal.day, content: proposal.fact, reason: reason)), on: today)
  }

  /// Decides on a retraction. Facts of an extract go with their batch.
  public func decide(retract id: ID<FactInCase>, reason: String, today: Day) throws(Refusal) -> Proposal {
    let fact = try standingFact(id)
    guard reason.hasWords else { throw .reasonMissing }
    guard fact.batch == nil else { throw .importedFact }
    return Proposal(.factRetracted(FactRetracted(fact: id, reason: reason)), on: today)
  }

  private func standingFact(_ id: ID<FactInCase>) throws(Refusal) -> RecordedFact {
    guard let fact = recorded.first(where: { $0.id == id }) else { throw .factUnknown }
    if fact.fact.isAboutFacts { throw .factAboutFact }
    let isGone = recorded.contains { later in
      if case .factRetracted(let retraction) = later.fact { return retraction.fact == id }
      return false
    }
    guard !isGone else { throw .factGone }
    return fact
  }
}

extension CaseFact {
  var isAboutFacts: Bool {
    switch kind {
    case .factCorrected, .factRetracted: true
    default: false
    }
  }

  /// After-care, returns, notes and what puts the case right come after its end as well.
  var isAllowedAfterClosing: Bool {
    switch kind {
    case .caseOpened, .citizenReturned, .approachedMunicipality, .afterCareAgreed, .afterCareContactHeld,
      .afterCareEnded, .selfSupportChecked, .selfSupportReached, .noteWritten, .taskGiven, .taskDone, .taskMoved,
      .taskDropped, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet, .benefitEnded,
      .contactCourseEnded, .modelLeft, .professionalDetached, .jobBrokerEnded, .observed, .absenceEnded,
      .closingTalkHeld, .paidHoursStarted, .paidHoursEnded, .incomeRegistered, .benefitStarted:
      true
    default: false
    }
  }
}

extension String {
  /// Something else than blanks.
  var hasWords: Bool { contains { !$0.isWhitespace } }
}
