import Almanac

/// Udvikling i fleksjob II, phase 3: the flexjob and its hours.
extension Life {
  mutating func flexJob(from day: Day, after placement: Placement?, broker: Day, _ dice: inout Dice) -> (Day, Ending) {
    jobs += 1
    let job = Cell.text(.job, "J\(jobs)")
    let company = placement?.company ?? self.company(&dice)
    var hours = dice.place([0, 0, 8, 12, 16, 18, 16, 10, 8, 4, 4, 2, 2, 0, 0, 2, 1])
    var intensity = 35 + 5 * dice.below(12)
    agreeOnFlexJob(around: day, job, company, &dice)
    write(
      .flexjobStarted, day,
      [
        job, .text(.company, company), .number(.hours, hours), .number(.intensity, intensity),
        .text(.kind, placement == nil ? "newCompany" : "samePlacement"), .truth(.withinJobGoal, dice.chance(680)),
      ] + effective(hours, intensity))
    endBenefit(on: day)
    startBenefit(.fleksloentilskud, on: day)
    enter(.flexJob, on: day)

    let isEnded = dice.chance(160)
    let lasts = isEnded ? dice.between(40, 320) : dice.between(380, 620)
    let end = working(day.adding(days: lasts))
    var strand = dice.fork()
    followUp(job, company, from: day, to: end, &strand)
    talkInJob(from: day, to: end, &strand)
    if team.usesParallelPlacements ? dice.chance(520) : dice.chance(30) {
      var plan = PlacementPlan(by: .jobBroker, people: .jobBroker, isParallel: true)
      plan.outcomes = [("completed", 55), ("paidHours", 30), ("health", 15)]
      _ = place(plan, from: working(day.adding(days: dice.between(60, 150))), &dice)
    }
    if dice.chance(Figures.flexJobGrows), lasts > 200 {
      let changed = working(day.adding(days: dice.between(90, 190)))
      hours += dice.between(1, 6)
      intensity = min(95, intensity + 5 * dice.below(4))
      write(
        .hoursChanged, changed,
        [
          job, .text(.kindOfHours, "flexJob"), .number(.hours, hours), .number(.intensity, intensity),
          .reason("nye opgaver og flere timer"),
        ] + effective(hours, intensity))
    }
    guard isEnded else {
      // The course ends where the job has held; the grant and the supplement go on.
      write(.left, end, [.model(.flexJob), .reason("fleksjobbet holder")])
      return (end, .rests)
    }
    write(
      .flexjobEnded, end,
      [job, .reason("opgaverne faldt væk"), .number(.totalEffectiveHours, 0), .number(.totalHours, 0)])
    endBenefit(on: end)
    startBenefit(.ledighedsydelse, on: end)
    enter(.flexBenefit, on: end)
    return flexBenefit(from: end, broker: end, dice: &dice)
  }

  /// Effective hours are hours times intensity, in hundredths and without rounding.
  private func effective(_ hours: Int, _ intensity: Int) -> [Cell] {
    [
      .hundredths(.effectiveHours, hours * intensity), .hundredths(.totalEffectiveHours, hours * intensity),
      .number(.totalHours, hours),
    ]
  }

  /// Core element F: goals for progression are seldom written (003 p. 17, 19 and 59).
  private mutating func agreeOnFlexJob(around day: Day, _ job: Cell, _ company: String, _ dice: inout Dice) {
    let isBefore = team.holds(Figures.agreementBeforeJob, &dice)
    let on = isBefore ? day : working(day.adding(days: dice.between(5, 40)))
    let hasGoals = team.holds(Figures.agreementProgressionGoals, &dice)
    var cells = [
      job, .text(.agreement, mark("V", on)), .text(.company, company), .text(.kind, "flexJob"),
      .with([.citizen, .jobBroker, .companyContact]), .number(.progressionGoals, hasGoals ? dice.between(1, 2) : 0),
      .truth(.companyContactNamed, team.holds(Figures.agreementContact, &dice)),
      .truth(.developmentNamed, team.holds(Figures.agreementDevelopment, &dice)),
      .truth(.accommodationsTiedToTasks, team.holds(Figures.planAccommodations, &dice)),
      .text(.parallelPlacement, parallel(&dice)),
    ]
    if team.holds(Figures.agreementFollowUp, &dice) { cells.append(.number(.followUpDays, dice.pick([28, 42, 60]))) }
    if dice.chance(820) {
      cells.append(.text(.writtenIn, dice.pick(["flexJobAgreement", "flexJobAgreement", "myPlan", "ownForm"])))
    }
    if team.holds(Figures.agreementTrial, &dice) { cells.append(.text(.nextTrial, dice.pick(Words.trials))) }
    write(.companyAgreementMade, on, cells)
    if hasGoals {
      write(
        .progressionGoalSet, on,
        [
          job, .text(.goal, mark("U", on)), .text(.dimension, dice.pick(["hours", "hours", "tasks", "intensity"])),
          .text(.direction, "develop"), .day(.by, on.adding(days: 120)),
        ])
    }
  }

