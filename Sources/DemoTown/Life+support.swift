import Almanac

/// Talks that no model asks for and that fill the days of those who work here.
extension Life {
  /// The caseworker's own short talks until a job broker has them, and the support beside a course.
  ///
  /// No model counts them: not the law's (they stand outside the contact course), and not those that ask for a certain
  /// professional's part (only the one who holds the talk is there). The sources give no number; both are chosen so that
  /// sixty citizens fill ten to fifteen talks a week.
  mutating func keepInTouch() {
    for opening in openings {
      var dice = Dice(seed: seed, .support, index, part: Int(opening.from.number))
      let from = max(start, opening.from).adding(days: dice.between(20, 50) + (opening.group == .dagpenge ? 91 : 0))
      let end = min(opening.to ?? .latest, opening.broker ?? .latest)
      let rhythm = Rhythm(
        every: 28, inTime: 720, by: .coordinatingCaseworker, people: [.citizen, .caseworker], letter: "T",
        since: max(start, opening.from).adding(days: 1))
      talk(from: from, to: end, rhythm, &dice)
    }
    for (day, end) in supported {
      var dice = Dice(seed: seed, .support, index, part: -1 - Int(day.number))
      let rhythm = Rhythm(
        every: 8, inTime: 720, by: team.mentorRole, people: [.citizen, .mentor], letter: "B",
        since: day.adding(days: 1))
      talk(from: day.adding(days: dice.between(4, 14)), to: end, rhythm, &dice)
    }
  }

  /// A visit at a company that had its time in the diary. The citizen is there, so it is a talk too, and settles the
  /// appointment: the follow-up itself names none.
  mutating func visit(on day: Day, _ spell: Cell, _ company: String, since: Day) {
    let people: People = [.citizen, .companyContact]
    var booking = Booking(
      name: mark("O", day) + "-" + spell.value.written, by: team.companyRole, people: people, since: since)
    booking.form = "atCompany"
    booking.perMille = Figures.plannedVisits
    guard var arrangement = arrange(booking, for: day, before: day) else { return }
    arrangement.company = company
    book(arrangement)
    write(
      .contact, day,
      [
        .by(team.companyRole), .with(people), .text(.form, "atCompany"), .text(.company, company),
        .text(.appointment, arrangement.name),
      ])
  }
}
