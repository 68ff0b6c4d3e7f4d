import Almanac

/// Days on which a citizen is away.
struct Absence {
  let first: Day
  /// How many days it was first told to last, the first and the last included.
  let told: Int
  /// How many it became, and when that was known.
  let days: Int
  let known: Day?
  let isHoliday: Bool
  let name: String

  /// The first day back.
  var back: Day { first.adding(days: days) }

  /// Every year has dice of its own, so that a later last day changes no earlier year.
  static func all(ofCitizen index: Int, from first: Int, to last: Int, seed: UInt64) -> [Absence] {
    var absences: [Absence] = []
    for year in first...max(first, last) {
      var dice = Dice(seed: seed, .absence, index, part: year)
      for absence in [
        Absence.illness(in: year, after: 1, &dice), .summer(in: year, &dice), .autumn(in: year, &dice),
        .illness(in: year, after: 11, &dice),
      ] {
        guard let absence else { continue }
        if let before = absences.last, absence.first <= before.back.adding(days: 7) { continue }
        absences.append(absence)
      }
    }
    return absences
  }

  /// Three of five take a holiday, most of them in July: the contract between citizen and rhythm breaks there, and
  /// nobody is to blame.
  private static func summer(in year: Int, _ dice: inout Dice) -> Absence? {
    let takes = dice.chance(620)
    let place = dice.below(100)
    let weeks = 1 + dice.place([25, 40, 35])
    guard takes, let july = Day(year: year, month: 7, day: 1) else { return nil }
    // Mondays; 85 in 100 begin in July.
    let offset = place < 8 ? -14 : place < 93 ? dice.below(4) * 7 : 35
    let monday = july.adding(days: offset - 1).next(.monday)
    return Absence(
      first: monday, told: weeks * 7, days: weeks * 7, known: nil, isHoliday: true, name: "F\(year)-sommer")
  }

  private static func autumn(in year: Int, _ dice: inout Dice) -> Absence? {
    guard dice.chance(110), let october = Day(year: year, month: 10, day: 10) else { return nil }
    return Absence(
      first: october.next(.monday), told: 7, days: 7, known: nil, isHoliday: true, name: "F\(year)-efterår")
  }

  /// Winter illness, now and then longer than first thought.
  private static func illness(in year: Int, after month: Int, _ dice: inout Dice) -> Absence? {
    let falls = dice.chance(170)
    let offset = dice.below(month == 1 ? 85 : 55)
    let told = dice.between(3, 12)
    let isLong = dice.chance(200)
    let more = dice.between(10, 40)
    guard falls, let first = Day(year: year, month: month, day: 1)?.adding(days: offset) else { return nil }
    return Absence(
      first: first, told: told, days: isLong ? told + more : told,
      known: isLong ? first.adding(days: told - 1) : nil, isHoliday: false, name: "F\(year)-\(month)")
  }
}

extension Life {
  /// What stands first on its day: absences, for whoever is back may be talked to the same day, and the times that were
  /// agreed, for they may be moved the same day.
  mutating func putFirst() {
    let facts = diary.facts
    diary = Diary(until: until, capacity: facts.count + bookings.count + 6 * absences.count)
    writeAbsences()
    for fact in bookings where fact.day <= until { diary.append([fact]) }
    diary.append(facts)
  }

  /// Absences stand in the case only where it was open before they began.
  private mutating func writeAbsences() {
    for absence in absences where wasOpen(before: absence.first) {
      let kind = Cell.text(.kind, absence.isHoliday ? "holiday" : "illness")
      let name = Cell.text(.absence, absence.name)
      var cells = [Cell.number(.days, absence.told), name, kind]
      if absence.isHoliday { cells.append(.truth(.citizensHoliday, true)) }
      write(.absenceStarted, absence.first, cells)
      if let known = absence.known {
        write(.absenceExtended, known, [.number(.days, absence.days), name, kind])
      }
      write(.absenceEnded, absence.back, [name, kind])
    }
  }
}
