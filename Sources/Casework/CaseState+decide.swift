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
    if let closed = course.closed, day >= closed, !proposal.fact.isAllowedAfterClosing {
      throw .caseClosed(on: closed)
    }
    // Corrections and retractions have acts of their own: they look at the fact they are about.
    guard !proposal.fact.isAboutFacts else { throw .factAboutFact }
    try proposal.fact.checkContent(on: day)
    try allowContact(proposal.fact)
    try allowCourse(proposal.fact, day)
    try allowPlan(proposal.fact, day)
    try allowWork(proposal.fact, day, today: today)
    try allowAgreement(proposal.fact, day, today: today)
    try allowTasks(proposal.fact, today: today)
    try allowLetters(proposal.fact, day)
    try allowSuppliers(proposal.fact, day, today: today)
    try allowGroups(proposal.fact)
  }

  private func allowContact(_ fact: CaseFact) throws(Refusal) {
    switch fact {
    case .contactHeld(let content): try settle(content.appointment)
    case .groupSessionHeld(let content): try settle(content.appointment)
    case .contactMoved(let content): try settle(content.appointment)
    case .contactHandedOver(let content): try settle(content.appointment)
    case .contactCancelled(let content): try settle(content.appointment)
    case .citizenStayedAway(let content): try settle(content.appointment)
    default: break
    }
  }

  private func settle(_ appointment: Reference<Appointment>?) throws(Refusal) {
    guard let appointment else { return }
    guard let planned = contacts[appointment] else { throw .appointmentUnknown }
    guard planned.state == .planned else { throw .appointmentSettled }
  }

  /// What ends before it began would be folded before it, and change nothing.
  private func within(_ start: Day?, _ end: Day) throws(Refusal) {
    if let start, end < start { throw .endsBeforeStart(start: start, end: end) }
  }

  private func allowCourse(_ fact: CaseFact, _ day: Day) throws(Refusal) {
    switch fact {
    case .caseClosed:
      if let closed = course.closed { throw .caseClosed(on: closed) }
      try within(course.opened, day)
    case .standInRegistered(let content):
      guard people.holders.contains(where: { $0.person == content.person }) else { throw .standInNotOwn }
    case .modelEntered(let content):
      guard !course.isEnrolled(in: content.model) else { throw .alreadyEnrolled(content.model) }
    case .modelLeft(let content):
      guard let enrolled = course.enrolled.first(where: { $0.model == content.model }) else {
        throw .notEnrolled(content.model)
      }
      try within(enrolled.since, day)
    case .benefitStarted(let content):
      guard course.benefit != content.benefit else { throw .benefitReceivedAlready(content.benefit) }
    case .benefitEnded(let content):
      guard course.benefit == content.benefit else { throw .benefitNotReceived(content.benefit) }
      try within(course.benefitSince, day)
    case .absenceStarted(let content):
      guard !course.absences.contains(where: { $0.absence == content.absence }) else { throw .absenceOverlaps }
    case .absenceEnded(let content):
      guard let open = course.absences.first(where: { $0.absence == content.absence }) else { throw .absenceUnknown }
      try within(open.from, day)
    case .absenceExtended(let content):
      guard course.absences.contains(where: { $0.absence == content.absence }) else { throw .absenceUnknown }
    case .parallelEffortEnded(let content):
      // Whoever no longer waits has ended it, too.
      guard plan.efforts.isOpen(content.effort) else { throw .effortUnknown }
      try within(plan.efforts.since(content.effort), day)
    default: break
    }
  }

  private func allowPlan(_ fact: CaseFact, _ day: Day) throws(Refusal) {
    switch fact {
    case .jobGoalDropped(let content):
      guard let goal = plan.jobGoals.first(where: { $0.content.goal == content.goal }) else { throw .goalUnknown }
      try within(goal.setOn, day)
    case .progressionGoalReached(let content):
      guard let goal = plan.progressionGoals.first(where: { $0.content.goal == content.goal }) else {
        throw .goalUnknown
      }
      try within(goal.setOn, day)
    case .cvUpdated(let content):
      if let removed = content.removed, plan.cv[removed] == nil { throw .cvEntryUnknown }
    case .progressionAssessed(let content):
      guard let wanted = content.goal else { break }
      guard let goal = plan.progressionGoals.first(where: { $0.content.goal == wanted }) else { throw .goalUnknown }
      try within(goal.setOn, day)
    case .accommodationNoted(let content):
      guard let wanted = content.goal else { break }
      guard plan.jobGoals.contains(where: { $0.content.goal == wanted }) else { throw .goalUnknown }
    case .accommodationEnded(let content):
      guard plan.place(of: content) != nil else { throw .accommodationUnknown }
    case .planAgreementKept(let content):
      let agreement = try agreement(content.agreement)
      guard agreement.kept == nil else { throw .agreementKeptAlready }
      try within(agreement.made, day)
    case .planAgreementChanged(let content):
      let agreement = try agreement(content.agreement)
      guard content.isDropped != true || agreement.kept == nil else { throw .agreementKeptAlready }
      try within(agreement.made, day)
    default: break
    }
  }

  private func agreement(
    _ reference: Reference<Agreement>
  ) throws(Refusal) -> PlannedStep {
    guard let agreement = plan.agreements.first(where: { $0.content.agreement == reference }) else {
      throw .agreementUnknown
    }
    return agreement
  }

  private func allowWork(_ fact: CaseFact, _ day: Day, today: Day) throws(Refusal) {
    switch fact {
    case .placementStarted(let content):
      guard !work.isOpen(content.placement.description) else { throw .placementExists }
    case .placementEnded(let content): try end(content.placement.description, day)
    case .placementExtended(let content): _ = try open(content.placement.description)
    case .flexJobStarted(let content):
      guard !work.isOpen(content.job.description) else { throw .placementExists }
    case .flexJobEnded(let content): try end(content.job.description, day, unknown: .jobUnknown)
    case .paidHoursStarted(let content):
      guard !work.isOpen(content.job.description) else { throw .placementExists }
    case .paidHoursEnded(let content): try end(content.job.description, day, unknown: .jobUnknown)
    case .hoursChanged(let content):
      guard let key = content.placement?.description ?? content.job?.description else { throw .placementUnknown }
      try end(key, day)
    case .weekReported(let content): try allowWeek(content, today: today)
    case .monthReconciled(let content):
      guard work.incomes[content.company]?[content.month] != nil else { throw .monthUnknown(content.month) }
    default: break
    }
  }

  /// A week can be spoken of when something ran in it, not long ago and not far ahead.
  private func allowWeek(_ content: WeekReported, today: Day) throws(Refusal) {
    guard let key = content.placement?.description ?? content.job?.description,
      let spell = work.spells.last(where: { $0.key == key })
    else { throw .placementUnknown }
    let monday = content.week.monday
    guard (0..<7).contains(where: { spell.runs(on: monday.adding(days: $0)) }) else { throw .weekOutsideWork(monday) }
    let rules = HoursRules.on(today)
    let weeks = today.monday.days(to: monday) / 7
    guard (-rules.weeksBack...rules.weeksAhead).contains(weeks) else { throw .weekTooFar(monday) }
  }

  private func open(_ key: String, unknown: Refusal = .placementUnknown) throws(Refusal) -> WorkHistory.Spell {
    guard let spell = work.spells.last(where: { $0.key == key }) else { throw unknown }
    guard spell.ended == nil else { throw .placementEnded }
    return spell
  }

  /// What ends, or has other hours from a day on, has begun by then.
  private func end(_ key: String, _ day: Day, unknown: Refusal = .placementUnknown) throws(Refusal) {
    try within(open(key, unknown: unknown).from, day)
  }

  private func allowTasks(_ fact: CaseFact, today: Day) throws(Refusal) {
    switch fact {
    case .taskGiven(let content):
      guard content.due >= today else { throw .taskDueInPast(content.due) }
    case .taskDone(let content):
      guard tasks[content.task] != nil else { throw .taskUnknown }
    case .taskDropped(let content):
      guard tasks[content.task] != nil else { throw .taskUnknown }
    case .taskMoved(let content):
      guard tasks[content.task] != nil else { throw .taskUnknown }
      guard content.due >= today else { throw .taskDueInPast(content.due) }
    default: break
    }
  }
}

