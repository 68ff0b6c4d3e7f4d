import Almanac
import Identifiers

/// How long and how often, for letters. Dated data: from when it is used, and where it stands.
public struct LetterRules: Hashable, Sendable {
  public let from: Day
  /// Where it stands, or who says so.
  public let source: String
  /// Days that the citizen has to answer a hearing, at least and usually.
  public let hearingDays: (least: Int, usual: Int)
  /// A reminder goes so many working days before the appointment.
  public let reminderWorkingDays: Int
  /// Minutes before a letter that did not go is tried again, one try after another; after the last it is left to people.
  public let waits: [Int]

  /// In the order of their days.
  public static let all = [
    LetterRules(
      from: Day(year: 2024, month: 1, day: 1)!,
      source:
        "Forvaltningsloven § 19, stk. 2, lader kommunen sætte en frist. Dagene og påmindelsen er kommunens egen rutine.",
      hearingDays: (7, 14), reminderWorkingDays: 2, waits: [2, 15, 60, 360])
  ]

  /// Those in use on a day; the first ones before that.
  public static func on(_ day: Day) -> LetterRules { all.last { $0.from <= day } ?? all[0] }

  /// The usual last day to answer a hearing that is written on a day: never on a day when nobody is there to hear it.
  public func hearingDue(writtenOn day: Day) -> Day { day.adding(days: hearingDays.usual).nextWorkingDay() }

  /// The day on which an appointment's reminder is due.
  public func reminderDay(for appointment: Day) -> Day {
    appointment.adding(workingDays: -reminderWorkingDays)
  }

  public static func == (left: LetterRules, right: LetterRules) -> Bool { left.from == right.from }
  public func hash(into hasher: inout Hasher) { hasher.combine(from) }
}

extension CaseState {
  func allowLetters(_ fact: CaseFact, _ day: Day) throws(Refusal) {
    switch fact {
    case .letterWritten(let content):
      guard letters[content.letter] == nil else { throw .letterSettled }
      guard content.subject.hasWords, content.text.hasWords else { throw .textMissing }
      guard content.kind == .hearing else { break }
      try hear(content, day)
    case .letterAttempted(let content):
      guard let letter = letters[content.letter] else { throw .letterUnknown }
      // What may have gone is never sent again by itself.
      guard letter.state == .waiting, content.attempt == letter.attempts + 1 else { throw .letterSettled }
    case .letterNotSent(let content): try open(content.letter)
    case .messageSent(let content):
      // A letter that has gone has gone, also where somebody stopped it while it went.
      if let letter = content.letter {
        guard let known = letters[letter] else { throw .letterUnknown }
        guard known.state != .sent, known.state != .stopped || known.attempts > 0 else { throw .letterSettled }
      }
    case .hearingAnswered(let content):
      guard let letter = letters[content.letter], letter.content.kind == .hearing else { throw .letterUnknown }
      guard content.text.hasWords else { throw .textMissing }
    case .noShowForwarded(let content):
      guard content.text.hasWords else { throw .textMissing }
      guard let planned = contacts[content.appointment], planned.state == .stayedAway else { throw .appointmentUnknown }
      try forward(content.appointment, day)
    default: break
    }
  }

  private func open(_ letter: Reference<Letter>) throws(Refusal) {
    guard let letter = letters[letter] else { throw .letterUnknown }
    guard !letter.isSettled else { throw .letterSettled }
  }

  /// A hearing is about an appointment that the citizen did not come to, and gives time to answer.
  private func hear(_ content: LetterWritten, _ day: Day) throws(Refusal) {
    guard let about = content.appointments?.first, contacts[about]?.state == .stayedAway else {
      throw .appointmentUnknown
    }
    let least = day.adding(days: LetterRules.on(day).hearingDays.least)
    guard let due = content.due, due >= least else { throw .hearingTooShort(least) }
  }

  /// Nothing is passed on before the citizen has been asked, and has answered or had the time to.
  private func forward(_ appointment: Reference<Appointment>, _ day: Day) throws(Refusal) {
    guard let hearing = letters.hearing(about: appointment), hearing.state == .sent else { throw .hearingMissing }
    if hearing.answer == nil, let due = hearing.due, day <= due { throw .hearingRunning(due) }
  }
}

extension CaseFact {
  /// What a letter is made of: what was sent cannot be taken back by writing that it was not.
  public var isOfLetter: Bool {
    switch self {
    case .letterWritten, .letterAttempted, .letterNotSent, .hearingAnswered, .noShowForwarded: true
    case .messageSent(let content): content.letter != nil
    case .hearingSent(let content): content.letter != nil
    default: false
    }
  }
}
