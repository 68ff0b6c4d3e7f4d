import Almanac
import Caseload
import Interventions
import Testing

@Suite struct Facets {
  static let town = SmallTown(citizens: 300)
  static let caseload = town.caseload()
  static let today = day("2026-06-30")

  @Test func `There are twenty-four`() {
    #expect(Facet.allCases.count == 24)
    #expect(Self.caseload.count(in: Self.caseload.everyCase).map(\.facet) == Facet.allCases)
  }

  @Test func `Counts are those of going through the citizens one by one`() {
    var chance = Chance(state: 11)
    var values: [CaseKey: [Facet: [String]]] = [:]
    for record in Self.town.records {
      values[record.key] = Self.caseload.facets(of: record.key, in: Self.caseload.everyCase)
    }
    #expect(values.count == Self.town.records.count)
    for round in 0..<60 {
      let scoped = Self.town.records.filter { _ in round == 0 || Int.random(in: 0..<3, using: &chance) > 0 }
      let scope = Self.caseload.cases(scoped.map(\.key))
      var filters: [FacetFilter] = []
      for _ in 0..<(round % 4) {
        let facet = Facet.allCases.randomElement(using: &chance)!
        let keys = scoped.shuffled(using: &chance).prefix(2).compactMap { values[$0.key]?[facet]?.first }
        filters.append(FacetFilter(facet, Set(keys + ["no-such-value"])))
      }
      func passes(_ record: CaseRecord, without facet: Facet?) -> Bool {
        filters.allSatisfy { filter in
          filter.facet == facet || !filter.keys.isDisjoint(with: values[record.key]?[filter.facet] ?? [])
        }
      }
      let citizens = scoped.filter { $0.subject == .citizen }
      for counts in Self.caseload.count(in: scope, filters: filters) {
        var naive: [String: Int] = [:]
        for citizen in citizens where passes(citizen, without: counts.facet) {
          for key in values[citizen.key]?[counts.facet] ?? [] { naive[key, default: 0] += 1 }
        }
        let told = Dictionary(uniqueKeysWithValues: counts.counts.map { ($0.key, $0.cases) })
        #expect(told.filter { $0.value > 0 } == naive)
      }
      let matching = Self.caseload.matching(in: scope, filters: filters)
      let expected = Set(citizens.filter { passes($0, without: nil) }.map(\.key))
      #expect(Set(Self.caseload.keys(in: matching)) == expected)
      let page = Self.caseload.cases(in: scope, filters: filters, sortedBy: .firstDue, offset: 3, limit: 7)
      #expect(page.total == expected.count)
      #expect(page.keys.count == max(0, min(7, expected.count - 3)))
    }
  }

  @Test func `Lists are sorted by the first due day, the last contact, or the opening`() {
    let everybody = Self.caseload.everyCase
    func days(_ order: Caseload.Order) -> [Caseload.Days] {
      Self.caseload.cases(in: everybody, sortedBy: order).keys.compactMap { Self.caseload.days(of: $0, in: everybody) }
    }
    let due = days(.firstDue).map { $0.firstDue ?? .latest }
    let contacts = days(.lastContact).map { $0.lastContact ?? .earliest }
    let openings = days(.opened).map { $0.opened ?? .earliest }
    #expect(due.count == 300)
    #expect(due == due.sorted())
    #expect(contacts == contacts.sorted())
    #expect(openings == openings.sorted().reversed())
    #expect(Set(due).count > 5 && Set(contacts).count > 5 && Set(openings).count > 5)
  }

  private func keys(_ facet: Facet, _ facts: [Fact], on today: Day = today, models: [CaseloadModel] = []) -> [String] {
    let caseload = Caseload(models: models, day: today)
    caseload.replace(CaseRecord(key(1), facts: facts))
    return caseload.facets(of: key(1), in: caseload.everyCase)?[facet] ?? []
  }

