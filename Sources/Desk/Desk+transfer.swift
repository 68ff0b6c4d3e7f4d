import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// A colleague's citizens go to another, in one act.
extension Desk {
  /// Working days in which each citizen is told who they can call now.
  private static let workingDaysToTell = 3

  /// What a leader looks at before citizens change hands.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for a team or colleague that the leader does not lead.
  public func caseloadTransfer(
    _ reader: Reader, from: ID<Person>? = nil, to: ID<Person>? = nil
  ) async throws -> CaseloadTransfer {
    try require(reader, .seeTeamPage)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    let set = transferable(reader, team)
    let colleagues = try registers.ask(AllStaff()).everybody.filter { $0.team == team.id }
      .map { member in
        CaseloadTransfer.Colleague(
          person: PersonLabel(id: member.id, name: member.name), role: member.role,
          citizens: caseload.cases(ofPerson: member.id.description).intersection(set).count, isActive: member.isActive)
      }.filter { $0.isActive || $0.citizens > 0 }.sorted { $0.isActive && !$1.isActive }
    func find(_ person: ID<Person>?) throws -> CaseloadTransfer.Colleague? {
      guard let person else { return nil }
      guard let colleague = colleagues.first(where: { $0.person.id == person }) else { throw DeskRefusal.notFound }
      return colleague
    }
    let leaving = try find(from)
    let rows = try leaving.map { try transferRows(reader, of: $0.person.id, set) } ?? []
    try await noteRead(reader, page: "caseload-transfer", cases: rows.map(\.citizen.id))
    return CaseloadTransfer(
      today: today, team: team, colleagues: colleagues, from: leaving, to: try find(to), rows: rows)
  }

  /// Open cases of citizens in the team whose people the reader may change.
  private func transferable(_ reader: Reader, _ team: TeamLabel) -> CaseSet {
    let reached = caseSet(scope(reader, .assignPeople)).intersection(caseload.cases(ofTeam: team.id.description))
    return caseload.matching(
      in: reached.intersection(caseload.everyCitizen), filters: [FacetFilter(.standing, ["open", "unopened"])])
  }

  private func transferRows(
    _ reader: Reader, of person: ID<Person>, _ set: CaseSet
  ) throws -> [CaseloadTransfer.Row] {
    let own = caseload.cases(ofPerson: person.description).intersection(set)
    let scope = scope(reader, .assignPeople)
    let keys = caseload.cases(in: own, inOrder: try orderByName(), limit: .max).keys
    let labels = try caseLabels(keys.map { $0.id() }, scope)
    let ahead = try registers.ask(
      AppointmentsOfPerson(person, from: today, through: today.adding(days: 730), in: membership(scope)))
    let byCase = Dictionary(grouping: ahead.filter { $0.state == .planned }, by: \.id)
    return keys.compactMap { key in
      let roles = caseload.people(of: key, in: own).filter { $0.person == person.description }
        .compactMap { CaseRole(rawValue: $0.role) }.filter { $0 != .standIn }
      // Who only stands in for a time holds nothing to hand over.
      guard let label = labels[key.id()], !roles.isEmpty else { return nil }
      return .init(citizen: label, roles: roles, appointments: byCase[key.id()]?.count ?? 0)
    }
  }

  /// Moves citizens from one colleague to another: roles, appointments ahead and open tasks; with the reason, what the
  /// next one must know, and a task to tell each citizen. All of it or none.
  ///
  /// - Returns: done; or why a case does not take it.
  /// - Throws: ``DeskRefusal/reasonMissing`` without a reason or a hand-over, ``DeskRefusal/notFound`` for who is not in
  ///   the team, ``DeskRefusal/notAllowed(_:)`` for a case that the reader may not change.
  public func transfer(
    _ reader: Reader, _ order: TransferOrder, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    let page = try await caseloadTransfer(reader, from: order.from, to: order.to)
    guard [order.reason, order.handOver].allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
      throw DeskRefusal.reasonMissing
    }
    guard order.from != order.to, page.to?.isActive == true else { throw DeskRefusal.notFound }
    for id in order.cases { try require(reader, .assignPeople, in: id) }
    return try await recordAcross(reader, order.cases, receipt: receipt) { _, state in handOver(order, state) }
  }

  /// What changes in one case; nothing where the colleague holds nothing in it any more.
  private func handOver(_ order: TransferOrder, _ state: CaseState) -> [Proposal] {
    let held = state.people.holders.filter { $0.person == order.from }
    guard !held.isEmpty else { return [] }
    var facts: [CaseFact] = []
    for holder in held {
      if holder.role == .jobBroker {
        facts.append(.jobBrokerEnded(JobBrokerEnded(person: order.from, reason: order.reason)))
        facts.append(.jobBrokerAssigned(JobBrokerAssigned(person: order.to)))
      } else {
        facts.append(
          .professionalDetached(ProfessionalDetached(role: holder.role, person: order.from, reason: order.reason)))
        facts.append(
          .professionalAttached(ProfessionalAttached(role: holder.role, person: order.to, reason: order.reason)))
      }
    }
    for planned in state.contacts.ahead(from: today) where planned.person == order.from {
      facts.append(.contactHandedOver(ContactHandedOver(appointment: planned.appointment, to: order.to)))
    }
    for task in state.tasks.values.sorted(by: { $0.task < $1.task }) where task.person == order.from {
      facts.append(
        .taskMoved(TaskMoved(task: task.task, due: max(task.due, today), person: order.to, reason: order.reason)))
    }
    let note = "\(order.title). \(order.reason)\n\n\(order.handOver)"
    facts.append(.noteWritten(NoteWritten(text: note, shownToCitizen: true)))
    facts.append(
      .taskGiven(
        TaskGiven(
          task: Reference(newID() as ID<WorkTask>), text: order.task,
          due: today.adding(workingDays: Desk.workingDaysToTell), person: order.to)))
    return facts.map { Proposal($0, on: today) }
  }

  /// Citizens of a team round whom somebody stands who does not work here any more.
  func leftWithout(_ team: TeamLabel, _ open: CaseSet) throws -> CaseSet {
    try registers.ask(AllStaff()).everybody.filter { !$0.isActive }
      .reduce(CaseSet.none) { $0.union(caseload.cases(ofPerson: $1.id.description)) }.intersection(open)
  }
}
