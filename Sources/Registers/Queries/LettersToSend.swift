import Almanac
import Casework
import GRDB
import Identifiers

/// A letter as the outbox knows it: what is to be done with it, and nothing of what it says.
public struct LetterRow: Hashable, Sendable {
  public let id: ID<Case>
  public let reference: Reference<Letter>
  public let kind: LetterKind
  public let way: LetterWay
  public let state: LetterCourse.State
  public let person: ID<Person>?
  public let written: Day
  /// The instant of the last thing that happened to it: microseconds since 1970 began (UTC).
  public let touched: Int64
  public let failures: Int

  static let columns = "c.id, l.reference, l.kind, l.way, l.state, l.person, l.written, l.touched, l.failures"

  init?(_ row: Row) throws {
    guard let id: ID<Case> = row.id(0), let reference = Reference<Letter>(row[1]), let written = row.day(6) else {
      return nil
    }
    self.id = id
    self.reference = reference
    kind = try row.word(2)
    way = try row.word(3)
    state = try row.word(4)
    person = row.id(5)
    self.written = written
    touched = row[7]
    failures = row[8]
  }
}

/// Letters that wait to be sent by themselves, those that have waited longest first. Asked by no person: nobody is shown
/// the answer.
public struct LettersToSend: RegisterQuery {
  /// The ways by which somebody carries: letters that go otherwise hold up nobody.
  public let ways: Set<LetterWay>
  /// Microseconds since 1970 began: those that wait for their next try until later are left out.
  public let now: Int64
  /// Minutes to wait after each failed try, the last for all that follow.
  public let waits: [Int]
  public let limit: Int

  public init(by ways: Set<LetterWay>, now: Int64, waits: [Int], limit: Int = 200) {
    self.ways = ways
    self.now = now
    self.waits = waits
    self.limit = limit
  }

  public func run(in registers: Registers) throws -> [LetterRow] {
    // Chosen here and not afterwards: many that wait for a server that is down must not fill the first rows.
    let named = waits.dropLast().enumerated().map { "WHEN \($0.offset + 1) THEN \($0.element)" }.joined(separator: " ")
    let pause = "CASE l.failures \(named) ELSE \(waits.last ?? 0) END"
    return try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(LetterRow.columns) FROM letters l JOIN cases c ON c.number = l.case_number
          WHERE l.state = 'waiting' AND instr(?, ' ' || l.way || ' ') > 0
            AND (l.failures = 0 OR l.touched <= ? - 60000000 * \(pause))
          ORDER BY l.touched LIMIT ?
          """, arguments: [" " + ways.map(\.rawValue).sorted().joined(separator: " ") + " ", now, limit]
      ).compactMap(LetterRow.init)
    }
  }
}

private struct LetterKey: Hashable {
  let id: ID<Case>
  let letter: Reference<Letter>
}

/// The letters of a person that are not sent, those that have lain longest first, and then their latest that are settled.
public struct LettersOfPerson: RegisterQuery {
  public let person: ID<Person>
  /// The person's own cases: letters in them are theirs to follow, whoever wrote them.
  public let own: [ID<Case>]
  public let settled: Int
  public let membership: CaseMembership

  public init(_ person: ID<Person>, own: [ID<Case>], settled: Int = 30, in membership: CaseMembership) {
    self.person = person
    self.own = own
    self.settled = settled
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> (open: [LetterRow], settled: [LetterRow]) {
    try registers.read { db in
      let written = try Row.fetchAll(
        db,
        sql: """
          SELECT \(LetterRow.columns) FROM letters l JOIN cases c ON c.number = l.case_number
          WHERE l.person = ? AND l.state NOT IN ('sent', 'stopped')
          """, arguments: [person.blob]
      ).compactMap(LetterRow.init)
      let ofCase = try db.cachedStatement(
        sql: """
          SELECT \(LetterRow.columns) FROM cases c JOIN letters l ON l.case_number = c.number
          WHERE c.id = ? AND l.state NOT IN ('sent', 'stopped')
          """)
      var known = Set(written.map { LetterKey(id: $0.id, letter: $0.reference) })
      var open = written
      for id in own {
        for row in try Row.fetchAll(ofCase, arguments: [id.blob]).compactMap(LetterRow.init)
        where known.insert(LetterKey(id: row.id, letter: row.reference)).inserted { open.append(row) }
      }
      open = open.filter { membership.contains($0.id) }.sorted { $0.touched < $1.touched }
      let done = try Row.fetchAll(
        db,
        sql: """
          SELECT \(LetterRow.columns) FROM letters l JOIN cases c ON c.number = l.case_number
          WHERE l.person = ? AND l.state IN ('sent', 'stopped') ORDER BY l.touched DESC LIMIT ?
          """, arguments: [person.blob, settled]
      ).compactMap(LetterRow.init).filter { membership.contains($0.id) }
      return (open, done)
    }
  }
}

/// Appointments whose reminder is due and has not been written: on some days ahead, with the day that it would tell of.
/// Asked by no person: nobody is shown the answer.
public struct AppointmentsToRemind: RegisterQuery {
  public let from: Day
  public let through: Day

  public init(from: Day, through: Day) {
    self.from = from
    self.through = through
  }

  public func run(in registers: Registers) throws -> [AppointmentRow] {
    try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(AppointmentRow.columns) FROM appointments a JOIN cases c ON c.number = a.case_number
          WHERE a.remind IS NOT NULL AND a.state = 'planned' AND a.day BETWEEN ? AND ?
            AND NOT EXISTS (SELECT 1 FROM letters l WHERE l.case_number = a.case_number AND l.kind = 'reminder'
              AND l.appointment = a.reference AND l.scheduled_for = a.day)
          ORDER BY a.day, a.time, a.reference LIMIT 500
          """, arguments: [from.number, through.number]
      ).compactMap(AppointmentRow.init)
    }
  }
}
