import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Interventions
import Registers
import Timelines

extension Desk {
  /// The pages that show one case, as the log of reads names them.
  public enum CasePage: String, Sendable { case citizen, plan, conversation }

  static let eventsAPage = 40

  /// The citizen's page: now, as of a day, or as known on a day.
  public func citizen(
    _ reader: Reader, _ id: ID<Case>, dials: Dials = Dials(), allEvents: Bool = false, seenOn: CasePage = .citizen
  ) async throws -> CitizenPage {
    guard caseload.contains(CaseKey(id), in: caseload.everyCase) else { throw DeskRefusal.notFound }
    try require(reader, .seeCase, in: id)
    let broken = brokenGlassReason(reader, id)
    try await noteRead(reader, page: seenOn.rawValue, cases: [id], reason: broken)

    let file = try await log.caseFile(id)
    let history = CaseHistory(file.facts)
    let standing = history.standing(knownBy: dials.knownOn.map(Clock.end))
    let day = dials.asOf ?? dials.knownOn ?? today
    // Strangers' rows that the vocabulary knows are shown as what they say; what is stored stays observed.
    let shown = standing.map(\.understood)
    let state = CaseState(shown, asOf: day)
    let timeline = standing.compactMap { $0.fact.timelineFact(on: $0.day) }
    let road = caseload.evaluate(facts: timeline, asOf: day)

    let relation = relation(reader, to: id)
    let caseScope = Access.scope(of: reader.subject, for: .seeCase, in: id, relation: relation)
    // Protected today is protected on every dial.
    let isProtected = history.isProtected(on: today)
    let showsAddress = !isProtected || caseScope.protectedAddresses != .nothing
    let everyone = try staffLabels()
    let companies = try companyNames(state)
    let label = Answers.CaseLabel(
      id: id, name: state.identity?.name,
      localNumber: state.identity?.localNumber ?? state.identity?.administrativeNumber, isProtected: isProtected)
    let maySeeCPR = may(reader, .seeCPR, in: id)
    let planned = Desk.ahead(state, from: day)
    let events = named(self.events(history, dials, reader, id, everyone), limit: allEvents ? .max : Desk.eventsAPage)
    let teams = try teamNames()

    var page = CitizenPage(
      citizen: label, today: today, dials: dials,
      cpr: state.identity?.cpr.map { maySeeCPR ? $0.digits.prefix(6) + "-" + $0.digits.suffix(4) : $0.masked },
      administrativeNumber: state.identity?.administrativeNumber, address: showsAddress ? state.address : nil,
      isAddressHidden: isProtected && !showsAddress, isOpen: state.isOpen, benefit: state.course.benefit,
      benefitSince: state.course.benefitSince, targetGroup: state.course.targetGroup,
      team: state.people.team.flatMap { teams[$0.description] }, absence: state.course.absences.last?.kind,
      jobGoals: state.plan.jobGoals.map { .init($0.content, setOn: $0.setOn) },
      nextAppointment: planned.first, appointments: planned,
      people: involved(state, day, everyone, companies), roads: road.courses.compactMap { Desk.road($0, road) },
      lanes: Desk.lanes(shown, state, day, companies), hours: Desk.hours(state, day, companies),
      agreements: state.plan.agreements.reversed(),
      accommodations: state.plan.accommodations,
      progressionGoals: state.plan.progressionGoals.map {
        .init(goal: $0.content.goal, content: $0.content, setOn: $0.setOn, reached: $0.reached)
      },
      placements: state.work.spells.reversed().map { Desk.placement($0, companies, of: state.work) },
      tasks: state.tasks.values.filter { !CaseState.isDraftNotice($0.task) || $0.due <= day }
        .sorted { ($0.due, $0.task) < ($1.due, $1.task) }.map {
          .init(
            task: $0.task, text: $0.text, due: $0.due,
            person: everyone[$0.person] ?? PersonLabel(id: $0.person, name: ""),
            from: $0.from.flatMap { everyone[$0] })
        },
      events: events.shown, totalEvents: events.total,
      acts: dials.isNow ? acts(reader, id, relation, isOpen: state.isOpen) : [],
      brokenGlassReason: relation == .brokenGlass ? broken : nil,
      models: modelChoices(state), colleagues: colleagues(reader, everyone), version: file.position,
      presented: state.plan.presented.reversed().map { job in
        .init(job.content, company: job.content.company.flatMap { companies[$0]?.name }, day: job.day)
      }, planUpdated: state.plan.planUpdated,
      workAgreements: state.agreements.written.reversed().map { .init(agreement: $0, state: $0.state(on: day)) })
    page.roles = rolesShared(state, on: day, everyone, teams)
    page.answered = Desk.answered(shown, on: day, everyone)
    page.cv = state.plan.cv
    page.pastAccommodations = state.plan.pastAccommodations
    page.ownPictureLast = state.plan.ownPicture.made.last?.day
    page.ability = state.plan.ability
    page.schemes = state.plan.schemes.all
    page.efforts = state.plan.efforts
    page.suppliers = state.suppliers
    return page
  }

