import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The few questions by which a company moves a visit to another day.
public struct CompanyMoveForm {
  /// The latest day, so many days ahead, that a visit is moved to without a call.
  public static let reach = 92

  /// What was asked for.
  public struct Move: Sendable {
    public let appointment: Reference<Appointment>
    /// The day and time that the page showed when it was asked.
    public let shown: (day: Day, time: ClockTime?)
    public let day: Day
    /// nil where it stays the same.
    public let time: ClockTime?
  }

  let page: CompanyPlacePage
  let basis: EntryBasis

  init(page: CompanyPlacePage, speaker: any Speaker) {
    self.page = page
    basis = EntryBasis(speaker: speaker, today: page.today, me: page.me, role: .companyContact, newID: { "" })
  }

  private var speaker: any Speaker { basis.speaker }
  private func say(_ text: CompanyDoorText) -> String { speaker.say(text) }

  /// The visit that a form is about; nil where it is none of those on the page.
  func visit(_ fields: FormFields) -> Contacts.Planned? {
    page.visits.first { $0.appointment.description == fields["besoeg"] }
  }

  /// Whether the page has the visit that a form is about: it may have been held or cancelled since.
  public func knows(_ fields: FormFields) -> Bool { visit(fields) != nil }

  func title(_ visit: Contacts.Planned) -> String {
    speaker.sentenceCase(speaker.fullDay(visit.day))
      + (visit.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? "")
  }

  /// What goes with the form: which visit, and when it was as the page shows it.
  func values(_ visit: Contacts.Planned) -> [FormValue] {
    [
      FormValue(FieldMaker.sentName, "1"), FormValue("besoeg", visit.appointment.description),
      FormValue("vist", visit.shown),
    ]
  }

  func fields(_ visit: Contacts.Planned, _ state: FormState) -> [Field] {
    let place = page.visits.firstIndex { $0.appointment == visit.appointment } ?? 0
    let make = FieldMaker(basis: basis, state: state, prefix: "flyt-\(place)-")
    return [
      make.date("dag", asking: say(.newDay), help: say(.newDayHelp)),
      make.line("kl", asking: say(.newTime), help: say(.newTimeHelp), isOptional: true, width: .short),
    ]
  }

  /// What was asked for, or what is wrong with it. A visit that was moved while the page was open is for the case to say.
  public func read(_ typed: FormFields) -> Result<Move, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    guard let visit = visit(typed) else {
      reader.add("dag", .targetGone)
      return .failure(reader.errors)
    }
    let day = reader.day("dag")
    let time = reader.optionalTime("kl")
    let last = page.today.adding(days: CompanyMoveForm.reach)
    if reader.errors["dag"] == nil {
      if day <= page.today {
        reader.errors.add("dag", say(.moreThanSoFar))
      } else if day > last {
        reader.errors.add("dag", say(.tooFar(speaker.fullDay(last))))
      } else if !day.isWorkingDay {
        reader.errors.add("dag", say(.noWorkingDay(speaker.fullDay(day))))
      } else if day == visit.day, time == nil || time == visit.time, reader.errors["kl"] == nil {
        reader.errors.add("dag", say(.sameTime))
      }
    }
    guard reader.errors.isEmpty, let shown = CompanyMoveForm.shown(typed["vist"]) else {
      return .failure(reader.errors)
    }
    return .success(Move(appointment: visit.appointment, shown: shown, day: day, time: time))
  }

  /// nil for what no page of ours has said.
  private static func shown(_ text: String) -> (day: Day, time: ClockTime?)? {
    let parts = text.split(separator: " ").map(String.init)
    guard let day = parts.first.flatMap({ Day(iso: $0) }) else { return nil }
    guard parts.count > 1 else { return (day, nil) }
    return ClockTime(parts[1]).map { (day, $0) }
  }
}

extension Contacts.Planned {
  /// When it is, as a form carries it.
  fileprivate var shown: String { "\(day)" + (time.map { " \($0)" } ?? "") }
}
