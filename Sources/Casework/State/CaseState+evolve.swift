import Almanac
import Identifiers

extension CaseState {
  /// Takes a fact in. Facts about facts have been heeded before: see ``CaseHistory``.
  public mutating func evolve(_ fact: CaseFact, on day: Day) {
    beforeDecision.evolve(fact, on: day)
    switch fact {
    case .citizenRegistered(let content): identity = content
    case .citizenIdentityChanged(let content):
      identity = CitizenRegistered(
        name: content.name, cpr: content.cpr, administrativeNumber: content.administrativeNumber,
        localNumber: content.localNumber)
    case .citizenAddressChanged(let content): address = content
    case .addressProtectionSet(let content): protection = content

    case .caseOpened(let content):
      course.opened = course.opened ?? day
      course.closed = nil
      if let group = content.targetGroup { setTargetGroup(group, day) }
    case .caseClosed(let content):
      course.closed = day
      course.outcome = content.outcome
    case .approachedMunicipality(let content):
      if let group = content.targetGroup { setTargetGroup(group, day) }
    case .citizenReturned: course.closed = nil
    case .benefitStarted(let content):
      course.benefit = content.benefit
      course.benefitSince = day
    case .benefitEnded(let content):
      if course.benefit == content.benefit { (course.benefit, course.benefitSince) = (nil, nil) }
    case .targetGroupSet(let content): setTargetGroup(content.targetGroup, day)
    case .modelEntered(let content):
      course.enrolled.removeAll { $0.model == content.model }
      course.enrolled.append((content.model, day))
    case .modelLeft(let content): course.enrolled.removeAll { $0.model == content.model }
    case .absenceStarted(let content):
      course.absences.append((content.absence, content.kind, day, content.days))
      course.absenceHistory.append((content.kind, day, nil))
    case .absenceExtended(let content):
      if let place = course.absences.firstIndex(where: { $0.absence == content.absence }) {
        course.absences[place].days = content.days
      }
    case .absenceEnded(let content):
      guard let open = course.absences.firstIndex(where: { $0.absence == content.absence }) else { break }
      let ended = course.absences.remove(at: open)
      // The citizen may be away for two reasons at once: the one that began as this did is the one that ends.
      if let place = course.absenceHistory.lastIndex(where: {
        $0.kind == ended.kind && $0.from == ended.from && $0.to == nil
      }) {
        course.absenceHistory[place].to = day
      }
    case .parallelEffortAwaited(let content): plan.efforts.wait(content, on: day)
    case .parallelEffortStarted(let content):
      course.efforts.append((content.effort, content.kind, day, nil))
      plan.efforts.start(content, on: day)
    case .parallelEffortEnded(let content):
      plan.efforts.end(content.effort, on: day)
      if let place = course.efforts.lastIndex(where: { $0.effort == content.effort && $0.to == nil }) {
        course.efforts[place].to = day
      }

    case .teamChanged(let content): people.team = content.to
    case .jobBrokerAssigned(let content): people.attach(.jobBroker, content.person, on: day)
    case .jobBrokerEnded(let content): people.detach(.jobBroker, content.person)
    case .professionalAttached(let content): people.attach(content.role, content.person, on: day)
    case .professionalDetached(let content): people.detach(content.role, content.person)
    case .standInRegistered(let content):
      people.standIns.append(.init(role: content.for, person: content.person, from: content.from, to: content.to))
    case .courseResponsibleSet(let content): people.responsible = content.role
    case .roleDistributionAgreed(let content): people.distribution = (content, day)

    case .contactHeld(let content):
      contacts.last = day
      contacts.settle(content.appointment, .held)
    case .contactPlanned(let content):
      // Planned again after it was cancelled: it is the same appointment.
      contacts.planned.removeAll { $0.appointment == content.appointment }
      contacts.planned.append(
        .init(
          appointment: content.appointment, day: content.scheduledFor, time: content.time, minutes: content.minutes,
          form: content.form, by: content.by, person: content.person, place: content.place,
          participants: content.participants ?? [], interpreter: content.interpreter, state: .planned,
          companion: content.companion ?? false, remind: content.remind, group: content.group, session: content.session)
      )
    case .contactMoved(let content):
      if let place = contacts.planned.firstIndex(where: { $0.appointment == content.appointment }) {
        contacts.planned[place].day = content.scheduledFor
        contacts.planned[place].time = content.time ?? contacts.planned[place].time
        contacts.planned[place].state = .planned
      }
    case .contactHandedOver(let content):
      if let place = contacts.planned.firstIndex(where: { $0.appointment == content.appointment }) {
        contacts.planned[place].person = content.to
      }
    case .contactCancelled(let content): contacts.settle(content.appointment, .cancelled)
    case .citizenStayedAway(let content):
      contacts.settle(content.appointment, .stayedAway)
      if let appointment = content.appointment, contacts[appointment] != nil {
        contacts.stayedAway[appointment] = (day, content.reason)
      }
    case .groupSessionHeld(let content):
      contacts.settle(content.appointment, .held)
      groups.take(fact, on: day)
    case .groupSignedUp, .groupSignedOff: groups.take(fact, on: day)
    case .contactRhythmAgreed(let content): contacts.rhythm = (content.days, content.reason)

    case .jobGoalSet(let content):
      // A goal that is written again keeps its place, so that what is shown beside it does not move.
      if let place = plan.jobGoals.firstIndex(where: { $0.content.goal == content.goal }) {
        plan.jobGoals[place] = (content, day)
      } else {
        plan.jobGoals.append((content, day))
      }
    case .jobGoalDropped(let content): plan.jobGoals.removeAll { $0.content.goal == content.goal }
    case .progressionGoalSet(let content): plan.progressionGoals.append((content, day, nil))
    case .progressionGoalReached(let content):
      if let place = plan.progressionGoals.firstIndex(where: { $0.content.goal == content.goal }) {
        plan.progressionGoals[place].reached = day
      }
    case .planAgreementMade(let content): plan.agreements.append(PlannedStep(content, made: day))
    case .planAgreementKept(let content):
      plan.change(content.agreement) { $0.kept = day }
    case .planAgreementChanged(let content):
      plan.change(content.agreement) { step in
        if content.isDropped == true { step.dropped = day }
        guard let due = content.due else { return }
        step.content.due = due
        step.moves += 1
      }
    case .accommodationNoted(let content):
      if let former = plan.accommodations.lastIndex(where: { $0.accommodation == content.replaces }) {
        plan.accommodations[former] = content
      } else {
        plan.accommodations.append(content)
      }
    case .accommodationEnded(let content): plan.end(content, on: day)
    case .jobPresented(let content): plan.presented.append((content, day))
    case .soughtOccupationsUpdated(let content): if let titles = content.titles { plan.sought = (titles, day) }
    case .myPlanUpdated: plan.planUpdated = day
    case .cvUpdated(let content):
      plan.cvUpdated = day
      plan.cv.update(content, on: day)
    case .cvReviewed(let content): plan.cv.review(content, on: day)
    case .selfAssessmentMade(let content): plan.ownPicture.add(content, on: day)
    case .progressionAssessed(let content): plan.ability.add(content, on: day)
    case .supportGranted(let content): plan.schemes.add(content, on: day)

    case .placementStarted(let content):
      work.spells.append(
        .init(
          key: content.placement.description, kind: .placement(content.kind), company: content.company, from: day,
          plannedEnd: content.until, ended: nil, kindOfHours: content.kindOfHours ?? content.kind.usualHours,
          hours: content.hours.map { [(day, $0)] } ?? []))
    case .placementExtended(let content):
      // The length counts from the first day; nothing is shortened by it.
      guard let length = content.longest.flatMap({ CalendarDuration($0) }) else { break }
      work.change(content.placement.description) { spell in
        guard let planned = spell.plannedEnd else { return }
        spell.plannedEnd = max(planned, (spell.from + length).adding(days: -1))
      }
    case .placementEnded(let content):
      work.change(content.placement.description) { spell in
        spell.ended = day
        spell.care.ended = content
      }
      agreements.end(work)
    case .nextStepAgreed(let content):
      work.change(content.placement?.description) { spell in
        spell.hasNextStep = true
        spell.care.nextStep = (content.step, day)
      }
    case .introductionHeld, .companyFollowUpHeld, .followUpsAgreed, .followUpDeclined, .closingTalkHeld,
      .afterCareAgreed, .afterCareContactHeld, .afterCareEnded, .selfSupportReached, .selfSupportChecked:
      work.follow(fact, on: day)
    case .flexJobStarted(let content):
      work.spells.append(
        .init(
          key: content.job.description, kind: .flexJob, company: content.company, from: day, plannedEnd: nil,
          ended: nil, kindOfHours: .flexJob, hours: content.hours.map { [(day, $0)] } ?? [],
          intensities: content.intensity.map { [(day, $0)] } ?? []))
    case .flexJobEnded(let content):
      work.change(content.job.description) { $0.ended = day }
      agreements.end(work)
    case .paidHoursStarted(let content) where work.isOpen(content.job.description):
      // An extract that begins later tells of the same job again.
      work.change(content.job.description) { spell in
        if let hours = content.hours { spell.hours.append((day, hours)) }
      }
    case .paidHoursStarted(let content):
      work.spells.append(
        .init(
          key: content.job.description, kind: .paidHours(content.kind), company: content.company, from: day,
          plannedEnd: nil, ended: nil, kindOfHours: .ordinaryPaid, hours: content.hours.map { [(day, $0)] } ?? []))
    case .paidHoursEnded(let content):
      work.change(content.job.description) { $0.ended = day }
      agreements.end(work)
    case .hoursChanged(let content):
      work.change(content.placement?.description ?? content.job?.description) { spell in
        if let hours = content.hours { spell.hours.append((day, hours)) }
        spell.assess(content.intensity, on: day)
      }
    case .intensityAssessed(let content):
      work.change(content.job?.description) { $0.assess(content.intensity, on: day) }
    case .weekReported(let content): work.report(content, on: day)
    case .incomeRegistered(let content): work.register(content)
    case .monthReconciled(let content): work.reconcile(content)

    case .workAgreementDrafted(let content): agreements.draft(content, on: day)
    case .workAgreementProposed(let content): agreements.propose(content, on: day)
    case .companyAgreementSigned(let content): agreements.sign(content, on: day)
    case .agreementSignatureConfirmed(let content): agreements.confirm(content, on: day)
    case .agreementSignatureTakenBack(let content): agreements.takeBack(content, on: day)
    case .workAgreementWithdrawn(let content): agreements.withdraw(content, on: day)
    case .workAgreementBegun(let content):
      agreements[content.agreement].begun[content.version] = day
      let agreement = agreements[content.agreement]
      guard agreement.versions.indices.contains(content.version - 1) else { break }
      // Longer or shorter: the agreement says when it ends.
      let until = agreement.versions[content.version - 1].terms.until
      work.change(agreement.placement.description) { $0.plannedEnd = until ?? $0.plannedEnd }
    case .agreementChangeAsked(let content): agreements.ask(content, on: day)

    case .taskGiven(let content): tasks[content.task] = content
    case .taskDone(let content): tasks[content.task] = nil
    case .taskDropped(let content): tasks[content.task] = nil
    case .taskMoved(let content):
      tasks[content.task]?.due = content.due
      if let person = content.person { tasks[content.task]?.person = person }

    case .preparationStarted: papers.preparationStarted = day
    case .preparationCompleted: papers.preparationCompleted = day
    case .qualityAssured(let content): papers.assured.insert(content.document)
    case .documentSentBack(let content): papers.assured.remove(content.document)
    case .medicalPaperRequested(let content): papers.requestedPapers.append((content.paper, day))
    case .medicalPaperReceived(let content): papers.requestedPapers.removeAll { $0.paper == content.paper }

    case .letterWritten, .letterAttempted, .letterNotSent, .messageSent, .messageReceived, .contactAttempted,
      .hearingAnswered, .noShowForwarded:
      letters.take(fact, on: day)

    case .supplierAgreed, .supplierAttendanceTold, .supplierReportGiven, .supplierReportAnswered,
      .participationEvaluated, .consentGiven, .consentWithdrawn:
      suppliers.take(fact, on: day)

    // What only the models read, or what stands as an event and changes nothing here.
    case .talkRequested, .caseMeetingHeld, .citizenAccompanied, .contactCourseStarted,
      .contactCourseEnded, .handedOver, .waiverGiven, .referralAssessed, .screeningMade,
      .exemptionGranted, .searchPlanAgreed,
      .applicationSent, .applicationAnswered, .myPlanAcknowledged,
      .preparationUpdated, .medicalPaperReminded, .teamMeetingBooked, .rehabMeetingHeld,
      .overallDescriptionCompleted, .healthCoordinatorConsulted, .recommendationIssued, .flexJobGranted,
      .otherOutcomeDecided, .rehabReviewHeld, .decisionMade, .hearingSent, .placementApplied,
      .placementApproved, .placementChanged, .companyVisited, .educationStarted, .educationEnded,
      .companyAgreementMade, .companyAgreementRevised, .expectationsAligned, .casePeerReviewHeld,
      .learningGroupMet, .successStoryTold, .caseloadCounted, .taskAssigned, .seatingAgreed, .teamMeetingHeld,
      .qualityCheckHeld, .callDayHeld, .newCompanyMet, .courseAttended, .centreOpened, .centreClosed,
      .paperWritten, .overviewUpdated, .mentorNetworkMet, .noteWritten, .factRetracted, .factCorrected,
      .observed:
      break
    }
  }

  private mutating func setTargetGroup(_ group: TargetGroup, _ day: Day) {
    course.targetGroup = group
    course.targetGroupSince = day
  }
}

extension PlacementKind {
  /// The hours that a placement of this kind gives where nothing else is said.
  var usualHours: KindOfHours {
    switch self {
    case .workPlacement, .tasterPlacement, .communityWork: .unpaidPlacement
    case .wageSubsidy: .subsidised
    }
  }
}
