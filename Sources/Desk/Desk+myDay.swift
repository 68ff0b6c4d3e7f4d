import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Interventions
import Registers
import Timelines

extension Desk {
  /// How many rows of the morning list are open; the rest are folded with a count.
  static let openRows = 12

  /// The morning page.
  public func myDay(
    _ reader: Reader, arrangement: MyDay.Arrangement = .day, isUnfolded: Bool = false
  ) async throws -> MyDay {
    let scope = scope(reader, .seeCase)
    let own = caseload.cases(ofPerson: reader.person.description).intersection(caseSet(scope))
    let today = today
    let sunday = today.adding(days: 7 - today.weekday.rawValue)
    let membership = membership(scope)
    let models = caseload.models

    var rows: [(row: DayRow, owed: ObligationRow?)] = []
    for row in caseload.owed(in: own, until: sunday) where isForReader(row, reader, own, models) {
      let id: ID<Case> = row.caseKey.id()
      guard let owed = owed(row, models, why: nil) else { continue }
      let (acts, recorded) = acts(for: owed, reader, id)
      // What the reader cannot do, and another round the citizen can, is on the other's list.
      if acts == [.open], anotherCanAnswer(owed, row.caseKey, own, reader) { continue }
      rows.append(
        (
          DayRow(
            id: "s-\(id)-\(row.model)-\(row.rule)-\(row.due.number)", day: row.due,
            citizen: Answers.CaseLabel(id: id, name: nil), origin: Origin(row.kind), matter: .owed(owed),
            acts: acts, recorded: recorded), row
        ))
    }
    let appointments = try registers.ask(
      AppointmentsOfPerson(reader.person, from: today.adding(days: -14), through: sunday, in: membership)
    ).filter { $0.state == .planned }
    for appointment in appointments {
      rows.append((self.row(appointment), nil))
    }
    let ofTeam = try teamTasks(reader, dueBy: sunday)
    let ofTeamCase = Set(ofTeam.map(\.id))
    for task in try registers.ask(OpenTasks(of: reader.person, dueBy: sunday, in: membership))
    where !ofTeamCase.contains(task.id) {
      rows.append((try self.row(task, reader), nil))
    }
    for task in ofTeam {
      var row = try self.row(task, reader)
      row.citizen = nil
      row.acts = [.done, .open]
      rows.append((row, nil))
    }
    rows += try endings(own, today).map { ($0, nil) }

    // Names last: once for all rows.
    let labels = try caseLabels(rows.compactMap { $0.row.citizen?.id }, scope)
    rows = rows.compactMap { entry in
      var entry = entry
      if let id = entry.row.citizen?.id {
        guard let label = labels[id] else { return nil }
        entry.row.citizen = label
      }
      return entry
    }
    rows.sort { left, right in
      (left.row.day, left.row.time?.minutes ?? 9999, left.row.id)
        < (right.row.day, right.row.time?.minutes ?? 9999, right.row.id)
    }

    let parts = MyDay.Section.Kind.allCases.map { kind in (kind, rows.filter { section(of: $0.row, today) == kind }) }
    func count(_ kind: MyDay.Section.Kind) -> Int { parts.first { $0.0 == kind }?.1.count ?? 0 }
    // Today's rows all stand open; then what should have happened, at least half a dozen; then the rest of the week.
    let overdueOpen = max(Desk.openRows / 2, Desk.openRows - count(.today))
    let weekOpen = max(0, Desk.openRows - count(.today) - min(overdueOpen, count(.overdue)))
    var sections: [MyDay.Section] = []
    var shown: [DayRow] = []
    for (kind, all) in parts {
      let limit: Int =
        switch kind {
        case .today: .max
        case .overdue: isUnfolded ? .max : overdueOpen
        case .thisWeek: isUnfolded ? .max : weekOpen
        }
      let opened = try await quoting(explained(Array(all.prefix(limit)), own), for: reader)
      shown += opened
      sections.append(MyDay.Section(kind: kind, rows: opened, folded: all.count - opened.count))
    }
    let byCitizen = arrangement == .citizen ? gathered(try await quoting(explained(rows, own), for: reader)) : []
    let (unplanned, unplannedTotal) = try unplanned(own, scope)
    try await noteRead(
      reader, page: "my-day",
      cases: Array(
        Set(shown.compactMap { $0.citizen?.id } + byCitizen.map(\.citizen.id) + unplanned.map(\.citizen.id))))
    let todays = appointments.filter { $0.day == today }
    var day = MyDay(
      today: today, sections: sections, unplanned: unplanned, unplannedTotal: unplannedTotal,
      talksToday: todays.count { $0.form != .atCompany && $0.form != .atHome },
      visitsToday: todays.count { $0.form == .atCompany || $0.form == .atHome }, arrangement: arrangement,
      byCitizen: byCitizen, isUnfolded: isUnfolded, person: reader.label.person)
    day.makker = try myMakker(reader)
    return day
  }

