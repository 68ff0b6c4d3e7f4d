import Almanac

/// A course in a company centre, in the five steps of Virksomhedscenterkampagnen (Nyhedsbrev 4, 2011, p. 2).
extension Life {
  mutating func companyCentre(from day: Day, isNew: Bool) -> (Day, Ending) {
    var dice = self.dice.fork()
    var talks = dice.fork()
    write(.enrolled, day, [.model(.companyCentre)])

    // 1. Referral, and what is needed beside it.
    let referred = present(day.adding(days: team.holds(800, &dice) ? dice.between(2, 13) : dice.between(16, 40)))
    write(
      .referralAssessed, referred,
      [
        .with(team.caseworkerPeople.union(.citizen)), .text(.offer, "virksomhedscenter"),
        .truth(.parallelEffortConsidered, team.holds(680, &dice)),
      ])
    if dice.chance(380) {
      runBeside(from: referred.adding(days: dice.between(5, 40)), kinds: ["language", "health", "social"], &dice)
    }
    // 2. Motivation and match: the citizen sees the place and meets the mentor before anything is agreed.
    var next = present(referred.adding(days: team.holds(660, &dice) ? dice.between(4, 12) : dice.between(20, 60)))
    if team.holds(700, &dice) {
      write(
        .companyVisited, next,
        [.text(.companyCentre, team.centre), .with(team.companyPeople.union([.citizen, .companyMentor]))])
    }
    planRegularly(
      from: referred.adding(days: 10), by: .coordinatingCaseworker, people: team.caseworkerPeople.union(.citizen), &dice
    )
    setJobGoal(
      on: present(referred.adding(days: dice.between(5, 30))), people: team.companyPeople.union(.citizen), &dice)

    // 3 to 5. Agreement, introduction and adjustment, ending and the way on.
    var selfSupport: String?
    var microJob: String?
    for _ in 0...dice.place([60, 40]) {
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople, isInCentre: true, paidHours: 110)
      // 17.7 % manage by themselves four weeks after (p. 1); a failed match never does, so the others a little more.
      let good = Figures.selfSupporting * 1000 / (1000 - plan.failing)
      plan.outcomes = [
        ("job", good * 3 / 4), ("education", good / 4), ("completed", 480), ("newPlacement", 480 - good),
        ("health", 40),
      ]
      let placement = place(plan, from: next, &dice)
      if placement.outcome == "job" || placement.outcome == "education" {
        selfSupport = placement.outcome
        microJob = placement.microJob
        next = placement.end
        break
      }
      endMicroJob(placement.microJob, on: placement.end)
      next = present(placement.end.adding(days: dice.chance(450) ? dice.between(3, 20) : dice.between(30, 120)))
    }
    let end = working(next)
    let rhythm = Rhythm(
      every: 70, inTime: 650, by: .coordinatingCaseworker, people: team.caseworkerPeople.union(.citizen),
      onAgreement: 300, letter: "K", since: day.adding(days: 1))
    talk(from: day.adding(days: isNew ? 150 : 10), to: end, rhythm, &talks)
    supported.append((day, end))
    write(.left, end, [.model(.companyCentre), .reason(selfSupport == nil ? "forløbet er slut" : "selvforsørgende")])
    if let selfSupport {
      if selfSupport == "job" {
        startJob(on: end, company: nil, after: microJob, &dice)
      } else {
        endMicroJob(microJob, on: end)
        startEducation(on: end, &dice)
      }
      return (end, .selfSupport(outcome: selfSupport))
    }
    switch dice.below(100) {
    case 0..<3: return (end, .moved)
    case 3..<20: return (end, .goes(.jobFirst))
    case 20..<65: return (end, .goes(.ordinary))
    case 65..<82: return (end, .goes(.jobReady))
    default: return (end, .goes(.rehabilitation))
    }
  }
}
