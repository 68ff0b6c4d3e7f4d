import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers
import Workroom

/// The door of a company's contact person: every agreement at the company in which they are named, each as the agreement
/// tells the company, and nothing else of any case.
///
/// The registers say where a contact has ever been named; the case itself says whether it still names them. So whoever is
/// named no longer, and whatever has ended, is gone with the next page.
extension Desk {
  /// An agreement that names the contact now.
  struct Named {
    let id: ID<Case>
    let state: CaseState
    let agreement: WorkAgreement
    let now: AgreementState
    let key: String
  }

  /// Whether a link opens a company's page. Looking records and uses up nothing.
  public func isCompanyLink(_ token: String) async throws -> Bool {
    try await SigningLinks(workroom).link(token, now: instant).flatMap(Desk.contact) != nil
  }

  /// Who is inside, and whom they are.
  private func inside(
    _ guest: SigningGuest, _ act: CompanyDoorAct
  ) throws -> (reader: Reader, contact: NamedContact, membership: CaseMembership) {
    guard let contact = Desk.contact(of: guest.link) else { throw DeskRefusal.notFound }
    let reader = guestReader(guest, .company)
    for action in [Action.seePlacement, act.action] {
      guard Access.decide(reader.subject, action, .own).isAllowed else { throw DeskRefusal.notFound }
    }
    let membership = CaseMembership(
      scope(reader, .seePlacement), contains: { [caseload] in caseload.contains(CaseKey($0), in: caseload.everyCase) })
    return (reader, contact, membership)
  }

  private static func key(_ row: AgreementsNaming.Row) -> String {
    let id: ID<Agreement> = Desk.id("company-place", "\(row.id)\n\(row.agreement)")
    return id.description
  }

  /// The agreements that name a contact now, in cases that go on.
  ///
  /// - Parameter only: the key of the one that is wanted; nil for all.
  private func named(
    _ contact: NamedContact, _ membership: CaseMembership, only: String? = nil
  ) async throws -> [Named] {
    let rows = try registers.ask(AgreementsNaming(contact, in: membership)).map { ($0, key: Desk.key($0)) }
      .filter { only == nil || only == $0.key }
    // What happens to a placement is told as it is understood: see ``CaseHistory``.
    let states = try await log.caseFiles(rows.map(\.0.id)).mapValues { file in
      CaseState(CaseHistory(file.facts).standing().map(\.understood))
    }
    return rows.compactMap { row, key in
      states[row.id].flatMap { Desk.named(contact, row, $0, key, today) }
    }
  }

  /// nil where the case has ended, the agreement is over, or it names another.
  private static func named(
    _ contact: NamedContact, _ row: AgreementsNaming.Row, _ state: CaseState, _ key: String, _ today: Day
  ) -> Named? {
    guard state.isOpen, let agreement = state.agreements.find(row.agreement), agreement.namedContact == contact
    else { return nil }
    let now = agreement.state(on: today)
    guard CompanyDoorTable.allows(.see, in: now) else { return nil }
    return Named(id: row.id, state: state, agreement: agreement, now: now, key: key)
  }

  /// The one that is wanted, where the act is open to the company now.
  func named(_ guest: SigningGuest, _ key: String, _ act: CompanyDoorAct) async throws -> (Named, Reader) {
    let (reader, contact, membership) = try inside(guest, act)
    guard let named = try await named(contact, membership, only: key).first,
      CompanyDoorTable.allows(act, in: named.now)
    else { throw DeskRefusal.notFound }
    return (named, reader)
  }

  // MARK: Pages

  public func companyDoor(_ guest: SigningGuest) async throws -> CompanyDoorPage {
    let (reader, contact, membership) = try inside(guest, .see)
    let all = try await named(contact, membership)
    try await noteRead(reader, page: "company-door", cases: Array(Set(all.map(\.id))).sorted())
    let everyone = try staffLabels()
    var consultants: [CompanyConsultant] = []
    for named in all {
      for consultant in Desk.consultants(named.state, everyone) where !consultants.contains(consultant) {
        consultants.append(consultant)
      }
    }
    return CompanyDoorPage(
      today: today, company: all.last?.agreement.shown?.company ?? "", name: guest.link.name,
      places: all.map { place($0, contact) },
      consultants: consultants.isEmpty ? whoever(gave: guest.link, everyone) : consultants, formToken: guest.formToken)
  }