  private func section(of row: DayRow, _ today: Day) -> MyDay.Section.Kind {
    row.day < today ? .overdue : row.day == today ? .today : .thisWeek
  }

  private func gathered(_ rows: [DayRow]) -> [MyDay.CitizenRows] {
    var order: [ID<Case>] = []
    var byCase: [ID<Case>: [DayRow]] = [:]
    for row in rows {
      guard let id = row.citizen?.id else { continue }
      if byCase[id] == nil { order.append(id) }
      byCase[id, default: []].append(row)
    }
    return order.compactMap { id in
      guard let rows = byCase[id], let label = rows.first?.citizen else { return nil }
      return MyDay.CitizenRows(citizen: label, rows: rows)
    }
  }

  /// A demand that names who can meet it is for them, and for everybody where none of them is on the case.
  private func isForReader(
    _ row: ObligationRow, _ reader: Reader, _ own: CaseSet, _ models: [CaseloadModel]
  ) -> Bool {
    guard let model = models.first(where: { $0.id == row.model }),
      let roles = model.compiled.rule(row.rule).answeringRoles
    else { return true }
    let people = caseload.people(of: row.caseKey, in: own)
    let mine = people.filter { $0.person == reader.person.description }
    if mine.contains(where: { roles.contains($0.role) || $0.role == CaseRole.standIn.rawValue }) { return true }
    return !people.contains { roles.contains($0.role) }
  }

  /// Whether another who stands round the citizen may write one of the facts that would answer.
  private func anotherCanAnswer(_ owed: Owed, _ key: CaseKey, _ own: CaseSet, _ reader: Reader) -> Bool {
    let actions = Set(Desk.answering(owed).map(\.action))
    return caseload.people(of: key, in: own).contains { other in
      guard other.person != reader.person.description, let person = ID<Person>(other.person),
        let role = Role(rawValue: other.role)
      else { return false }
      return actions.contains { Access.decide(Subject(person, role: role), $0, .own).isAllowed }
    }
  }

  /// The facts about a citizen that would answer.
  private static func answering(_ owed: Owed) -> [CaseFactKind] {
    owed.answers.filter { Vocabulary.kind(named: $0)?.subject == .citizen }
      .compactMap { CaseFactKind(vocabularyName: $0) }
  }

  /// Each case's road is worked out once, by the models that its rows are of.
  private func explained(_ rows: [(row: DayRow, owed: ObligationRow?)], _ own: CaseSet) -> [DayRow] {
    var models: [CaseKey: Set<String>] = [:]
    for entry in rows { if let owed = entry.owed { models[owed.caseKey, default: []].insert(owed.model) } }
    let roads = models.reduce(into: [CaseKey: CaseRoad]()) { roads, wanted in
      roads[wanted.key] = caseload.road(of: wanted.key, in: own, byModels: wanted.value)
    }
    return rows.map { entry in
      guard let obligation = entry.owed, case .owed(var owed) = entry.row.matter else { return entry.row }
      owed.why = roads[obligation.caseKey]?.explain(obligation)
      var row = entry.row
      row.matter = .owed(owed)
      return row
    }
  }

