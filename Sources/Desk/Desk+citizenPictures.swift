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
  /// A model's road; nil where it asks nothing and asked nothing of the case.
  static func road(_ course: CaseRoad.Course, _ road: CaseRoad) -> Answers.Road? {
    guard course.wasEverEnrolled, !course.isEmpty else { return nil }
    let model = course.model.compiled.model
    let reasons = road.explain(course.elements.flatMap(latest), ofModel: course.model.id)
    let now = Set(course.phases)
    let latest = course.phases.max()
    var phases: [Answers.Road.Phase] = []
    for (place, phase) in model.phases.enumerated() {
      let isBehind = latest.map { place < $0 } ?? false
      let stage: Answers.Road.Stage = now.contains(place) ? .now : isBehind ? .done : .ahead
      let elements = course.elements.filter { model.elements[$0.index].phase == phase.id }
      phases.append(
        Answers.Road.Phase(
          id: phase.id, title: phase.title, stage: stage, elements: elements.map { element($0, course, reasons) }))
    }
    // The law asks different things of different groups: what it has never asked of this citizen is no part of the road.
    let homeless = course.elements.filter { element in
      !model.phases.contains { $0.id == model.elements[element.index].phase }
        && (course.model.kind != .law || !element.obligations.isEmpty)
    }
    if !homeless.isEmpty {
      let elements = homeless.map { element($0, course, reasons) }
      phases.append(Answers.Road.Phase(id: nil, title: nil, stage: .now, elements: elements))
    }
    return Answers.Road(
      model: ModelName(course.model.id), title: course.model.title, origin: Origin(course.model.kind), phases: phases)
  }

  /// So many obligations of an element stand with their reasons.
  private static let shownObligations = 12

  private static func latest(_ element: CaseRoad.Element) -> [Obligation] {
    Array(
      element.obligations.sorted { ($0.due, $0.opens) > ($1.due, $1.opens) }.prefix(shownObligations))
  }

  private static func element(
    _ element: CaseRoad.Element, _ course: CaseRoad.Course, _ reasons: [Obligation: Explanation]
  ) -> Answers.Road.Element {
    let compiled = course.model.compiled
    let named = compiled.model.elements[element.index]
    let obligations = element.obligations.sorted { ($0.due, $0.opens) > ($1.due, $1.opens) }
    return .init(
      id: named.id, title: named.title, purpose: named.purpose, mark: mark(obligations), counts: element.summary,
      obligations: latest(element).map { obligation in
        owed(
          course.model, element: element.index, rule: compiled.rule(obligation.rule),
          indexInElement: compiled.place(ofRule: obligation.rule).indexInElement, opens: obligation.opens,
          due: obligation.due, status: obligation.status, fulfilled: obligation.fulfilled,
          progress: obligation.progress, why: reasons[obligation])
      })
  }

  /// What is open and past due weighs most; then what is open; else how the latest went.
  private static func mark(_ obligations: [Obligation]) -> Obligation.Status? {
    if obligations.contains(where: { $0.status == .overdue }) { return .overdue }
    if obligations.contains(where: { $0.status == .pending }), obligations.count == 1 { return .pending }
    return obligations.first { $0.status != .pending }?.status ?? obligations.first?.status
  }

  /// Two years back at most: further than that nobody reads a picture.
  private static func pictureStart(_ first: Day?, _ day: Day) -> Day {
    max(first ?? day, day.adding(months: -24))
  }

  static func lanes(
    _ standing: [CaseHistory.Standing], _ state: CaseState, _ day: Day, _ companies: [Reference<Company>: CompanyRow]
  ) -> Lanes {
    let from = pictureStart(standing.first?.day, day)
    let shown = standing.filter { $0.day >= from && $0.day <= day }
    let contacts = shown.compactMap { standing -> Lanes.Dot? in
      switch standing.fact {
      case .contactHeld(let content): .init(day: standing.day, fact: "contact", form: content.form)
      case .companyFollowUpHeld(let content): .init(day: standing.day, fact: "company-followup", form: content.form)
      case .citizenStayedAway: .init(day: standing.day, fact: "no-show", form: nil)
      case .caseMeetingHeld: .init(day: standing.day, fact: "case-meeting", form: nil)
      case .rehabMeetingHeld: .init(day: standing.day, fact: "rehab-meeting", form: nil)
      default: nil
      }
    }
    func bars(_ spells: [WorkHistory.Spell]) -> [Lanes.Bar] {
      spells.filter { ($0.ended ?? day) >= from }.map { spell in
        let fact: String
        let kind: String?
        switch spell.kind {
        case .placement(let placement): (fact, kind) = ("placement-started", placement.rawValue)
        case .flexJob: (fact, kind) = ("flexjob-started", nil)
        case .paidHours(let paid): (fact, kind) = ("paid-hours-started", paid?.rawValue)
        }
        return .init(
          from: max(from, spell.from), to: spell.ended, fact: fact, kind: kind,
          company: spell.company.flatMap { companies[$0]?.name })
      }
    }
    let placements = state.work.spells.filter { if case .placement = $0.kind { true } else { false } }
    let paid = state.work.spells.filter { if case .placement = $0.kind { false } else { true } }
    return Lanes(
      from: from, to: day,
      lanes: [
        .init(kind: .contacts, bars: [], dots: contacts),
        .init(
          kind: .efforts,
          bars: state.course.efforts.filter { ($0.to ?? day) >= from }.map {
            .init(
              from: max(from, $0.from), to: $0.to, fact: "parallel-effort-started", kind: $0.kind.rawValue, company: nil
            )
          }, dots: []),
        .init(kind: .placements, bars: bars(placements), dots: []),
        .init(kind: .paidHours, bars: bars(paid), dots: []),
        .init(
          kind: .absence,
          bars: state.course.absenceHistory.filter { ($0.to ?? day) >= from }.map {
            .init(from: max(from, $0.from), to: $0.to, fact: "absence-started", kind: $0.kind.rawValue, company: nil)
          }, dots: []),
      ])
  }

  /// Hours a week, each kind summed over its places on each day that it changes; a week that somebody has spoken of with
  /// the hours that were said.
  static func hours(
    _ state: CaseState, _ day: Day, _ companies: [Reference<Company>: CompanyRow] = [:]
  ) -> HoursCurve {
    let from = pictureStart(state.work.spells.map(\.from).min(), day)
    let lines = KindOfHours.allCases.compactMap { kind -> HoursCurve.Line? in
      let spells = state.work.spells.filter { $0.kindOfHours == kind && !$0.hours.isEmpty }
      guard !spells.isEmpty else { return nil }
      var days = Set<Day>()
      for spell in spells {
        for step in spell.hours { days.insert(step.day) }
        for monday in spell.reports.keys { days.formUnion([max(monday, spell.from), monday.adding(days: 7)]) }
        if let ended = spell.ended { days.insert(ended) }
      }
      if spells.contains(where: \.isFromRegister) {
        days.formUnion(state.work.spells.flatMap { [$0.from] + [$0.ended].compactMap { $0 } })
      }
      let steps = days.filter { $0 <= day }.sorted().map { step in
        (day: step, hours: spells.reduce(0.0) { $0 + (state.work.counts($1, on: step) ? $1.hoursAWeek(on: step) : 0) })
      }
      return .init(kind: kind, steps: steps)
    }
    var curve = HoursCurve(
      from: lines.flatMap(\.steps).map(\.day).min().map { max(from, $0) } ?? from, to: day, lines: lines,
      goal: state.plan.jobGoals.compactMap(\.content.hours).max())
    curve.goalSteps = state.plan.progressionGoals
      .compactMap { goal in goal.content.hours.flatMap { hours in goal.content.by.map { ($0, hours) } } }
      .sorted { $0.0 < $1.0 }
    curve.signs = HoursLedger(state.work, on: day).signs(on: day)
    curve.companies = Dictionary(
      state.work.spells.compactMap { spell in
        spell.company.map { (spell.key, companies[$0]?.name ?? $0.description) }
      } + companies.map { ($0.key.description, $0.value.name) }
    ) { first, _ in first }
    return curve
  }

  /// The events of a case, newest first.
  func events(
    _ history: CaseHistory, _ dials: Dials, _ reader: Reader, _ id: ID<Case>, _ everyone: StaffLabels
  ) -> [CaseEvent] {
    let known = dials.knownOn.map(Clock.end)
    let day = dials.asOf ?? dials.knownOn ?? today
    let mine = may(reader, .correctOwnFact, in: id)
    let others = may(reader, .correctOthersFact, in: id)
    let hidesAddress = history.isProtected(on: today) && !may(reader, .seeProtectedAddress, in: id)
    return history.standing(knownBy: known).filter { $0.day <= day }.reversed().map { standing in
      let recorded = standing.recorded
      var by: ID<Person>?
      var system: String?
      switch recorded.actor {
      case .person(let person, _): by = person
      case .system(let actor): system = actor.name
      }
      let isHidden = hidesAddress && standing.fact.kind == .citizenAddressChanged
      return CaseEvent(
        id: recorded.id, day: standing.day,
        fact: isHidden ? .citizenAddressChanged(CitizenAddressChanged()) : standing.fact,
        recordedOn: Clock.day(recorded.recorded),
        recordedAt: Clock.time(recorded.recorded), by: by.flatMap { everyone[$0] }, role: recorded.actor.role,
        system: system, isImported: recorded.batch != nil, corrections: standing.corrections.count,
        mayCorrect: recorded.batch == nil && !standing.fact.isOfWorkAgreement
          && !standing.fact.isAboutSupplier && !standing.fact.isOfGroup && dials.isNow && !isHidden
          && (by == reader.person ? mine : others))
    }
  }
}

extension CaseHistory {
  /// Whether the address is protected on a day, as far as is known now: a look back must not show what is hidden today.
  func isProtected(on day: Day) -> Bool { CaseState(standing(), asOf: day).isProtected(on: day) }
}
