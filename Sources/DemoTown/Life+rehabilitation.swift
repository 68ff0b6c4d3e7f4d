import Almanac

/// Udvikling i fleksjob II, phase 1: from the preparatory part to the grant and the job broker.
extension Life {
  mutating func rehabilitation(from day: Day) -> (Day, Ending) {
    var dice = self.dice.fork()
    let people = team.caseworkerPeople.union(.citizen)
    write(.enrolled, day, [.model(.flexJob)])
    let prepared = present(day.adding(days: dice.between(0, 25)))
    write(.preparationStarted, prepared, [.by(.coordinatingCaseworker), .with(people)])
    var strand = dice.fork()
    let papers = obtainPapers(from: prepared, &dice)
    let rhythm = Rhythm(
      every: 21, inTime: 700, by: .coordinatingCaseworker, people: people, letter: "R", since: day.adding(days: 1))
    let consultant = team.holds(Figures.consultantInPreparation, &dice)
    let completed = present(max(prepared.adding(days: dice.between(14, 42)), papers))
    if consultant {
      let joint = present(prepared.adding(days: dice.between(6, 30)))
      var jointly = rhythm
      jointly.people.insert(.consultant)
      meet(on: min(joint, completed), jointly, &dice)
    }
    setJobGoal(on: present(prepared.adding(days: dice.between(3, 20))), people: people, &dice)
    talk(from: prepared.adding(days: 7), to: completed, rhythm, &strand)
    complete(on: completed, people, &dice)
    qualityAssure(from: completed, &dice)

    // The queue is what breaks the ten weeks (003 p. 17 and 19); no source measured it (p. 16), so the legs are chosen.
    let booked = working(completed.adding(days: dice.between(1, 6)))
    let queue = team.fails(450, &dice) ? dice.between(30, 75) : dice.between(6, 22)
    let meeting = present(booked.adding(days: queue))
    return decide(at: meeting, booked: booked, &dice)
  }

  /// The doctor's papers, reminded about where they tarry.
  private mutating func obtainPapers(from day: Day, _ dice: inout Dice) -> Day {
    let paper = Cell.text(.paper, "LÆ 265")
    let asked = working(day.adding(days: dice.between(1, 9)))
    let received = working(asked.adding(days: dice.between(8, 42)))
    write(.consentGiven, asked, [.day(.until, asked.adding(months: 12))])
    write(.medicalPaperRequested, asked, [paper])
    let reminded = working(asked.adding(days: 31))
    if reminded < received { write(.medicalPaperReminded, reminded, [paper]) }
    write(.medicalPaperReceived, received, [paper])
    return received
  }

  /// The preparatory part as the audit of 180 found it (003 p. 51-56).
  private mutating func complete(on day: Day, _ people: People, _ dice: inout Dice) {
    write(
      .preparationCompleted, day,
      [
        .by(.coordinatingCaseworker), .with(people),
        .truth(.newTemplate, team.holds(Figures.preparationNewTemplate, &dice)),
        .number(.ownJobGoals, jobGoals(Figures.preparationOwnJobGoals, &dice)),
        .truth(.workHistoryUncovered, team.holds(Figures.preparationWorkHistory, &dice)),
        .truth(.fullCv, team.holds(Figures.preparationFullCv, &dice)),
        .truth(.abilitiesStated, team.holds(Figures.preparationAbilities, &dice)),
        .truth(.qualifiedByCaseworker, team.holds(Figures.preparationQualified, &dice)),
        .truth(.accommodationsTiedToTasks, team.holds(Figures.preparationAccommodations, &dice)),
      ])
  }

  private mutating func qualityAssure(from day: Day, _ dice: inout Dice) {
    if team.holds(Figures.sentBack, &dice) {
      write(
        .sentBack, day,
        [
          .text(.document, "preparatoryPart"), .by(.teamLead),
          .reason("jobmålet mangler, og skånehensyn er ikke konkrete"),
        ])
    }
    let papers = [
      ("cv", Figures.qualityAssuredCv), ("jobGoals", Figures.qualityAssuredJobGoals),
      ("progressionGoals", Figures.qualityAssuredProgressionGoals),
      ("preparatoryPart", Figures.qualityAssuredPreparation),
    ]
    for (paper, figure) in papers where team.holds(figure, &dice) {
      write(.qualityAssured, working(day.adding(days: dice.below(9))), [.text(.document, paper), .by(.teamLead)])
    }
  }

  /// The meeting, or what replaces it from 1 July 2026, and what it leads to.
  private mutating func decide(at meeting: Day, booked: Day, _ dice: inout Dice) -> (Day, Ending) {
    var people: People = [.citizen, .caseworker, .rehabilitationTeam]
    if team.holds(Figures.consultantAtMeeting, &dice) { people.insert(.consultant) }
    let isDeclined = dice.chance(40)
    let inHand = dice.chance(Figures.flexJobInHand)
    let contents = recommend(&dice)
    let isOther = dice.chance(Figures.otherOutcome)
    if meeting < Law.reform {
      write(.teamMeetingBooked, booked, [.day(.scheduledFor, meeting)])
      var cells = [Cell.with(isDeclined ? people.subtracting(.citizen) : people), .truth(.flexJobInHand, inHand)]
      if isDeclined { cells.append(.text(.citizenAbsence, "declined")) }
      write(.rehabMeeting, meeting, cells)
      write(
        .recommendationIssued, working(meeting.adding(days: dice.between(0, 9))),
        contents + [.text(.outcome, isOther ? "offer" : "flexJob")])
    } else {
      people.remove(.rehabilitationTeam)
      write(.healthCoordinatorConsulted, booked)
      write(.overallDescriptionCompleted, meeting, contents + [.with(people)])
    }
    let decided = working(meeting.adding(days: dice.between(3, 18)))
    if isOther {
      let turn = dice.below(100)
      let outcome = turn < 45 ? "offer" : turn < 70 ? "flexJobRefused" : turn < 88 ? "pension" : "withdrawn"
      write(.otherOutcome, decided, [.text(.outcome, outcome), .reason("efter en samlet vurdering")])
      write(.left, decided, [.model(.flexJob), .reason("en anden afgørelse")])
      return (decided, outcome == "pension" ? .pension : .goes(.jobFirst))
    }
    var grant = [Cell.truth(.fewHours, dice.chance(620)), .day(.until, decided.adding(months: 60))]
    if team.holds(800, &dice) { grant.append(.reason("arbejdsevnen er lille nu og kan udvikles")) }
    write(.flexjobGranted, decided, grant)
    let waits = team.fails(280, &dice)
    let broker = working(decided.adding(days: waits ? dice.between(15, 45) : dice.between(0, 12)))
    // On flex benefit from the grant on, whoever the job broker becomes.
    change(to: .flexBenefit, on: decided)
    return flexBenefit(from: decided, broker: broker, dice: &dice)
  }

  /// What the recommendation holds: seldom goals for progression (003 p. 51-60).
  private mutating func recommend(_ dice: inout Dice) -> [Cell] {
    [
      .truth(.newTemplate, team.holds(Figures.recommendationNewTemplate, &dice)),
      .number(.jobGoals, jobGoals(Figures.recommendationJobGoals, &dice)),
      .number(.progressionGoals, team.holds(Figures.recommendationProgressionGoals, &dice) ? dice.between(1, 2) : 0),
      .number(.tasksNamed, team.holds(Figures.recommendationTasks, &dice) ? dice.between(1, 4) : 0),
      .truth(.workAbilityDynamic, team.holds(Figures.recommendationDynamic, &dice)),
    ]
  }
}
