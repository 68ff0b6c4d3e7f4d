import Almanac

/// How talks of one kind follow each other.
struct Rhythm {
  /// At most so many days between, and in how many of a thousand cases that is kept.
  var every: Int
  var inTime: Int
  var by: Who
  var people: People
  /// How many of a thousand talks take up something agreed.
  var onAgreement = 0
  /// Whether the talks count in the law's course.
  var countsByLaw = false
  /// A letter that tells this strand's appointments from the others'.
  var letter: String
  /// Nothing is agreed before this day; where there is none, before the day after the case opened.
  var since: Day?
}

extension Life {
  /// Talks from a day until a day, planned, moved and missed as life has it.
  ///
  /// Each turn writes only from its own talk on, so that it may stop at the last day.
  mutating func talk(from first: Day, to end: Day, _ rhythm: Rhythm, _ dice: inout Dice) {
    var day = present(first)
    guard day < end else { return }
    var arrangement = arrange(booking(rhythm, after: nil, day), for: day, before: day)
    var agreement: String?
    while day < end, day <= until {
      if rhythm.onAgreement > 0, dice.chance(agreement == nil ? 280 : 50) {
        agreement = makeAgreement(on: day, by: rhythm.by, &dice)
      }
      let takesUp = team.holds(rhythm.onAgreement, &dice)
      hold(on: day, rhythm, arrangement, agreement: takesUp ? agreement : nil, &dice)
      if takesUp, let kept = agreement, dice.chance(180) {
        write(.planAgreementKept, day, [.text(.agreement, kept), .by(.citizen)])
        agreement = nil
      }
      (day, arrangement) = goOn(after: day, before: end, rhythm, &dice)
    }
    // Nobody knew on the day when it was agreed that the course would end first.
    if day >= end, let arrangement { callOff(arrangement, on: end) }
  }

  private func booking(_ rhythm: Rhythm, after last: Day?, _ day: Day) -> Booking {
    Booking(
      name: last.map { mark(rhythm.letter, $0) } ?? mark(rhythm.letter + "F", day), by: rhythm.by,
      people: rhythm.people, since: rhythm.since ?? (openings.last?.from ?? start).adding(days: 1), last: last)
  }

  /// A single talk, planned like the others of its rhythm.
  mutating func meet(on day: Day, _ rhythm: Rhythm, _ dice: inout Dice) {
    var booking = booking(rhythm, after: nil, day)
    booking.name = mark(rhythm.letter + "S", day)
    hold(on: day, rhythm, arrange(booking, for: day, before: day), &dice)
  }

  /// A talk that is held; its time stands in the diary where one was agreed.
  mutating func hold(
    on day: Day, _ rhythm: Rhythm, _ arrangement: Arrangement? = nil, agreement: String? = nil, _ dice: inout Dice
  ) {
    var by = rhythm.by
    var people = rhythm.people
    if by == .jobBroker, day.month == 7, dice.chance(300) {
      write(
        .standInRegistered, day,
        [
          .text(.person, team.colleague(ofBrokerFor: index)), .day(.from, day),
          .day(.to, day.adding(days: 13)), .text(.for, Who.jobBroker.name),
        ])
      by = .standIn
      people.remove(.jobBroker)
      people.insert(.standIn)
    }
    let form = form(&dice)
    var cells = [Cell.by(by), .with(people), .text(.form, arrangement?.form ?? form)]
    if let agreement { cells.append(.text(.agreement, agreement)) }
    if let arrangement {
      if !arrangement.isBooked { book(arrangement) }
      cells.append(.text(.appointment, arrangement.name))
    }
    if rhythm.countsByLaw {
      cells.append(.text(.authority, by == .unemploymentFund ? "unemploymentFund" : "municipality"))
      cells.append(.truth(.contactCourse, true))
    }
    write(.contact, day, cells)
  }

