import Almanac
import Casework
import Identifiers
import Language
import WebLook

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
