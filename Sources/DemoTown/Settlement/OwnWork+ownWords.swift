import Almanac
import Casework
import Identifiers

/// What citizens tell themselves in the town: a CV in the first talks, their own picture now and then, the hours they
/// expect, a scheme, an effort that some wait for.
extension OwnWork {
  /// Beyond the marks of the other pieces.
  private static let firstOwnMark = 1 << 27

  mutating func tellOwn(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard fact.kind == .contact || fact.kind == .myPlanUpdated, case .text(let role)? = fact["by"],
      let person = holders[role] ?? holders[Role.coordinatingCaseworker.rawValue], fact.day != lastOwnDay
    else { return }
    lastOwnDay = fact.day
    let seed = Dice.mixed(settled.town.seed, 91, life.index)
    var dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    let staff = Actor.person(person, as: Role(rawValue: role) ?? .coordinatingCaseworker)
    let citizen = Actor.person(settled.guest(life.index, .citizen), as: .citizen)
    var told: [(fact: CaseFact, by: Actor)] = []
    var later: [(day: Day, fact: CaseFact)] = []
    if !hasCV, dice.chance(300) {
      hasCV = true
      told += cv(on: fact.day, &dice).map { (.cvUpdated($0), $0.updatedBy == .citizen ? citizen : staff) }
    }
    // Most answer once or twice, and few go on.
    if pictures < 4, dice.chance(pictures == 0 ? 250 : 40) {
      told.append((.selfAssessmentMade(picture(&dice)), dice.chance(500) ? citizen : staff))
      pictures += 1
    }
    if fact.kind == .myPlanUpdated, dice.chance(350) {
      told.append((.progressionAssessed(expected(on: fact.day, &dice)), staff))
    }
    if fact.kind == .myPlanUpdated, !hasScheme, dice.chance(150) {
      hasScheme = true
      let (kind, what) = dice.pick(TownPhrases.schemes)
      let granted = life.working(fact.day.adding(days: dice.between(14, 60)))
      later.append((granted, .supportGranted(SupportGranted(kind: kind, step: .granted, what: what))))
      if dice.chance(700) {
        let inPlace = life.working(granted.adding(days: dice.between(7, 40)))
        later.append((inPlace, .supportGranted(SupportGranted(kind: kind, step: .inPlace, what: what))))
      }
      told.append((.supportGranted(SupportGranted(kind: kind, step: .applied, what: what)), staff))
    }
    if fact.kind == .myPlanUpdated, !hasWaited, dice.chance(100),
      let effort = Reference<Effort>("V\(life.start.days(to: fact.day))")
    {
      hasWaited = true
      let (kind, provider) = dice.pick(TownPhrases.providers)
      // A place comes free within some weeks, and lasts some months.
      let began = life.working(fact.day.adding(days: dice.between(20, 60)))
      let ended = life.working(began.adding(days: dice.between(60, 180)))
      later += [
        (began, .parallelEffortStarted(ParallelEffortStarted(effort: effort, kind: kind, provider: provider))),
        (ended, .parallelEffortEnded(ParallelEffortEnded(effort: effort, reason: "forløbet er gennemført"))),
      ]
      told.append(
        (.parallelEffortAwaited(ParallelEffortAwaited(effort: effort, kind: kind, provider: provider)), staff))
    }
    for (place, one) in told.enumerated() {
      let mark = OwnWork.firstOwnMark + life.start.days(to: fact.day) * 64 + place
      wait(Piece(day: fact.day, mark: mark, fact: one.fact, actor: one.by))
    }
    for (place, one) in later.enumerated() {
      let mark = OwnWork.firstOwnMark + life.start.days(to: fact.day) * 64 + 40 + place
      wait(Piece(day: one.day, mark: mark, fact: one.fact, actor: staff))
    }
  }

  /// One to three jobs, most with tasks, and some of what else a CV holds.
  private func cv(on day: Day, _ dice: inout Dice) -> [CVUpdated] {
    var entries: [CVEntry] = []
    func key() -> Reference<CVEntry> { Reference("L\(entries.count + 1)")! }
    var year = day.year - dice.between(3, 9)
    for _ in 0..<dice.between(1, 3) {
      let (title, place, tasks) = dice.pick(TownPhrases.jobs)
      let length = dice.between(1, 7)
      entries.append(
        CVEntry(
          .job, title, key: key(), place: place, from: year - length, until: year,
          tasks: dice.chance(650) ? Array(tasks.prefix(dice.between(1, tasks.count))) : []))
      year -= length + dice.below(3)
    }
    if dice.chance(550) {
      entries.append(CVEntry(.ability, dice.pick(TownPhrases.abilities), key: key()))
    }
    if dice.chance(450) {
      let (title, shows) = dice.pick(TownPhrases.leisure)
      entries.append(CVEntry(.leisure, title, key: key(), tasks: [shows]))
    }
    if dice.chance(600) {
      entries.append(CVEntry(.education, dice.pick(TownPhrases.schools), key: key(), until: year))
    }
    if dice.chance(400) { entries.append(CVEntry(.licence, "Kørekort B", key: key())) }
    if dice.chance(300) { entries.append(CVEntry(.profile, dice.pick(TownPhrases.profiles), key: key())) }
    let byCitizen = dice.chance(350)
    return entries.map { CVUpdated(updatedBy: byCitizen ? .citizen : .professional, entry: $0) }
  }

  private func picture(_ dice: inout Dice) -> SelfAssessmentMade {
    let asked = OwnPictureQuestions.usual
    var answers: [OwnAnswer] = []
    for question in asked.questions where dice.chance(850) {
      answers.append(OwnAnswer(question.id, dice.between(1, asked.scale.count)))
    }
    if answers.isEmpty { answers = [OwnAnswer(asked.questions[0].id, 3)] }
    return SelfAssessmentMade(sharedWithProfessional: true, questions: asked.id, answers: answers)
  }

  private func expected(on day: Day, _ dice: inout Dice) -> ProgressionAssessed {
    let from = Double(dice.between(2, 10))
    return ProgressionAssessed(
      assessedBy: .professional,
      expected: ExpectedHours(
        from: from, to: from + Double(dice.between(2, 6)), by: day.adding(days: dice.pick([91, 182, 365])),
        movedBy: dice.pick(TownPhrases.movers)))
  }
}
