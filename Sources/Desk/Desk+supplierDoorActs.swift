import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Workroom

/// What somebody at a supplier does by their own door: each act looks anew whether the case still lets them.
extension Desk {
  /// Who came on a day, for the whole list at once. What stands already is not told again; what somebody else has told
  /// since the page was made is not overwritten.
  public func tellAttendance(
    _ guest: SigningGuest, _ day: Day, _ lines: [SupplierAttendanceLine], receipt: ID<FactInCase>
  ) async throws -> SupplierAttendanceOutcome {
    let (all, reader) = try await delivered(guest, Set(lines.map(\.key)), .attend)
    var outcome = SupplierAttendanceOutcome()
    for line in lines {
      guard let one = all.first(where: { $0.key == line.key }) else {
        outcome.refused[line.key] = .supplierClosed
        continue
      }
      // A line that nobody touched says nothing.
      guard line.now != line.shown else { continue }
      let reference = one.effort.effort
      var stands: SupplierAttendance?
      var isOther = false
      let told = try await append(
        reader, one.id, receipt: Desk.id("attendance", "\(receipt)\n\(line.key)"), version: nil, isForced: false
      ) { (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
        let state = CaseState(CaseHistory(file.facts))
        stands = state.suppliers[reference]?.attendance[day]
        isOther = stands != line.shown && stands != line.now
        guard stands != line.now, !isOther else { throw .nothingToRecord }
        let fact = SupplierAttendanceTold(effort: reference, attendance: line.now)
        return try state.decide(record: [Proposal(.supplierAttendanceTold(fact), on: day)], today: today)
      }
      guard case .refused(let refusal) = told else { continue }
      if isOther, let stands {
        outcome.changed[line.key] = stands
      } else if refusal != .nothingToRecord {
        outcome.refused[line.key] = refusal
      }
    }
    return outcome
  }

  /// A status report lands in the case, and whoever holds the threads is asked to read it. The draft is gone with it.
  public func giveReport(
    _ guest: SigningGuest, _ key: String, _ text: SupplierReportText, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let (one, reader) = try await delivered(guest, key, .report)
    let report: Reference<SupplierReport> = Reference("r-\(receipt)")!
    let maker = guest.link.madeBy
    let said = SupplierReportGiven(
      report: report, effort: one.effort.effort, supplier: one.agreed.supplier, contact: one.agreed.contact,
      done: text.done, seen: text.seen, changed: text.changed.isEmpty ? nil : text.changed, next: text.next,
      needs: text.needs.isEmpty ? nil : text.needs)
    let outcome = try await append(reader, one.id, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      let task = TaskGiven(
        task: Desk.readTask(report), text: Desk.readText(said),
        due: today.adding(days: SupplierRules.on(today).answerDays).nextWorkingDay(),
        person: state.reader(ofSuppliers: maker))
      return try state.decide(
        record: [Proposal(.supplierReportGiven(said), on: today), Proposal(.taskGiven(task), on: today)], today: today)
    }
    if case .done = outcome { try await Drafts(workroom).remove(Desk.draftKey(guest, one)) }
    return outcome
  }

  /// What the participant thinks, in their own words.
  public func evaluate(
    _ guest: SigningGuest, _ key: String, questions: String, answers: [OwnAnswer], text: String,
    receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let (one, reader) = try await delivered(guest, key, .evaluate)
    guard let asked = participantSets.first(where: { $0.id == questions }) else { throw DeskRefusal.notFound }
    let known = answers.filter { answer in
      asked.questions.contains { $0.id == answer.question } && (1...asked.scale.count).contains(answer.step)
    }
    let told = ParticipationEvaluated(
      effort: one.effort.effort, questions: questions, answers: known.isEmpty ? nil : known,
      text: text.isEmpty ? nil : text)
    return try await append(reader, one.id, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      try CaseState(CaseHistory(file.facts)).decide(
        record: [Proposal(.participationEvaluated(told), on: today)], today: today)
    }
  }

  // MARK: Drafts

  /// Keeps what is typed of a report.
  ///
  /// - Parameter window: what the page was made with: another window's typing is not overwritten.
  /// - Returns: what another window has kept since; nil where this was kept.
  public func keepReport(
    _ guest: SigningGuest, _ key: String, _ draft: SupplierDraft, shown: String
  ) async throws -> SupplierDraft? {
    let (one, _) = try await delivered(guest, key, .report)
    if let kept = try await supplierDraft(guest, one), kept.window != draft.window, kept.window != shown {
      return kept
    }
    try await Drafts(workroom).save(JSONEncoder().encode(draft), as: Desk.draftKey(guest, one), now: instant)
    return nil
  }

  func supplierDraft(_ guest: SigningGuest, _ one: Delivered) async throws -> SupplierDraft? {
    guard let draft = try await Drafts(workroom).draft(Desk.draftKey(guest, one), now: instant) else { return nil }
    return try? JSONDecoder().decode(SupplierDraft.self, from: draft.bytes)
  }

  private static func draftKey(_ guest: SigningGuest, _ one: Delivered) -> DraftKey {
    DraftKey(guest.link.person, form: "supplier-report-\(one.key)", case: one.id)
  }

  /// Stored with the case, so in the municipality's language.
  private static func readText(_ report: SupplierReportGiven) -> String {
    "Læs status fra \(report.supplier) i planen, og svar"
  }
}

extension CaseState {
  /// Who reads what suppliers tell: whoever holds the threads, else the authority, else whoever stands nearest.
  fileprivate func reader(ofSuppliers maker: ID<Person>) -> ID<Person> {
    let order = [people.responsible, .coordinatingCaseworker].compactMap { $0 }
    return order.lazy.compactMap { role in people.holders.first { $0.role == role }?.person }.first
      ?? nearestToWork ?? maker
  }
}
