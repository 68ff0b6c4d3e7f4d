import Almanac
import Casework
import GRDB
import Identifiers

extension RowWriting {
  func writeAppointment(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM appointments WHERE case_number = ? AND reference = ?").execute(
      arguments: [number, place.entity])
    guard let appointment = AppointmentCourse(facts) else { return }
    let plan = appointment.plan
    try db.cachedStatement(
      sql: """
        INSERT INTO appointments (case_number, reference, day, time, minutes, form, by_role, person, place,
          interpreter, participants, booked_by, state, moves, remind, group_ref, session)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        number, place.entity, appointment.day.number, appointment.time?.minutes, plan.minutes, plan.form?.rawValue,
        plan.by?.rawValue, plan.person?.blob, plan.place, plan.interpreter,
        (plan.participants ?? []).map(\.rawValue).joined(separator: " "), plan.bookedBy?.rawValue,
        appointment.state.rawValue, appointment.moves, plan.remind?.rawValue, plan.group?.description,
        plan.session,
      ])
  }
}

/// What became of an appointment.
private struct AppointmentCourse {
  private(set) var plan: ContactPlanned
  private(set) var day: Day
  private(set) var time: ClockTime?
  private(set) var state = AppointmentRow.State.planned
  private(set) var moves = 0

  /// nil where nothing says when it was to be.
  init?(_ facts: [CaseHistory.Standing]) {
    let plans = facts.compactMap { if case .contactPlanned(let plan) = $0.fact { plan } else { nil } }
    guard let first = plans.first else { return nil }
    plan = first
    day = first.scheduledFor
    time = first.time
    var isFirst = true
    for fact in facts.map(\.fact) {
      switch fact {
      case .contactPlanned(let again):
        // The first was taken above: what is dated before it still counts.
        if !isFirst { replan(again) }
        isFirst = false
      case .contactMoved(let moved):
        day = moved.scheduledFor
        time = moved.time ?? time
        moves += 1
        if state != .held { state = .planned }
      case .contactHandedOver(let handed): plan.person = handed.to
      case .contactCancelled: if state != .held { state = .cancelled }
      case .citizenStayedAway: if state != .held { state = .noShow }
      case .contactHeld, .groupSessionHeld: state = .held
      default: break
      }
    }
  }

  private mutating func replan(_ again: ContactPlanned) {
    plan = again
    day = again.scheduledFor
    time = again.time
    if state != .held { state = .planned }
  }
}
