import Almanac
import Identifiers

/// Tasks that follow of work: a call where hours fall, the next contact of after-care, and the question four weeks after a
/// placement. Nobody has to remember to look.
extension CaseState {
  /// What the tasks say. They stand in the case as text, as tasks do.
  public struct WorkTaskTexts: Sendable {
    /// Hours fall, at a company.
    public var call: @Sendable (String) -> String
    /// Somebody wrote something with their hours: the citizen or the company.
    public var read: @Sendable (CaseRole, String) -> String
    public var afterCare: @Sendable (String) -> String
    public var selfSupport: @Sendable (String) -> String
    /// A placement ended early without a next step.
    public var nextStep: @Sendable (String) -> String

    public init(
      call: @escaping @Sendable (String) -> String, read: @escaping @Sendable (CaseRole, String) -> String,
      afterCare: @escaping @Sendable (String) -> String, selfSupport: @escaping @Sendable (String) -> String,
      nextStep: @escaping @Sendable (String) -> String
    ) {
      self.call = call
      self.read = read
      self.afterCare = afterCare
      self.selfSupport = selfSupport
      self.nextStep = nextStep
    }
  }

  /// So many days after a placement that ended early there is a next step: "inden for en uge" (seed 000 p. 14).
  public static let nextStepWithin = 7

  /// Who is asked when nobody of the staff acted: those who stand nearest to the company first.
  public var nearestToWork: ID<Person>? {
    let order: [CaseRole] = [
      .companyConsultant, .jobBroker, .jobConsultant, .retentionConsultant, .mentor, .youthMentor,
      .coordinatingCaseworker,
    ]
    return order.lazy.compactMap { role in people.holders.first { $0.role == role }?.person }.first
      ?? people.holders.compactMap(\.person).first
  }

  /// The tasks that follow of what is recorded about work.
  ///
  /// - Parameters:
  ///   - person: whoever acted, where it was one of the staff.
  ///   - company: what a placement's or job's company is called, by its key.
  public func workTasks(
    after proposals: [Proposal], today: Day, person: ID<Person>?, texts: WorkTaskTexts,
    company: (WorkHistory.Spell) -> String
  ) -> [Proposal] {
    var after = self
    for proposal in proposals { after.evolve(proposal.fact, on: proposal.day) }
    return workTasks(to: after, because: proposals, today: today, person: person, texts: texts, company: company)
  }

  /// The tasks that follow where a case has become another: by what is recorded, corrected or taken back.
  public func workTasks(
    to after: CaseState, because proposals: [Proposal], today: Day, person: ID<Person>?, texts: WorkTaskTexts,
    company: (WorkHistory.Spell) -> String
  ) -> [Proposal] {
    guard let person = person ?? nearestToWork else { return [] }
    var wanted: [Wanted] = []
    for spell in after.work.spells {
      let name = company(spell)
      wanted.append(
        Wanted(
          "care-\(spell.key)", due: spell.care.afterCare?.next(on: today), text: texts.afterCare(name), moves: true))
      wanted.append(
        Wanted("self-\(spell.key)", due: after.work.selfSupport.asked(after: spell), text: texts.selfSupport(name)))
      wanted.append(Wanted("next-\(spell.key)", due: after.nextStepDue(spell), text: texts.nextStep(name)))
    }
    // What stood before and stands still is not given again: it may have been ticked off.
    let settled = wantedDays(today)
    var facts = wanted.compactMap { fact(for: $0, before: settled[$0.key] ?? nil, today, person) }
    // A job or placement that was recorded by mistake takes its tasks with it.
    let known = Set(after.work.spells.map(\.key))
    for spell in work.spells where !known.contains(spell.key) {
      facts += ["care", "self", "next"].compactMap { Reference<WorkTask>("\($0)-\(spell.key)") }
        .filter { tasks[$0] != nil }.map { .taskDone(TaskDone(task: $0)) }
    }
    facts += calls(after, today, person, texts, company)
    for proposal in proposals {
      guard case .weekReported(let content) = proposal.fact, let note = content.note, note.hasWords,
        let by = content.by, by == .citizen || by == .companyContact,
        let spell = after.work.spells.last(where: {
          $0.key == content.placement?.description ?? content.job?.description
        }),
        let task = Reference<WorkTask>("read-\(today)-\(by.rawValue)-\(spell.key)"), tasks[task] == nil
      else { continue }
      facts.append(
        .taskGiven(TaskGiven(task: task, text: texts.read(by, company(spell)), due: today, person: person)))
    }
    return facts.map { Proposal($0, on: today) }
  }

  private struct Wanted {
    let key: String
    let due: Day?
    let text: String
    /// Whether it is moved where its day has moved.
    let moves: Bool

    init(_ key: String, due: Day?, text: String, moves: Bool = false) {
      self.key = key
      self.due = due
      self.text = text
      self.moves = moves
    }
  }

  /// The days on which tasks are wanted as the case stands.
  private func wantedDays(_ today: Day) -> [String: Day?] {
    var days: [String: Day?] = [:]
    for spell in work.spells {
      days["care-\(spell.key)"] = spell.care.afterCare?.next(on: today)
      days["self-\(spell.key)"] = work.selfSupport.asked(after: spell)
      days["next-\(spell.key)"] = nextStepDue(spell)
    }
    return days
  }

  private func fact(for wanted: Wanted, before: Day?, _ today: Day, _ person: ID<Person>) -> CaseFact? {
    guard let task = Reference<WorkTask>(wanted.key) else { return nil }
    guard let due = wanted.due else { return tasks[task].map { _ in .taskDone(TaskDone(task: task)) } }
    guard before != due else { return nil }
    let day = max(due, today)
    guard let known = tasks[task] else {
      return .taskGiven(TaskGiven(task: task, text: wanted.text, due: day, person: person))
    }
    return wanted.moves && known.due != day ? .taskMoved(TaskMoved(task: task, due: day)) : nil
  }

  /// A placement that ended before its last day, without a job and without a next step, is not left there.
  private func nextStepDue(_ spell: WorkHistory.Spell) -> Day? {
    guard case .placement = spell.kind, let ended = spell.ended, let planned = spell.plannedEnd, ended <= planned,
      !spell.hasNextStep
    else { return nil }
    if let outcome = spell.care.ended?.outcome, PlacementEnded.Outcome.goesOn.contains(outcome) { return nil }
    guard !work.spells.contains(where: { $0.key != spell.key && $0.from >= ended }) else { return nil }
    return ended.adding(days: CaseState.nextStepWithin)
  }

  /// A call where hours have begun to fall, once for each time they do.
  private func calls(
    _ after: CaseState, _ today: Day, _ person: ID<Person>, _ texts: WorkTaskTexts,
    _ company: (WorkHistory.Spell) -> String
  ) -> [CaseFact] {
    func falling(_ state: CaseState) -> Set<String> {
      Set(
        HoursLedger(state.work, on: today).signs(on: today).compactMap { sign in
          if case .fewHours(let spell, _) = sign { spell } else { nil }
        })
    }
    let fresh = falling(after).subtracting(falling(self))
    return after.work.spells.compactMap { spell in
      guard fresh.contains(spell.key), let task = Reference<WorkTask>("hours-\(today.monday)-\(spell.key)"),
        tasks[task] == nil
      else { return nil }
      return .taskGiven(TaskGiven(task: task, text: texts.call(company(spell)), due: today, person: person))
    }
  }
}

extension PlacementEnded.Outcome {
  /// Endings after which somebody has gone on to something.
  static let goesOn: Set<PlacementEnded.Outcome> = [.job, .paidHours, .flexJob, .education, .newPlacement]
}
