import Almanac

/// What a team's own history needs to know of its citizens.
struct TeamLedger {
  private(set) var members = 0
  private var cases: [Life.Opening] = []
  private var centrePlaces: [(from: Day, to: Day)] = []

  mutating func enter(_ life: Life) {
    members += 1
    cases += life.openings
    centrePlaces += life.centrePlaces
  }

  func openCases(on day: Day) -> Int { cases.count { $0.holds(day) } }
  func filledPlaces(on day: Day) -> Int { centrePlaces.count { $0.from <= day && day < $0.to } }
}

/// A team's routines, its company centre's and its professionals', told forward in time.
struct TeamRoutines {
  let team: Team
  let ledger: TeamLedger
  let start: Day
  let until: Day
  let seed: UInt64

  /// Sparring every 14 days, learning groups every month, successes told, caseloads counted (000 p. 6 and 18-20).
  func ofTeam() -> [TownFact] {
    var diary = Diary(until: until)
    var dice = Dice(seed: seed, .teamRoutine, team.number)
    let first = start.adding(days: dice.below(40)).nextWorkingDay()
    diary.write(.enrolled, first, [.model(.organisation)])
    let seated = first.adding(days: dice.between(5, 120)).nextWorkingDay()
    diary.write(.seatingAgreed, seated, [.text(.together, ["allDays", "someDays", "apart"][team.seating])])
    for task in ["aftercare", "companyOutreach", "qualityAssurance"] where team.holds(560, &dice) {
      diary.write(
        .taskAssigned, first.adding(days: dice.between(5, 130)).nextWorkingDay(),
        [.text(.task, task), .role(task == "qualityAssurance" ? .teamLead : .companyConsultant)])
    }
    spar(from: first, &diary, dice.fork())
    learn(from: first, &diary, dice.fork())
    tell(from: first, &diary, dice.fork())
    count(from: first, &diary, dice.fork())
    check(from: first, &diary, dice.fork())
    return diary.inOrder()
  }

  /// The next time of something that comes every so many days: later in weak teams, and not in July.
  private func next(after day: Day, every days: Int, inTime: Int, _ dice: inout Dice) -> Day {
    let isInTime = team.holds(inTime, &dice)
    let gap = isInTime ? days - dice.below(max(1, days / 6)) : days + 1 + dice.below(days)
    var next = day.adding(days: gap)
    while isInTime, !next.isWorkingDay { next = next.adding(days: -1) }
    if next.month == 7, dice.chance(700) { next = next.adding(days: 28) }
    return max(next, day.adding(days: 1)).nextWorkingDay()
  }

  private func spar(from first: Day, _ diary: inout Diary, _ dice: Dice) {
    var dice = dice
    var day = first.adding(days: 7).nextWorkingDay()
    while day <= until {
      diary.write(
        .casePeerReview, day,
        [
          .with(team.companyPeople.union(team.caseworkerPeople).union(.teamLead)),
          .number(.cases, dice.place([3, 17, 30, 30, 20])),
          .number(.successes, dice.below(3)),
        ])
      day = next(after: day, every: 14, inTime: 680, &dice)
    }
  }

  private func learn(from first: Day, _ diary: inout Diary, _ dice: Dice) {
    var dice = dice
    var day = first.adding(days: 18).nextWorkingDay()
    while day <= until {
      diary.write(
        .learningGroupMeeting, day,
        [
          .text(.theme, dice.pick(Words.themes)), .truth(.jointAgreement, team.holds(660, &dice)),
        ])
      day = next(after: day, every: dice.chance(300) ? 21 : 30, inTime: 700, &dice)
    }
  }

  private func tell(from first: Day, _ diary: inout Diary, _ dice: Dice) {
    var dice = dice
    var day = first.adding(days: 20).nextWorkingDay()
    while day <= until {
      diary.write(.successStory, day)
      day = next(after: day, every: 28, inTime: 620, &dice)
    }
  }

  private func count(from first: Day, _ diary: inout Diary, _ dice: Dice) {
    var dice = dice
    // The town fills during its first year; nobody counts before.
    var day = start.adding(months: 12).adding(days: 20).nextWorkingDay()
    while day <= until {
      let open = ledger.openCases(on: day)
      let isDiscussed = team.holds(560, &dice)
      for role in team.staffRoles {
        let tenths = team.fullTimeTenths(role, members: ledger.members)
        diary.write(
          .caseloadCounted, day,
          [
            .number(.citizens, open), .hundredths(.fullTimePersons, tenths * 10), .role(role),
            .hundredths(.perFullTimePerson, (open * 1000 + tenths / 2) / tenths), .truth(.discussed, isDiscussed),
          ])
      }
      day = next(after: day, every: 90, inTime: 760, &dice)
    }
  }

  /// The leader looks five courses through with the team.
  private func check(from first: Day, _ diary: inout Diary, _ dice: Dice) {
    var dice = dice
    var day = first.adding(days: 40).nextWorkingDay()
    while day <= until {
      diary.write(.qualityCheck, day, [.number(.cases, 5), .by(.teamLead)])
      day = next(after: day, every: 42, inTime: 600, &dice)
    }
  }
}

/// Facts as they are written down, and then put in the order of their days.
struct Diary {
  let until: Day
  private(set) var facts: [TownFact] = []

  init(until: Day, capacity: Int = 0) {
    self.until = until
    facts.reserveCapacity(capacity)
  }

  mutating func write(_ kind: TownFactName, _ day: Day, _ cells: [Cell] = []) {
    guard day <= until else { return }
    facts.append(TownFact(kind, day, cells))
  }

  mutating func append(_ more: [TownFact]) { facts += more }

  /// Days in order, and a day's facts as they were written.
  func inOrder() -> [TownFact] {
    var keys = facts.indices.map { Int(facts[$0].day.number) << 32 | $0 }
    keys.sort()
    return keys.map { facts[$0 & 0xFFFF_FFFF] }
  }
}
