import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Registers
import Workroom

/// The citizen's own door. They come by a personal link and a code, see their own, and do what the table of access lets a
/// citizen do in their own case.
extension Desk {
  /// What the link of a citizen's own door says in place of an agreement.
  static let ownDoor = "own-door"
  /// The latest reads that the citizen is shown, gathered by day and person.
  private static let readersShown = 1_000

  /// Makes a link and a code to the citizen's own door, in place of any before.
  ///
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not write the citizen's plan.
  public func inviteCitizen(
    _ reader: Reader, _ id: ID<Case>, receipt: ID<FactInCase>? = nil
  ) async throws -> AgreementPage.NewLink? {
    try require(reader, .writePlan, in: id)
    if let receipt, !usedForms.withLock({ $0.insert(receipt).inserted }) { return nil }
    try await noteRead(reader, page: "plan", cases: [id], reason: brokenGlassReason(reader, id))
    let state = CaseState(CaseHistory(try await log.caseFile(id).facts))
    let name = state.identity?.name?.full ?? ""
    let made = try await SigningLinks(workroom).issue(
      case: id, agreement: Desk.ownDoor, party: AgreementParty.citizen.rawValue,
      person: guestPerson(id, Reference(Desk.ownDoor)!, .citizen), name: name, by: reader.person, now: instant)
    return .init(party: .citizen, name: name, token: made.token, code: made.code)
  }

  /// The way to the citizen's own page, as it is now.
  public func ownDoor(_ reader: Reader, _ id: ID<Case>) async throws -> OwnDoor {
    try require(reader, .writePlan, in: id)
    try await noteRead(reader, page: "plan", cases: [id], reason: brokenGlassReason(reader, id))
    let link = try await SigningLinks(workroom).all(case: id, agreement: Desk.ownDoor, now: instant).first
    let label = try caseLabels([id], scope(reader, .seeCase))[id] ?? Answers.CaseLabel(id: id, name: nil)
    return OwnDoor(
      citizen: label, today: today, link: link.map { AgreementPage.Invitation($0, party: .citizen) })
  }

  /// A new code to the same link; nil where there is no living link.
  public func newOwnCode(_ reader: Reader, _ id: ID<Case>) async throws -> AgreementPage.NewLink? {
    try require(reader, .writePlan, in: id)
    let links = SigningLinks(workroom)
    guard let link = try await links.all(case: id, agreement: Desk.ownDoor, now: instant).first,
      let code = try await links.newCode(
        case: id, agreement: Desk.ownDoor, party: AgreementParty.citizen.rawValue, now: instant)
    else { return nil }
    return .init(party: .citizen, name: link.name, token: nil, code: code)
  }

  /// Nothing of the citizen's link opens any more, nor does a device that was remembered.
  public func closeOwnDoor(_ reader: Reader, _ id: ID<Case>) async throws {
    try require(reader, .writePlan, in: id)
    try await SigningLinks(workroom).remove(case: id, agreement: Desk.ownDoor)
  }

  /// Those who have a living link to something in the case, by the name that it was given to.
  func guestNames(_ id: ID<Case>) async throws -> [ID<Person>: String] {
    let state = CaseState(CaseHistory(try await log.caseFile(id).facts))
    var names: [ID<Person>: String] = [:]
    for agreement in state.agreements.written.map(\.reference.description) + [Desk.ownDoor] {
      for link in try await SigningLinks(workroom).all(case: id, agreement: agreement, now: instant) {
        names[link.person] = link.name
      }
    }
    for contact in Set(state.agreements.written.compactMap(\.namedContact)) {
      if let link = try await companyLink(contact) { names[link.person] = link.name }
    }
    for course in state.suppliers.all {
      guard let agreed = course.agreed, let link = try await supplierLink(NamedContact(agreed)) else { continue }
      names[link.person] = link.name + ", " + agreed.supplier
    }
    return names
  }

  /// The citizen who came by their own door.
  func own(_ guest: SigningGuest, _ action: Action) throws -> Reader {
    guard guest.link.agreement == Desk.ownDoor, guest.link.party == AgreementParty.citizen.rawValue,
      caseload.contains(CaseKey(guest.link.caseID), in: caseload.everyCase)
    else { throw DeskRefusal.notFound }
    let reader = guestReader(guest, .citizen)
    guard Access.decide(reader.subject, action, .own).isAllowed else { throw DeskRefusal.notFound }
    return reader
  }

  /// The people who stand round a citizen, or have stood in for one who does.
  static func around(_ state: CaseState) -> Set<ID<Person>> {
    Set(state.people.holders.compactMap(\.person)).union(state.people.standIns.map(\.person))
  }

