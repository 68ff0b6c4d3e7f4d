import Almanac
import Answers
import Casework
import Identifiers

@testable import Pages

/// Placements and jobs, with what was written about them.
enum WorkSamples {
  static let company: Reference<Company> = CaseSamples.reference(61)
  private static let hostile = CaseSamples.hostile

  static func placement(until: String? = "2027-01-31") -> Proposal {
    Proposal(
      .placementStarted(
        PlacementStarted(
          placement: CaseSamples.reference(60), kind: .workPlacement, company: company, hours: 10,
          until: until.map(CaseSamples.day))), on: CaseSamples.day("2026-09-07"))
  }

  static func flexJob() -> Proposal {
    Proposal(
      .flexJobStarted(FlexJobStarted(job: CaseSamples.reference(62), company: company, hours: 9, intensity: 75)),
      on: CaseSamples.day("2026-09-07"))
  }

  static func week(_ monday: String, _ hours: Double, note: String? = nil) -> Proposal {
    Proposal(
      .weekReported(
        WeekReported(
          placement: CaseSamples.reference(60), week: CaseSamples.day(monday), hours: hours, cause: .illness,
          note: note,
          by: .citizen)), on: CaseSamples.today)
  }

  static func income(_ month: String, _ hours: Double, _ company: Reference<Company> = company) -> Proposal {
    Proposal(.incomeRegistered(IncomeRegistered(company: company, hours: hours, month: month)), on: CaseSamples.today)
  }

  static func followUp() -> Proposal {
    Proposal(
      .companyFollowUpHeld(
        CompanyFollowUpHeld(
          placement: CaseSamples.reference(60), purpose: hostile, tried: hostile, went: hostile, next: hostile,
          step: .moreHours)), on: CaseSamples.day("2026-10-05"))
  }

  /// All that people can write about a placement that ended, each with what could do harm.
  static let harmful: [Proposal] = [
    placement(), followUp(), week("2026-11-09", 3, note: hostile),
    Proposal(
      .placementEnded(PlacementEnded(placement: CaseSamples.reference(60), outcome: .matchFailed, reason: hostile)),
      on: CaseSamples.day("2026-11-20")),
    Proposal(
      .closingTalkHeld(
        ClosingTalkHeld(
          placement: CaseSamples.reference(60), reason: hostile, skills: [hostile, "Forme boller"],
          companyWord: hostile, citizenWord: hostile)), on: CaseSamples.day("2026-11-20")),
    Proposal(
      .afterCareAgreed(AfterCareAgreed(job: CaseSamples.reference(60), days: 28)), on: CaseSamples.day("2026-11-20")),
    Proposal(
      .afterCareContactHeld(AfterCareContactHeld(job: CaseSamples.reference(60), note: hostile)),
      on: CaseSamples.day("2026-11-21")),
  ]

  static func state(_ facts: [Proposal]) -> CaseState {
    var state = CaseState()
    for fact in facts { state.evolve(fact.fact, on: fact.day) }
    return state
  }

  static func work(_ state: CaseState, called company: String? = "Fjordby Hotel") -> WorkSpell {
    guard let spell = state.work.spells.last else { preconditionFailure("Something began.") }
    let ledger = HoursLedger(state.work, on: CaseSamples.today)
    var row = CaseSamples.placement(spell.key)
    row.company = company
    return WorkSpell(
      row: row, spell: spell,
      weeks: ledger.weeks(spell, from: CaseSamples.day("2026-10-05"), to: CaseSamples.today), agreement: nil)
  }

  static func page(
    _ facts: [Proposal], _ citizen: CaseLabel = CaseSamples.bente, company: String? = "Fjordby Hotel",
    acts: Set<WorkAct> = Set(WorkAct.allCases), isOpen: Bool = true
  ) -> SpellPage {
    let state = state(facts)
    let work = work(state, called: company)
    return SpellPage(
      citizen: citizen, today: CaseSamples.today, version: 7, acts: acts, isOpen: isOpen, work: work,
      plannedFollowUps: [CaseSamples.day("2026-12-07")],
      selfSupportDue: state.work.selfSupport.asked(after: work.spell),
      selfSupport: state.work.selfSupport,
      goals: [ProgressionGoalSet(goal: CaseSamples.reference(63), dimension: .tasks, text: hostile)],
      municipality: "Fjordby")
  }

  static func hours(_ facts: [Proposal], _ citizen: CaseLabel = CaseSamples.bente, company: String = "Fjordby Hotel")
    -> HoursPage
  {
    let state = state(facts)
    let ledger = HoursLedger(state.work, on: CaseSamples.today)
    let flex = ledger.flexHours(on: CaseSamples.today, as: .effective)
    var curve = HoursCurve(from: CaseSamples.day("2026-09-01"), to: CaseSamples.today, lines: [], goal: nil)
    curve.signs = ledger.signs(on: CaseSamples.today)
    curve.companies = [state.work.spells.last?.key ?? "": company, Self.company.description: company]
    return HoursPage(
      citizen: citizen, today: CaseSamples.today, version: 7, acts: Set(WorkAct.allCases), curve: curve,
      flex: flex.map { .init(effective: $0.hours, nominal: 9, unassessed: $0.unassessed, mark: 10) },
      work: [work(state, called: company)],
      months: ledger.months(before: CaseSamples.today, count: 3).map { .init(month: $0, company: company) })
  }

  static func fields(_ typed: [String: String]) -> FormFields {
    FormFields(([FieldMaker.sentName: "1"].merging(typed) { $1 }).map { (name: $0.key, value: $0.value) })
  }
}
