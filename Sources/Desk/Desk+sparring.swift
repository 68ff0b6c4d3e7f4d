import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// The team sparring about single courses.
extension Desk {
  /// How many courses are proposed: more than a team reaches in a meeting, few enough to choose among.
  private static let proposed = 15

  /// Which courses the team may want to spend time on; or, where some are chosen, those with a short picture.
  ///
  /// - Parameter showsCourses: false for pages that are about the team alone: then no case is looked at.
  /// - Throws: ``DeskRefusal/notFound`` for a chosen course that is not the team's.
  public func sparring(
    _ reader: Reader, chosen: [ID<Case>] = [], showsCourses: Bool = true
  ) async throws -> Sparring {
    try require(reader, .holdSparring)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    let open = sparringCases(reader, team)
    let reasons = sets(open)
    let keys: [CaseKey]
    if !showsCourses {
      keys = []
    } else if chosen.isEmpty {
      keys = proposals(open, reasons)
    } else {
      var seen: Set<ID<Case>> = []
      keys = chosen.filter { seen.insert($0).inserted }.map { CaseKey($0) }
      guard keys.allSatisfy({ caseload.contains($0, in: open) }) else { throw DeskRefusal.notFound }
    }
    try await noteRead(reader, page: "sparring", cases: keys.map { $0.id() })
    let labels = try caseLabels(keys.map { $0.id() }, scope(reader, .seeCase))
    let everyone = try staffLabels()
    var rows: [Sparring.Row] = []
    for key in keys {
      guard let label = labels[key.id()] else { continue }
      let responsible = caseload.people(of: key, in: open).first.flatMap { ID<Person>($0.person) }
      var row = Sparring.Row(
        citizen: label, reasons: reasons.filter { caseload.contains(key, in: $0.1) }.map(\.0),
        responsible: responsible.flatMap { everyone[$0] },
        lastContact: caseload.days(of: key, in: open)?.lastContact)
      if !chosen.isEmpty { try await picture(&row) }
      rows.append(row)
    }
    var page = Sparring(
      today: today, team: team, last: lastSparring(team), courses: open.count, rows: rows,
      colleagues: everyone.directory.active.filter { $0.team == team.id }.map {
        .init(person: PersonLabel(id: $0.id, name: $0.name), role: $0.role)
      })
    try await tellTeamLog(&page, reader, everyone)
    return page
  }

  /// The team's own case; one that does not exist yet gets an id that follows from the team.
  func teamCase(_ team: TeamLabel) -> (id: ID<Case>, begins: [Proposal]) {
    if let known = caseload.keys(in: teamCases(team)).first { return (known.id(), []) }
    return (
      Desk.teamCaseID(team.id), [Proposal(.teamChanged(TeamChanged(to: team.id)), on: today)]
    )
  }

  /// What the case of a team is called that has none yet.
  static func teamCaseID(_ team: Reference<Team>) -> ID<Case> { id("team-case", team.description) }

  private func sparringCases(_ reader: Reader, _ team: TeamLabel) -> CaseSet {
    let reached = caseSet(scope(reader, .seeCase)).intersection(caseload.cases(ofTeam: team.id.description))
    return caseload.matching(
      in: reached.intersection(caseload.everyCitizen), filters: [FacetFilter(.standing, ["open", "unopened"])])
  }

  private func lastSparring(_ team: TeamLabel) -> Day? {
    caseload.facts(named: ["case-peer-review"], in: teamCases(team)).flatMap(\.facts).map(\.day).filter { $0 <= today }
      .max()
  }

  /// The set behind each reason: the same as the list of citizens is narrowed by.
  private func sets(_ open: CaseSet) -> [(Sparring.Reason, CaseSet)] {
    func having(_ facet: Facet, _ keys: Set<String>) -> CaseSet {
      caseload.matching(in: open, filters: [FacetFilter(facet, keys)])
    }
    return [
      (.withoutWork, having(.withoutPlacementOrJob, ["yes"])), (.endingSoon, having(.placementEnding, ["yes"])),
      (.noJobGoal, having(.jobGoal, ["no"])), (.longSinceContact, having(.lastContact, ["never", "over90Days"])),
      (.noNextAppointment, having(.nextAppointment, ["none"])),
      (.noConcretePlan, having(.myPlan, ["never", "over3Months"])),
    ]
  }

