import Almanac

/// Courses of people near the labour market, and of the sick.
extension Life {
  /// Unemployment benefit: most leave it within a year.
  mutating func insured(from day: Day, isNew: Bool) -> (Day, Ending) {
    var dice = self.dice.fork()
    var end = day.adding(days: 30 + dice.below(160) + dice.below(240))
    var talks = dice.fork()
    let goesToPlacement = dice.chance(330)
    let isSubsidy = dice.chance(330)
    let wait = dice.between(60, 200)
    write(.cvUpdated, working(day.adding(days: dice.between(1, 16))))
    var foundJob = false
    if goesToPlacement, day.adding(days: wait) < end {
      var plan = PlacementPlan(by: .companyConsultant, people: .consultant, failing: 90)
      plan.kind = isSubsidy ? .wageSubsidy : .workPlacement
      plan.outcomes = [("completed", 50), ("job", 40), ("other", 10)]
      let placement = place(plan, from: working(day.adding(days: wait)), &dice)
      foundJob = placement.outcome == "job"
      end = foundJob ? placement.end : max(end, placement.end.adding(days: 30))
    }
    search(from: day, to: end, every: 90, &talks)
    talkByNeed(from: day.adding(months: isNew ? 6 : 1), to: end, every: 120, &talks)
    end = working(end)
    let turn = dice.below(100)
    if foundJob || turn < 76 {
      startJob(on: end, company: nil, after: nil, &dice)
      return (end, .selfSupport(outcome: "job"))
    }
    switch turn {
    case 76..<79: return (end, .moved)
    case 79..<92: return (end, .goes(.jobReady))
    default: return (end, .goes(.sickness))
    }
  }

  /// Cash benefit, ready for a job.
  mutating func jobReady(from day: Day, isNew: Bool) -> (Day, Ending) {
    var dice = self.dice.fork()
    var end = day.adding(days: 60 + dice.below(240) + dice.below(240))
    var talks = dice.fork()
    setJobGoal(on: working(day.adding(days: dice.between(4, 30))), people: .citizen.union(team.caseworkerPeople), &dice)
    reviewCV(
      on: working(day.adding(days: dice.between(5, 28))), by: .coordinatingCaseworker,
      people: .citizen.union(team.caseworkerPeople), &dice)
    updatePlan(
      on: working(day.adding(days: dice.between(6, 45))), by: .coordinatingCaseworker,
      people: .citizen.union(team.caseworkerPeople), &dice)
    var microJob: String?
    var foundJob = false
    var next = working(day.adding(days: dice.between(40, 140)))
    for _ in 0..<dice.place([50, 40, 10]) where next < end {
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople, paidHours: 120, failing: 120)
      plan.kind = dice.chance(200) ? .wageSubsidy : .workPlacement
      plan.outcomes = [("completed", 60), ("job", 25), ("newPlacement", 10), ("other", 5)]
      let placement = place(plan, from: next, &dice)
      microJob = placement.microJob
      foundJob = placement.outcome == "job"
      end = foundJob ? placement.end : max(end, placement.end.adding(days: 20))
      if foundJob { break }
      endMicroJob(microJob, on: placement.end)
      microJob = nil
      next = working(placement.end.adding(days: dice.between(20, 90)))
    }
    search(from: day, to: end, every: 110, &talks)
    talkByNeed(from: day.adding(months: isNew ? 6 : 1), to: end, every: 120, &talks)
    end = working(end)
    let turn = dice.below(100)
    if foundJob || turn < 45 {
      startJob(on: end, company: nil, after: microJob, &dice)
      return (end, .selfSupport(outcome: "job"))
    }
    switch turn {
    case 45..<53:
      startEducation(on: end, &dice)
      return (end, .selfSupport(outcome: "education"))
    case 53..<55: return (end, .moved)
    case 55..<80: return (end, .goes(.jobFirst))
    case 80..<92: return (end, .goes(.companyCentre))
    default: return (end, .goes(.sickness))
    }
  }

  /// Cash benefit, not ready for a job, and in no model: the ordinary effort between courses.
  mutating func ordinary(from day: Day, isNew: Bool) -> (Day, Ending) {
    var dice = self.dice.fork()
    let end = working(day.adding(days: 110 + dice.below(160) + dice.below(200)))
    var talks = dice.fork()
    updatePlan(
      on: working(day.adding(days: dice.between(14, 90))), by: .coordinatingCaseworker,
      people: .citizen.union(team.caseworkerPeople), &dice)
    if dice.chance(250) { runBeside(from: day.adding(days: dice.between(10, 90)), kinds: ["health", "social"], &dice) }
    talkByNeed(from: day.adding(months: isNew ? 6 : 1), to: end, every: 100, &talks)
    switch dice.below(100) {
    case 0..<12:
      startJob(on: end, company: nil, after: nil, &dice)
      return (end, .selfSupport(outcome: "job"))
    case 12..<16: return (end, .moved)
    case 16..<54: return (end, .goes(.jobFirst))
    case 54..<78: return (end, .goes(.companyCentre))
    case 78..<88: return (end, .goes(.jobReady))
    default: return (end, .goes(.rehabilitation))
    }
  }

  /// Sickness benefit and job clarification: talks, a careful placement, back to work or on to something else.
  mutating func sickness(from day: Day, isNew: Bool) -> (Day, Ending) {
    var dice = self.dice.fork()
    var end = day.adding(days: 60 + dice.below(220) + dice.below(240))
    var talks = dice.fork()
    write(.medicalPaperRequested, working(day.adding(days: 6)), [.text(.paper, "LÆ 285")])
    let paper = working(day.adding(days: dice.between(18, 55)))
    write(.medicalPaperReceived, paper, [.text(.paper, "LÆ 285")])
    if dice.chance(350) { runBeside(from: day.adding(days: dice.between(10, 60)), kinds: ["health"], &dice) }
    if dice.chance(380) {
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople, failing: 200)
      plan.outcomes = [("completed", 70), ("job", 15), ("health", 15)]
      let placement = place(plan, from: working(day.adding(days: dice.between(50, 150))), &dice)
      end = max(end, placement.end.adding(days: 14))
    }
    updatePlan(
      on: working(day.adding(days: dice.between(14, 60))), by: .coordinatingCaseworker,
      people: .citizen.union(team.caseworkerPeople), &dice)
    talkByNeed(from: day.adding(months: isNew ? 6 : 1), to: end, every: 84, &talks)
    end = working(end)
    switch dice.below(100) {
    case 0..<48:
      startJob(on: end, company: nil, after: nil, &dice)
      return (end, .selfSupport(outcome: "job"))
    case 48..<66: return (end, .goes(.jobFirst))
    case 66..<92: return (end, .goes(.rehabilitation))
    case 92..<96: return (end, .pension)
    default: return (end, .goes(.jobReady))
    }
  }
}