  /// The events that are shown, with companies by their names, and how many there are in all.
  private func named(_ events: [CaseEvent], limit: Int) -> (shown: [CaseEvent], total: Int) {
    let shown = events.prefix(limit)
    let names = (try? registers.ask(CompaniesOf(Array(Set(shown.compactMap(\.fact.company)))))) ?? [:]
    let called = shown.map { event in
      var event = event
      if let name = event.fact.company.flatMap({ names[$0]?.name }) { event.fact = event.fact.calling(company: name) }
      return event
    }
    return (called, events.count)
  }

  /// Everybody who works here or did, by their ids.
  func staffLabels() throws -> StaffLabels { StaffLabels(directory: try registers.ask(AllStaff())) }

  func companyNames(_ state: CaseState) throws -> [Reference<Company>: CompanyRow] {
    try registers.ask(
      CompaniesOf(
        Array(
          Set(state.work.spells.compactMap(\.company)).union(state.plan.presented.compactMap(\.content.company)))))
  }

  private func colleagues(_ reader: Reader, _ everyone: StaffLabels) -> [PersonLabel] {
    let team = reader.label.team?.id
    return everyone.directory.active.filter { $0.team == team }.map { PersonLabel(id: $0.id, name: $0.name) }.sorted {
      $0.name < $1.name
    }
  }

  private func modelChoices(_ state: CaseState) -> [CitizenPage.ModelChoice] {
    shelf.entries.compactMap { entry in
      let enters = entry.reading.compiled.factsRead.contains { $0.fact == "enrolled" }
      guard entry.origin != .law || enters, enters else { return nil }
      // Models about teams and centres are not for citizens.
      guard
        entry.reading.compiled.factsRead.allSatisfy({ read in
          ["enrolled", "left", "waiver"].contains(read.fact)
            || Vocabulary.kind(named: read.fact).map { $0.subject == .citizen } ?? true
        })
      else { return nil }
      let name = ModelName(entry.id)
      return .init(
        model: name, title: entry.reading.model.title, isEnrolled: state.course.isEnrolled(in: name), isByHand: true)
    }
  }

  /// Appointments to come, each meeting of a group by the group's name.
  static func ahead(_ state: CaseState, from day: Day) -> [CitizenPage.PlannedContact] {
    state.contacts.ahead(from: day).map { planned in
      var row = Desk.planned(planned)
      if planned.session != nil { row.group = planned.group.flatMap { state.groups[$0]?.title } }
      return row
    }
  }

  static func planned(_ planned: Contacts.Planned) -> CitizenPage.PlannedContact {
    .init(
      appointment: planned.appointment, day: planned.day, time: planned.time, minutes: planned.minutes,
      form: planned.form, with: planned.by, place: planned.place)
  }

  func involved(
    _ state: CaseState, _ day: Day, _ everyone: StaffLabels, _ companies: [Reference<Company>: CompanyRow]
  ) -> [CitizenPage.InvolvedPerson] {
    var people = state.people.holders.map { holder in
      CitizenPage.InvolvedPerson(
        role: holder.role, person: holder.person.flatMap { everyone[$0] }, company: nil, since: holder.since,
        standsInUntil: nil, isCourseResponsible: state.people.responsible == holder.role)
    }
    for standIn in state.people.standIns where standIn.from <= day && day <= standIn.to {
      people.append(
        .init(
          role: .standIn, person: everyone[standIn.person], company: nil, since: standIn.from,
          standsInUntil: standIn.to, isCourseResponsible: false))
    }
    for spell in state.work.spells where spell.ended == nil {
      guard let company = spell.company.flatMap({ companies[$0] }) else { continue }
      people.append(
        .init(
          role: .companyContact,
          person: company.contact.map { PersonLabel(id: ID(bytes: [UInt8](repeating: 0, count: 16))!, name: $0.name) },
          company: company.name, since: spell.from, standsInUntil: nil, isCourseResponsible: false))
    }
    return people
  }

  static func placement(
    _ spell: WorkHistory.Spell, _ companies: [Reference<Company>: CompanyRow], of work: WorkHistory
  ) -> CitizenPage.PlacementRow {
    let kind: CitizenPage.PlacementRow.Kind =
      switch spell.kind {
      case .placement(let kind): .placement(kind)
      case .flexJob: .flexJob
      case .paidHours(let kind): .paidHours(kind)
      }
    return .init(
      key: spell.key, kind: kind, company: spell.company.map { companies[$0]?.name ?? $0.description },
      from: spell.from,
      plannedEnd: spell.plannedEnd, ended: spell.ended, hours: spell.hoursNow, kindOfHours: spell.kindOfHours,
      flexJobNumber: work.flexJobNumber(spell.key))
  }
}