  @Test func `An empty case has a value of every facet`() {
    for facet in Facet.allCases { #expect(keys(facet, []).count == 1) }
  }

  @Test func `Benefit and target group are those that hold`() {
    let facts = [
      Fact("case-opened", on: day("2025-01-01"), ["targetGroup": .text("dagpenge")]),
      Fact("benefit-started", on: day("2025-01-01"), ["benefit": .text("dagpenge")]),
      Fact("benefit-ended", on: day("2025-06-01"), ["benefit": .text("dagpenge")]),
      Fact("benefit-started", on: day("2025-06-01"), ["benefit": .text("ledighedsydelse")]),
      Fact("target-group-set", on: day("2025-06-01"), ["targetGroup": .text("ledighedsydelse")]),
      Fact("benefit-started", on: day("2026-07-01"), ["benefit": .text("sygedagpenge")]),
    ]
    #expect(keys(.benefit, facts) == ["ledighedsydelse"])
    #expect(keys(.targetGroup, facts) == ["ledighedsydelse"])
    #expect(keys(.benefit, Array(facts.prefix(3))) == ["none"])
    #expect(keys(.benefit, facts, on: day("2026-07-01")) == ["sygedagpenge"])
  }

  @Test func `The case's age and standing follow the last opening`() {
    let opened = Fact("case-opened", on: day("2025-06-30"))
    let closed = Fact("case-closed", on: day("2026-02-01"), ["outcome": .text("job")])
    #expect(keys(.caseAge, [opened]) == ["under2Years"])
    #expect(keys(.caseAge, [Fact("case-opened", on: day("2025-07-01"))]) == ["under12Months"])
    #expect(keys(.caseAge, [Fact("case-opened", on: day("2026-03-31"))]) == ["under3Months"])
    #expect(keys(.standing, []) == ["unopened"])
    #expect(keys(.standing, [opened]) == ["open"])
    #expect(keys(.standing, [opened, closed]) == ["closed-job"])
    #expect(keys(.standing, [opened, Fact("case-closed", on: day("2026-02-01"))]) == ["closed"])
    #expect(keys(.standing, [opened, closed, Fact("case-opened", on: day("2026-06-01"))]) == ["open"])
  }

  @Test func `A placement counts while it runs, and warns when it ends without a next step`() {
    let start = Fact(
      "placement-started", on: day("2026-05-01"),
      ["placement": .text("P1"), "kind": .text("workPlacement"), "until": .text("2026-07-20")])
    let step = Fact("next-step-agreed", on: day("2026-06-20"), ["placement": .text("P1"), "step": .text("job")])
    let elsewhere = Fact("next-step-agreed", on: day("2026-06-20"), ["placement": .text("P2")])
    let longer = Fact(
      "placement-extended", on: day("2026-06-20"), ["placement": .text("P1"), "longest": .text("26 weeks")])
    let end = Fact("placement-ended", on: day("2026-06-25"), ["placement": .text("P1")])
    let centre = Fact(
      "placement-started", on: day("2026-06-01"),
      ["placement": .text("P3"), "kind": .text("workPlacement"), "companyCentre": .text("C-01")])
    #expect(keys(.placement, [start]) == ["workPlacement"])
    #expect(keys(.placement, [start, centre]) == ["companyCentre"])
    #expect(keys(.placement, [start, end]) == ["none"])
    #expect(keys(.placementEnding, [start]) == ["yes"])
    #expect(keys(.placementEnding, [start], on: day("2026-06-19")) == ["no"])
    #expect(keys(.placementEnding, [start, elsewhere]) == ["yes"])
    #expect(keys(.placementEnding, [start, step]) == ["no"])
    #expect(keys(.placementEnding, [start, longer]) == ["no"])
    #expect(keys(.placementEnding, [start, end]) == ["no"])
  }

  @Test func `Four months without placement or job are counted from the last day of either`() {
    let opened = Fact("case-opened", on: day("2025-01-01"))
    let job = Fact("paid-hours-started", on: day("2025-02-01"), ["job": .text("J1"), "hours": .number(7)])
    let end = Fact("paid-hours-ended", on: day("2026-03-01"), ["job": .text("J1")])
    #expect(keys(.withoutPlacementOrJob, [opened]) == ["yes"])
    #expect(keys(.withoutPlacementOrJob, [opened, job]) == ["no"])
    #expect(keys(.withoutPlacementOrJob, [opened, job, end]) == ["no"])
    #expect(keys(.withoutPlacementOrJob, [opened, job, end], on: day("2026-07-01")) == ["yes"])
    #expect(keys(.withoutPlacementOrJob, []) == ["no"])
    #expect(
      keys(.withoutPlacementOrJob, [opened, Fact("case-closed", on: day("2026-06-01"))]) == ["no"])
  }

  @Test func `Hours of all jobs are added up, and follow their changes`() {
    func job(_ name: String, _ hours: Double) -> Fact {
      Fact("paid-hours-started", on: day("2026-02-01"), ["job": .text(name), "hours": .number(hours)])
    }
    let change = Fact(
      "hours-changed", on: day("2026-03-01"),
      ["job": .text("J1"), "kindOfHours": .text("ordinaryPaid"), "hours": .number(9.5)])
    #expect(keys(.paidHours, []) == ["none"])
    #expect(keys(.paidHours, [job("J1", 4.9)]) == ["under5"])
    #expect(keys(.paidHours, [job("J1", 4), job("J2", 1)]) == ["under10"])
    #expect(keys(.paidHours, [job("J1", 4), change]) == ["under10"])
    #expect(keys(.paidHours, [job("J1", 4), job("J2", 1), change]) == ["over10"])
    #expect(keys(.paidHours, [Fact("paid-hours-started", on: day("2026-02-01"))]) == ["unspecified"])
    #expect(keys(.flexJob, [Fact("flexjob-started", on: day("2026-02-01"), ["job": .text("F")])]) == ["yes"])
  }

