import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Interventions
import Registers

extension Desk {
  /// The team leader's Monday page.
  public func teamMonday(_ reader: Reader, team chosen: Reference<Team>? = nil) async throws -> TeamMonday {
    try require(reader, .seeTeamPage)
    let scope = scope(reader, .seeTeamPage)
    let names = try teamNames()
    let units = reader.subject.units.compactMap { names[$0.description] }.sorted { $0.name < $1.name }
    guard let team = chosen.flatMap({ id in units.first { $0.id == id } }) ?? units.first else {
      throw DeskRefusal.notFound
    }
    let set = caseload.cases(ofTeam: team.id.description).intersection(caseSet(scope))
      .intersection(caseload.everyCitizen)
    let open = caseload.matching(in: set, filters: [FacetFilter(.standing, ["open", "unopened"])])
    let week = today.adding(days: -7)

    var blocks: [TeamMonday.Block] = []
    func block(_ kind: TeamMonday.Block.Kind, _ cases: CaseSet, of: Int?, _ order: Caseload.Order = .firstDue) throws {
      // Five of those that open as a list; all of those for whom there is none.
      let isWhole = kind == .exempted || kind == .leftWithout
      let keys = caseload.cases(in: cases, sortedBy: order, limit: isWhole ? .max : 5).keys
      blocks.append(
        .init(kind: kind, count: cases.count, of: of, rows: try rows(keys, reader, set, scope)))
    }
    func having(_ filters: [FacetFilter]) -> CaseSet { caseload.matching(in: open, filters: filters) }
    let all = open.count
    try block(.unassigned, having([FacetFilter(.responsible, ["none"])]), of: all, .opened)
    let left = try leftWithout(team, open)
    if left.count > 0 { try block(.leftWithout, left, of: all) }
    try block(.noNextAppointment, having([FacetFilter(.nextAppointment, ["none"])]), of: all, .lastContact)
    try block(.fourMonthsWithout, having([FacetFilter(.withoutPlacementOrJob, ["yes"])]), of: all)
    try block(.endingSoon, having([FacetFilter(.placementEnding, ["yes"])]), of: nil)
    try block(.overdueByLaw, having([FacetFilter(.overdue, ["law"])]), of: all)
    let exempted = having([FacetFilter(.exemption, Set(exemptionKeys(open)))])
    try block(.exempted, exempted, of: all)
    let waiting = try registers.ask(
      QualityQueue(of: caseload.keys(in: open).map { $0.id() }, in: membership(scope)))
    let labels = try caseLabels(waiting.map(\.id), scope)
    blocks.append(
      .init(
        kind: .waitingForQualityCheck, count: waiting.count, of: nil,
        rows: waiting.compactMap { document in
          labels[document.id].map { .init(citizen: $0, responsible: nil, day: document.since, what: nil) }
        }))
    try await noteRead(reader, page: "my-team", cases: Array(Set(blocks.flatMap(\.rows).map(\.citizen.id))))

    let staff = try registers.ask(AllStaff()).active.filter { $0.team == team.id }
    let figures = teamFigures(open, since: week)
    let away = try registers.ask(StaffAbsences(on: today)).filter { row in staff.contains { $0.id == row.person } }
    let everyone = try staffLabels()
    let success = try successStory(team, scope)
    return TeamMonday(
      team: team, today: today, citizens: all, blocks: blocks, caseloads: caseloads(staff, open),
      absences: away.compactMap { row in
        everyone[row.person].map { .init(person: $0, until: row.through, covers: row.covers.flatMap { everyone[$0] }) }
      },
      placementsStarted: figures.placements, paidHoursStarted: figures.paid, paidHoursNow: figures.hours,
      citizensWithPaidHours: figures.citizens, success: success, teams: units)
  }

  private func exemptionKeys(_ open: CaseSet) -> [String] {
    caseload.count(facets: [.exemption], in: open).first?.counts.map(\.key).filter { $0 != "none" } ?? []
  }

  private func rows(
    _ keys: [CaseKey], _ reader: Reader, _ set: CaseSet, _ scope: Scope
  ) throws -> [TeamMonday.Row] {
    let labels = try caseLabels(keys.map { $0.id() }, scope)
    let first = keys.map { caseload.people(of: $0, in: set).first.flatMap { ID<Person>($0.person) } }
    let people = try self.labels(first.compactMap { $0 })
    return zip(keys, first).compactMap { key, person in
      labels[key.id()].map { label in
        let days = caseload.days(of: key, in: set)
        return .init(
          citizen: label, responsible: person.flatMap { people[$0] }, day: days?.firstDue ?? days?.lastContact,
          what: nil)
      }
    }
  }

  /// Citizens per person by role; never for a person.
  private func caseloads(_ staff: [StaffMember], _ open: CaseSet) -> [TeamMonday.Caseload] {
    Role.allCases.compactMap { role in
      let people = staff.filter { $0.role == role && role != .teamLead && $0.isActive }
      guard !people.isEmpty else { return nil }
      let cases = people.reduce(CaseSet.none) { $0.union(caseload.cases(ofPerson: $1.id.description)) }
      // Where nothing is known of somebody's hours, they are full time.
      return .init(
        role: CaseRole(role), citizens: cases.intersection(open).count, people: people.count,
        fullTime: people.reduce(0) { $0 + ($1.fullTimeShare.map { $0 > 0 ? $0 : 1 } ?? 1) })
    }
  }

  private func teamFigures(
    _ open: CaseSet, since week: Day
  ) -> (placements: Int, paid: Int, hours: Double, citizens: Int) {
    var figures = (placements: 0, paid: 0, hours: 0.0, citizens: 0)
    let names: Set<String> = ["placement-started", "paid-hours-started", "paid-hours-ended", "hours-changed"]
    for (_, facts) in caseload.facts(named: names, in: open) {
      var hours: [String: Double] = [:]
      for fact in facts where fact.day <= today {
        let job = fact.attributes["job"]?.written ?? ""
        var amount = 0.0
        if case .number(let number)? = fact.attributes["hours"] { amount = number }
        switch fact.name {
        case "placement-started": if fact.day > week { figures.placements += 1 }
        case "paid-hours-started":
          hours[job] = amount
          if fact.day > week { figures.paid += 1 }
        case "paid-hours-ended": hours[job] = nil
        case "hours-changed": if hours[job] != nil, fact.attributes["hours"] != nil { hours[job] = amount }
        default: break
        }
      }
      if !hours.isEmpty { figures.citizens += 1 }
      figures.hours += hours.values.reduce(0, +)
    }
    return figures
  }

  private func successStory(_ team: TeamLabel, _ scope: Scope) throws -> TeamMonday.Success? {
    let told = try caseload.keys(in: teamCases(team)).flatMap { key in
      try registers.ask(SuccessStories(of: key.id(), in: membership(scope), limit: 3))
    }
    return told.filter { $0.day <= today }.max { $0.day < $1.day }.map { .init(day: $0.day, text: $0.text) }
  }

  /// The case of a team itself: its routines, and nothing of a citizen.
  func teamCases(_ team: TeamLabel) -> CaseSet {
    caseload.cases(ofTeam: team.id.description).intersection(caseload.cases(about: .team))
  }
}
