import Access
import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Registers
import Workroom

/// Job goals in three ellipses: written with the citizen, wished by the citizen's own door.
extension Desk {
  public func jobGoals(_ reader: Reader, _ id: ID<Case>) async throws -> JobGoalsPage {
    try require(reader, .seePlan, in: id)
    try await noteRead(reader, page: CasePage.plan.rawValue, cases: [id], reason: brokenGlassReason(reader, id))
    let (state, label, version) = try await plan(id)
    return Desk.jobGoals(
      state, label, version, today: today, market: try marketLines(staff: try staffLabels()),
      writes: may(reader, CaseFactKind.jobGoalSet.action, in: id), keeps: maySeeToMarket(reader))
  }

  /// The same by the citizen's own door, without who wrote what of the labour market.
  public func ownJobGoals(_ guest: SigningGuest) async throws -> JobGoalsPage {
    let reader = try own(guest, .seePlan)
    try await noteRead(reader, page: "own-door", cases: [guest.link.caseID])
    let (state, label, version) = try await plan(guest.link.caseID)
    return Desk.jobGoals(
      state, label, version, today: today, market: try marketLines(staff: nil),
      writes: Access.decide(reader.subject, .tellOwn, .own).isAllowed, keeps: false)
  }

  private static func jobGoals(
    _ state: CaseState, _ label: Answers.CaseLabel, _ version: Int, today: Day, market: [LabourMarketLine],
    writes: Bool, keeps: Bool
  ) -> JobGoalsPage {
    JobGoalsPage(
      citizen: label, today: today, goals: state.plan.jobGoals.map { .init($0.content, setOn: $0.setOn) },
      cv: state.plan.cv, sought: state.plan.sought?.titles ?? [], soughtOn: state.plan.sought?.on,
      ownWords: state.plan.ownPicture.made.last { $0.content.text?.isEmpty == false }?.content.text, market: market,
      mayWrite: writes && state.isOpen, mayKeepMarket: keeps, version: version)
  }

  /// A job that the citizen wishes for, written by their own door: always a new one, so that nothing that stands is changed.
  public func wishJob(
    _ guest: SigningGuest, _ goal: JobGoalSet, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let reader = try own(guest, .tellOwn)
    return try await append(reader, guest.link.caseID, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      guard !state.plan.jobGoals.contains(where: { $0.content.goal == goal.goal }) else { throw .goalUnknown }
      return try state.decide(record: [Proposal(.jobGoalSet(goal), on: today)], today: today)
    }
  }

  /// Who writes the goals together: the reader, in each role in which they stand round the citizen, and the citizen.
  public func participants(_ reader: Reader, _ id: ID<Case>) -> [CaseRole] {
    var seen: Set<CaseRole> = []
    return (standing(reader, id) + [CaseRole(reader.label.role), .citizen]).filter { seen.insert($0).inserted }
  }

  // The labour market.

  private func marketLines(staff: StaffLabels?) throws -> [LabourMarketLine] {
    try registers.ask(LabourMarketNotes()).map { row in
      var by: PersonLabel?
      if case .person(let person, _) = row.by { by = staff?[person] }
      return LabourMarketLine(note: row.note, by: by, recorded: Clock.day(row.recorded))
    }
  }

  private func maySeeToMarket(_ reader: Reader) -> Bool {
    Access.decide(reader.subject, .writeCompanies, .sameMunicipality).isAllowed
  }

  /// What the municipality knows of the labour market. It is about no citizen.
  public func labourMarket(_ reader: Reader) throws -> LabourMarketPage {
    try require(reader, .seeCompanies)
    return LabourMarketPage(
      today: today, lines: try marketLines(staff: try staffLabels()), mayWrite: maySeeToMarket(reader))
  }

  /// One note, with our agreements with its company as far as the reader may see them.
  public func labourMarket(
    _ reader: Reader, note: Reference<LabourMarketNote>
  ) async throws -> LabourMarketNotePage {
    let all = try labourMarket(reader)
    guard let line = all.lines.first(where: { $0.note.note == note }) else { throw DeskRefusal.notFound }
    var places: [LabourMarketNotePage.Place]?
    if let name = line.note.company, let company = try registers.ask(CompanyNamed(name)) {
      let scope = scope(reader, .seePlacement)
      let rows = try registers.ask(AgreementsAt(company, in: membership(scope)))
      let labels = try caseLabels(Array(Set(rows.map(\.id))), scope)
      try await noteRead(reader, page: "work", cases: Array(labels.keys))
      places = rows.compactMap { row in labels[row.id].map { .init(citizen: $0, agreement: row.agreement) } }
    }
    return LabourMarketNotePage(today: today, line: line, places: places, mayWrite: all.mayWrite)
  }

  /// Writes what is known, all of it or nothing.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for what does not say what its kind says.
  public func noteLabourMarket(
    _ reader: Reader, _ notes: [LabourMarketNoted], receipt: ID<FactInCase>
  ) async throws {
    try require(reader, .writeCompanies)
    let today = today
    guard !notes.isEmpty, notes.allSatisfy({ $0.isWhole(on: today) }) else { throw DeskRefusal.notFound }
    // A form that was sent twice writes once.
    guard usedForms.withLock({ $0.insert(receipt).inserted }) else { return }
    try await appendOnce(receipt, notes.map { .labourMarketNoted($0) }, reader)
  }

  public func takeBackLabourMarket(
    _ reader: Reader, _ note: Reference<LabourMarketNote>, reason: String, receipt: ID<FactInCase>
  ) async throws {
    try require(reader, .writeCompanies)
    guard try labourMarket(reader).lines.contains(where: { $0.note.note == note }) else { throw DeskRefusal.notFound }
    guard usedForms.withLock({ $0.insert(receipt).inserted }) else { return }
    try await appendOnce(
      receipt, [.labourMarketTakenBack(LabourMarketTakenBack(note: note, reason: reason))], reader)
  }

  /// A form whose facts did not come into the log may be sent again.
  private func appendOnce(_ receipt: ID<FactInCase>, _ facts: [OrganisationFact], _ reader: Reader) async throws {
    do {
      try await append(facts, by: reader.actor)
    } catch {
      usedForms.withLock { _ = $0.remove(receipt) }
      throw error
    }
  }
}
