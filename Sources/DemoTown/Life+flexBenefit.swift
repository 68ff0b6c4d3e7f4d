import Almanac

/// Udvikling i fleksjob II, phase 2: the job broker and the way to a flexjob.
extension Life {
  mutating func flexBenefit(from day: Day, broker: Day?) -> (Day, Ending) {
    var dice = self.dice.fork()
    write(.enrolled, day, [.model(.flexJob)])
    let waits = team.fails(280, &dice)
    let assigned = working(day.adding(days: waits ? dice.between(15, 45) : dice.between(0, 12)))
    return flexBenefit(from: day, broker: assigned, dice: &dice)
  }

  mutating func flexBenefit(from day: Day, broker: Day, dice: inout Dice) -> (Day, Ending) {
    var talks = dice.fork()
    var papers = dice.fork()
    write(
      .jobBrokerAssigned, broker,
      [.text(.person, team.person(.jobBroker, citizen: index)), .truth(.citizenTold, team.holds(850, &dice))])
    hold(threads: .jobBroker, from: broker)
    if let last = openings.indices.last { openings[last].broker = openings[last].broker ?? broker }

    // Placements and waiting times until a flexjob, or until something else.
    var busy: [(from: Day, to: Day)] = []
    var next = broker
    var job: (day: Day, placement: Placement?)?
    for turn in 0..<5 where job == nil {
      let hasLongWait = dice.chance(turn == 0 ? 420 : 300)
      next = present(next.adding(days: hasLongWait ? dice.between(110, 330) : dice.between(14, 95)))
      if dice.chance(300) {
        job = (next, nil)
      } else {
        var plan = PlacementPlan(by: .jobBroker, people: .jobBroker.union(team.companyPeople))
        plan.outcomes = [("flexJob", 42), ("completed", 38), ("newPlacement", 12), ("health", 8)]
        let placement = place(plan, from: next, &dice)
        busy.append((placement.first, placement.end))
        next = placement.end
        if placement.outcome == "flexJob" { job = (placement.end, placement) }
      }
    }
    let end = working(job?.day ?? next.adding(days: dice.between(20, 90)))
    consolidate(from: broker, to: end, &papers)
    keepContact(from: broker, to: end, &talks)
    lookAgain(from: day, to: end, busy: busy, &papers)
    search(from: broker, to: end, every: 110, &papers)
    if let job { return flexJob(from: end, after: job.placement, broker: broker, &dice) }
    write(.left, end, [.model(.flexJob), .reason("forløbet sluttede uden fleksjob")])
    return dice.chance(500) ? (end, .pension) : (end, .moved)
  }

  /// Core element D: CV, Min Plan and "Jeg søger job som" within the first weeks, in most cases.
  private mutating func consolidate(from broker: Day, to end: Day, _ dice: inout Dice) {
    let people: People = [.citizen, .jobBroker]
    func after(_ inTime: Int, _ dice: inout Dice) -> Day {
      present(broker.adding(days: team.holds(inTime, &dice) ? dice.between(3, 26) : dice.between(30, 90)))
    }
    let reviewed = after(740, &dice)
    let planned = after(700, &dice)
    let sought = after(650, &dice)
    if reviewed < end { reviewCV(on: reviewed, by: .jobBroker, people: people, &dice) }
    if planned < end { planRegularly(from: planned, by: .jobBroker, people: people, &dice) }
    if sought < end { write(.soughtOccupationsUpdated, sought, [.number(.occupations, dice.between(1, 5))]) }
    if team.holds(Figures.planSearch, &dice), planned < end {
      write(
        .searchPlanAgreed, planned, [.text(.agreement, mark("A", planned)), .with(people)])
    }
    for _ in 0..<dice.below(3) where planned < end {
      let isTied = team.holds(Figures.planAccommodations, &dice)
      var cells = [
        Cell.truth(.tiedToTask, isTied), .text(.accommodation, dice.pick(["pauser", "ro", "ingen tunge løft"])),
      ]
      if isTied { cells.append(.text(.task, dice.pick(["varer på hylder", "kasse", "rengøring", "pakning"]))) }
      write(.accommodationNoted, planned, cells)
    }
  }

  /// Core element E: every 14 days, loosened half way for those who manage by themselves (003 p. 18).
  private mutating func keepContact(from broker: Day, to end: Day, _ dice: inout Dice) {
    var rhythm = Rhythm(
      every: 14, inTime: Figures.contactInTime, by: .jobBroker,
      people: team.roleModel == .allApart ? [.citizen, .jobBroker] : [.citizen, .jobBroker, .consultant],
      onAgreement: Figures.contactOnAgreement, countsByLaw: true, letter: "J", since: broker.adding(days: 1))
    let loosens = dice.chance(Figures.rhythmRelaxed)
    let agreed = present(broker.adding(days: dice.between(120, 220)))
    let wanted = dice.pick([21, 28, 28])
    let hasReason = team.holds(850, &dice)
    var strand = dice.fork()
    guard loosens, agreed < end else {
      talk(from: broker.adding(days: dice.between(1, 13)), to: end, rhythm, &strand)
      return
    }
    talk(from: broker.adding(days: dice.between(1, 13)), to: agreed, rhythm, &strand)
    meet(on: agreed, rhythm, &dice)
    var cells = [Cell.number(.days, wanted), .by(.jobBroker)]
    if hasReason { cells.append(.reason("borgeren søger selv og ringer ved behov")) }
    write(.contactRhythmAgreed, agreed, cells)
    rhythm.every = wanted
    talk(from: agreed.adding(days: wanted - 1), to: end, rhythm, &dice)
  }

  /// Step-up 1: a look after four to five months without placement or job, the team again after six (003 p. 19).
  private mutating func lookAgain(from day: Day, to end: Day, busy: [(from: Day, to: Day)], _ dice: inout Dice) {
    var idle = day
    for (from, to) in busy + [(end, end)] {
      var strand = dice.fork()
      lookAgain(idleFrom: idle, to: from, &strand)
      idle = to
    }
  }

  private mutating func lookAgain(idleFrom idle: Day, to end: Day, _ dice: inout Dice) {
    let screened = present(idle.adding(months: 4).adding(days: dice.between(0, 28)))
    guard screened < end else { return }
    let isOnTrack = dice.chance(Figures.screeningOnTrack)
    if team.holds(Figures.screened, &dice) {
      let outcome = isOnTrack ? "onTrack" : dice.chance(500) ? "review" : "newEffort"
      var cells = [Cell.text(.outcome, outcome), .by(.jobBroker), .with([.citizen, .jobBroker])]
      if team.holds(800, &dice) { cells.append(.reason(isOnTrack ? "på rette vej" : "der skal noget andet til")) }
      write(.screening, screened, cells)
    }
    let due = idle.adding(months: 6)
    let review = present(due.adding(days: dice.between(0, 40)))
    guard due < end else { return }
    if team.holds(isOnTrack ? Figures.reviewed / 2 : Figures.reviewed * 3 / 2, &dice) {
      guard review < end else { return }
      write(
        .rehabReview, review,
        [.with([.citizen, .caseworker, .jobBroker]), .reason("seks måneder uden praktik eller job")])
    } else if isOnTrack, dice.chance(450) {
      write(
        .waiver, working(due),
        [
          .text(.element, "S1"), .day(.from, due), .day(.to, due.adding(months: 3)), .model(.flexJob),
          .reason("på rette vej, og den rette indsats er den hyppige kontakt"), .text(.cause, "onTrack"),
        ])
    }
  }
}
