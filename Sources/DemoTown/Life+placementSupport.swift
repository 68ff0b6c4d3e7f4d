import Almanac

/// What is agreed before a placement, and the support while it runs.
extension Life {
  /// The agreement with the company: what the citizens remember in 89 to 100 % of the cases (000 p. 15).
  mutating func agree(
    on day: Day, _ id: Cell, _ company: String, _ hours: Int, _ plan: PlacementPlan, _ dice: inout Dice
  ) {
    var cells = [
      id, .text(.agreement, mark(plan.name == nil ? "V" : "VB", day)), .text(.company, company),
      .text(.kind, plan.isParallel ? "parallelPlacement" : "placement"),
      .with(plan.people.union([.citizen, .companyContact])), .number(.hours, hours),
      .truth(.purposeKnownToCitizen, team.holds(760, &dice)), .number(.tasks, dice.place([6, 18, 34, 28, 14])),
      // In every course a permanent contact was named (000 p. 15).
      .truth(.companyContactNamed, dice.chance(985)), .truth(.mentorNamed, plan.isInCentre || dice.chance(250)),
      .truth(.paidHoursDiscussed, team.holds(600, &dice)), .truth(.paidTasksDiffer, team.holds(400, &dice)),
      .truth(.accommodationsTiedToTasks, team.holds(Figures.planAccommodations, &dice)),
    ]
    if team.holds(820, &dice) { cells.append(.text(.purpose, dice.pick(Words.placementPurposes))) }
    if team.holds(520, &dice) { cells.append(.day(.hoursReviewOn, day.adding(days: 28))) }
    if team.holds(640, &dice) { cells.append(.number(.followUpDays, 28)) }
    write(.companyAgreementMade, day, cells)
    if dice.chance(220) {
      write(.expectationsAligned, day, [id, .with(plan.people.union([.citizen, .companyContact]))])
    }
  }

  /// Introduction, follow-ups and adjustments: a strand beside the main one.
  mutating func support(
    _ id: Cell, _ company: String, _ plan: PlacementPlan, from first: Day, to end: Day, _ dice: inout Dice
  ) {
    if team.holds(plan.isInCentre ? 760 : 300, &dice) {
      let day = working(first.adding(days: dice.below(8)))
      if day < end { write(.introductionHeld, day, [id, .with([.citizen, .companyMentor])]) }
    }
    guard plan.kind != .tasterPlacement else { return }
    var every = 28
    if team.holds(300, &dice) {
      every = dice.pick([14, 21, 28, 42])
      write(
        .followupAgreed, working(first.adding(days: 7)),
        [id, .number(.days, every), .reason("aftalt med virksomheden")])
    }
    var day = first
    var others: People = plan.isInCentre ? [.companyContact, .companyMentor] : .companyContact
    while day < end, day <= until {
      let inTime = team.holds(720, &dice)
      let gap = inTime ? every - dice.below(6) : every + 2 + dice.below(every)
      let next = present(day.adding(days: gap))
      let withCitizen = dice.chance(880)
      if plan.isInCentre, dice.chance(120) { others.remove(.companyMentor) }
      if next < end {
        let isVisit = dice.chance(720)
        if withCitizen, isVisit { visit(on: next, id, company, since: first) }
        write(
          .companyFollowup, next,
          [
            id, .by(plan.by), .with(plan.people.union(others).union(withCitizen ? .citizen : [])),
            .text(.form, isVisit ? "atCompany" : "phone"), .truth(.tasksDiscussed, team.holds(860, &dice)),
            .truth(.attendanceDiscussed, team.holds(780, &dice)),
            .truth(.developmentDiscussed, team.holds(520, &dice)),
            .truth(.paidHoursDiscussed, team.holds(430, &dice)),
          ])
        if dice.chance(150), next.adding(days: 6) < end {
          write(
            .placementChanged, working(next.adding(days: 2)),
            [
              id, .text(.change, dice.pick(["tasks", "schedule", "department", "accommodations"])),
              .reason("aftalt ved opfølgning"),
            ])
        }
        if dice.chance(120), next.adding(days: 10) < end {
          write(
            .hoursChanged, working(next.adding(days: 7)),
            [id, .text(.kindOfHours, "unpaidPlacement"), .number(.hours, dice.between(5, 25))])
        }
      }
      day = next
    }
  }
}