  func form(_ dice: inout Dice) -> String {
    switch dice.below(100) {
    case 0..<58: "meeting"
    case 58..<86: "phone"
    case 86..<94: "video"
    case 94..<98: "atCompany"
    default: "elsewhere"
    }
  }

  private mutating func makeAgreement(on day: Day, by: Who, _ dice: inout Dice) -> String {
    let agreement = mark("A", day)
    write(
      .planAgreementMade, day,
      [
        .text(.agreement, agreement), .by(by), .day(.due, working(day.adding(days: dice.between(10, 40)))),
        .truth(.smart, team.holds(Figures.planSmart, &dice)),
      ])
    return agreement
  }

  /// The next talk after one: its day, and the appointment where one was made.
  ///
  /// What is planned does not ask when the course ends; nobody knows that on the day.
  private mutating func goOn(
    after day: Day, before end: Day, _ rhythm: Rhythm, _ dice: inout Dice
  ) -> (Day, Arrangement?) {
    let inTime = team.holds(rhythm.inTime, &dice)
    let slack = max(1, rhythm.every / 4)
    let gap = inTime ? rhythm.every - dice.below(slack) : rhythm.every + 1 + dice.below(rhythm.every)
    var next = day.adding(days: gap)
    // In time means that the weekend is no excuse.
    while inTime, !next.isWorkingDay, next > day.adding(days: 1) { next = next.adding(days: -1) }
    // Those who talk have their holidays too.
    if next.month == 7, dice.chance(350) { next = next.adding(days: dice.between(14, 28)) }
    next = present(next)
    let event = dice.below(1000)
    let booking = booking(rhythm, after: day, next)
    guard event < 130 else {
      // A throw that other days of the town lean on.
      _ = dice.chance(120)
      return (next, arrange(booking, for: next, before: next))
    }
    return fail(Failure(event), booking, after: day, on: next, before: end, rhythm, &dice)
  }

  private enum Failure {
    case missed, moved, cancelled

    init(_ event: Int) { self = event < 60 ? .missed : event < 105 ? .moved : .cancelled }
  }

  /// What was planned and came to nothing on its day.
  private mutating func fail(
    _ failure: Failure, _ booking: Booking, after day: Day, on next: Day, before end: Day, _ rhythm: Rhythm,
    _ dice: inout Dice
  ) -> (Day, Arrangement?) {
    let notice = failure == .missed ? 0 : dice.between(1, failure == .moved ? 4 : 3)
    let known = min(next, present(max(day.adding(days: 1), next.adding(days: -notice))))
    var booking = booking
    booking.perMille = 1000
    let failed = arrange(booking, for: next, before: known)
    let isKnown = known < end
    if isKnown, let failed { book(failed) } else if let failed { callOff(failed, on: end) }
    let name = failed.map { [Cell.text(.appointment, $0.name)] } ?? []
    var again: Day
    switch failure {
    case .missed:
      if isKnown { write(.noShow, next, name + [.by(rhythm.by)]) }
      again = present(next.adding(days: dice.between(2, 10)))
      if isKnown, dice.chance(250) {
        write(.contactAttempted, working(next.adding(days: 1)), [.by(rhythm.by), .text(.form, "phone")])
      }
    case .moved:
      again = present(next.adding(days: dice.between(1, 9)))
      if isKnown, var moved = failed {
        write(.contactMoved, known, name + [.day(.scheduledFor, again)])
        moves.append(Move(name: moved.name, known: known, scheduled: again))
        moved.isBooked = true
        return (again, moved)
      }
    case .cancelled:
      if isKnown {
        let reason = Cell.reason(dice.pick(Life.cancellings))
        if failed != nil { write(.contactCancelled, known, name + [reason]) }
      }
      again = present(next.adding(days: dice.between(5, 14)))
    }
    guard isKnown else { return (max(again, end), nil) }
    return (again, arrange(self.booking(rhythm, after: known, again), for: again, before: again))
  }

  private static let cancellings = [
    "sygdom", "lægetid samme dag", "medarbejderen er på kursus", "transport, der glippede",
  ]
}
