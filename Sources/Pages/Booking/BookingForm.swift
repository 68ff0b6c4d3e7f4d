import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// A time that is proposed: the day it fell on, where that was no working day, and what it meets in the booker's calendar.
struct BookingTime {
  var day: Day
  var time: ClockTime?
  var movedFrom: Day?
  var collisions: [TakenTime]
}

/// Booking of one talk or several: what is asked, the times that follow of it, and what is recorded.
public struct BookingForm {
  /// Nobody means to book more at once; a slip of the finger must not fill a calendar.
  static let most = 12

  public let basis: EntryBasis
  public let ways: [LetterWayChoice]

  public init(basis: EntryBasis, ways: [LetterWayChoice]) {
    self.basis = basis
    self.ways = ways
  }

  private var speaker: any Speaker { basis.speaker }

  /// What was typed above the times.
  public struct Typed: Sendable {
    public var first: Day
    var time: ClockTime?
    var minutes: Int
    var form: ContactForm
    var count: Int
    var weeks: Int
    var place: String?
    var interpreter: String?
    var companion: Bool
    var remind: LetterWay?
    public var invites: Bool

    /// The last day that the times may fall on, and a little over.
    public var last: Day { first.adding(days: 7 * weeks * (count - 1) + 14) }
  }

  func fields(_ state: FormState) -> [Field] {
    let isSent = !state.fields["sendt"].isEmpty
    func value(_ name: String, _ usual: String) -> String {
      isSent || state.fields.names.contains(name) ? state.fields[name] : usual
    }
    func field(
      _ name: String, _ label: BookingText, help: BookingText? = nil, optional: Bool = false, _ control: Field.Control
    ) -> Field {
      Field(
        id: name, name: name, label: speaker.say(label), note: optional ? speaker.say(EntryText.optional) : nil,
        help: help.map { speaker.say($0) }, error: state.errors[name], errorWord: speaker.say(EntryText.errorWord),
        control: control)
    }
    let form = value("form", ContactForm.meeting.rawValue)
    let remind = value("husk", "")
    let days = LetterRules.on(basis.today).reminderWorkingDays
    let reminders =
      [Field.Choice("", speaker.say(BookingText.noReminder), isChosen: remind.isEmpty)]
      + ways.filter { $0.obstacle == nil && $0.way != .paper && $0.way != .digitalPost }.map { choice in
        Field.Choice(choice.way.rawValue, speaker.begin(choice.way), isChosen: choice.way.rawValue == remind)
      }
    return [
      field("dag", .day, help: .dayHelp, .date(value: value("dag", ""))),
      field("kl", .clock, optional: true, .line(value: value("kl", ""), width: .short)),
      field("minutter", .minutes, .line(value: value("minutter", "45"), kind: .number, width: .short)),
      field(
        "form", .form,
        .radios(
          ContactForm.allCases.map { Field.Choice($0.rawValue, speaker.begin($0), isChosen: $0.rawValue == form) })),
      field("sted", .place, optional: true, .line(value: value("sted", ""))),
      field("antal", .count, help: .countHelp, .line(value: value("antal", "1"), kind: .number, width: .short)),
      field("uger", .weeks, .line(value: value("uger", "2"), kind: .number, width: .short)),
      field(
        "tolk", .interpreter, help: .interpreterHelp, optional: true, .line(value: value("tolk", ""), width: .medium)),
      field(
        "bisidder", .companion, help: .companionHelp,
        .checkbox(value: "ja", isChecked: state.fields.isChecked("bisidder"))),
      field("husk", .remind, help: .remindHelp(days), .select(reminders)),
      field(
        "indkald", .invite, help: .inviteHelp,
        .checkbox(value: "ja", isChecked: isSent ? state.fields.isChecked("indkald") : true)),
    ]
  }

