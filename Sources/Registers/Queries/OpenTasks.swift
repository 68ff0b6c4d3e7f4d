import Almanac
import GRDB
import Identifiers

/// A task as it stands.
public struct TaskRow: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case open, done, dropped
  }

  public let id: ID<Case>
  public let reference: Reference<WorkTask>
  public let text: String
  public let due: Day
  /// Who is to do it.
  public let person: ID<Person>
  /// Who asked for it, where that is another.
  public let from: ID<Person>?
  public let given: Day
  public let state: State
  /// The day it was done or dropped.
  public let ended: Day?
  /// What was answered when it was done, or why it was dropped.
  public let answer: String?

  static let columns = """
    c.id, t.reference, t.text, t.due, t.person, t.from_person, t.given, t.state, t.ended, t.answer
    """

  init?(_ row: Row) throws {
    guard let id: ID<Case> = row.id(0), let reference = Reference<WorkTask>(row[1]), let due = row.day(3),
      let person: ID<Person> = row.id(4), let given = row.day(6)
    else { return nil }
    self.id = id
    self.reference = reference
    text = row[2]
    self.due = due
    self.person = person
    from = row.id(5)
    self.given = given
    state = try row.word(7)
    ended = row.day(8)
    answer = row[9]
  }
}

/// The open tasks of a person that are due by a day, that day included, the oldest first.
public struct OpenTasks: RegisterQuery {
  public let person: ID<Person>
  public let through: Day
  public let membership: CaseMembership

  public init(of person: ID<Person>, dueBy through: Day, in membership: CaseMembership) {
    self.person = person
    self.through = through
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [TaskRow] {
    try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(TaskRow.columns) FROM tasks t JOIN cases c ON c.number = t.case_number
          WHERE t.person = ? AND t.state = 'open' AND t.due <= ? ORDER BY t.due, t.reference
          """, arguments: [person.blob, through.number]
      ).compactMap(TaskRow.init).filter { membership.contains($0.id) }
    }
  }
}
