import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The few questions by which a citizen says that they cannot come to an appointment, or wish another day.
public struct OwnAppointmentForm {
  /// The latest day, so many days ahead, that is wished without a call.
  public static let reach = 92
  /// Characters.
  static let longest = 1_000

  /// What was asked for.
  public struct Asking: Sendable {
    public let appointment: Reference<Appointment>
    /// The day and time that the page showed when it was asked.
    public let shown: (day: Day, time: ClockTime?)
    /// nil where the citizen can come after all.
    public let ask: AppointmentAsk?
  }

  enum Choice: String, CaseIterable {
    case cannotCome = "kan-ikke"
    case move = "flyt"
    case canCome = "kan-godt"
  }

  let page: OwnPage
  let basis: EntryBasis

  public init(page: OwnPage, me: PersonLabel, speaker: any Speaker) {
    self.page = page
    basis = EntryBasis(speaker: speaker, today: page.today, me: me, role: .citizen, newID: { "" })
  }

  private func say(_ text: OwnToldText) -> String { basis.speaker.say(text) }

  /// Whether the page has the appointment that a form is about: it may have been held or cancelled since.
  public func knows(_ fields: FormFields) -> Bool { planned(fields) != nil }

  func planned(_ fields: FormFields) -> CitizenPage.PlannedContact? {
    page.appointments.first { $0.appointment.description == fields["aftale"] }
  }

  /// What goes with the form: which appointment, and when it was as the page shows it.
  func values(_ planned: CitizenPage.PlannedContact) -> [FormValue] {
    [
      FormValue(FieldMaker.sentName, "1"), FormValue("aftale", planned.appointment.description),
      FormValue("vist", "\(planned.day)" + (planned.time.map { " \($0)" } ?? "")),
    ]
  }

  private func choices(_ planned: CitizenPage.PlannedContact) -> [(value: String, text: String)] {
    let isAsked = page.asked[planned.appointment] != nil
    return Choice.allCases.filter { $0 != .canCome || isAsked }.map { choice in
      let text: OwnToldText =
        switch choice {
        case .cannotCome: .cannotCome
        case .move: .move
        case .canCome: .canCome
        }
      return (choice.rawValue, say(text))
    }
  }

  func fields(_ planned: CitizenPage.PlannedContact, _ state: FormState) -> [Field] {
    let place = page.appointments.firstIndex { $0.appointment == planned.appointment } ?? 0
    let make = FieldMaker(basis: basis, state: state, prefix: "tid-\(place)-")
    return [
      make.choose("hvad", asking: say(.what), choices(planned)),
      make.date("dag", asking: say(.whichDay), help: say(.whichDayHelp), isOptional: true),
      make.area("grund", asking: say(.reason), help: say(.reasonHelp), isOptional: true, rows: 2),
    ]
  }

  /// What was asked for, or what is wrong with it. An appointment that was moved while the page was open is for the case to
  /// say.
  public func read(_ typed: FormFields) -> Result<Asking, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    guard let planned = planned(typed), let shown = OwnAppointmentForm.shown(typed["vist"]) else {
      reader.add("hvad", .targetGone)
      return .failure(reader.errors)
    }
    let choice = choices(planned).contains { $0.value == typed["hvad"] } ? Choice(rawValue: typed["hvad"]) : nil
    if choice == nil { reader.add("hvad", .nothingChosen) }
    let day = choice == .move ? wished(&reader, planned) : nil
    let reason = reader.optionalText("grund")
    if let reason, reason.count > OwnAppointmentForm.longest { reader.errors.add("grund", say(.tooLong)) }
    guard reader.errors.isEmpty, let choice else { return .failure(reader.errors) }
    let ask: AppointmentAsk? =
      switch choice {
      case .cannotCome: AppointmentAsk(.cannotCome, reason: reason)
      case .move: AppointmentAsk(.move(to: day ?? planned.day), reason: reason)
      case .canCome: nil
      }
    return .success(Asking(appointment: planned.appointment, shown: shown, ask: ask))
  }

  private func wished(_ reader: inout FieldReader, _ planned: CitizenPage.PlannedContact) -> Day {
    let day = reader.day("dag")
    guard reader.errors["dag"] == nil else { return day }
    let last = page.today.adding(days: OwnAppointmentForm.reach)
    if day <= page.today {
      reader.errors.add("dag", say(.dayPassed))
    } else if day > last {
      reader.errors.add("dag", say(.tooFar(basis.speaker.fullDay(last))))
    } else if !day.isWorkingDay {
      reader.errors.add("dag", say(.noWorkingDay(basis.speaker.fullDay(day))))
    } else if day == planned.day, reader.fields["grund"].isEmpty {
      reader.errors.add("dag", say(.sameDay))
    }
    return day
  }

  /// nil for what no page of ours has said.
  private static func shown(_ text: String) -> (day: Day, time: ClockTime?)? {
    let parts = text.split(separator: " ").map(String.init)
    guard let day = parts.first.flatMap({ Day(iso: $0) }) else { return nil }
    guard parts.count > 1 else { return (day, nil) }
    return ClockTime(parts[1]).map { (day, $0) }
  }
}

extension OwnPage {
  /// nil where nobody may ask by this page.
  public func appointmentForm(_ speaker: any Speaker) -> OwnAppointmentForm? {
    guard mayAsk, let me else { return nil }
    return OwnAppointmentForm(page: self, me: me, speaker: speaker)
  }
}

extension Path {
  /// Where a citizen says that they cannot come, or wish another day.
  public static func ownAppointment(_ link: String) -> String { own(link) + "/tid" }
}
