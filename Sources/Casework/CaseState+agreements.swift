import Almanac
import Identifiers

/// What may be done with the case's work agreements, and what follows of itself from it.
extension CaseState {
  func allowAgreement(_ fact: CaseFact, _ day: Day, today: Day) throws(Refusal) {
    switch fact {
    case .workAgreementDrafted(let content): try allowWriting(content.agreement, today)
    case .workAgreementProposed(let content): try allow(content, today)
    case .companyAgreementSigned(let content): try allow(content, day, today)
    case .agreementSignatureConfirmed(let content): try allow(content, today)
    case .agreementSignatureTakenBack(let content):
      let (agreement, pending) = try waiting(content.agreement, .takeBack, as: content.signedBy.role, today)
      guard agreement.signature(content.signedBy, of: pending) != nil else { throw .nothingToTakeBack }
    case .workAgreementWithdrawn(let content):
      let agreement = try found(content.agreement, .withdraw, as: .professional, today)
      // What runs is ended and not withdrawn; a change of it is.
      guard agreement.state(on: today) != .running || agreement.draft != nil else { throw .agreementState(.running) }
    case .workAgreementBegun(let content):
      let agreement = try found(content.agreement, .begin, as: .professional, today)
      guard let holding = agreement.holding, holding.number == content.version,
        agreement.begun[content.version] == nil
      else { throw .agreementState(agreement.state(on: today)) }
      let first = agreement.current == nil ? holding.terms.from : holding.terms.changesFrom
      if let first, day < first { throw .agreementBeginsLater(first) }
    case .agreementChangeAsked(let content):
      _ = try found(content.agreement, .askChange, as: content.by.role, today)
      guard content.text.hasWords else { throw .textMissing }
    default: break
    }
  }

  private func found(
    _ reference: Reference<Agreement>, _ act: AgreementAct, as role: AgreementRole, _ today: Day
  ) throws(Refusal) -> WorkAgreement {
    guard let agreement = agreements.find(reference) else { throw .agreementUnknown }
    let state = agreement.state(on: today)
    guard AgreementTable.allows(act, in: state, as: role) else { throw .agreementState(state) }
    return agreement
  }

  /// The agreement, and the version that waits for signatures.
  private func waiting(
    _ reference: Reference<Agreement>, _ act: AgreementAct, as role: AgreementRole, _ today: Day
  ) throws(Refusal) -> (WorkAgreement, WorkAgreement.Version) {
    let agreement = try found(reference, act, as: role, today)
    guard let pending = agreement.pending else { throw .agreementState(agreement.state(on: today)) }
    return (agreement, pending)
  }

  private func allowWriting(_ reference: Reference<Agreement>, _ today: Day) throws(Refusal) {
    guard let agreement = agreements.find(reference) else { return }
    let state = agreement.state(on: today)
    let act: AgreementAct = agreement.versions.isEmpty ? .write : .change
    guard AgreementTable.allows(act, in: state, as: .professional) else { throw .agreementState(state) }
  }

  private func allow(_ content: WorkAgreementProposed, _ today: Day) throws(Refusal) {
    try allowWriting(content.agreement, today)
    let terms = content.terms
    guard terms.lacking.isEmpty else { throw .agreementLacks(terms.lacking) }
    for hours in [terms.unpaidHours, terms.subsidisedHours, terms.flexHours, terms.paidHours] {
      if let hours, !(0...37).contains(hours) { throw .hoursOutOfRange(hours) }
    }
    let week = terms.hours.reduce(0) { $0 + $1.hours }
    guard week <= 37 else { throw .hoursOutOfRange(week) }
    if let from = terms.from, let until = terms.until, until < from { throw .endsBeforeStart(start: from, end: until) }
    guard content.seals == terms.seals(of: content.agreement) else { throw .agreementShownOtherwise }
    let agreement = agreements.find(content.agreement)
    if let current = agreement?.current, current.terms.kind != terms.kind { throw .agreementKindStands }
    // What has been agreed with one company is shown to no other: that is an agreement of its own.
    if let held = agreement?.current ?? agreement?.holding, !held.terms.isSameCompany(as: terms) {
      throw .agreementKindStands
    }
    if let last = agreement?.versions.last(where: { !$0.isGivenUp }) {
      guard last.terms != terms else { throw .agreementUnchanged }
      guard content.reason?.hasWords == true else { throw .reasonMissing }
    }
    for check in checks(terms, of: content.agreement) {
      if case .refuses = check.outcome { throw .agreementRule(check) }
    }
  }

  /// The agreement held up against the law, with what the case knows.
  public func checks(_ terms: WorkAgreementTerms, of reference: Reference<Agreement>?) -> [AgreementCheck] {
    let known = reference.flatMap { agreements.find($0) }
    let begun = known?.begun.values.min()
    return terms.checks(
      group: course.targetGroup, begun: begun.flatMap { day in known?.current.map { (day, $0.terms.until ?? day) } })
  }

  private func allow(_ content: CompanyAgreementSigned, _ day: Day, _ today: Day) throws(Refusal) {
    // Signatures on agreements that are written elsewhere are noted as they are.
    guard let known = agreements.find(content.agreement) else {
      if content.seal != nil { throw .agreementUnknown }
      return
    }
    guard let seal = content.seal, let way = content.way else { throw .agreementShownOtherwise }
    let act: AgreementAct = way == .paper ? .registerPaper : way == .onBehalf ? .signOnBehalf : .sign
    let role: AgreementRole = act == .sign ? content.signedBy.role : .professional
    // Whoever reads an older text is told so before anything else.
    if let pending = known.pending, pending.terms.parties.contains(content.signedBy),
      pending.seal(of: content.signedBy) != seal
    {
      throw .agreementShownOtherwise
    }
    let (agreement, pending) = try waiting(content.agreement, act, as: role, today)
    guard pending.terms.parties.contains(content.signedBy) else { throw .agreementNotParty }
    // One on their behalf that nobody has confirmed stands in nobody's way.
    guard agreement.signature(content.signedBy, of: pending)?.holds != true else { throw .agreementSignedAlready }
    if day < pending.proposed { throw .endsBeforeStart(start: pending.proposed, end: day) }
    if content.signedBy == .municipality {
      guard way == .loggedIn else { throw .agreementNotParty }
      let others = agreement.lacking(pending).filter { $0 != .municipality }
      guard others.isEmpty else { throw .agreementLacksSignatures(others) }
    }
    if way == .paper, content.paper == nil { throw .paperMissing }
    if way == .onBehalf {
      guard content.by != nil else { throw .personMissing }
      guard let reason = content.onBehalf, OnBehalfReason.offered(for: content.signedBy, on: today).contains(reason)
      else { throw .onBehalfReasonMissing }
    }
  }

  private func allow(_ content: AgreementSignatureConfirmed, _ today: Day) throws(Refusal) {
    let (agreement, pending) = try waiting(content.agreement, .confirm, as: .secondPerson, today)
    guard let signature = agreement.signature(content.signedBy, of: pending), signature.awaitsSecondPerson,
      signature.content.seal == content.seal
    else { throw .nothingToConfirm }
    guard signature.content.by != content.by else { throw .secondPersonNeeded }
  }
}