  /// Those with most reasons, and of them those talked with longest ago; who is away for a time waits.
  private func proposals(_ open: CaseSet, _ reasons: [(Sparring.Reason, CaseSet)]) -> [CaseKey] {
    let here = caseload.matching(in: open, filters: [FacetFilter(.absence, ["none"])])
    var counts: [CaseKey: Int] = [:]
    for (_, set) in reasons { for key in caseload.keys(in: set.intersection(here)) { counts[key, default: 0] += 1 } }
    // Two reasons at least: one alone is an ordinary day's work.
    let worth = caseload.cases(counts.filter { $0.value > 1 }.keys)
    let byContact = caseload.cases(in: worth, sortedBy: .lastContact, limit: .max).keys
    return Array(
      byContact.enumerated().sorted {
        (-counts[$0.element, default: 0], $0.offset) < (-counts[$1.element, default: 0], $1.offset)
      }
      .map(\.element).prefix(Desk.proposed))
  }

  private func picture(_ row: inout Sparring.Row) async throws {
    let state = CaseState(CaseHistory(try await log.caseFile(row.citizen.id).facts), asOf: today)
    let running = state.work.spells.filter { $0.ended == nil }
    let companies = try registers.ask(CompaniesOf(Array(Set(running.compactMap(\.company)))))
    row.goals = state.plan.jobGoals.map(\.content.occupation)
    row.running = running.map { spell in spell.company.flatMap { companies[$0]?.name } ?? "–" }
    row.agreed = state.plan.open.suffix(3).compactMap(\.content.text)
  }

  /// Records a sparring: the team's routine, and in each course the ideas and who does what. All of it or none.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for a course or colleague that is not the team's.
  public func holdSparring(
    _ reader: Reader, _ held: SparringHeld, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    try require(reader, .holdSparring)
    guard let team = reader.label.team, !held.courses.isEmpty else { throw DeskRefusal.notFound }
    let open = sparringCases(reader, team)
    let staff = Set(try registers.ask(AllStaff()).active.filter { $0.team == team.id }.map(\.id))
    guard held.courses.allSatisfy({ caseload.contains(CaseKey($0.id), in: open) }),
      held.courses.allSatisfy({ $0.task.map { staff.contains($0.person) } ?? true })
    else { throw DeskRefusal.notFound }
    let (teamCase, begins) = teamCase(team)
    let byCase = Dictionary(held.courses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try await recordAcross(reader, [teamCase] + held.courses.map(\.id), receipt: receipt) { id, _ in
      if id == teamCase { return begins + routine(held, courses: open.count) }
      return byCase[id].map { came(of: $0, reader) } ?? []
    }
  }

  private func routine(_ held: SparringHeld, courses: Int) -> [Proposal] {
    var facts: [CaseFact] = [
      .casePeerReviewHeld(
        CasePeerReviewHeld(
          participants: held.participants, cases: held.courses.count,
          selection: held.courses.count == courses ? .all : .mostToGain, successes: held.success == nil ? 0 : 1))
    ]
    if let success = held.success {
      facts.append(.successStoryTold(SuccessStoryTold(forum: .casePeerReview, text: success)))
    }
    return facts.map { Proposal($0, on: today) }
  }

  private func came(of course: SparringHeld.Course, _ reader: Reader) -> [Proposal] {
    var facts: [CaseFact] = []
    if let ideas = course.ideas { facts.append(.noteWritten(NoteWritten(text: ideas, shownToCitizen: true))) }
    if let task = course.task {
      facts.append(
        .taskGiven(
          TaskGiven(
            task: Reference(newID() as ID<WorkTask>), text: task.text, due: task.due, person: task.person,
            from: task.person == reader.person ? nil : reader.person)))
    }
    return facts.map { Proposal($0, on: today) }
  }
}
