import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// What the team writes in its own case: learning groups, interface meetings, successes, and what somebody follows up.
extension Desk {
  /// How many interface meetings are shown.
  private static let interfacesShown = 5

  func tellTeamLog(_ page: inout Sparring, _ reader: Reader, _ everyone: StaffLabels) async throws {
    guard let id: ID<Case> = caseload.keys(in: teamCases(page.team)).first.map({ $0.id() }) else { return }
    let standing = CaseHistory(try await log.caseFile(id).facts).standing(knownBy: nil)
      .filter { $0.day <= today }
    for standing in standing.reversed() {
      switch standing.fact {
      case .learningGroupMet(let met) where page.learning == nil:
        page.learning = Sparring.Learning(
          day: standing.day, theme: met.theme, practise: met.practise,
          facilitator: met.facilitator.flatMap { everyone[$0] })
      case .teamMeetingHeld(let met):
        guard let other = met.other, page.log.interfaces.count < Desk.interfacesShown else { continue }
        page.log.interfaces.append(
          .init(
            day: standing.day, other: other, theme: met.topics?.first,
            people: (met.people ?? []).compactMap { everyone[$0] }, agreed: met.agreed))
      default: continue
      }
    }
    let since = page.learning?.day
    page.log.stories = standing.reversed().compactMap { standing in
      guard case .successStoryTold(let told) = standing.fact, let text = told.text,
        since.map({ standing.day > $0 }) ?? true
      else { return nil }
      return TeamLog.Story(day: standing.day, text: text)
    }
    let leads = Access.decide(reader.subject, .arrangeOwn, .sameTeam).isAllowed
    page.log.followUps = CaseState(standing, asOf: today).tasks.values
      // What one tries for oneself is one's own affair.
      .filter { $0.from != nil || $0.person == reader.person }
      .sorted { ($0.due, $0.task) < ($1.due, $1.task) }.map { task in
        .init(
          task: task.task, text: task.text, due: task.due, person: everyone[task.person],
          mayBeDone: leads || task.person == reader.person)
      }
  }

  /// What somebody takes on in the team, as facts. One's own learning point has nobody who asked for it.
  private func given(_ task: TeamTask, from reader: Reader?) -> Proposal {
    Proposal(
      .taskGiven(
        TaskGiven(
          task: Reference(newID() as ID<WorkTask>), text: task.text, due: task.due, person: task.person,
          from: reader?.person)), on: today)
  }

  private func success(_ text: String, _ forum: SuccessStoryTold.Forum, on day: Day) -> Proposal {
    Proposal(.successStoryTold(SuccessStoryTold(forum: forum, text: text)), on: day)
  }

  /// Records a meeting of the team's learning group.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for a facilitator who is not in the team.
  public func holdLearningGroup(
    _ reader: Reader, _ held: LearningHeld, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    try require(reader, .holdSparring)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    try requireColleagues([held.met.facilitator].compactMap { $0 }, team)
    let (id, begins) = teamCase(team)
    var facts = begins + [Proposal(.learningGroupMet(held.met), on: held.day)]
    if let text = held.success { facts.append(success(text, .learningGroup, on: held.day)) }
    if var point = held.ownPoint {
      point.person = reader.person
      facts.append(given(point, from: nil))
    }
    return try await recordAcross(reader, [id], receipt: receipt) { _, _ in facts }
  }

  /// A success caught when it happens, for the next meeting.
  public func catchSuccess(_ reader: Reader, _ text: String, receipt: ID<FactInCase>? = nil) async throws -> ActOutcome
  {
    try require(reader, .holdSparring)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    let (id, begins) = teamCase(team)
    return try await recordAcross(reader, [id], receipt: receipt) { _, _ in
      begins + [success(text, .writtenDown, on: today)]
    }
  }

  /// Records a meeting about what lies between the team and another, with who follows up.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for somebody who is not in the team.
  public func holdInterfaceMeeting(
    _ reader: Reader, _ held: InterfaceHeld, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    try require(reader, .holdSparring)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    try requireColleagues(held.people + [held.followUp?.person].compactMap { $0 }, team)
    let (id, begins) = teamCase(team)
    let met = TeamMeetingHeld(
      participants: held.roles, topics: [held.theme], other: held.other, people: held.people, agreed: held.agreed)
    let facts =
      begins + [Proposal(.teamMeetingHeld(met), on: held.day)] + (held.followUp.map { [given($0, from: reader)] } ?? [])
    return try await recordAcross(reader, [id], receipt: receipt) { _, _ in facts }
  }

  private func requireColleagues(_ people: [ID<Person>], _ team: TeamLabel) throws {
    let staff = Set(try registers.ask(AllStaff()).active.filter { $0.team == team.id }.map(\.id))
    guard staff.isSuperset(of: people) else { throw DeskRefusal.notFound }
  }

  /// What somebody took on in the team is done: by themselves, or by who leads it.
  public func doTeamTask(
    _ reader: Reader, _ task: Reference<WorkTask>, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    try require(reader, .arrangeOwn)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    let (id, _) = teamCase(team)
    let leads = Access.decide(reader.subject, .arrangeOwn, .sameTeam).isAllowed
    let given = CaseState(CaseHistory(try await log.caseFile(id).facts)).tasks[task]
    // Done before: nothing is left to do.
    guard let given else { return .done }
    guard leads || given.person == reader.person else { throw DeskRefusal.notFound }
    return try await recordAcross(reader, [id], receipt: receipt) { _, state in
      state.tasks[task] == nil ? [] : [Proposal(.taskDone(TaskDone(task: task)), on: today)]
    }
  }

  /// What the reader has taken on in the team and is due by a day.
  func teamTasks(_ reader: Reader, dueBy day: Day) throws -> [RegisterTask] {
    guard let team = reader.label.team, let key = caseload.keys(in: teamCases(team)).first else { return [] }
    let own: ID<Case> = key.id()
    let membership = CaseMembership(scope(reader, .arrangeOwn), contains: { $0 == own })
    return try registers.ask(OpenTasks(of: reader.person, dueBy: day, in: membership))
  }
}
