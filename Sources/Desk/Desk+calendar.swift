import Access
import Almanac
import Answers
import Casework
import Identifiers
import Registers

extension Desk {
  /// The reader's own appointments of a week.
  ///
  /// - Parameter day: any day of the week.
  public func calendar(_ reader: Reader, weekOf day: Day) async throws -> CalendarWeek {
    let scope = scope(reader, .seeCase)
    guard scope.reach != .nothing else {
      try require(reader, .seeCase)
      throw DeskRefusal.notFound
    }
    let monday = ISOWeek(day).firstDay
    let rows = try registers.ask(
      AppointmentsOfPerson(reader.person, from: monday, through: monday.adding(days: 6), in: membership(scope)))
    let labels = try caseLabels(Array(Set(rows.map(\.id))), scope)
    try await noteRead(reader, page: "calendar", cases: Array(Set(rows.map(\.id))))
    let entries = rows.compactMap { row in
      labels[row.id].map { (row.day, entry(row, $0, reader)) }
    }
    return CalendarWeek(
      today: today, monday: monday,
      days: (0..<7).map { offset in
        let day = monday.adding(days: offset)
        return .init(
          day: day, holiday: DanishHolidays.holiday(on: day),
          entries: entries.filter { $0.0 == day }.map(\.1)
            .sorted {
              ($0.time?.minutes ?? 0, $0.appointment.appointment) < ($1.time?.minutes ?? 0, $1.appointment.appointment)
            })
      })
  }

  private func entry(
    _ row: RegisterAppointment, _ label: Answers.CaseLabel, _ reader: Reader
  ) -> CalendarWeek.Entry {
    let state: CalendarWeek.Entry.State =
      switch row.state {
      case .planned: .planned
      case .held: .held
      case .cancelled: .cancelled
      case .noShow: .stayedAway
      }
    return .init(
      citizen: label,
      appointment: Answers.AppointmentRow(
        appointment: row.reference, form: row.form, minutes: row.minutes, place: row.place,
        interpreter: row.interpreter, participants: row.participants.filter { $0 != .citizen }),
      time: row.time, state: state, mayChange: row.state == .planned && may(reader, .moveAppointment, in: row.id))
  }
}
