import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Registers
import Workroom

/// Work agreements, as staff see and make them. What may be done stands in ``AgreementTable``; who is what stands here.
extension Desk {
  /// As what a reader stands to the work agreements of a case.
  func agreementRoles(_ reader: Reader, _ id: ID<Case>) -> Set<AgreementRole> {
    var roles: Set<AgreementRole> = []
    if may(reader, .seeCase, in: id) { roles.insert(.reader) }
    if may(reader, .managePlacement, in: id), may(reader, .signAgreement, in: id) { roles.insert(.professional) }
    if may(reader, .signAgreement, in: id) || may(reader, .checkQuality, in: id) { roles.insert(.secondPerson) }
    return roles
  }

  public func agreements(_ reader: Reader, _ id: ID<Case>) async throws -> AgreementList {
    let (state, _, label) = try await agreementCase(reader, id)
    let rows = state.agreements.written.reversed().map {
      AgreementList.Row(agreement: $0, state: $0.state(on: today))
    }
    let mayWrite = state.isOpen && agreementRoles(reader, id).contains(.professional)
    return AgreementList(
      citizen: label, today: today, rows: rows, kept: mayWrite ? try await keptAgreements(reader, id) : [],
      mayWrite: mayWrite)
  }

  /// - Throws: ``DeskRefusal/notFound`` where the case has no such agreement.
  public func agreement(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>
  ) async throws -> AgreementPage {
    let (state, version, label) = try await agreementCase(reader, id)
    guard let agreement = state.agreements.find(reference) else { throw DeskRefusal.notFound }
    let now = agreement.state(on: today)
    var roles = agreementRoles(reader, id)
    // Who signed on behalf is no second person.
    if let pending = agreement.pending {
      let waiting = pending.terms.parties.compactMap { agreement.signature($0, of: pending) }
        .filter(\.awaitsSecondPerson)
      if !waiting.contains(where: { $0.content.by != reader.person }) { roles.remove(.secondPerson) }
    } else {
      roles.remove(.secondPerson)
    }
    let everyone = try staffLabels()
    let people = Set(agreement.signatures.flatMap { [$0.content.by, $0.confirmedBy] }.compactMap { $0 })
    let invitations = try await SigningLinks(workroom).all(case: id, agreement: reference.description, now: instant)
    var acts = AgreementTable.acts(in: now, as: state.isOpen ? roles : roles.intersection([.reader]))
    // What has not begun does not end; what runs is not withdrawn, a change of it is.
    if agreement.current == nil { acts.remove(.end) }
    if now == .running, agreement.draft == nil { acts.remove(.withdraw) }
    return AgreementPage(
      citizen: label, today: today, agreement: agreement, state: now,
      acts: acts,
      checks: agreement.shown.map { state.checks($0, of: reference) } ?? [],
      people: people.compactMap { everyone[$0] },
      colleagues: try confirmers(of: id, besides: reader, everyone),
      invitations: invitations.compactMap { link in
        AgreementParty(rawValue: link.party).map { .init(link, party: $0) }
      }, me: reader.person, version: version)
  }

  /// Those who could confirm a signature on behalf: they stand round the citizen or lead the team.
  private func confirmers(
    of id: ID<Case>, besides reader: Reader, _ everyone: StaffLabels
  ) throws -> [PersonLabel] {
    let unit = ties(of: id).unit.map { Reference<Team>($0.description) } ?? nil
    let around = Set(ties(of: id).attachments.map(\.person))
    return try everyone.directory.active.filter {
      $0.id != reader.person && ($0.team == unit || around.contains($0.id))
    }
    .filter { member in
      try self.reader(member.id).map { agreementRoles($0, id).contains(.secondPerson) } ?? false
    }.map { PersonLabel(id: $0.id, name: $0.name) }.sorted { $0.name < $1.name }
  }

  private func agreementCase(
    _ reader: Reader, _ id: ID<Case>
  ) async throws -> (CaseState, Int, Answers.CaseLabel) {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "agreement", cases: [id], reason: brokenGlassReason(reader, id))
    let file = try await log.caseFile(id)
    let history = CaseHistory(file.facts)
    let state = CaseState(history)
    let label = Answers.CaseLabel(
      id: id, name: state.identity?.name,
      localNumber: state.identity?.localNumber ?? state.identity?.administrativeNumber,
      isProtected: history.isProtected(on: today))
    return (state, file.position, label)
  }

  static func day(_ date: Date) -> Day { Clock.day(Int64(date.timeIntervalSince1970 * 1_000_000)) }
}
