import Almanac

/// Udsatte unge and Udsatte over 30: the five steps of a programme theory, and what it takes as people assess it
/// (New Insight for KL, En effektiv beskæftigelsesindsats for udsatte borgere, 2013, p. 5 and 10).
extension Life {
  mutating func followTheory(_ model: Model, in span: Span, _ dice: inout Dice) {
    let people = team.caseworkerPeople.union(.citizen)
    func later(_ perMille: Int, _ soon: ClosedRange<Int>, _ late: ClosedRange<Int>) -> Day {
      let wanted = team.holds(perMille, &dice) ? soon : late
      return present(span.from.adding(days: dice.between(wanted.lowerBound, wanted.upperBound)))
    }
    write(.enrolled, span.from, [.model(model)])
    let referred = later(700, 5...25, 31...60)
    tell(
      .referralAssessed, referred, before: span.to,
      [.with(people), .text(.offer, "eget forløb"), .truth(.parallelEffortConsidered, team.holds(700, &dice))])
    let goal = later(660, 12...38, 45...90)
    if goal < span.to { setJobGoal(on: goal, people: people, &dice) }
    let set = later(560, 20...52, 60...110)
    if team.holds(850, &dice), set < span.to { aim(on: set, until: span.to, &dice) }
    let begun = later(640, 14...48, 60...100)
    if dice.chance(550) {
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople, failing: 160)
      plan.outcomes = [("completed", 60), ("newPlacement", 30), ("health", 10)]
      let weeks = dice.between(4, 10)
      if begun.adding(days: weeks * 7 + 30) < span.to { placeBeside(plan, weeks: weeks, from: begun, &dice) }
    } else {
      let effort = Cell.text(.effort, mark("IB", begun))
      let kind = dice.pick(
        model == .vulnerableYoung ? ["health", "social", "education"] : ["health", "social", "economy"])
      tell(
        .parallelEffortStarted, begun, before: span.to,
        [effort, .text(.kind, kind), .text(.purpose, "et skridt mod målet")])
      let over = working(begun.adding(days: dice.between(50, 160)))
      if begun < span.to { write(.parallelEffortEnded, over, [effort, .reason("forløbet er gennemført")]) }
    }
    var day = later(720, 130...175, 190...240)
    while day < span.to, day <= until {
      assess(model, on: day, until: span.to, people: people, &dice)
      day = present(day.adding(days: team.holds(720, &dice) ? dice.between(140, 175) : dice.between(190, 240)))
    }
    write(.left, span.to, [.model(model), .reason("forløbet er slut")])
  }

  /// A sub-goal with a day, and in most cases that it was reached.
  private mutating func aim(on day: Day, until end: Day, _ dice: inout Dice) {
    let goal = Cell.text(.goal, mark("UB", day))
    write(
      .progressionGoalSet, day,
      [
        goal, .text(.dimension, dice.pick(["stability", "coping", "confidence", "tasks"])),
        .text(.direction, "develop"),
        .day(.by, day.adding(days: dice.between(30, 75))),
      ])
    let reached = present(day.adding(days: dice.between(25, 80)))
    if dice.chance(640) { tell(.progressionGoalReached, reached, before: end, [goal]) }
  }

  /// The eight mechanisms, looked at one by one in a talk. What is not in place is acted upon, or forgotten.
  private mutating func assess(_ model: Model, on day: Day, until end: Day, people: People, _ dice: inout Dice) {
    var lacks = false
    for mechanism in model == .vulnerableYoung ? Words.mechanismsOfYoung : Words.mechanismsOver30 {
      let isSeen = team.holds(900, &dice)
      let isInPlace = team.holds(720, &dice)
      let hasReason = team.holds(880, &dice)
      let reason = dice.pick(isInPlace ? Words.inPlace : Words.notInPlace)
      guard isSeen else { continue }
      lacks = lacks || !isInPlace
      var cells: [Cell] = [
        .text(.mechanism, mechanism), .text(.outcome, isInPlace ? "onTrack" : "newEffort"),
        .by(.coordinatingCaseworker),
        .with(people),
      ]
      if hasReason { cells.append(.reason(reason)) }
      write(.screening, day, cells)
    }
    let acted = present(day.adding(days: team.holds(680, &dice) ? dice.between(0, 24) : dice.between(33, 60)))
    if lacks, acted < end { updatePlan(on: acted, by: .coordinatingCaseworker, people: people, &dice) }
  }
}
