import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// Group meetings and courses, as pages show them.
extension Desk {
  /// How long a group that is over stands in the list.
  private static let pastDays = 60

  public func groups(_ reader: Reader) async throws -> GroupList {
    try require(reader, .planContact)
    let everyone = try staffLabels()
    let lines = try registers.ask(
      GroupsEnding(from: today.adding(days: -Desk.pastDays), team: reader.label.team?.id, holder: reader.person)
    ).map { line($0, everyone) }
    return GroupList(
      today: today, coming: lines.filter { $0.plan.lastDay >= today && $0.plan.cancelled == nil },
      past: lines.filter { $0.plan.lastDay < today || $0.plan.cancelled != nil },
      colleagues: groupHolders(reader, everyone), me: reader.label.person)
  }

  func line(_ row: GroupRow, _ everyone: StaffLabels) -> GroupLine {
    GroupLine(plan: row.plan, holder: row.plan.holder.flatMap { everyone[$0] }, members: row.members)
  }

  private func groupHolders(_ reader: Reader, _ everyone: StaffLabels) -> [PersonLabel] {
    everyone.directory.active.filter { $0.team == reader.label.team?.id || $0.id == reader.person }
      .map { PersonLabel(id: $0.id, name: $0.name) }.sorted { $0.name < $1.name }
  }

  /// One group, with those of its citizens that the reader may see; the others are counted.
  public func group(_ reader: Reader, _ group: Reference<GroupCourse>) async throws -> GroupPage {
    try require(reader, .planContact)
    guard let row = try registers.ask(GroupNamed(group)) else { throw DeskRefusal.notFound }
    let everyone = try staffLabels()
    let members = try registers.ask(GroupMembers(group))
    let scope = scope(reader, .seeCase)
    let seen = caseSet(scope)
    let shown = members.filter { caseload.contains(CaseKey($0.id), in: seen) }
    try await noteRead(reader, page: "group", cases: shown.map(\.id))
    let labels = try caseLabels(shown.map(\.id), scope)
    let rows = members.enumerated().compactMap { place, member -> GroupPage.Member? in
      guard let label = labels[member.id] else { return nil }
      return .init(
        citizen: label, waiting: place < row.plan.seats ? nil : place - row.plan.seats + 1,
        times: member.times.map(Desk.time), mayRegister: may(reader, .registerContact, in: member.id))
    }
    return GroupPage(
      today: today, line: line(row, everyone), members: rows, hidden: members.count - rows.count,
      mayRun: mayRun(reader, row.plan), colleagues: groupHolders(reader, everyone), me: reader.label.person)
  }

  private static func time(_ time: GroupMembers.Time) -> GroupPage.Time {
    let state: CalendarWeek.Entry.State =
      switch time.state {
      case .planned: .planned
      case .held: .held
      case .cancelled: .cancelled
      case .noShow: .stayedAway
      }
    return .init(
      appointment: time.appointment, session: time.session, day: time.day, time: time.time, state: state)
  }

  /// Who holds it, and their team.
  func mayRun(_ reader: Reader, _ plan: GroupPlanned) -> Bool {
    plan.holder == reader.person || (plan.team != nil && plan.team == reader.label.team?.id)
  }

  /// The citizens that a question of the list finds, without those who are signed up and those whom the reader may not book.
  public func groupCandidates(
    _ reader: Reader, _ group: Reference<GroupCourse>, _ query: CitizenQuery
  ) async throws -> CitizenList {
    let members = try registers.ask(GroupMembers(group)).map { CaseKey($0.id) }
    let bookable = caseSet(scope(reader, .planContact)).subtracting(caseload.cases(members))
    return try await citizens(reader, query) { $0.intersection(bookable) }
  }

  /// The groups of a citizen.
  public func citizenGroups(_ reader: Reader, _ id: ID<Case>) async throws -> CitizenGroups {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "group", cases: [id], reason: brokenGlassReason(reader, id))
    let state = CaseState(CaseHistory(try await log.caseFile(id).facts))
    let everyone = try staffLabels()
    let coming = try registers.ask(
      GroupsEnding(from: today, team: reader.label.team?.id, holder: reader.person)
    ).filter {
      $0.plan.cancelled == nil && $0.plan.firstDay >= today && !state.groups.isMember(of: $0.plan.group)
    }
    return CitizenGroups(
      citizen: try caseLabels([id], scope(reader, .seeCase))[id] ?? Answers.CaseLabel(id: id, name: nil),
      today: today, groups: try groups(of: state, id), coming: coming.map { line($0, everyone) },
      maySignUp: state.isOpen && may(reader, .planContact, in: id))
  }

  /// What the case says of its groups, with the queue's place; the latest first.
  func groups(of state: CaseState, _ id: ID<Case>) throws -> [GroupOfCitizen] {
    try state.groups.all.reversed().map { membership in
      let row = try registers.ask(GroupNamed(membership.group))
      var waiting: Int?
      if membership.off == nil, let plan = row?.plan, plan.cancelled == nil, plan.lastDay >= today,
        let place = try registers.ask(GroupMembers(membership.group)).firstIndex(where: { $0.id == id }),
        place >= plan.seats
      {
        waiting = place - plan.seats + 1
      }
      return GroupOfCitizen(membership: membership, plan: row?.plan, waiting: waiting)
    }
  }
}
