import Almanac
import Casework
import Identifiers

/// The team leader's Monday page.
public struct TeamMonday: Sendable {
  public var team: TeamLabel
  public var today: Day
  public var citizens: Int
  /// Each block can be opened down to its citizens.
  public var blocks: [Block]
  public var caseloads: [Caseload]
  public var absences: [Absence]
  /// Since last Monday.
  public var placementsStarted: Int
  public var paidHoursStarted: Int
  public var paidHoursNow: Double
  public var citizensWithPaidHours: Int
  /// A success that was told, newest.
  public var success: Success?
  /// Other teams that the reader may look at.
  public var teams: [TeamLabel]

  public struct Block: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      case unassigned, leftWithout, noNextAppointment, fourMonthsWithout, endingSoon, overdueByLaw, exempted,
        waitingForQualityCheck
    }
    public var kind: Kind
    public var count: Int
    /// What the count is a share of, where it is one.
    public var of: Int?
    /// The first few; the rest behind a link.
    public var rows: [Row]
    public init(kind: Kind, count: Int, of: Int?, rows: [Row]) {
      self.kind = kind
      self.count = count
      self.of = of
      self.rows = rows
    }
  }

  public struct Row: Sendable {
    public var citizen: CaseLabel
    public var responsible: PersonLabel?
    public var day: Day?
    public var what: String?
    public init(citizen: CaseLabel, responsible: PersonLabel?, day: Day?, what: String?) {
      self.citizen = citizen
      self.responsible = responsible
      self.day = day
      self.what = what
    }
  }

  /// Citizens per full-time person, for a role; never for a person.
  public struct Caseload: Sendable {
    public var role: CaseRole
    public var citizens: Int
    public var people: Int
    /// Their hours as full-time positions.
    public var fullTime: Double
    public init(role: CaseRole, citizens: Int, people: Int, fullTime: Double) {
      self.fullTime = fullTime
      self.role = role
      self.citizens = citizens
      self.people = people
    }
  }

  public struct Absence: Sendable {
    public var person: PersonLabel
    public var until: Day?
    public var covers: PersonLabel?
    public init(person: PersonLabel, until: Day?, covers: PersonLabel?) {
      self.person = person
      self.until = until
      self.covers = covers
    }
  }

  public struct Success: Sendable {
    public var day: Day
    public var text: String?
    public init(day: Day, text: String?) {
      self.day = day
      self.text = text
    }
  }

  public init(
    team: TeamLabel, today: Day, citizens: Int, blocks: [Block], caseloads: [Caseload], absences: [Absence],
    placementsStarted: Int, paidHoursStarted: Int, paidHoursNow: Double, citizensWithPaidHours: Int,
    success: Success?, teams: [TeamLabel]
  ) {
    self.team = team
    self.today = today
    self.citizens = citizens
    self.blocks = blocks
    self.caseloads = caseloads
    self.absences = absences
    self.placementsStarted = placementsStarted
    self.paidHoursStarted = paidHoursStarted
    self.paidHoursNow = paidHoursNow
    self.citizensWithPaidHours = citizensWithPaidHours
    self.success = success
    self.teams = teams
  }
}
