import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers
import Workroom

/// A citizen's hours, follow-ups, endings and after-care, as staff see and write them.
extension Desk {
  /// So many months back are held up against the income register.
  private static let monthsShown = 6
  /// So many weeks back stand on the page.
  private static let weeksShown = 8
  /// How far ahead follow-ups are foreseen.
  private static let foreseenDays = 183

  private func workActs(_ reader: Reader, _ id: ID<Case>, _ state: CaseState) -> Set<WorkAct> {
    var acts: Set<WorkAct> = []
    if may(reader, .reportHours, in: id), state.isOpen { acts.insert(.report) }
    if may(reader, .managePlacement, in: id) { acts.insert(.manage) }
    if may(reader, .registerContact, in: id) { acts.formUnion([.followUp, .askSelfSupport]) }
    return acts
  }

  private func workCase(
    _ reader: Reader, _ id: ID<Case>
  ) async throws -> (state: CaseState, version: Int, label: Answers.CaseLabel) {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "work", cases: [id], reason: brokenGlassReason(reader, id))
    let file = try await log.caseFile(id)
    let history = CaseHistory(file.facts)
    // What happens to a placement is told as it is understood: see ``CaseHistory``.
    let state = CaseState(history.standing().map(\.understood))
    let label = Answers.CaseLabel(
      id: id, name: state.identity?.name,
      localNumber: state.identity?.localNumber ?? state.identity?.administrativeNumber,
      isProtected: history.isProtected(on: today))
    return (state, file.position, label)
  }

  func workSpell(
    _ spell: WorkHistory.Spell, _ state: CaseState, _ companies: [Reference<Company>: CompanyRow]
  ) -> WorkSpell {
    let ledger = HoursLedger(state.work, on: today)
    let latest = [today.adding(days: 7)] + spell.reports.keys.filter { $0 > today }
    let from = today.monday.adding(days: -7 * (Desk.weeksShown - 1))
    return WorkSpell(
      row: Desk.placement(spell, companies, of: state.work), spell: spell,
      weeks: ledger.weeks(spell, from: from, to: latest.max() ?? today)
        .filter { $0.monday <= today || $0.report != nil },
      agreement: state.agreements.written.last { $0.spellKeys.contains(spell.key) })
  }

  public func hours(_ reader: Reader, _ id: ID<Case>) async throws -> HoursPage {
    let (state, version, label) = try await workCase(reader, id)
    let companies = try companyNames(state)
    let ledger = HoursLedger(state.work, on: today)
    let effective = ledger.flexHours(on: today, as: .effective)
    let nominal = ledger.flexHours(on: today, as: .nominal)
    let flex = effective.flatMap { effective in
      nominal.map {
        HoursPage.Flex(
          effective: effective.hours, nominal: $0.hours, unassessed: effective.unassessed, mark: ledger.rules.mark)
      }
    }
    let recent = state.work.spells.filter { $0.ended.map { $0 > today.adding(days: -183) } ?? true }
    let months = ledger.months(before: today, count: Desk.monthsShown)
    let unnamed = Set(months.map(\.company)).subtracting(companies.keys)
    let others = unnamed.isEmpty ? [:] : try registers.ask(CompaniesOf(Array(unnamed)))
    return HoursPage(
      citizen: label, today: today, version: version, acts: workActs(reader, id, state),
      curve: Desk.hours(state, today, companies), flex: flex,
      work: recent.sorted { ($0.ended ?? .latest, $0.from) > ($1.ended ?? .latest, $1.from) }
        .map { workSpell($0, state, companies) },
      months: months.map {
        .init(
          month: $0,
          company: companies[$0.company]?.name ?? others[$0.company]?.name ?? $0.company.description)
      })
  }

  /// - Throws: ``DeskRefusal/notFound`` where the case has no such placement or job.
  public func spell(_ reader: Reader, _ id: ID<Case>, _ key: String) async throws -> SpellPage {
    let (state, version, label) = try await workCase(reader, id)
    guard let spell = state.work.spells.last(where: { $0.key == key }) else { throw DeskRefusal.notFound }
    let horizon = min(
      spell.ended ?? .latest, spell.plannedEnd ?? .latest, today.adding(days: Desk.foreseenDays))
    var page = SpellPage(
      citizen: label, today: today, version: version, acts: workActs(reader, id, state), isOpen: state.isOpen,
      work: workSpell(spell, state, try companyNames(state)),
      plannedFollowUps: spell.ended == nil ? spell.care.plannedDays(from: spell.from, to: horizon) : [],
      selfSupportDue: state.work.selfSupport.asked(after: spell), selfSupport: state.work.selfSupport,
      goals: state.plan.progressionGoals.filter { $0.reached == nil }.map(\.content),
      municipality: try installation()?.municipality)
    page.myRoles = state.people.holders.filter { $0.person == reader.person }.map(\.role)
    page.name = state.identity?.name
    return page
  }

  /// Records what is done round work, and the tasks that follow of it, as one act.
  public func recordWork(
    _ reader: Reader, _ id: ID<Case>, _ proposals: [Proposal], receipt: ID<FactInCase>? = nil, version: Int? = nil
  ) async throws -> ActOutcome {
    for proposal in proposals { try require(reader, proposal.fact.kind.action, in: id) }
    return try await appendWork(reader, id, proposals, person: reader.person, receipt: receipt, version: version)
  }

  func appendWork(
    _ reader: Reader, _ id: ID<Case>, _ proposals: [Proposal], person: ID<Person>?, receipt: ID<FactInCase>?,
    version: Int?
  ) async throws -> ActOutcome {
    let names = try await workNames(id)
    return try await append(reader, id, receipt: receipt, version: version, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts).standing().map(\.understood))
      let follows = Desk.workFollows(state, proposals, today, person, names)
      return try state.decide(record: proposals + follows, today: today)
    }
  }

  /// What the companies of a case are called, for the tasks that follow of its work.
  func workNames(_ id: ID<Case>) async throws -> [Reference<Company>: CompanyRow] {
    try companyNames(CaseState(CaseHistory(try await log.caseFile(id).facts)))
  }

  /// The tasks that follow of what is recorded about work, wherever it is recorded; nothing where it is about something
  /// else.
  static func workFollows(
    _ state: CaseState, _ proposals: [Proposal], _ today: Day, _ person: ID<Person>?,
    _ names: [Reference<Company>: CompanyRow]
  ) -> [Proposal] {
    guard isAboutWork(proposals) else { return [] }
    return state.workTasks(after: proposals, today: today, person: person, texts: workTexts) { spell in
      spell.company.map { names[$0]?.name ?? $0.description } ?? ""
    }
  }

  /// The same where a fact is corrected or taken back: its tasks move or go with it.
  func workFollows(
    _ change: Proposal, of fact: ID<FactInCase>, in file: CaseFile, _ reader: Reader, _ today: Day,
    _ names: [Reference<Company>: CompanyRow]
  ) -> [Proposal] {
    guard let about = file.facts.first(where: { $0.id == fact }),
      Desk.isAboutWork([Proposal(about.fact, on: about.day)])
    else { return [] }
    let changed = RecordedFact(
      id: newID(), day: change.day, recorded: clock.now(), actor: reader.actor, fact: change.fact)
    let before = CaseState(CaseHistory(file.facts))
    return before.workTasks(
      to: CaseState(CaseHistory(file.facts + [changed])), because: [], today: today, person: reader.person,
      texts: Desk.workTexts
    ) { spell in spell.company.map { names[$0]?.name ?? $0.description } ?? "" }
  }

  /// Whether something begins, ends or is said that tasks follow of.
  static func isAboutWork(_ proposals: [Proposal]) -> Bool {
    proposals.contains { proposal in
      switch proposal.fact {
      case .placementStarted, .placementEnded, .flexJobStarted, .flexJobEnded, .paidHoursStarted, .paidHoursEnded,
        .nextStepAgreed, .weekReported, .afterCareAgreed, .afterCareContactHeld, .afterCareEnded, .selfSupportChecked:
        true
      default: false
      }
    }
  }

  /// Tasks stand in the case as text, in Danish as all that is recorded.
  static let workTexts = CaseState.WorkTaskTexts(
    call: { "Ring\($0.isEmpty ? "" : " til \($0)"): timerne falder" },
    read: { by, company in
      (by == .citizen ? "Borgeren" : "Virksomheden") + " har skrevet om timerne"
        + (company.isEmpty ? "" : " (\(company))")
    },
    afterCare: { "Efterværn: hør, hvordan det går\($0.isEmpty ? "" : " hos \($0)")" },
    selfSupport: { "Klarer borgeren sig selv, fire uger efter forløbet\($0.isEmpty ? "" : " hos \($0)")?" },
    nextStep: { "Find næste skridt: forløbet\($0.isEmpty ? "" : " hos \($0)") sluttede før tid" })
}