  private func acts(
    for owed: Owed, _ reader: Reader, _ id: ID<Case>
  ) -> (acts: [DayRow.Act], recorded: CaseFactKind?) {
    var acts: [DayRow.Act] = []
    var recorded: CaseFactKind?
    if owed.answers.contains("company-followup"), !owed.answers.contains("contact") {
      acts += [.registerFollowUp, .plan]
    } else if owed.answers.contains("contact") {
      acts += [.registerContact, .plan]
    } else if let kind = writable(owed, reader, id) {
      acts.append(.record)
      recorded = kind
    }
    if may(reader, .waive, in: id) { acts.append(.waive) }
    return (acts.isEmpty ? [.open] : acts, recorded)
  }

  /// Of the facts that would answer, the first that the reader may write.
  private func writable(_ owed: Owed, _ reader: Reader, _ id: ID<Case>) -> CaseFactKind? {
    Desk.answering(owed).first { may(reader, $0.action, in: id) }
  }

  private func row(_ appointment: RegisterAppointment) -> DayRow {
    DayRow(
      id: "a-\(appointment.id)-\(appointment.reference)", day: appointment.day, time: appointment.time,
      citizen: Answers.CaseLabel(id: appointment.id, name: nil), origin: .own,
      matter: .appointment(
        Answers.AppointmentRow(
          appointment: appointment.reference, form: appointment.form, minutes: appointment.minutes,
          place: appointment.place, interpreter: appointment.interpreter,
          participants: appointment.participants.filter { $0 != .citizen })),
      acts: (appointment.day <= today ? [.talk] : []) + [.hold, .move, .cancel, .stayedAway, .open])
  }

  private func row(_ task: RegisterTask, _ reader: Reader) throws -> DayRow {
    let from = task.from == reader.person ? nil : task.from
    return DayRow(
      id: "o-\(task.reference)", day: task.due, citizen: Answers.CaseLabel(id: task.id, name: nil), origin: .own,
      matter: .task(
        Answers.TaskRow(task: task.reference, text: task.text, from: try from.flatMap { try labels([$0])[$0] })),
      acts: acts(for: task.reference, reader, task.id))
  }

  /// What the vocabulary calls the facts that say how placements begin, end and go on.
  private static let workNames = Set(
    [CaseFactKind.placementStarted, .placementEnded, .nextStepAgreed].compactMap(\.vocabularyName))

  /// Placements that end within 30 days with nothing agreed for afterwards.
  private func endings(_ own: CaseSet, _ today: Day) throws -> [DayRow] {
    let ending = caseload.matching(in: own, filters: [FacetFilter(.placementEnding, ["yes"])])
    var rows: [DayRow] = []
    for (key, facts) in caseload.facts(named: Desk.workNames, in: ending) {
      var state = CaseState()
      for fact in facts {
        guard let typed = try? CaseFact(vocabulary: fact.name, attributes: fact.attributes) else { continue }
        state.evolve(typed, on: fact.day)
      }
      for spell in state.work.spells where spell.ended == nil && !spell.hasNextStep {
        guard case .placement(let kind) = spell.kind, let ends = spell.plannedEnd, ends >= today,
          ends <= today.adding(days: 30)
        else { continue }
        let company = try spell.company.flatMap { try registers.ask(CompaniesOf([$0]))[$0]?.name }
        // It stands in this week's list from now on: the talk about what comes next is what is due.
        rows.append(
          DayRow(
            id: "p-\(key)-\(spell.key)", day: min(ends, today.adding(days: 7 - today.weekday.rawValue)),
            citizen: Answers.CaseLabel(id: key.id(), name: nil), origin: .own,
            matter: .placementEnding(kind, company: company, ends: ends), acts: [.agreeNextStep, .open]))
      }
    }
    return rows
  }

  private func unplanned(_ own: CaseSet, _ scope: Scope) throws -> ([MyDay.Unplanned], total: Int) {
    let open = caseload.matching(
      in: own, filters: [FacetFilter(.nextAppointment, ["none"]), FacetFilter(.standing, ["open", "unopened"])])
    let keys = caseload.cases(in: open, sortedBy: .lastContact, limit: 12).keys
    let labels = try caseLabels(keys.map { $0.id() }, scope)
    let rows = keys.compactMap { key in
      labels[key.id()].map {
        MyDay.Unplanned(citizen: $0, lastContact: caseload.days(of: key, in: own)?.lastContact)
      }
    }
    return (rows, open.count)
  }
}
