import Almanac

/// A time that was agreed for a talk or a visit.
///
/// It throws dice of its own, which follow from its day and its strand: whether a talk is planned changes nothing in what
/// is held.
struct Arrangement {
  /// What facts call the appointment.
  let name: String
  /// The day on which the time was agreed.
  let agreed: Day
  let scheduled: Day
  let by: Who
  let people: People
  let form: String
  let isChosenByCitizen: Bool
  var company: String?
  /// Whether the facts of it are written.
  var isBooked = false
}

/// An appointment that got another day.
struct Move {
  let name: String
  let known: Day
  let scheduled: Day
}

/// How a time comes to be agreed.
struct Booking {
  /// What tells the appointment from all others of the citizen.
  var name: String
  var by: Who
  var people: People
  /// Nothing is agreed earlier.
  var since: Day
  /// The talk before, where the next one may be agreed.
  var last: Day?
  var form: String?
  var perMille = Figures.planned
}

extension Life {
  /// No time is agreed longer before than this.
  static let longestWait = 45
  /// A life is lived so much longer than it is told, because what is agreed on the last day lies later.
  static let ahead = 60

  /// Agrees on a time some days or weeks before; nil where nobody planned it, or there was no day for that.
  ///
  /// - Parameter limit: it has to be agreed before this day.
  func arrange(_ booking: Booking, for scheduled: Day, before limit: Day) -> Arrangement? {
    var dice = Dice(seed: seed, .appointment, index, part: Arrangement.part(booking.name, scheduled))
    let isPlanned = dice.chance(booking.perMille)
    let atLastTalk = dice.chance(600)
    let lead = dice.between(8, 28)
    let isOwn = dice.chance(Figures.chosenByCitizen)
    let form = booking.form ?? self.form(&dice)
    guard isPlanned, booking.by != .unemploymentFund else { return nil }
    var agreed = scheduled.adding(days: -lead)
    if let last = booking.last {
      agreed = atLastTalk && last.days(to: scheduled) <= Life.longestWait ? last : max(agreed, last)
    }
    agreed = present(max(agreed, booking.since, start.adding(days: 1)))
    guard agreed < limit, agreed < scheduled else { return nil }
    return Arrangement(
      name: booking.name, agreed: agreed, scheduled: scheduled, by: booking.by, people: booking.people, form: form,
      isChosenByCitizen: isOwn)
  }

  mutating func book(_ arrangement: Arrangement) {
    arrangements.append(arrangement)
    bookings.append(
      TownFact(
        .contactPlanned, arrangement.agreed,
        [
          .text(.appointment, arrangement.name), .day(.scheduledFor, arrangement.scheduled), .by(arrangement.by),
          .with(arrangement.people), .text(.form, arrangement.form),
          .text(.bookedBy, arrangement.isChosenByCitizen ? "citizen" : "professional"),
        ]))
  }

  /// Agreed before anybody knew that the course would end before it.
  mutating func callOff(_ arrangement: Arrangement, on end: Day) {
    guard arrangement.agreed < end else { return }
    if !arrangement.isBooked { book(arrangement) }
    bookings.append(
      TownFact(
        .contactCancelled, end, [.text(.appointment, arrangement.name), .reason("forløbet er slut")]))
  }
}

extension Arrangement {
  fileprivate static func part(_ name: String, _ day: Day) -> Int {
    var hash = 5381
    for byte in name.utf8 { hash = (hash &* 33 &+ Int(byte)) & 0xFFFF_FFFF }
    return hash << 24 ^ Int(day.number)
  }
}
