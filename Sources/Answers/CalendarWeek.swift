import Almanac
import Casework
import Identifiers

/// A person's own week: what is planned, and what became of it.
public struct CalendarWeek: Sendable {
  public var today: Day
  public var monday: Day
  /// Seven days from Monday on.
  public var days: [CalendarDay]

  public struct CalendarDay: Sendable {
    public var day: Day
    public var holiday: Holiday?
    /// By time; those without one first.
    public var entries: [Entry]

    public init(day: Day, holiday: Holiday?, entries: [Entry]) {
      self.day = day
      self.holiday = holiday
      self.entries = entries
    }
  }

  public struct Entry: Sendable {
    public enum State: String, CaseIterable, Sendable { case planned, held, cancelled, stayedAway }

    public var citizen: CaseLabel
    public var appointment: AppointmentRow
    public var time: ClockTime?
    public var state: State
    /// The reader may move or cancel it.
    public var mayChange: Bool

    public init(
      citizen: CaseLabel, appointment: AppointmentRow, time: ClockTime?, state: State, mayChange: Bool
    ) {
      self.citizen = citizen
      self.appointment = appointment
      self.time = time
      self.state = state
      self.mayChange = mayChange
    }
  }

  public init(today: Day, monday: Day, days: [CalendarDay]) {
    self.today = today
    self.monday = monday
    self.days = days
  }
}
