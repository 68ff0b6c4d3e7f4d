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
  /// Nothing is agreed before this day.
  var since: Day?
}

extension Life {
  /// Talks from a day until a day, planned, moved and missed as life has it.
  ///
  /// Each turn writes only from its own talk on, so that it may stop at the last day.
  mutating func talk(from first: Day, to end: Day, _ rhythm: Rhythm, _ dice: inout Dice) {
    var day = present(first)
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
    if day >= end, day > first, let arrangement { callOff(arrangement, on: end) }
  }

  private func booking(_ rhythm: Rhythm, after last: Day?, _ day: Day) -> Booking {
    Booking(
      name: last.map { mark(rhythm.letter, $0) } ?? mark(rhythm.letter + "F", day), by: rhythm.by,
      people: rhythm.people, since: rhythm.since ?? .earliest, last: last)
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
    var booking = booking(rhythm, after: day, next)
    let event = dice.below(1000)
    guard event < 130 else { return (next, arrange(booking, for: next, before: next)) }
    // What fails was planned.
    booking.perMille = 1000
    let noticed = event < 60 ? 0 : event < 105 ? dice.between(1, 4) : dice.between(1, 3)
    let known = max(day.adding(days: 1), next.adding(days: -noticed))
    let again = present(next.adding(days: event < 60 ? dice.between(2, 10) : event < 105 ? dice.between(1, 9) : dice.between(5, 14)))
    let arrangement = arrange(booking, for: next, before: max(known, day.adding(days: 2)))
    var second = self.booking(rhythm, after: known, again)
    second.perMille = Figures.planned
    guard known < end else {
      if let arrangement { callOff(arrangement, on: end) }
      return (max(again, end), nil)
    }
    if let arrangement { book(arrangement) }
    let name = arrangement.map { [Cell.text(.appointment, $0.name)] } ?? []
    switch event {
    case 0..<60:
      write(.noShow, next, name + [.by(rhythm.by)])
      if dice.chance(250) {
        write(.contactAttempted, working(next.adding(days: 1)), [.by(rhythm.by), .text(.form, "phone")])
      }
      return (again, arrange(second, for: again, before: again))
    case 60..<105:
      guard var moved = arrangement else { return (again, nil) }
      write(.contactMoved, known, name + [.day(.scheduledFor, again)])
      moves.append(Move(name: moved.name, known: known, scheduled: again))
      moved.isBooked = true
      return (again, moved)
    default:
      write(.contactCancelled, known, name + [.reason(dice.pick(Life.cancellings))])
      return (again, arrange(second, for: again, before: again))
    }
  }

  private static let cancellings = [
    "sygdom", "lægetid samme dag", "medarbejderen er på kursus", "transport, der glippede",
  ]
}