  /// Seven of nine: the job already has the hours that the citizen can manage (003 p. 20).
  private func parallel(_ dice: inout Dice) -> String {
    let turn = dice.below(100)
    if team.usesParallelPlacements { return turn < 60 ? "agreed" : turn < 85 ? "atCapacity" : "notDiscussed" }
    return turn < 6 ? "agreed" : turn < 46 ? "atCapacity" : turn < 54 ? "otherReason" : "notDiscussed"
  }

  /// Core element G: the first follow-up is praised by all, the fourth is rare (003 p. 19-20).
  private mutating func followUp(_ job: Cell, _ company: String, from day: Day, to end: Day, _ dice: inout Dice) {
    // A better team holds one more, a weak one one less; the mean stays.
    let shift = dice.below(7) < abs(team.quality) / 2 ? team.quality.signum() : 0
    let count = max(0, dice.place(Figures.followUps) + shift)
    var next = day
    for number in 1...max(1, count) where number <= count {
      next = present(next.adding(days: dice.between(12, 300 / max(count, 3) - 20)))
      guard next < end else { return }
      let isBoth = team.holds(Figures.followUpBoth, &dice)
      let isVisit = dice.chance(650)
      var cells = [
        job, .by(.jobBroker), .with(isBoth ? [.citizen, .jobBroker, .companyContact] : [.jobBroker, .companyContact]),
        .text(.form, isVisit ? "atCompany" : "phone"), .number(.number, number),
        .truth(.developmentDiscussed, team.holds(450, &dice)), .truth(.tasksDiscussed, team.holds(800, &dice)),
      ]
      if team.holds(Figures.followUpPurpose, &dice) { cells.append(.text(.purpose, dice.pick(Words.followUpPurposes))) }
      if isBoth, isVisit { visit(on: next, job, company, since: day) }
      write(.companyFollowup, next, cells)
      if number == 2, team.holds(Figures.agreementProgressionGoals * 2, &dice) { revise(on: next, job, &dice) }
    }
    if count < 3, dice.chance(150) {
      let declined = working(next.adding(days: 30))
      if declined < end { write(.followupDeclined, declined, [job, .reason("det går godt")]) }
    }
  }

  /// Goals often come later, when the job is known (003 p. 59).
  private mutating func revise(on day: Day, _ job: Cell, _ dice: inout Dice) {
    write(
      .companyAgreementRevised, day,
      [
        job, .text(.agreement, mark("V", day)), .text(.kind, "flexJob"),
        .with([.citizen, .jobBroker, .companyContact]),
        .number(.progressionGoals, 1), .number(.followUpDays, 42), .truth(.companyContactNamed, true),
        .truth(.developmentNamed, true), .text(.writtenIn, "flexJobAgreement"),
        .text(.parallelPlacement, parallel(&dice)),
        .text(.nextTrial, dice.pick(Words.trials)),
      ])
  }

  /// A talk about twice a year in a flexjob that holds.
  mutating func rest(from day: Day) {
    var dice = self.dice.fork()
    let rhythm = Rhythm(
      every: 200, inTime: 600, by: .coordinatingCaseworker, people: team.caseworkerPeople.union(.citizen), letter: "E")
    talk(from: day.adding(days: 150), to: .latest, rhythm, &dice)
  }

  /// A call now and then once the job has begun.
  private mutating func talkInJob(from day: Day, to end: Day, _ dice: inout Dice) {
    let rhythm = Rhythm(
      every: 70, inTime: 600, by: .jobBroker, people: [.citizen, .jobBroker], onAgreement: 200, letter: "H",
      since: day.adding(days: 1))
    talk(from: day.adding(days: dice.between(20, 60)), to: end, rhythm, &dice)
  }
}
