import Almanac

/// JobFirst: in the labour market from the first day, with placements that lead to ordinary paid hours.
extension Life {
  mutating func jobFirst(from day: Day, isNew: Bool) -> (Day, Ending) {
    var dice = self.dice.fork()
    let talks = dice.fork()
    let all = team.companyPeople.union(team.caseworkerPeople).union(team.mentorPeople).union(.citizen)
    write(.enrolled, day, [.model(.jobFirst)])
    shareRoles(from: day, &dice)
    let early = team.holds(700, &dice) ? dice.between(3, 26) : dice.between(30, 60)
    let first = Rhythm(every: 28, inTime: 0, by: team.mentorRole, people: all, letter: "M", since: day.adding(days: 1))
    meet(on: present(day.adding(days: early)), first, &dice)
    setJobGoal(on: present(day.adding(days: team.holds(760, &dice) ? dice.between(5, 27) : 45)), people: all, &dice)
    if dice.chance(400) {
      write(.selfAssessmentMade, present(day.adding(days: dice.between(6, 20))))
    }
    let reviewed = present(day.adding(days: team.holds(680, &dice) ? dice.between(6, 26) : dice.between(30, 70)))
    reviewCV(on: reviewed, by: team.mentorRole, people: .citizen.union(team.mentorPeople), &dice)
    planRegularly(from: day.adding(days: dice.between(10, 40)), by: team.mentorRole, people: all, &dice)
    if dice.chance(560) {
      runBeside(
        from: day.adding(days: dice.between(10, 90)), kinds: ["health", "health", "social", "mentor", "economy"], &dice)
    }
    if dice.chance(330) { meetAboutCase(on: working(day.adding(days: dice.between(40, 150))), &dice) }

    var (next, microJob, hasJob) = (taste(from: day, &dice), String?.none, false)
    for _ in 0...dice.place([35, 45, 20]) {
      next = present(next.adding(days: dice.between(8, 40)))
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople, paidHours: Figures.paidHours)
      plan.outcomes = [("completed", 40), ("newPlacement", 25), ("job", 17), ("paidHours", 10), ("health", 8)]
      let placement = place(plan, from: next, &dice)
      // A match that fails is followed by a new one as soon as may be (000 p. 14): soon in good teams.
      next = placement.end.adding(days: team.holds(600, &dice) ? dice.between(2, 16) : dice.between(25, 80))
      if placement.outcome == "job" {
        (next, hasJob, microJob) = (placement.end, true, placement.microJob)
        break
      }
      endMicroJob(placement.microJob, on: placement.end.adding(days: placement.outcome == "paidHours" ? 60 : 0))
    }
    return leaveJobFirst(on: working(next), since: day, hasJob: hasJob, microJob: microJob, talks: talks, &dice)
  }

  private mutating func leaveJobFirst(
    on end: Day, since day: Day, hasJob: Bool, microJob: String?, talks: Dice, _ dice: inout Dice
  ) -> (Day, Ending) {
    var talks = talks
    var walks = talks.fork()
    let close = Rhythm(
      every: 42, inTime: 700, by: team.mentorRole, people: .citizen.union(team.mentorPeople), onAgreement: 350,
      letter: "M", since: day.adding(days: 1))
    talk(from: day.adding(days: 20), to: end, close, &talks)
    accompany(from: day, to: end, &walks)
    supported.append((day, end))
    write(.left, end, [.model(.jobFirst), .reason(hasJob ? "job" : "forløbet er slut")])
    if hasJob {
      startJob(on: end, company: nil, after: microJob, &dice)
      return (end, .selfSupport(outcome: "job"))
    }
    switch dice.below(100) {
    case 0..<16:
      startJob(on: end, company: nil, after: nil, &dice)
      return (end, .selfSupport(outcome: "job"))
    case 16..<22:
      startEducation(on: end, &dice)
      return (end, .selfSupport(outcome: "education"))
    case 22..<25: return (end, .moved)
    case 25..<65: return (end, .goes(.ordinary))
    case 65..<73: return (end, .goes(.companyCentre))
    case 73..<82: return (end, .goes(.jobReady))
    default: return (end, .goes(.rehabilitation))
    }
  }

  /// Who does what, by the team's way of sharing the roles (000 p. 8), said to the citizen.
  private mutating func shareRoles(from day: Day, _ dice: inout Dice) {
    let wait = team.holds(700, &dice) ? dice.between(1, 13) : dice.between(18, 70)
    write(
      .roleDistributionAgreed, present(day.adding(days: wait)),
      [
        .text(.distribution, team.roleModel.rawValue), .truth(.citizenTold, team.holds(780, &dice)),
        .truth(.tasksNamed, team.holds(740, &dice)), .with(team.companyPeople.union(team.caseworkerPeople)),
      ])
  }

  /// The taster; where it is set aside, the reason stands in a waiver.
  private mutating func taste(from day: Day, _ dice: inout Dice) -> Day {
    if team.holds(620, &dice) {
      let from = working(day.adding(days: team.holds(650, &dice) ? dice.between(2, 15) : dice.between(25, 60)))
      var plan = PlacementPlan(by: team.companyRole, people: team.companyPeople)
      plan.kind = .tasterPlacement
      plan.outcomes = [("completed", 80), ("other", 20)]
      return place(plan, from: from, &dice).end
    }
    if dice.chance(400) {
      let from = working(day.adding(days: 10))
      write(
        .waiver, from,
        [
          .text(.element, "3"), .day(.from, day), .day(.to, day.adding(days: 90)), .model(.jobFirst),
          .reason("borgeren kender faget, og jobmålet er klart"), .text(.cause, "citizensWish"),
        ])
    }
    return day.adding(days: dice.between(10, 60))
  }

  /// Min Plan, written anew now and then.
  mutating func planRegularly(from day: Day, by: Who, people: People, _ dice: inout Dice) {
    var on = present(day)
    for _ in 0..<dice.between(1, 2) {
      updatePlan(on: on, by: by, people: people, &dice)
      on = present(on.adding(days: dice.between(80, 170)))
    }
  }

  /// The citizen takes part in every meeting about the citizen (000 p. 12), nearly.
  mutating func meetAboutCase(on day: Day, _ dice: inout Dice) {
    let isThere = team.holds(880, &dice)
    let people = team.companyPeople.union(team.caseworkerPeople)
    var cells = [Cell.with(isThere ? people.union(.citizen) : people)]
    if !isThere, dice.chance(300) { cells.append(.text(.citizenAbsence, "declined")) }
    write(.caseMeeting, day, cells)
  }

  /// The mentor goes along to doctor, bank and workplace (000 p. 7).
  mutating func accompany(from day: Day, to end: Day, _ dice: inout Dice) {
    var next = present(day.adding(days: dice.between(20, 160)))
    while next < end, next <= until {
      write(
        .citizenAccompanied, next, [.by(team.mentorRole), .text(.to, dice.pick(["læge", "bank", "arbejdsplads"]))])
      next = present(next.adding(days: dice.between(120, 400)))
    }
  }
}
