import Almanac
import Casework
import GRDB
import Identifiers

/// An appointment as it stands after moves, cancellations and what came of it.
public struct AppointmentRow: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case planned, held, cancelled, noShow
  }

  public let id: ID<Case>
  public let reference: Reference<Appointment>
  public let day: Day
  public let time: ClockTime?
  public let minutes: Int?
  public let form: ContactForm?
  public let by: CaseRole?
  public let person: ID<Person>?
  public let place: String?
  public let interpreter: String?
  public let participants: [CaseRole]
  public let bookedBy: ContactPlanned.BookedBy?
  public let state: State
  /// How often it was moved.
  public let moves: Int

  static let columns = """
    c.id, a.reference, a.day, a.time, a.minutes, a.form, a.by_role, a.person, a.place, a.interpreter, a.participants,
    a.booked_by, a.state, a.moves
    """

  init?(_ row: Row) throws {
    guard let id: ID<Case> = row.id(0), let reference = Reference<Appointment>(row[1]), let day = row.day(2) else {
      return nil
    }
    self.id = id
    self.reference = reference
    self.day = day
    time = (row[3] as Int?).flatMap { ClockTime(hour: $0 / 60, minute: $0 % 60) }
    minutes = row[4]
    form = row.optionalWord(5)
    by = row.optionalWord(6)
    person = row.id(7)
    place = row[8]
    interpreter = row[9]
    participants = row.words(10)
    bookedBy = row.optionalWord(11)
    state = try row.word(12)
    moves = row[13]
  }
}

/// A person's appointments on some days, both included, by day and time; cancelled ones too.
public struct AppointmentsOfPerson: RegisterQuery {
  public let person: ID<Person>
  public let from: Day
  public let through: Day
  public let membership: CaseMembership

  public init(_ person: ID<Person>, from: Day, through: Day, in membership: CaseMembership) {
    self.person = person
    self.from = from
    self.through = through
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [AppointmentRow] {
    try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(AppointmentRow.columns) FROM appointments a JOIN cases c ON c.number = a.case_number
          WHERE a.person = ? AND a.day BETWEEN ? AND ? ORDER BY a.day, a.time, a.reference
          """, arguments: [person.blob, from.number, through.number]
      ).compactMap(AppointmentRow.init).filter { membership.contains($0.id) }
    }
  }
}
