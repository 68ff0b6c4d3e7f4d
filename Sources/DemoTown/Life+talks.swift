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
}

extension Life {
  /// Talks from a day until a day, planned, moved and missed as life has it.
  ///
  /// Each turn writes only from its own talk on, so that it may stop at the last day.
  mutating func talk(from first: Day, to end: Day, _ rhythm: Rhythm, _ dice: inout Dice) {
    var day = present(first)
    var appointment: String?
    var agreement: String?
    while day < end, day <= until {
      if rhythm.onAgreement > 0, dice.chance(agreement == nil ? 280 : 50) {
        agreement = makeAgreement(on: day, by: rhythm.by, &dice)
      }
      let takesUp = team.holds(rhythm.onAgreement, &dice)
      hold(on: day, rhythm, appointment: appointment, agreement: takesUp ? agreement : nil, &dice)
      if takesUp, let kept = agreement, dice.chance(180) {
        write(.planAgreementKept, day, [.text(.agreement, kept), .by(.citizen)])
        agreement = nil
      }
      (day, appointment) = arrange(after: day, before: end, rhythm, &dice)
    }
  }

  mutating func hold(
    on day: Day, _ rhythm: Rhythm, appointment: String? = nil, agreement: String? = nil, _ dice: inout Dice
  ) {
    var by = rhythm.by
    var people = rhythm.people
    if by == .jobBroker, day.month == 7, dice.chance(300) {
      write(
        .standInRegistered, day,
        [
          .text(.person, team.colleague(ofBrokerFor: index)), .day(.from, day),
          .day(.to, day.adding(days: 13)),
        ])
      by = .standIn
      people.remove(.jobBroker)
      people.insert(.standIn)
    }
    var cells = [Cell.by(by), .with(people), .text(.form, form(&dice))]
    if let agreement { cells.append(.text(.agreement, agreement)) }
    if let appointment { cells.append(.text(.appointment, appointment)) }
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
  private mutating func arrange(
    after day: Day, before end: Day, _ rhythm: Rhythm, _ dice: inout Dice
  ) -> (Day, String?) {
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
    guard event < 130 || dice.chance(120) else { return (next, nil) }
    let appointment = mark(rhythm.letter, next)
    let name = Cell.text(.appointment, appointment)
    write(.contactPlanned, day, [name, .day(.scheduledFor, next), .by(rhythm.by)])
    switch event {
    case 0..<60:
      if next < end { write(.noShow, next, [name, .by(rhythm.by)]) }
      let again = present(next.adding(days: dice.between(2, 10)))
      if next < end, dice.chance(250) {
        write(.contactAttempted, working(next.adding(days: 1)), [.by(rhythm.by), .text(.form, "phone")])
      }
      return (again, nil)
    case 60..<105:
      let known = max(day, next.adding(days: -dice.between(1, 4)))
      let again = present(next.adding(days: dice.between(1, 9)))
      if known < end { write(.contactMoved, known, [name, .day(.scheduledFor, again)]) }
      return (again, appointment)
    case 105..<130:
      let known = max(day, next.adding(days: -dice.between(1, 3)))
      if known < end { write(.contactCancelled, known, [name, .reason(dice.pick(Life.cancellings))]) }
      return (present(next.adding(days: dice.between(5, 14))), nil)
    default: return (next, appointment)
    }
  }

  private static let cancellings = [
    "sygdom", "lægetid samme dag", "medarbejderen er på kursus", "transport, der glippede",
  ]
}