  public func read(_ fields: FormFields) -> Result<Typed, FormErrors> {
    var reader = FieldReader(basis: basis, fields: fields)
    let first = reader.day("dag")
    if first < basis.today, reader.errors["dag"] == nil { reader.errors.add("dag", speaker.say(BookingText.passed)) }
    let time = reader.optionalTime("kl")
    let minutes = reader.optionalWhole("minutter") ?? 45
    if !(5...480).contains(minutes) { reader.errors.add("minutter", speaker.say(BookingText.minutesOdd)) }
    let form = reader.choice("form", ContactForm.self)
    let count = reader.optionalWhole("antal") ?? 1
    if !(1...BookingForm.most).contains(count) { reader.add("antal", .tooMany) }
    let weeks = reader.optionalWhole("uger") ?? 2
    if count > 1, !(1...26).contains(weeks) { reader.add("uger", .oddRhythm) }
    let remind = LetterWay(rawValue: fields["husk"]).flatMap { way in
      ways.contains(LetterWayChoice(way: way)) ? way : nil
    }
    guard reader.errors.isEmpty, let form else { return .failure(reader.errors) }
    return .success(
      Typed(
        first: first, time: time, minutes: minutes, form: form, count: count, weeks: weeks,
        place: reader.optionalText("sted"), interpreter: reader.optionalText("tolk"),
        companion: fields.isChecked("bisidder"), remind: remind, invites: fields.isChecked("indkald")))
  }

  /// The times that follow of what was typed: on working days, and not too close behind another.
  func times(_ typed: Typed, taken: [TakenTime]) -> [BookingTime] {
    (0..<typed.count).map { number in
      let wanted = typed.first.adding(days: 7 * typed.weeks * number)
      let day = wanted.nextWorkingDay()
      return BookingTime(
        day: day, time: typed.time, movedFrom: day == wanted ? nil : wanted,
        collisions: collisions(day, typed.time, typed.minutes, taken))
    }
  }

  func collisions(_ day: Day, _ time: ClockTime?, _ minutes: Int, _ taken: [TakenTime]) -> [TakenTime] {
    guard let time else { return [] }
    return taken.filter { other in
      guard other.day == day, let began = other.time else { return false }
      return began.minutes < time.minutes + minutes && time.minutes < began.minutes + (other.minutes ?? 45)
    }
  }

  /// Whether the times must be looked at before they are booked.
  public func needsLook(_ typed: Typed, taken: [TakenTime]) -> Bool {
    typed.count > 1 || times(typed, taken: taken).contains { $0.movedFrom != nil || !$0.collisions.isEmpty }
  }

  /// The times as they were typed in the list of times; those that were skipped are left out.
  public func readTimes(_ typed: Typed, _ fields: FormFields) -> Result<[(day: Day, time: ClockTime?)], FormErrors> {
    var reader = FieldReader(basis: basis, fields: fields)
    var times: [(day: Day, time: ClockTime?)] = []
    for number in 1...typed.count where !fields.isChecked("spring-\(number)") {
      let day = reader.day("dag-\(number)")
      if day < basis.today, reader.errors["dag-\(number)"] == nil {
        reader.errors.add("dag-\(number)", speaker.say(BookingText.passed))
      }
      times.append((day, reader.optionalTime("kl-\(number)")))
    }
    if times.isEmpty { reader.errors.add("dag-1", speaker.say(BookingText.noTimes)) }
    return reader.errors.isEmpty ? .success(times) : .failure(reader.errors)
  }

  /// What is recorded: an appointment a time.
  public func proposals(_ typed: Typed, at times: [(day: Day, time: ClockTime?)]? = nil) -> [Proposal] {
    (times ?? self.times(typed, taken: []).map { ($0.day, $0.time) }).compactMap { time in
      guard let appointment = basis.new(Appointment.self) else { return nil }
      var planned = ContactPlanned(
        appointment: appointment, scheduledFor: time.day, by: basis.caseRole, person: basis.me.id, form: typed.form,
        participants: basis.ownRoles + [.citizen] + (typed.interpreter == nil ? [] : [.interpreter]), time: time.time,
        minutes: typed.minutes, place: typed.place, interpreter: typed.interpreter)
      planned.companion = typed.companion ? true : nil
      planned.remind = typed.remind
      return Proposal(.contactPlanned(planned), on: basis.today)
    }
  }
}
