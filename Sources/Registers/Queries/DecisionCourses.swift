import Almanac
import Casework
import GRDB
import Identifiers

/// Where a case stands on its way to the decision.
public struct DecisionCourseRow: Hashable, Sendable {
  public let id: ID<Case>
  public let started: Day
  public let completed: Day?
  /// Looked through and in order.
  public let assured: Day?
  public let isReturned: Bool
  public let scheduled: Day?
  public let question: String?
  public let broughtBy: CaseRole?
  public let forum: Day?
  public let paper: Day?
  public let decided: Day?
  public let isGranted: Bool
  public let hadFlexJobInHand: Bool
  public let broker: Day?
}

/// The cases on their way to a decision, or decided since a day, those begun first first. Cases outside the membership are
/// left out.
public struct DecisionCourses: RegisterQuery {
  public enum Which: Hashable, Sendable {
    case underWay
    case decided(since: Day)
  }

  public let which: Which
  public let membership: CaseMembership

  public init(_ which: Which, in membership: CaseMembership) {
    self.which = which
    self.membership = membership
  }

  private static let columns = """
    SELECT c.id, d.started, d.completed, d.assured, d.is_returned, d.scheduled, d.question, d.brought_by, d.forum,
      d.paper, d.decided, d.is_granted, d.in_hand, d.broker
    FROM decision_courses d JOIN cases c ON c.number = d.case_number
    """

  public func run(in registers: Registers) throws -> [DecisionCourseRow] {
    try registers.read { db in
      let rows: RowCursor
      switch which {
      case .underWay:
        let statement = try db.cachedStatement(
          sql: Self.columns + " WHERE d.decided IS NULL AND c.closed IS NULL ORDER BY d.started, c.number")
        rows = try Row.fetchCursor(statement)
      case .decided(let since):
        let statement = try db.cachedStatement(
          sql: Self.columns + " WHERE d.decided >= ? ORDER BY d.decided, c.number")
        rows = try Row.fetchCursor(statement, arguments: [since.number])
      }
      var found: [DecisionCourseRow] = []
      while let row = try rows.next() {
        guard let id: ID<Case> = row.id(0), membership.contains(id), let started = row.day(1) else { continue }
        found.append(
          DecisionCourseRow(
            id: id, started: started, completed: row.day(2), assured: row.day(3), isReturned: row[4],
            scheduled: row.day(5), question: row[6], broughtBy: row.optionalWord(7), forum: row.day(8),
            paper: row.day(9), decided: row.day(10), isGranted: row[11], hadFlexJobInHand: row[12],
            broker: row.day(13)))
      }
      return found
    }
  }
}

/// How many cases have a time on each of some days, in the whole municipality: a number and no names, so that no more are
/// booked than there is room for.
public struct BookedSittings: RegisterQuery {
  public let from: Day
  public let through: Day

  public init(from: Day, through: Day) {
    self.from = from
    self.through = through
  }

  public func run(in registers: Registers) throws -> [Day: Int] {
    try registers.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT d.scheduled, count(*) FROM decision_courses d JOIN cases c ON c.number = d.case_number
          WHERE d.decided IS NULL AND d.forum IS NULL AND c.closed IS NULL AND d.scheduled BETWEEN ? AND ?
          GROUP BY d.scheduled
          """)
      var counts: [Day: Int] = [:]
      for row in try Row.fetchAll(statement, arguments: [from.number, through.number]) {
        if let day = row.day(0) { counts[day] = row[1] }
      }
      return counts
    }
  }
}
