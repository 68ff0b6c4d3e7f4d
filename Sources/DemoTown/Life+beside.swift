import Almanac

/// A course of the main strand, as it went.
struct Span {
  let course: Life.Course
  let group: Group
  let from: Day
  /// The first day without it.
  let to: Day
}

/// A placement as it went, for what comes after it.
struct Spell {
  let name: String
  let kind: PlacementPlan.Kind
  let first: Day
  /// The first day without it.
  let end: Day
  let outcome: String
  let isInCentre: Bool
}

/// Models that are followed beside the main course: Nyborg's, Middelfart's and Sønderborg's (4 gode eksempler, March 2011)
/// and the two programme theories for vulnerable citizens (New Insight for KL, 2013).
///
/// They throw dice of their own, after everything else, so the other strands of a life stay as they were. A team's quality
/// decides how often things come in time.
extension Life {
  mutating func liveBeside() {
    let last = group
    for span in spans {
      var dice = Dice(seed: seed, .beside, index, part: Int(span.from.number))
      group = span.group
      switch span.course {
      case .insured, .jobReady:
        let isNew = openings.contains { $0.from == span.from }
        if isYoung {
          if isNew, dice.chance(Figures.earlyYouth) { beginEarly(in: span, &dice) }
        } else if dice.chance(Figures.jobHunt) {
          huntJobs(in: span, &dice)
        }
      case .ordinary:
        let model = isYoung ? Model.vulnerableYoung : .vulnerableOver30
        if dice.chance(isYoung ? Figures.vulnerableYoung : Figures.vulnerableOver30) {
          followTheory(model, in: span, &dice)
        }
      default: break
      }
    }
    group = last
    for spell in spells where spell.kind == .wageSubsidy { shorten(spell) }
    careAfterwards()
  }

  /// Whether no placement runs in the days.
  func isFree(from first: Day, to end: Day) -> Bool {
    !spells.contains { $0.first < end && first < $0.end }
  }

  /// A small placement of a strand beside the main one; nothing where another runs.
  mutating func placeBeside(_ plan: PlacementPlan, weeks: Int, from day: Day, _ dice: inout Dice) {
    var plan = plan
    plan.name = mark("PB", day)
    plan.weeks = weeks
    var placing = dice.fork()
    guard isFree(from: day, to: day.adding(days: weeks * 7 + 30)) else { return }
    _ = place(plan, from: day, &placing)
  }

  // MARK: Tidlig ungeindsats

