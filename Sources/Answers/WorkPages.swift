import Almanac
import Casework
import Identifiers

/// A placement or job with what is known of its hours, its company and its agreement.
public struct WorkSpell: Sendable {
  public var row: CitizenPage.PlacementRow
  public var spell: WorkHistory.Spell
  /// Newest first.
  public var weeks: [HoursLedger.Week]
  /// The agreement that it came of, where it was written here.
  public var agreement: WorkAgreement?

  public init(
    row: CitizenPage.PlacementRow, spell: WorkHistory.Spell, weeks: [HoursLedger.Week], agreement: WorkAgreement?
  ) {
    self.row = row
    self.spell = spell
    self.weeks = weeks
    self.agreement = agreement
  }
}

extension WorkSpell {
  /// As the company sees it: hours, and of what was said about them only what the company said itself. Why somebody was
  /// away is the citizen's own.
  public var asCompanySees: WorkSpell {
    var seen = self
    seen.spell.care = SpellCare()
    for (monday, report) in spell.reports where report.content.by != .companyContact {
      seen.spell.reports[monday]?.content.cause = nil
      seen.spell.reports[monday]?.content.note = nil
    }
    seen.weeks = weeks.map { week in
      HoursLedger.Week(monday: week.monday, agreed: week.agreed, report: seen.spell.reports[week.monday])
    }
    seen.agreement = nil
    // That there are other flexjobs is not the company's to know.
    seen.row.flexJobNumber = nil
    return seen
  }
}

/// What one may do about a citizen's work.
public enum WorkAct: String, CaseIterable, Hashable, Sendable {
  /// Say what a week came to.
  case report
  /// Assess intensity, look at months, end, and agree on after-care.
  case manage
  /// Register a follow-up or a contact of after-care.
  case followUp
  /// Say whether the citizen is self-supporting.
  case askSelfSupport
}

/// The citizen's hours: the curve, what says that they fall, weeks and months.
public struct HoursPage: Sendable {
  /// The reading of the ten-hour mark.
  public struct Flex: Hashable, Sendable {
    public var effective: Double
    public var nominal: Double
    /// Jobs whose intensity nobody has assessed; they count whole.
    public var unassessed: Int
    public var mark: Double

    public init(effective: Double, nominal: Double, unassessed: Int, mark: Double) {
      self.effective = effective
      self.nominal = nominal
      self.unassessed = unassessed
      self.mark = mark
    }
  }

  public struct MonthRow: Sendable {
    public var month: HoursLedger.Month
    public var company: String

    public init(month: HoursLedger.Month, company: String) {
      self.month = month
      self.company = company
    }
  }

  public var citizen: CaseLabel
  public var today: Day
  public var version: Int
  public var acts: Set<WorkAct>
  public var curve: HoursCurve
  public var flex: Flex?
  /// Those that run first.
  public var work: [WorkSpell]
  public var months: [MonthRow]

  public init(
    citizen: CaseLabel, today: Day, version: Int, acts: Set<WorkAct>, curve: HoursCurve, flex: Flex?,
    work: [WorkSpell], months: [MonthRow]
  ) {
    self.citizen = citizen
    self.today = today
    self.version = version
    self.acts = acts
    self.curve = curve
    self.flex = flex
    self.work = work
    self.months = months
  }
}

/// One placement or job: follow-ups, the ending, and after-care.
public struct SpellPage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var version: Int
  public var acts: Set<WorkAct>
  public var isOpen: Bool
  public var work: WorkSpell
  /// What the agreed rhythm makes of the time to come.
  public var plannedFollowUps: [Day]
  /// The day by which it is asked whether the citizen is self-supporting; nil where it is not to be.
  public var selfSupportDue: Day?
  public var selfSupport: SelfSupport
  /// What is trained there, still to be reached.
  public var goals: [ProgressionGoalSet]
  /// As what the reader stands round the citizen.
  public var myRoles: [CaseRole] = []
  /// The citizen's name, as the statement has it; nil where none is known.
  public var name: PersonName?
  public var municipality: String?

  public init(
    citizen: CaseLabel, today: Day, version: Int, acts: Set<WorkAct>, isOpen: Bool, work: WorkSpell,
    plannedFollowUps: [Day], selfSupportDue: Day?, selfSupport: SelfSupport, goals: [ProgressionGoalSet],
    municipality: String?
  ) {
    self.citizen = citizen
    self.today = today
    self.version = version
    self.acts = acts
    self.isOpen = isOpen
    self.work = work
    self.plannedFollowUps = plannedFollowUps
    self.selfSupportDue = selfSupportDue
    self.selfSupport = selfSupport
    self.goals = goals
    self.municipality = municipality
  }
}
