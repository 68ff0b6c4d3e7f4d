import Almanac
import Casework
import Foundation
import GRDB
import Identifiers

/// A group as it is now, and how many are signed up for it.
public struct GroupRow: Hashable, Sendable {
  public let plan: GroupPlanned
  public let members: Int

  init?(_ row: Row) throws {
    plan = try JSONDecoder().decode(GroupPlanned.self, from: row[0])
    members = row[1]
  }
}

private let groupColumns = """
  g.body,
  (SELECT count(*) FROM group_members m JOIN cases c ON c.number = m.case_number
   WHERE m.group_ref = g.reference AND c.closed IS NULL)
  """

/// Groups whose last meeting is on or after a day, by their first day. They name no citizen.
///
/// Of a municipality with many teams those that concern one: its own meetings, what is held by one person, and courses,
/// which are for all.
public struct GroupsEnding: RegisterQuery {
  public let from: Day
  /// nil for those of all teams.
  public let team: Reference<Team>?
  public let holder: ID<Person>?

  public init(from: Day, team: Reference<Team>? = nil, holder: ID<Person>? = nil) {
    self.from = from
    self.team = team
    self.holder = holder
  }

  public func run(in registers: Registers) throws -> [GroupRow] {
    try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(groupColumns) FROM group_plans g
          WHERE g.last_day >= ? AND (? IS NULL OR g.team IS NULL OR g.team = ? OR g.holder = ? OR g.for_all)
          ORDER BY g.last_day, g.reference
          """,
        arguments: [from.number, team?.description, team?.description, holder?.description]
      ).compactMap(GroupRow.init)
    }.sorted { ($0.plan.firstDay, $0.plan.group) < ($1.plan.firstDay, $1.plan.group) }
  }
}

/// One group; nil where there is none of that name.
public struct GroupNamed: RegisterQuery {
  public let group: Reference<GroupCourse>

  public init(_ group: Reference<GroupCourse>) { self.group = group }

  public func run(in registers: Registers) throws -> GroupRow? {
    try registers.read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(groupColumns) FROM group_plans g WHERE g.reference = ?", arguments: [group.description]
      ).flatMap(GroupRow.init)
    }
  }
}

/// Who is signed up for a group, in the order in which they were, and their times in it.
///
/// Whose case has ended keeps no seat. Everybody, whoever asks: seats and queue go across teams. Who asks is shown names within their scope only.
public struct GroupMembers: RegisterQuery {
  public struct Time: Hashable, Sendable {
    public let appointment: Reference<Appointment>
    /// nil for a talk right after.
    public let session: Int?
    public let day: Day
    public let time: ClockTime?
    public let state: AppointmentRow.State
  }

  public struct Member: Hashable, Sendable {
    public let id: ID<Case>
    public let times: [Time]
  }

  public let group: Reference<GroupCourse>

  public init(_ group: Reference<GroupCourse>) { self.group = group }

  public func run(in registers: Registers) throws -> [Member] {
    try registers.read { db in
      var times: [ID<Case>: [Time]] = [:]
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, a.reference, a.session, a.day, a.time, a.state FROM appointments a
          JOIN cases c ON c.number = a.case_number WHERE a.group_ref = ? ORDER BY a.day, a.time, a.reference
          """, arguments: [group.description])
      for row in rows {
        guard let id: ID<Case> = row.id(0), let reference = Reference<Appointment>(row[1]), let day = row.day(3) else {
          continue
        }
        times[id, default: []].append(
          Time(
            appointment: reference, session: row[2], day: day,
            time: (row[4] as Int?).flatMap { ClockTime(hour: $0 / 60, minute: $0 % 60) }, state: try row.word(5)))
      }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT c.id FROM group_members m JOIN cases c ON c.number = m.case_number
          WHERE m.group_ref = ? AND c.closed IS NULL ORDER BY m.signed_up
          """, arguments: [group.description]
      ).compactMap { row in row.id(0).map { Member(id: $0, times: times[$0] ?? []) } }
    }
  }
}
