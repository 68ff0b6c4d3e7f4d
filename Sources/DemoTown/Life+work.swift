import Almanac

/// Ordinary work and education at the end of a course.
extension Life {
  /// Paid hours that make the citizen manage alone; the micro job beside a placement grows into them.
  mutating func startJob(on day: Day, company: String?, after microJob: String?, _ dice: inout Dice) {
    if let microJob {
      openJob = microJob
      write(
        .hoursChanged, day,
        [
          .text(.job, microJob), .text(.kindOfHours, "ordinaryPaid"), .number(.hours, dice.between(18, 37)),
          .reason("flere løntimer"),
        ])
    } else {
      jobs += 1
      openJob = "J\(jobs)"
      let isFull = dice.chance(450)
      write(
        .paidHoursStarted, day,
        [
          .text(.job, "J\(jobs)"), .text(.company, company ?? self.company(&dice)),
          .number(.hours, isFull ? 37 : dice.between(15, 32)),
          .text(.kind, isFull ? "fullTime" : dice.chance(120) ? "apprenticeship" : "partTime"),
        ])
    }
    // After-care is no element of the method, but the evaluators found it needed (000 p. 20).
    let isAgreed = team.holds(240, &dice)
    if let openJob { firstDaysAtWork.append(FirstDayAtWork(day: day, job: openJob, isCaredFor: isAgreed)) }
    guard isAgreed else { return }
    // Throws that other days of the town lean on.
    for _ in 0..<dice.between(0, 3) { _ = dice.between(20, 40) }
  }

  mutating func endMicroJob(_ job: String?, on day: Day) {
    guard let job else { return }
    write(.paidHoursEnded, day, [.text(.job, job), .reason("forløbet på virksomheden sluttede")])
  }

  mutating func startEducation(on day: Day, _ dice: inout Dice) {
    write(.educationStarted, day)
  }

  /// The job goal, as the citizen's own in most cases.
  mutating func setJobGoal(on day: Day, people: People, _ dice: inout Dice) {
    write(
      .jobGoalSet, day,
      [
        .text(.goal, mark("G", day)), .text(.occupation, occupation),
        .truth(.citizensOwn, team.holds(860, &dice)), .truth(.reasonedInSkills, team.holds(720, &dice)),
        .truth(.reasonedInDemand, team.holds(480, &dice)), .with(people),
      ])
  }

  /// The CV gone through together (003 p. 52).
  mutating func reviewCV(on day: Day, by: Who, people: People, _ dice: inout Dice) {
    write(
      .cvReviewed, day,
      [
        .by(by), .with(people), .truth(.tasksDescribed, team.holds(Figures.cvTasks, &dice)),
        .truth(.qualificationsExhaustive, team.holds(Figures.cvQualifications, &dice)),
        .truth(.profileJobDirected, team.holds(Figures.cvProfile, &dice)),
      ])
  }

  /// Min Plan as the audit of 180 found it (003 p. 55-61).
  mutating func updatePlan(on day: Day, by: Who, people: People, _ dice: inout Dice) {
    let smart = team.holds(Figures.planSmart, &dice) ? dice.between(1, 2) : 0
    let search = team.holds(Figures.planSearch, &dice) ? dice.between(1, 3) : 0
    write(
      .myPlanUpdated, day,
      [
        .by(by), .with(people), .number(.jobGoals, jobGoals(Figures.planJobGoals, &dice)),
        .number(.agreements, max(smart, search) + dice.below(3)), .number(.smartAgreements, smart),
        .number(.jobSearchAgreements, search),
        .number(.progressionGoals, dice.chance(Figures.planProgressionGoals) ? 1 : 0),
        .truth(.accommodationsTiedToTasks, team.holds(Figures.planAccommodations, &dice)),
        .truth(.workAbilityDynamic, team.holds(Figures.planDynamic, &dice)),
      ])
  }

  /// So many job goals, none at the rate that the source leaves.
  func jobGoals(_ figure: Int, _ dice: inout Dice) -> Int {
    team.holds(figure, &dice) ? 1 + dice.place(Figures.jobGoalCounts) : 0
  }
}
