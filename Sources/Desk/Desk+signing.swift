import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Workroom

/// The door of those who come to an agreement by a link. They see their own party's lines of that one agreement, do what the
/// table lets their party do, and nothing else; what they read is recorded as everybody's reading is.
extension Desk {
  private var signingLinks: SigningLinks { SigningLinks(workroom) }

  /// Makes a link and a code for a party, in place of any before.
  ///
  /// - Returns: nil where the form was sent before.
  public func invite(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, party: AgreementParty, name: String,
    receipt: ID<FactInCase>? = nil
  ) async throws -> AgreementPage.NewLink? {
    // A page that is loaded again sends its form again: a link that may be on its way must not die of that.
    if let receipt, !usedForms.withLock({ $0.insert(receipt).inserted }) { return nil }
    let page = try await agreement(reader, id, reference)
    guard page.acts.contains(.invite), party != .municipality,
      (page.agreement.pending ?? page.agreement.holding)?.terms.parties.contains(party) == true
    else { throw DeskRefusal.notFound }
    let made = try await signingLinks.issue(
      case: id, agreement: reference.description, party: party.rawValue, person: guestPerson(id, reference, party),
      name: name, by: reader.person, now: instant)
    return .init(party: party, name: name, token: made.token, code: made.code)
  }

  /// A new code for a link that is out.
  public func newCode(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, party: AgreementParty
  ) async throws -> AgreementPage.NewLink {
    let page = try await agreement(reader, id, reference)
    guard page.acts.contains(.invite), let invited = page.invitations.first(where: { $0.party == party }),
      let code = try await signingLinks.newCode(
        case: id, agreement: reference.description, party: party.rawValue, now: instant)
    else { throw DeskRefusal.notFound }
    return .init(party: party, name: invited.name, token: nil, code: code)
  }

  public func noteReminder(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, party: AgreementParty
  ) async throws {
    let page = try await agreement(reader, id, reference)
    guard page.acts.contains(.invite) else { throw DeskRefusal.notFound }
    try await signingLinks.noteReminder(
      case: id, agreement: reference.description, party: party.rawValue, now: instant)
  }

  /// The citizen is one person whichever agreement they sign; others are one for each agreement and party.
  func guestPerson(
    _ id: ID<Case>, _ reference: Reference<Agreement>, _ party: AgreementParty
  ) -> ID<Person> {
    party == .citizen
      ? Desk.id("citizen", id.description) : Desk.id("guest", "\(id) \(reference) \(party.rawValue)")
  }

  /// Whether a link opens something. Looking records and uses up nothing.
  public func isSigningLink(_ token: String) async throws -> Bool {
    try await signingLinks.link(token, now: instant) != nil
  }

  /// - Returns: the guest's token, for their cookie.
  /// - Throws: ``WorkroomRefusal`` where the link or code does not open.
  public func enterAgreement(_ token: String, code: String, isOwnDevice: Bool = false) async throws -> String {
    try await signingLinks.enter(token, code: code, isOwnDevice: isOwnDevice, now: instant)
  }

  /// Whoever closes the page is out, also by a cookie that somebody else has kept.
  public func leaveAgreement(_ token: String) async throws { try await signingLinks.leave(token) }

  /// Who is inside by a link; nil where nobody is.
  public func signingGuest(_ token: String) async throws -> SigningGuest? {
    try await signingLinks.guest(token, now: instant)
  }

  /// Whether a guest came by this link: one who is inside by another must enter here as well.
  public func opensLink(_ token: String, _ guest: SigningGuest) async throws -> Bool {
    try await signingLinks.link(token, now: instant)?.id == guest.link.id
  }

  func guestReader(_ guest: SigningGuest, _ party: AgreementParty) -> Reader {
    let role: Role = party == .citizen ? .citizen : .companyContact
    return Reader(
      subject: Subject(guest.link.person, role: role),
      label: ReaderLabel(
        person: PersonLabel(id: guest.link.person, name: guest.link.name), role: role, team: nil,
        isAdministrator: false, mayImport: false, maySeeTeam: false), userName: "")
  }