extension CaseHistory {
  /// Decides on a correction: the same kind of fact, saying what such a fact must, on a day that is not ahead, with a
  /// reason.
  public func decide(
    correct id: ID<FactInCase>, to proposal: Proposal, reason: String, today: Day
  ) throws(Refusal) -> Proposal {
    let fact = try standingFact(id)
    guard reason.hasWords else { throw .reasonMissing }
    guard fact.batch == nil else { throw .importedFact }
    guard fact.fact.kind == proposal.fact.kind else { throw .otherKind }
    guard !fact.fact.isOfWorkAgreement, !proposal.fact.isOfWorkAgreement else { throw .agreementFactStands }
    guard !fact.fact.isAboutSupplier, !proposal.fact.isAboutSupplier else { throw .consentStands }
    guard !fact.fact.isOfGroup else { throw .groupFactStands }
    guard !fact.fact.isOfLetter, !proposal.fact.isOfLetter else { throw .letterFactStands }
    guard proposal.day <= today else { throw .dayAhead(proposal.day) }
    try proposal.fact.checkContent(on: proposal.day)
    return Proposal(
      .factCorrected(FactCorrected(fact: id, day: proposal.day, content: proposal.fact, reason: reason)), on: today)
  }

  /// Decides on a retraction. Facts of an extract go with their batch.
  public func decide(retract id: ID<FactInCase>, reason: String, today: Day) throws(Refusal) -> Proposal {
    let fact = try standingFact(id)
    guard reason.hasWords else { throw .reasonMissing }
    guard fact.batch == nil else { throw .importedFact }
    guard !fact.fact.isOfWorkAgreement else { throw .agreementFactStands }
    guard !fact.fact.isAboutSupplier else { throw .consentStands }
    guard !fact.fact.isOfGroup else { throw .groupFactStands }
    guard !fact.fact.isOfLetter else { throw .letterFactStands }
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

  /// What a work agreement is made of: a version replaces another, and a signature is taken back by its party.
  public var isOfWorkAgreement: Bool {
    switch self {
    case .workAgreementDrafted, .workAgreementProposed, .agreementSignatureConfirmed, .agreementSignatureTakenBack,
      .workAgreementWithdrawn, .workAgreementBegun, .agreementChangeAsked:
      true
    case .companyAgreementSigned(let content): content.seal != nil
    default: false
    }
  }

  /// A citizen's yes or no about what a supplier may know. To correct a no, or to take it away, would open what it closed.
  public var isAboutSupplier: Bool {
    switch self {
    case .consentGiven(let content): content.effort != nil
    case .consentWithdrawn(let content): content.effort != nil
    default: false
    }
  }

  /// Being signed up for a group, or not any more: others' seats follow from it.
  public var isOfGroup: Bool {
    switch self {
    case .groupSignedUp, .groupSignedOff: true
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
      .closingTalkHeld, .paidHoursStarted, .paidHoursEnded, .incomeRegistered, .benefitStarted, .monthReconciled,
      .letterAttempted,
      .letterNotSent, .messageSent, .messageReceived, .hearingSent, .hearingAnswered:
      true
    default: false
    }
  }
}
