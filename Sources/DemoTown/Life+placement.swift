import Almanac

/// A placement as it is meant to go.
struct PlacementPlan {
  enum Kind: String {
    case workPlacement, tasterPlacement, wageSubsidy
  }

  var kind = Kind.workPlacement
  var by: Who
  var people: People
  /// In a company centre, with a mentor at the company.
  var isInCentre = false
  /// How many of a thousand lead to ordinary paid hours on the way.
  var paidHours = 0
  var failing = Figures.matchFailed
  var isParallel = false
  /// What it is called, where it is a strand of its own beside the others.
  var name: String?
  /// How long it is to last, where that is settled.
  var weeks: Int?
  /// Outcomes with their weights.
  var outcomes: [(name: String, weight: Int)] = [("completed", 60), ("newPlacement", 15), ("job", 15), ("other", 10)]
}

/// A placement as it went.
struct Placement {
  let name: String
  let company: String
  let first: Day
  /// The first day without it.
  let end: Day
  let outcome: String
  /// The micro job beside it, where there is one.
  let microJob: String?
}

extension Life {
  /// A placement from its application on. It is over before the main strand goes on.
  mutating func place(_ plan: PlacementPlan, from day: Day, _ dice: inout Dice) -> Placement {
    placements += plan.isParallel || plan.name != nil ? 0 : 1
    let name = plan.name ?? (plan.isParallel ? mark("PP", day) : "P\(placements)")
    let company = company(&dice)
    let isPublic = dice.chance(350)
    let first = working(day.adding(days: plan.kind == .tasterPlacement ? dice.between(2, 8) : dice.between(6, 20)))
    var length = self.length(of: plan, from: first, isPublic: isPublic, &dice)
    let hasFailed = plan.kind != .tasterPlacement && team.fails(plan.failing, &dice)
    if let weeks = plan.weeks { length = PlacementLength(end: first.adding(days: weeks * 7)) }
    if hasFailed { length = PlacementLength(end: first.adding(days: dice.between(8, 40)), extended: nil) }
    let outcome = hasFailed ? "matchFailed" : plan.outcomes[dice.place(plan.outcomes.map(\.weight))].name
    let hours = plan.kind == .wageSubsidy ? dice.between(20, 37) : dice.between(3, 20)

    let id = Cell.text(.placement, name)
    let kind = Cell.text(.kind, plan.kind.rawValue)
    if plan.kind != .tasterPlacement { write(.placementApplied, day, [id, kind, .text(.company, company)]) }
    if plan.kind != .tasterPlacement, dice.chance(team.rate(Figures.workAgreement)) {
      agree(on: working(first.adding(days: -min(5, day.days(to: first)))), id, company, hours, plan, &dice)
    }
    var cells = [
      id, kind, .text(.company, company), .number(.hours, hours), .group(group),
      .text(.kindOfHours, plan.kind == .wageSubsidy ? "subsidised" : "unpaidPlacement"),
      .text(.sector, isPublic ? "public" : "private"), .text(.purpose, dice.pick(Words.placementPurposes)),
      .day(.until, length.planned ?? length.end), .truth(.withinJobGoal, dice.chance(620)),
      .truth(.foundByCitizen, dice.chance(180)),
    ]
    if plan.isInCentre {
      cells.append(.text(.companyCentre, team.centre))
      centrePlaces.append((first, length.end))
    }
    if plan.isParallel { cells.append(.truth(.parallel, true)) }
    write(.placementStarted, first, cells)
    spells.append(
      Spell(name: name, kind: plan.kind, first: first, end: length.end, outcome: outcome, isInCentre: plan.isInCentre))
    if let extended = length.extended {
      var cells = [id, .text(.longest, "26 weeks"), .text(.purpose, "flere timer")]
      if team.holds(870, &dice) { cells.append(.reason("udvikling i timer, aftalt med virksomheden")) }
      write(.placementExtended, extended, cells)
    }
    var strand = dice.fork()
    support(id, company, plan, from: first, to: length.end, &strand)
    let microJob = payHours(name, plan, company: company, from: first, to: length.end, &dice)
    finish(id, plan, from: first, on: length.end, outcome: outcome, kind: kind, &dice)
    return Placement(
      name: name, company: company, first: first, end: length.end, outcome: outcome, microJob: microJob)
  }

