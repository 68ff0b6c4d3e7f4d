import Almanac

/// The routines that look towards companies.
extension TeamRoutines {
  /// Places of a company centre: four fixed places a centre in Nordfyn (Nyhedsbrev 4, p. 4); the town's are larger,
  /// because one stands for all of a team's.
  static let centrePlaces = 12

  /// The overview of places is brought up to date every week (Bornholm, p. 4), nearly.
  func ofCentre() -> [TownFact] {
    var diary = Diary(until: until)
    var dice = Dice(seed: seed, .centre, team.number)
    let opened = start.adding(days: dice.below(10)).nextWorkingDay()
    diary.write(
      .centreOpened, opened, [.number(.places, TeamRoutines.centrePlaces), .truth(.mentorNamed, dice.chance(900))])
    var networks = dice.fork()
    var day = opened
    while day <= until {
      day = day.next(.monday).nextWorkingDay()
      if team.holds(720, &dice) {
        diary.write(
          .overviewUpdated, day,
          [
            .number(.places, TeamRoutines.centrePlaces),
            .number(.filled, min(TeamRoutines.centrePlaces, ledger.filledPlaces(on: day))), .by(.coordinator),
          ])
      }
    }
    // Two to four times a year (Struer, p. 5).
    day = opened.adding(days: networks.between(30, 120)).nextWorkingDay()
    while day <= until {
      diary.write(.mentorNetworkMeeting, day)
      day = day.adding(days: networks.between(90, 180)).nextWorkingDay()
    }
    return diary.inOrder()
  }

  /// Those who go to companies: one or two call days and five meetings with new companies a month (Viborg, Udvikling i
  /// fleksjob II, p. 42), fewer in weak teams.
  func ofProfessionals() -> [(case: String, facts: [TownFact])] {
    let role: Who = team.roleModel == .allInclusive ? .coordinatingCaseworker : .companyConsultant
    var first = 1
    for held in team.staffRoles {
      if held == role { break }
      first += team.staff(held)
    }
    guard ledger.members > 0 else { return [] }
    return (first..<first + team.staff(role)).map { member in (team.name(member), ofProfessional(member)) }
  }

  private func ofProfessional(_ member: Int) -> [TownFact] {
    var diary = Diary(until: until)
    var dice = Dice(seed: seed, .professional, team.number, part: member)
    var month = start
    while month <= until {
      let isSummer = month.month == 7
      for _ in 0..<(isSummer ? 0 : dice.between(1, 2)) where team.holds(700, &dice) {
        diary.write(
          .callDay, month.adding(days: dice.below(27)).nextWorkingDay())
      }
      for _ in 0..<(isSummer ? 1 : 6) where team.holds(520, &dice) {
        diary.write(
          .newCompanyMeeting, month.adding(days: dice.below(27)).nextWorkingDay(),
          [.text(.company, "V-\(team.number + 1)-\(dice.between(1, 400))"), .text(.purpose, "første møde")])
      }
      if dice.chance(60) {
        diary.write(
          .courseAttended, month.adding(days: dice.below(27)).nextWorkingDay())
      }
      month = month.adding(months: 1)
    }
    return diary.inOrder()
  }
}