  @Test func `Goals, CV and plan are as fresh as their last day`() {
    #expect(keys(.jobGoal, [Fact("job-goal-set", on: day("2026-01-01"), ["goal": .text("G")])]) == ["yes"])
    #expect(
      keys(
        .jobGoal,
        [
          Fact("job-goal-set", on: day("2026-01-01"), ["goal": .text("G")]),
          Fact("job-goal-dropped", on: day("2026-02-01"), ["goal": .text("G")]),
        ]) == ["no"])
    #expect(keys(.cv, [Fact("cv-updated", on: day("2026-03-30"))]) == ["within3Months"])
    #expect(keys(.cv, [Fact("cv-updated", on: day("2026-03-29"))]) == ["over3Months"])
    #expect(keys(.myPlan, []) == ["never"])
    #expect(keys(.myPlan, [Fact("my-plan-updated", on: day("2026-06-30"))]) == ["within3Months"])
  }

  @Test func `Contact counts when it took place, an appointment until it is held, moved or cancelled`() {
    let planned = Fact(
      "contact-planned", on: day("2026-06-01"), ["appointment": .text("A"), "scheduledFor": .text("2026-07-05")])
    let moved = Fact(
      "contact-moved", on: day("2026-06-10"), ["appointment": .text("A"), "scheduledFor": .text("2026-07-06")])
    // 30 June 2026 is a Tuesday; its week ends on 5 July.
    #expect(keys(.nextAppointment, [planned]) == ["thisWeek"])
    #expect(keys(.nextAppointment, [planned, moved]) == ["later"])
    for end in ["contact-cancelled", "no-show", "contact"] {
      let fact = Fact(end, on: day("2026-06-20"), ["appointment": .text("A")])
      #expect(keys(.nextAppointment, [planned, fact]) == ["none"])
    }
    #expect(keys(.lastContact, [planned]) == ["never"])
    #expect(keys(.lastContact, [Fact("no-show", on: day("2026-06-29"))]) == ["never"])
    for (text, band) in [
      ("2026-06-16", "within14Days"), ("2026-06-15", "within28Days"), ("2026-06-01", "within90Days"),
      ("2026-04-01", "within90Days"), ("2026-03-31", "over90Days"),
    ] {
      #expect(keys(.lastContact, [Fact("contact", on: day(text))]) == [band])
    }
    let alone = Fact("company-followup", on: day("2026-06-29"), ["participants": .list(["companyContact"])])
    let together = Fact("company-followup", on: day("2026-06-29"), ["participants": .list(["citizen", "mentor"])])
    #expect(keys(.lastContact, [alone]) == ["never"])
    #expect(keys(.lastContact, [together]) == ["within14Days"])
  }

  @Test func `Absence and exemption hold for their days`() {
    let away = Fact(
      "absence-started", on: day("2026-06-25"),
      ["absence": .text("F"), "kind": .text("illness"), "days": .number(6)])
    let longer = Fact("absence-extended", on: day("2026-06-28"), ["absence": .text("F"), "days": .number(20)])
    let back = Fact("absence-ended", on: day("2026-06-29"), ["absence": .text("F")])
    #expect(keys(.absence, [away]) == ["illness"])
    #expect(keys(.absence, [away], on: day("2026-07-01")) == ["none"])
    #expect(keys(.absence, [away, longer], on: day("2026-07-01")) == ["illness"])
    #expect(keys(.absence, [away, longer, back]) == ["none"])
    let exempt = Fact(
      "exempted", on: day("2026-05-01"), ["from": .text("availability"), "until": .text("2026-06-30")])
    #expect(keys(.exemption, [exempt]) == ["availability"])
    #expect(keys(.exemption, [exempt], on: day("2026-07-01")) == ["none"])
  }

  @Test func `Efforts beside are counted`() {
    let efforts = ["a", "b", "c", "d"].map {
      Fact("parallel-effort-started", on: day("2026-01-01"), ["effort": .text($0)])
    }
    #expect(keys(.parallelEfforts, Array(efforts.prefix(2))) == ["2"])
    #expect(keys(.parallelEfforts, efforts) == ["3orMore"])
    let end = Fact("parallel-effort-ended", on: day("2026-02-01"), ["effort": .text("b")])
    #expect(keys(.parallelEfforts, Array(efforts.prefix(2)) + [end]) == ["1"])
  }

  @Test func `Models, phase and what is past due come from the models`() {
    let enrolled = [
      Fact("enrolled", on: day("2025-06-01"), ["model": .text("udvikling-i-fleksjob-ii")]),
      Fact("benefit-started", on: day("2025-06-01"), ["benefit": .text("ledighedsydelse")]),
    ]
    #expect(keys(.models, enrolled, models: shippedModels) == ["udvikling-i-fleksjob-ii"])
    #expect(keys(.phase, enrolled, models: shippedModels) == ["udvikling-i-fleksjob-ii/fase-2"])
    #expect(keys(.overdue, enrolled, models: shippedModels) == ["method"])
    #expect(keys(.overdue, [], models: shippedModels) == ["none"])
    let left = Fact("left", on: day("2026-06-01"), ["model": .text("udvikling-i-fleksjob-ii")])
    #expect(keys(.models, enrolled + [left], models: shippedModels) == ["none"])
  }
}