  func company(_ dice: inout Dice) -> String { "V-\(team.number + 1)-\(dice.between(1, 40))" }

  private struct PlacementLength {
    let end: Day
    var extended: Day?
    /// The end as first agreed, where it became another.
    var planned: Day?
  }

  /// Lengths near the law's longest: 4 or 13 weeks of praktik (LAB § 61), 4 months of public and 6 of private wage
  /// subsidy. Some are extended with a reason, and some go on too long because nobody saw the day pass.
  private func length(of plan: PlacementPlan, from first: Day, isPublic: Bool, _ dice: inout Dice) -> PlacementLength {
    if plan.kind == .tasterPlacement { return PlacementLength(end: first.adding(days: dice.between(1, 2) * 7)) }
    let isShort = group == .dagpenge || group == .jobReady
    let longest =
      plan.kind == .wageSubsidy
      ? first.adding(months: isPublic ? 4 : 6) : first.adding(days: isShort ? 28 : 91)
    let all = first.days(to: longest)
    let runsOver = team.fails(80, &dice)
    let place = dice.below(100)
    let part = dice.between(45, 95)
    if runsOver { return PlacementLength(end: longest.adding(days: dice.between(2, 24)), planned: longest) }
    if place < 38 { return PlacementLength(end: first.adding(days: all * part / 100 / 7 * 7)) }
    if place < 56, !isShort, plan.kind == .workPlacement {
      let asked = working(longest.adding(days: -dice.between(3, 14)))
      return PlacementLength(end: first.adding(days: 7 * dice.between(16, 26)), extended: asked, planned: longest)
    }
    return PlacementLength(end: longest)
  }

  /// Ordinary paid hours on the way: the aim of the method, easier where a team has fewer cases (000 p. 18).
  private mutating func payHours(
    _ placement: String, _ plan: PlacementPlan, company: String, from first: Day, to end: Day, _ dice: inout Dice
  ) -> String? {
    let day = working(first.adding(days: dice.between(10, 80)))
    let hours = dice.between(2, 9)
    guard dice.chance(plan.paidHours * 100 / team.load), day < end else { return nil }
    jobs += 1
    let job = "J\(jobs)"
    write(
      .paidHoursStarted, day,
      [
        .text(.job, job), .text(.company, company), .number(.hours, hours), .text(.placement, placement),
        .text(.kind, "microJob"),
      ])
    return job
  }

  private mutating func finish(
    _ id: Cell, _ plan: PlacementPlan, from first: Day, on end: Day, outcome: String, kind: Cell, _ dice: inout Dice
  ) {
    let isPlanned = outcome != "matchFailed" && team.holds(560, &dice)
    let days = dice.between(2, 15)
    if isPlanned, plan.kind != .tasterPlacement {
      let isStep = ["job", "flexJob", "education", "newPlacement"].contains(outcome)
      let step = isStep ? outcome : outcome == "completed" ? "talk" : "other"
      write(
        .nextStepAgreed, working(max(first, end.adding(days: -days))),
        [id, .with(plan.people.union([.citizen, .companyContact])), .text(.step, step)])
    }
    write(.placementEnded, end, [id, kind, .text(.outcome, outcome)])
    if !["job", "flexJob", "education"].contains(outcome), team.holds(plan.kind == .tasterPlacement ? 400 : 600, &dice)
    {
      write(
        .closingTalkHeld, working(end.adding(days: dice.between(0, 16))),
        [
          id, .with(plan.people.union(.companyContact)), .reason("timerne voksede ikke som ventet"),
        ])
    }
    if plan.isInCentre {
      // Numerator and denominator of the campaign's second goal, four weeks after (Nyhedsbrev 4, p. 1-2).
      write(
        .selfSupportChecked, working(end.adding(days: 28)),
        [id, .truth(.selfSupporting, outcome == "job" || outcome == "education")])
    }
  }
}