  public func companyPlace(_ guest: SigningGuest, _ key: String) async throws -> CompanyPlacePage {
    let (named, reader) = try await named(guest, key, .see)
    guard let contact = Desk.contact(of: guest.link) else { throw DeskRefusal.notFound }
    try await noteRead(reader, page: "company-door", cases: [named.id])
    let place = place(named, contact)
    let spells = running(named)
    let main = spells.first
    let terms = named.agreement.terms(at: contact)
    let theme = main.flatMap { spell in
      terms.map {
        FollowUpTheme.proposed(
          held: spell.care.followUps.count,
          endsSoon: spell.plannedEnd.map { $0 <= today.adding(days: 30) } ?? false
        ).shown(under: $0)
      }
    }
    let everyone = try staffLabels()
    let consultants = Desk.consultants(named.state, everyone)
    var page = CompanyPlacePage(
      today: today, place: place,
      works: named.state.isOpen && place.acts.contains(.reportWeek)
        ? spells.map { spell in
          var work = workSpell(spell, named.state, [:]).asCompanySees
          // It is their own.
          work.row.company = nil
          return work
        } : [],
      followUps: followUps(named),
      theme: theme, visits: Desk.visits(named.state, named.agreement, contact, from: today),
      wishes: Desk.wishes(named.state, named.agreement),
      consultants: consultants.isEmpty ? whoever(gave: guest.link, everyone) : consultants,
      me: reader.label.person, formToken: guest.formToken)
    page.told = Desk.told(named.state, named.agreement, to: contact)
    return page
  }

  private func running(_ named: Named) -> [WorkHistory.Spell] {
    named.state.work.spells.filter { named.agreement.spellKeys.contains($0.key) && $0.runs(on: today) }
  }

  /// What the agreed rhythm makes of the next three months.
  private func followUps(_ named: Named) -> [Day] {
    guard let spell = running(named).first else { return [] }
    let horizon = today.adding(days: 92)
    // Nobody comes on a Sunday.
    return spell.care.plannedDays(from: spell.from, to: min(spell.plannedEnd ?? horizon, horizon), notBefore: today)
      .map { $0.nextWorkingDay() }
  }

  private func place(_ named: Named, _ contact: NamedContact) -> CompanyPlace {
    let waits = named.agreement.pending.map { named.agreement.lacking($0).contains(.company) } ?? false
    return CompanyPlace(
      key: named.key, lines: named.agreement.terms(at: contact)?.lines(for: .company) ?? [], state: named.now,
      acts: CompanyDoorTable.acts(in: named.now), waitsForUs: waits && CompanyDoorTable.allows(.sign, in: named.now),
      nextVisit: Desk.visits(named.state, named.agreement, contact, from: today).first,
      nextFollowUp: followUps(named).first { $0 >= today })
  }

  private static func consultants(_ state: CaseState, _ everyone: StaffLabels) -> [CompanyConsultant] {
    let order: [CaseRole] = [.companyConsultant, .jobBroker, .jobConsultant, .retentionConsultant]
    let near = order.compactMap { role -> CompanyConsultant? in
      guard let person = state.people.holders.first(where: { $0.role == role })?.person,
        let label = everyone[person]
      else { return nil }
      return CompanyConsultant(name: label.name, role: role, phone: label.phone)
    }
    if !near.isEmpty { return near }
    guard let person = state.nearestToWork, let label = everyone[person] else { return [] }
    return [
      CompanyConsultant(
        name: label.name, role: state.people.holders.first { $0.person == person }?.role, phone: label.phone)
    ]
  }

  private func whoever(gave link: SigningLink, _ everyone: StaffLabels) -> [CompanyConsultant] {
    everyone[link.madeBy].map { [CompanyConsultant(name: $0.name, role: nil, phone: $0.phone)] } ?? []
  }

  /// The visits at a company that its contact takes part in. An appointment names no company: it is here where its place
  /// does, or where the citizen is nowhere else.
  static func visits(
    _ state: CaseState, _ agreement: WorkAgreement, _ contact: NamedContact, from today: Day
  ) -> [Contacts.Planned] {
    let here = state.agreements.written.filter { written in
      (written.pending ?? written.holding).flatMap { NamedContact($0.terms) }?.company == contact.company
    }
    let isElsewhere =
      state.agreements.written.contains { written in
        CompanyDoorTable.allows(.see, in: written.state(on: today))
          && !here.contains { $0.reference == written.reference }
      }
      || state.work.spells.contains { spell in
        spell.runs(on: today) && spell.company?.description != contact.company
          && !here.contains { $0.spellKeys.contains(spell.key) }
      }
    let name = (agreement.pending ?? agreement.holding)?.terms.company.lowercased() ?? ""
    // "Rema 1000 Ejby" is another place than "Rema 1000".
    let longer = state.agreements.written.compactMap(\.shown)
      .filter { NamedContact($0)?.company != contact.company }.map { $0.company.lowercased() }
      .filter { $0.count > name.count && $0.contains(name) }
    return state.contacts.ahead(from: today).filter { planned in
      guard planned.form == .atCompany, planned.participants.contains(.companyContact) else { return false }
      guard let place = planned.place?.lowercased(), !place.isEmpty else { return !isElsewhere }
      return !name.isEmpty && place.contains(name) && !longer.contains { place.contains($0) }
    }
  }
}

extension CompanyDoorAct {
  /// What the table of access is asked before it.
  var action: Action {
    switch self {
    case .see: .seePlacement
    case .sign, .takeBack, .askChange, .prepareTalk: .signAgreement
    case .reportWeek: .reportHours
    case .moveVisit: .moveAppointment
    }
  }
}