  /// The agreement as the guest's party sees it.
  ///
  /// - Parameter wanted: which one, for a citizen who came by their own door; nil for the one that the link is to.
  public func agreement(
    _ guest: SigningGuest, _ wanted: Reference<Agreement>? = nil
  ) async throws -> GuestAgreement {
    let (party, reference, reader) = try opened(guest, wanted)
    guard Access.decide(reader.subject, .seePlacement, .own).isAllowed else { throw DeskRefusal.notFound }
    try await noteRead(reader, page: "agreement-door", cases: [guest.link.caseID])
    let file = try await log.caseFile(guest.link.caseID)
    let state = CaseState(CaseHistory(file.facts))
    guard let agreement = state.agreements.find(reference) else { throw DeskRefusal.notFound }
    let now = agreement.state(on: today)
    guard AgreementTable.allows(.see, in: now, as: party.role) else { throw DeskRefusal.notFound }
    var acts = AgreementTable.acts(in: now, as: [party.role])
    if let pending = agreement.pending {
      acts.remove(agreement.signature(party, of: pending)?.holds == true ? .sign : .takeBack)
    }
    var page = GuestAgreement(
      party: party, name: guest.link.name, contact: try staffLabels()[guest.link.madeBy]?.name, today: today,
      agreement: agreement, state: now, acts: acts, formToken: guest.formToken)
    page.me = reader.label.person
    if party == .company, Access.decide(reader.subject, .reportHours, .own).isAllowed, state.isOpen {
      let spells = state.work.spells.filter { agreement.spellKeys.contains($0.key) && $0.runs(on: today) }
      page.weeks = spells.map { spell in
        var work = workSpell(spell, state, [:]).asCompanySees
        work.row.company = nil
        return work
      }
      let horizon = today.adding(days: 92)
      page.followUps =
        spells.first.map {
          $0.care.plannedDays(from: $0.from, to: min($0.plannedEnd ?? horizon, horizon), notBefore: today)
        } ?? []
    }
    return page
  }

  /// The guest says what a week came to, in what they stand in.
  public func reportWeek(
    _ guest: SigningGuest, _ fact: CaseFact, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    guard case .weekReported(let content) = fact, let party = AgreementParty(rawValue: guest.link.party),
      party == .citizen || party == .company, caseload.contains(CaseKey(guest.link.caseID), in: caseload.everyCase)
    else { throw DeskRefusal.notFound }
    let reader = guestReader(guest, party)
    guard Access.decide(reader.subject, .reportHours, .own).isAllowed else { throw DeskRefusal.notFound }
    if guest.link.agreement != Desk.ownDoor {
      // Of what the link's agreement came to, and nothing else.
      let state = CaseState(CaseHistory(try await log.caseFile(guest.link.caseID).facts))
      guard let reference = Reference<Agreement>(guest.link.agreement),
        let agreement = state.agreements.find(reference),
        let key = content.placement?.description ?? content.job?.description, agreement.spellKeys.contains(key)
      else { throw DeskRefusal.notFound }
    }
    return try await appendWork(
      reader, guest.link.caseID, [Proposal(fact, on: today)], person: nil, receipt: receipt, version: nil)
  }

  private func opened(
    _ guest: SigningGuest, _ wanted: Reference<Agreement>?
  ) throws -> (AgreementParty, Reference<Agreement>, Reader) {
    guard let party = AgreementParty(rawValue: guest.link.party),
      let reference = guest.link.agreement == Desk.ownDoor ? wanted : Reference<Agreement>(guest.link.agreement),
      wanted == nil || wanted == reference,
      caseload.contains(CaseKey(guest.link.caseID), in: caseload.everyCase)
    else { throw DeskRefusal.notFound }
    return (party, reference, guestReader(guest, party))
  }

  private func act(
    _ guest: SigningGuest, _ wanted: Reference<Agreement>?, receipt: ID<FactInCase>,
    _ fact: (AgreementParty, Reference<Agreement>) -> CaseFact
  ) async throws -> ActOutcome {
    let (party, reference, reader) = try opened(guest, wanted)
    guard Access.decide(reader.subject, .signAgreement, .own).isAllowed else { throw DeskRefusal.notFound }
    let proposed = fact(party, reference)
    return try await append(reader, guest.link.caseID, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      let proposals = [Proposal(proposed, on: today)]
      let follows = state.agreementTasks(after: proposals, today: today, texts: Desk.agreementTexts)
      return try state.decide(record: proposals + follows, today: today)
    }
  }

  /// The guest signs what they were shown, known by its seal.
  public func sign(
    _ guest: SigningGuest, _ wanted: Reference<Agreement>? = nil, name: String, seal: String,
    receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try await act(guest, wanted, receipt: receipt) { party, reference in
      .companyAgreementSigned(
        CompanyAgreementSigned(agreement: reference, signedBy: party, seal: seal, way: .linkAndCode, name: name))
    }
  }

  public func takeBack(
    _ guest: SigningGuest, _ wanted: Reference<Agreement>? = nil, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try await act(guest, wanted, receipt: receipt) { party, reference in
      .agreementSignatureTakenBack(AgreementSignatureTakenBack(agreement: reference, signedBy: party))
    }
  }

  public func askChange(
    _ guest: SigningGuest, _ wanted: Reference<Agreement>? = nil, text: String, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try await act(guest, wanted, receipt: receipt) { party, reference in
      .agreementChangeAsked(AgreementChangeAsked(agreement: reference, by: party, text: text))
    }
  }
}
