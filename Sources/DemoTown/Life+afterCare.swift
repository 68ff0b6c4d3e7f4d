import Almanac

/// A day on which an ordinary job began that the citizen lives on.
struct FirstDayAtWork {
  let day: Day
  let job: String
  /// Whether somebody thought of after-care that day.
  let isCaredFor: Bool
}

/// After-care, and the status four weeks after a placement that led to something.
extension Life {
  mutating func careAfterwards() {
    for spell in spells where ["job", "paidHours", "flexJob", "education"].contains(spell.outcome) && !spell.isInCentre
    {
      look(after: spell)
    }
    for work in firstDaysAtWork { care(after: work) }
  }

  /// The day on which the citizen came back, where that is known.
  private func comesBack(after day: Day) -> Day { openings.first { $0.from > day }?.from ?? .latest }

  /// Four weeks after (Virksomhedscenterkampagnen, Nyhedsbrev 4, January 2011, p. 1). Company centres have their own.
  private mutating func look(after spell: Spell) {
    var dice = Dice(seed: seed, .afterCare, index, part: Int(spell.end.number))
    let wait = team.holds(760, &dice) ? dice.between(28, 33) : dice.between(37, 70)
    // Somebody finds it in the end.
    let isForgotten = team.fails(70, &dice)
    let found = dice.between(80, 150)
    let manages = dice.chance(spell.outcome == "job" || spell.outcome == "education" ? 880 : 120)
    let day = working(spell.end.adding(days: isForgotten ? found : wait))
    tell(
      .selfSupportChecked, day, before: comesBack(after: spell.end),
      [.text(.placement, spell.name), .truth(.selfSupporting, manages)])
  }

  private mutating func care(after work: FirstDayAtWork) {
    var dice = Dice(seed: seed, .afterCare, index, part: -1 - Int(work.day.number))
    let back = comesBack(after: work.day)
    let isThoughtOf = dice.chance(Figures.caredForLater)
    let wait = team.holds(600, &dice) ? dice.between(2, 12) : dice.between(16, 40)
    guard work.isCaredFor || isThoughtOf else { return }
    let agreed = work.isCaredFor ? work.day : working(work.day.adding(days: wait))
    let end = working(agreed.adding(days: dice.pick([61, 91, 91, 122])))
    let days = dice.pick([14, 28, 28, 42])
    let job = Cell.text(.job, work.job)
    let hasCompany = team.holds(Figures.companyRemembered, &dice)
    let withCitizen = team.companyPeople.union(.citizen)
    var cells = [
      job, .with(hasCompany ? withCitizen.union(.companyContact) : withCitizen), .number(.days, days),
    ]
    if team.holds(850, &dice) { cells.append(.day(.until, end)) }
    tell(.aftercareAgreed, agreed, before: back, cells)
    var day = agreed
    while day < end, day <= until {
      let isInTime = team.holds(740, &dice)
      day = working(day.adding(days: isInTime ? days - dice.below(max(2, days / 4)) : days + 2 + dice.below(days)))
      let who = dice.below(100)
      let people: People =
        who < 55 ? [.citizen, .companyContact] : who < 85 || !hasCompany ? .citizen : .companyContact
      tell(
        .aftercareContact, day, before: min(end, back),
        [job, .by(team.companyRole), .with(team.companyPeople.union(people))])
    }
    // Some doors are closed long after.
    let isOnTime = dice.chance(930)
    let later = dice.chance(700) ? 0 : dice.between(3, 20)
    let latest = agreed.adding(days: dice.between(190, 250))
    let closed = isOnTime ? end.adding(days: later) : latest
    tell(.aftercareEnded, working(closed), before: back, [job, .reason("de klarer sig selv")])
  }
}
