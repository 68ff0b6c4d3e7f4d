import Almanac
import Identifiers

/// What a work agreement means for the rest of the case. Counted from its terms, and typed by nobody.
extension CaseState {
  /// That the agreement was made, or revised, when the last signature is given; nil where others are still missing.
  ///
  /// - Parameter role: as what the one who signs for the municipality stands round the citizen.
  public func agreed(
    by proposal: Proposal, role: CaseRole
  ) -> CaseFact? {
    guard case .companyAgreementSigned(let signed) = proposal.fact, signed.seal != nil,
      let before = agreements.find(signed.agreement)
    else { return nil }
    var after = self
    after.evolve(proposal.fact, on: proposal.day)
    guard let agreement = after.agreements.find(signed.agreement), let holding = agreement.holding,
      holding.number != before.holding?.number
    else { return nil }
    return made(holding.terms, agreement, participants: [.citizen, .companyContact, role], before.holding != nil)
  }

  private func made(
    _ terms: WorkAgreementTerms, _ agreement: WorkAgreement, participants: [CaseRole], _ isRevised: Bool
  ) -> CaseFact {
    let isJob = terms.mainHours == .flexJob || terms.mainHours == .ordinaryPaid
    let kind: AgreementKind =
      switch terms.mainHours {
      case .flexJob: .flexJob
      case .ordinaryPaid: .paidHours
      case .unpaidPlacement, .subsidised: holdsFlexJob ? .parallelPlacement : .placement
      }
    let hasAccommodations = terms.tasks.contains { $0.accommodation?.hasWords == true }
    let talksOfPay = terms.paidHours != nil || terms.paidHoursPlan?.hasWords == true
    let made = CompanyAgreementMade(
      agreement: agreement.reference, kind: kind, placement: isJob ? nil : agreement.placement,
      job: isJob ? agreement.job : nil, company: terms.companyKey ?? Reference(terms.company),
      participants: participants, purpose: terms.purpose, purposeKnownToCitizen: terms.purpose == nil ? nil : true,
      hours: terms.hours(of: terms.mainHours), hoursReviewOn: terms.hoursReviewOn, tasks: terms.tasks.count,
      progressionGoals: terms.goals.count, followUpDays: terms.followUpDays, companyContactNamed: terms.contact != nil,
      mentorNamed: terms.companyMentor != nil, writtenIn: terms.kind == .flexJob ? .flexJobAgreement : .ownForm,
      developmentNamed: terms.growth?.hasWords == true || !terms.goals.isEmpty,
      accommodationsTiedToTasks: hasAccommodations ? true : nil, paidHoursDiscussed: talksOfPay,
      paidTasksDiffer: terms.tasksDiffer, parallelPlacement: terms.parallel)
    guard isRevised else { return .companyAgreementMade(made) }
    return .companyAgreementRevised(
      CompanyAgreementRevised(
        agreement: made.agreement, kind: made.kind, placement: made.placement, job: made.job, company: made.company,
        participants: made.participants, purpose: made.purpose, purposeKnownToCitizen: made.purposeKnownToCitizen,
        hours: made.hours, hoursReviewOn: made.hoursReviewOn, tasks: made.tasks,
        progressionGoals: made.progressionGoals, followUpDays: made.followUpDays,
        companyContactNamed: made.companyContactNamed, mentorNamed: made.mentorNamed, writtenIn: made.writtenIn,
        developmentNamed: made.developmentNamed, accommodationsTiedToTasks: made.accommodationsTiedToTasks,
        paidHoursDiscussed: made.paidHoursDiscussed, paidTasksDiffer: made.paidTasksDiffer,
        parallelPlacement: made.parallelPlacement, reason: agreement.holding?.reason))
  }

  private var holdsFlexJob: Bool { work.spells.contains { $0.kind == .flexJob && $0.ended == nil } }

  /// What began on the day on which an agreement, or a change of it, began to hold: the placement or job itself, its
  /// hours, its end and how often it is followed up.
  ///
  /// - Returns: nothing where the agreement has nothing that waits to begin.
  public func beginning(of reference: Reference<Agreement>) -> [CaseFact] {
    guard let agreement = agreements.find(reference), let holding = agreement.holding,
      agreement.begun[holding.number] == nil
    else { return [] }
    let begun = CaseFact.workAgreementBegun(WorkAgreementBegun(agreement: reference, version: holding.number))
    guard let current = agreement.current else { return [begun] + started(holding.terms, agreement) }
    return [begun] + changed(current.terms, holding.terms, agreement)
  }