  private mutating func beginEarly(in span: Span, _ dice: inout Dice) {
    let end = min(span.to, working(span.from.adding(days: dice.between(100, 170))))
    let people = team.companyPeople.union(.citizen)
    write(.enrolled, span.from, [.model(.earlyYouth)])
    let letter = working(span.from.adding(days: dice.below(4)))
    let meeting = present(span.from.adding(days: team.holds(820, &dice) ? dice.between(7, 17) : dice.between(22, 35)))
    let isWritten = team.holds(800, &dice)
    let isPlannedThere = team.holds(700, &dice)
    let planned = isPlannedThere ? meeting : present(meeting.adding(days: dice.between(10, 40)))
    if isWritten {
      tell(
        .messageSent, letter, before: end,
        [
          .by(.coordinatingCaseworker), .text(.channel, dice.chance(800) ? "digitalPost" : "letter"),
          .text(.about, "sådan foregår mødet, og find gerne selv en praktikplads"),
        ])
    }
    if meeting < end {
      write(
        .groupSession, meeting, [.by(team.companyRole), .with(people), .text(.programme, "job- og uddannelsesvejen")])
      let rhythm = Rhythm(
        every: 28, inTime: 0, by: team.companyRole, people: people, letter: "Y", since: span.from.adding(days: 1))
      meet(on: meeting, rhythm, &dice)
    }
    if planned < end { updatePlan(on: planned, by: team.companyRole, people: people, &dice) }
    let wait = team.holds(760, &dice) ? dice.between(18, 34) : dice.between(62, 80)
    let placed = present(span.from.adding(days: wait))
    if placed.adding(days: 50) < end {
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople, failing: 90)
      plan.outcomes = [("completed", 70), ("newPlacement", 30)]
      placeBeside(plan, weeks: dice.between(2, 4), from: placed, &dice)
    }
    if span.group == .educationReady {
      let chosen = present(
        span.from.adding(days: team.holds(620, &dice) ? dice.between(15, 26) : dice.between(31, 70)))
      if team.holds(860, &dice) {
        tell(.nextStepAgreed, chosen, before: end, [.with(people), .text(.step, "education")])
      }
    }
    write(.left, end, [.model(.earlyYouth), .reason("forløbet er slut")])
  }

  // MARK: Jobjagten

  private mutating func huntJobs(in span: Span, _ dice: inout Dice) {
    let from = working(span.from.adding(days: dice.between(60, 120)))
    let end = working(from.adding(days: dice.between(49, 63)))
    let goesOn = end.adding(days: 40) < span.to
    let referred = present(from.adding(days: -dice.between(8, 25)))
    let isReferred = team.holds(820, &dice)
    guard goesOn else { return }
    let caseworker = team.caseworkerPeople.union(.citizen)
    if isReferred, referred < from {
      write(
        .referralAssessed, referred, [.with(caseworker), .text(.offer, "Jobjagten"), .reason("skal skifte branche")])
    }
    write(.enrolled, from, [.model(.jobHunt)])
    var session = present(from.adding(days: team.holds(840, &dice) ? dice.between(0, 4) : dice.between(9, 15)))
    for programme in ["oplæg fra lokale virksomheder", "ansøgninger, der rammer", "hvad lærte vi af praktikken?"] {
      tell(
        .groupSession, session, before: end,
        [.by(.externalProvider), .with([.citizen, .externalProvider]), .text(.programme, programme)])
      session = present(session.adding(days: dice.between(9, 17)))
    }
    // 85 % were in a placement (4 gode eksempler, p. 4).
    let taster = present(from.adding(days: dice.between(12, 24)))
    if dice.chance(850) {
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople)
      plan.kind = .tasterPlacement
      plan.outcomes = [("completed", 80), ("other", 20)]
      placeBeside(plan, weeks: dice.between(1, 2), from: taster, &dice)
    }
    var applied = working(from.adding(days: dice.between(10, 25)))
    for _ in 0..<dice.place([8, 17, 40, 35]) {
      tell(.applicationSent, applied, before: end, [.text(.application, mark("SJ", applied))])
      applied = working(applied.adding(days: dice.between(3, 12)))
    }
    write(.left, end, [.model(.jobHunt), .reason("holdet er slut")])
    let status = working(end.adding(days: team.holds(740, &dice) ? dice.between(1, 12) : dice.between(17, 36)))
    if team.holds(850, &dice) {
      tell(
        .progressionAssessed, status, before: span.to,
        [.text(.indicator, "hvad de nye brancher viste"), .text(.assessedBy, "professional")])
    }
    let planned = present(end.adding(days: team.holds(640, &dice) ? dice.between(5, 25) : dice.between(31, 60)))
    if planned < span.to { updatePlan(on: planned, by: .coordinatingCaseworker, people: caseworker, &dice) }
  }

  // MARK: Korte løntilskudsforløb

  private mutating func shorten(_ spell: Spell) {
    var dice = Dice(seed: seed, .beside, index, part: -1 - Int(spell.first.number))
    guard dice.chance(Figures.shortSubsidy), let opened = openings.last(where: { $0.from < spell.first })?.from else {
      return
    }
    let from = max(working(opened.adding(days: 1)), spell.first.adding(days: -dice.between(1, 6)))
    guard from <= spell.first else { return }
    write(.enrolled, from, [.model(.shortSubsidy)])
    let people = team.companyPeople.union(.citizen)
    let searched = present(
      spell.first.adding(days: team.holds(700, &dice) ? dice.between(4, 24) : dice.between(32, 60)))
    if team.holds(820, &dice) { tell(.searchPlanAgreed, searched, before: spell.end, [.with(people)]) }
    var day = spell.first
    while day < spell.end, day <= until {
      let isInTime = team.holds(700, &dice)
      day = present(day.adding(days: isInTime ? 14 - dice.below(4) : 15 + dice.below(14)))
      tell(
        .groupSession, day, before: spell.end,
        [.by(team.companyRole), .with(people), .text(.programme, "løntilskud og næste skridt")])
    }
    let end = spell.outcome == "job" ? spell.end.adding(days: 1) : working(spell.end.adding(days: 17))
    write(.left, end, [.model(.shortSubsidy), .reason("løntilskuddet er slut")])
  }

  /// What happens only if the course still runs that day.
  mutating func tell(_ kind: TownFactName, _ day: Day, before end: Day, _ cells: [Cell]) {
    guard day < end else { return }
    write(kind, day, cells)
  }
}
