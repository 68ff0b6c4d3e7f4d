import Almanac

/// The law's talks in the first half year of a case.
extension Life {
  /// On which days after the start talks are held, when all goes well.
  private struct Scheme {
    var days: [Int]
    var by: Who
    /// The last day of the first talk.
    var first: Int
  }

  mutating func talkByLaw(in opening: Opening) {
    // On flex benefit the job broker's talks are the law's.
    guard var dice = opening.talks, opening.group != .flexBenefit else { return }
    let isNew = opening.from >= Law.reform
    if opening.group == .dagpenge {
      let until = opening.from.adding(months: 3)
      let fund = Scheme(days: isNew ? [9, 62] : [9, 42, 76], by: .unemploymentFund, first: 14)
      hold(fund, in: opening, &dice)
      let handed = working(until.adding(days: dice.between(-4, 6)))
      if opening.holds(handed) { write(.handedOver, handed, [.text(.from, "a-kassen")]) }
      let days = isNew ? [112, 160] : [104, 134, 166]
      hold(Scheme(days: days, by: .coordinatingCaseworker, first: 120), in: opening, &dice)
      return
    }
    let isExempted = dice.chance(250)
    if isNew, opening.group == .jobReady, isExempted {
      exempt(in: opening)
      hold(Scheme(days: [4], by: .coordinatingCaseworker, first: 7), in: opening, &dice)
      return
    }
    // Those who are not ready for a job are called in by need after the reform.
    let byNeed = isNew && opening.group != .jobReady
    let days = byNeed ? [4, 90] : [4, 48, 98, 152]
    hold(Scheme(days: days, by: .coordinatingCaseworker, first: 7), in: opening, &dice)
  }

  private mutating func hold(_ scheme: Scheme, in opening: Opening, _ dice: inout Dice) {
    let rhythm = Rhythm(
      every: 45, inTime: 0, by: scheme.by,
      people: scheme.by == .unemploymentFund ? [.citizen, .unemploymentFund] : team.caseworkerPeople.union(.citizen),
      countsByLaw: true, letter: "L")
    var delay = 0
    for (place, wanted) in scheme.days.enumerated() {
      var talkDice = dice.fork()
      let isLate = team.fails(110, &talkDice)
      // A talk that comes late moves the others too: there is one calendar.
      if isLate { delay += place == 0 ? scheme.first - wanted + 2 + talkDice.below(12) : 12 + talkDice.below(30) }
      let jitter = place == 0 ? talkDice.between(-3, 2) : talkDice.between(-9, 9)
      let day = present(opening.from.adding(days: max(0, wanted + delay + jitter)))
      guard opening.holds(day) else { continue }
      let arrangement = arrange(
        Booking(
          name: mark("L", day), by: scheme.by, people: rhythm.people, since: opening.from.adding(days: 1)),
        for: day, before: day)
      if place == 1, talkDice.chance(60) {
        var cells = [Cell.by(scheme.by)]
        if let arrangement {
          book(arrangement)
          cells.append(.text(.appointment, arrangement.name))
        }
        write(.noShow, day, cells)
        continue
      }
      hold(on: day, rhythm, arrangement, &talkDice)
    }
  }

  private mutating func exempt(in opening: Opening) {
    let day = working(opening.from.adding(days: 12))
    guard opening.holds(day) else { return }
    let last = opening.from.adding(months: 6)
    let reason = Cell.reason("søger selv bredt, aftalt efter første samtale")
    write(.exempted, day, [.text(.from, "contactCourse"), .day(.until, last), reason])
    write(
      .waiver, day,
      [
        .text(.element, "samtaler-jobparate"), .day(.from, day), .day(.to, last), reason,
        .model(.contactCourse), .text(.cause, "statutoryExemption"),
      ])
  }
}