  private func started(_ terms: WorkAgreementTerms, _ agreement: WorkAgreement) -> [CaseFact] {
    let company = terms.companyKey ?? Reference(terms.company)
    var facts: [CaseFact] = []
    switch terms.mainHours {
    case .unpaidPlacement, .subsidised:
      let kind: PlacementKind =
        terms.kind == .taster ? .tasterPlacement : terms.kind == .wageSubsidy ? .wageSubsidy : .workPlacement
      facts.append(
        .placementStarted(
          PlacementStarted(
            placement: agreement.placement, kind: kind, company: company, hours: terms.hours(of: terms.mainHours),
            kindOfHours: terms.mainHours, sector: terms.isPublic.map { $0 ? .public : .private },
            targetGroup: course.targetGroup, purpose: terms.purpose, until: terms.until,
            parallel: holdsFlexJob ? true : nil)))
      if let paid = terms.hours(of: .ordinaryPaid) {
        facts.append(.paidHoursStarted(beside(paid, company, terms, agreement)))
      }
    case .flexJob:
      facts.append(
        .flexJobStarted(
          FlexJobStarted(
            job: agreement.job, company: company, hours: terms.flexHours, intensity: terms.intensity,
            effectiveHours: terms.effectiveHours)))
      if let paid = terms.hours(of: .ordinaryPaid) {
        facts.append(.paidHoursStarted(beside(paid, company, terms, agreement)))
      }
    case .ordinaryPaid:
      facts.append(
        .paidHoursStarted(
          PaidHoursStarted(
            job: agreement.job, company: company, hours: terms.paidHours,
            kind: terms.kind == .apprenticeship ? .apprenticeship : terms.paidHours.map(CaseState.sort))))
    }
    if let days = terms.followUpDays { facts.append(followUps(days, terms, agreement, reason: nil)) }
    return facts
  }

  private func beside(
    _ hours: Double, _ company: Reference<Company>?, _ terms: WorkAgreementTerms, _ agreement: WorkAgreement
  ) -> PaidHoursStarted {
    PaidHoursStarted(
      job: agreement.paidJob, company: company, hours: hours,
      placement: terms.mainHours == .flexJob ? nil : agreement.placement,
      kind: CaseState.sort(hours))
  }

  /// A full week is 37 hours; under ten it is a micro job.
  private static func sort(_ hours: Double) -> PaidHoursStarted.Kind {
    hours >= 37 ? .fullTime : hours >= 10 ? .partTime : .microJob
  }

  private func followUps(
    _ days: Int, _ terms: WorkAgreementTerms, _ agreement: WorkAgreement, reason: String?
  ) -> CaseFact {
    let isJob = terms.mainHours == .flexJob || terms.mainHours == .ordinaryPaid
    return .followUpsAgreed(
      FollowUpsAgreed(
        days: days, placement: isJob ? nil : agreement.placement, job: isJob ? agreement.job : nil, reason: reason))
  }

  private func changed(
    _ before: WorkAgreementTerms, _ after: WorkAgreementTerms, _ agreement: WorkAgreement
  ) -> [CaseFact] {
    let main = after.mainHours
    let isJob = main == .flexJob || main == .ordinaryPaid
    let reason = agreement.holding?.reason
    var facts: [CaseFact] = []
    if before.hours(of: main) != after.hours(of: main) || before.intensity != after.intensity {
      facts.append(
        .hoursChanged(
          HoursChanged(
            job: isJob ? agreement.job : nil, placement: isJob ? nil : agreement.placement, kindOfHours: main,
            hours: after.hours(of: main), intensity: after.intensity, effectiveHours: after.effectiveHours,
            reason: reason)))
    }
    if before.intensity != after.intensity, main == .flexJob {
      facts.append(.intensityAssessed(IntensityAssessed(job: agreement.job, intensity: after.intensity)))
    }
    if main != .ordinaryPaid, before.hours(of: .ordinaryPaid) != after.hours(of: .ordinaryPaid) {
      let isOpen = work.isOpen(agreement.paidJob.description)
      switch (isOpen, after.hours(of: .ordinaryPaid)) {
      case (false, let hours?):
        facts.append(.paidHoursStarted(beside(hours, after.companyKey ?? Reference(after.company), after, agreement)))
      case (true, let hours?):
        facts.append(
          .hoursChanged(
            HoursChanged(job: agreement.paidJob, kindOfHours: .ordinaryPaid, hours: hours, reason: reason)))
      case (true, nil): facts.append(.paidHoursEnded(PaidHoursEnded(job: agreement.paidJob, reason: reason)))
      case (false, nil): break
      }
    }
    if !isJob, let until = after.until, before.until.map({ until > $0 }) ?? false,
      let from = work.spells.last(where: { $0.key == agreement.reference.description })?.from
    {
      let days = from.days(to: until) + 1
      facts.append(
        .placementExtended(
          PlacementExtended(
            placement: agreement.placement, longest: days % 7 == 0 ? "\(days / 7) weeks" : "\(days) days",
            reason: reason, purpose: after.purpose,
            quiteSpecialNeed: after.specialNeed?.hasWords == true ? true : nil)))
    }
    if before.followUpDays != after.followUpDays, let days = after.followUpDays {
      facts.append(followUps(days, after, agreement, reason: reason))
    }
    return facts
  }
}
