import Almanac
import Casework
import Identifiers
import Language
import WebLook

/// One talk or several at once: the first day, how many, and how far apart.
struct PlanEntry: CaseEntry {
  let basis: EntryBasis

  /// Nobody means to plan more at once; a slip of the finger must not fill a calendar.
  static let most = 12

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.date("dag", .firstDay, help: .dayHelp),
      make.line("kl", .clock, isOptional: true, width: .short),
      make.choose("form", .howToTalk, from: ContactForm.self, usual: .meeting),
      make.line("antal", .howMany, usual: "1", help: .howManyHelp, kind: .number, width: .short),
      make.line("uger", .weeksBetween, usual: "2", kind: .number, width: .short),
      make.line("sted", .place, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let first = reader.day("dag")
    if first < basis.today, reader.errors["dag"] == nil { reader.add("dag", .dayPassed) }
    let time = reader.optionalTime("kl")
    let form = reader.choice("form", ContactForm.self)
    let count = reader.optionalWhole("antal") ?? 1
    if !(1...PlanEntry.most).contains(count) { reader.add("antal", .tooMany) }
    let weeks = reader.optionalWhole("uger") ?? 2
    if count > 1, !(1...26).contains(weeks) { reader.add("uger", .oddRhythm) }
    guard reader.errors.isEmpty else { return [] }
    return (0..<count).compactMap { number in
      guard let appointment = basis.new(Appointment.self) else { return nil }
      let planned = ContactPlanned(
        appointment: appointment, scheduledFor: first.adding(days: 7 * weeks * number).nextWorkingDay(),
        by: basis.caseRole,
        person: basis.me.id, form: form, participants: basis.ownRoles + [.citizen], time: time,
        place: reader.optionalText("sted"))
      return Proposal(.contactPlanned(planned), on: basis.today)
    }
  }
}

/// Another day for an appointment.
struct MoveEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.date("dag", .newDay, help: .dayHelp),
      make.line("kl", .clock, isOptional: true, width: .short),
      make.choose("oenske", .whoseWish, from: WishOf.self, usual: .citizen),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let day = reader.day("dag")
    if day < basis.today, reader.errors["dag"] == nil { reader.add("dag", .dayPassed) }
    let time = reader.optionalTime("kl")
    let wish = reader.choice("oenske", WishOf.self)
    guard let appointment = reader.target("aftale", Appointment.self) else { return [] }
    let moved = ContactMoved(appointment: appointment, scheduledFor: day, onWhoseWish: wish, time: time)
    return [Proposal(.contactMoved(moved), on: basis.today)]
  }
}

/// An appointment that is not to be held, and has no new time yet.
struct CancelEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.choose("oenske", .whoseWish, from: WishOf.self, usual: .citizen),
      make.line("grund", .reason, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let wish = reader.choice("oenske", WishOf.self)
    guard let appointment = reader.target("aftale", Appointment.self) else { return [] }
    let cancelled = ContactCancelled(
      appointment: appointment, onWhoseWish: wish, reason: reader.optionalText("grund"))
    return [Proposal(.contactCancelled(cancelled), on: basis.today)]
  }
}

/// The citizen did not come. It counts against nobody.
struct StayedAwayEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.date("dag", .whichDay, usual: basis.today),
      make.line("grund", .reasonKnown, help: .stayedAwayHelp, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let day = reader.pastDay("dag")
    let away = CitizenStayedAway(
      appointment: Reference(reader.fields["aftale"]), by: basis.caseRole, reason: reader.optionalText("grund"))
    return [Proposal(.citizenStayedAway(away), on: day)]
  }
}