  public func ownPage(_ guest: SigningGuest) async throws -> OwnPage {
    let reader = try own(guest, .seePlan)
    let id = guest.link.caseID
    try await noteRead(reader, page: "own-door", cases: [id])
    let history = CaseHistory(try await log.caseFile(id).facts)
    let standing = history.standing().map(\.understood)
    let state = CaseState(standing)
    let companies = try companyNames(state)
    let agreements = state.agreements.written.reversed().compactMap { agreement -> OwnPage.Agreement? in
      let now = agreement.state(on: today)
      guard AgreementTable.allows(.see, in: now, as: .citizen), now != .withdrawn else { return nil }
      let waits = agreement.pending.map { agreement.lacking($0).contains(.citizen) } ?? false
      return .init(
        agreement: agreement, state: now, waitsForMe: waits && AgreementTable.allows(.sign, in: now, as: .citizen))
    }
    var page = OwnPage(
      today: today, name: state.identity?.name.map { String($0.given.prefix { $0 != " " }) } ?? "",
      appointments: Desk.ahead(state, from: today),
      jobGoals: state.plan.jobGoals.map { .init($0.content, setOn: $0.setOn) },
      progressionGoals: state.plan.progressionGoals.map {
        .init(goal: $0.content.goal, content: $0.content, setOn: $0.setOn, reached: $0.reached)
      },
      steps: state.plan.agreements.sorted {
        ($0.isOpen ? 0 : 1, $0.content.due ?? .latest, $0.made) < (
          $1.isOpen ? 0 : 1, $1.content.due ?? .latest, $1.made
        )
      }, accommodations: state.plan.accommodations, agreements: agreements,
      work: state.work.spells.filter { $0.ended.map { $0 > today } ?? true }
        .map { .init(Desk.placement($0, companies, of: state.work), followUps: Desk.told($0)) },
      people: involved(state, today, try staffLabels(), companies), formToken: guest.formToken)
    if Access.decide(reader.subject, .reportHours, .own).isAllowed, state.isOpen {
      page.weeks = state.work.spells.filter { $0.runs(on: today) }.map { workSpell($0, state, companies) }
    }
    page.roles = rolesShared(state, on: today, try staffLabels(), try teamNames())
    page.me = reader.label.person
    page.expected = state.plan.ability.expected.map(\.content)
    page.schemes = state.plan.schemes.all
    page.efforts = state.plan.efforts
    page.hasPapers = state.beforeDecision.started != nil
    page.suppliers = state.suppliers
    page.letters = try ownLetters(state)
    page.groups = try groups(of: state, id)
    page.written = state.letters.received.reversed()
    page.asked = Desk.asked(state)
    page.mayAsk = state.isOpen && Access.decide(reader.subject, .moveAppointment, .own).isAllowed
    page.undoable = Set(Desk.ticked(standing, by: reader, on: today).keys)
    page.talks = Desk.talks(standing, Desk.around(state), try staffLabels())
    return page
  }

  /// The citizen ticks a step of their own plan.
  public func keepStep(
    _ guest: SigningGuest, _ step: Reference<Agreement>, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let reader = try own(guest, .completeTask)
    return try await append(reader, guest.link.caseID, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let kept = PlanAgreementKept(agreement: step, by: .citizen)
      let state = CaseState(CaseHistory(file.facts))
      // One's own steps only: what others promised is theirs to tick.
      guard state.plan.agreements.contains(where: { $0.content.agreement == step && $0.content.by == .citizen }) else {
        throw .agreementUnknown
      }
      return try state.decide(record: [Proposal(.planAgreementKept(kept), on: today)], today: today)
    }
  }

  /// Who has seen the case, for the citizen whose it is.
  public func ownReaders(_ guest: SigningGuest) async throws -> OwnReaders {
    let reader = try own(guest, .seeAccessLogOfCase)
    let id = guest.link.caseID
    try await noteRead(reader, page: "readers", cases: [id])
    let scope = Access.scope(of: reader.subject, for: .seeAccessLogOfCase, in: id, relation: .own)
    let state = CaseState(CaseHistory(try await log.caseFile(id).facts))
    let around = Desk.around(state)
    let everyone = try staffLabels()
    let teams = try teamNames()
    let suppliers = Desk.suppliers(of: state)
    let rows = try registers.ask(ReadersOfCase(id, in: membership(scope), limit: Desk.readersShown))
    return OwnReaders(
      rows: rows.map { row in
        var by: ID<Person>?
        if case .person(let person, _) = row.by { by = person }
        let member = by.flatMap { everyone.directory[$0] }
        var read = OwnReaders.Row(
          at: row.at, role: row.by.role,
          team: member?.team.flatMap { teams[$0.description]?.name } ?? by.flatMap { suppliers[$0] },
          name: by.flatMap { around.contains($0) ? everyone[$0]?.name : nil }, page: row.page, reason: row.reason)
        read.person = by
        return read
      })
  }
}

extension AgreementPage.Invitation {
  init(_ link: SigningLink, party: AgreementParty) {
    self.init(
      party: party, name: link.name, made: Desk.day(link.made), reminded: link.reminded.map(Desk.day),
      hasCode: link.hasCode, triesLeft: link.triesLeft)
  }
}
