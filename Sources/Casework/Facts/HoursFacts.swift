import Almanac
import Identifiers

/// Somebody said how many hours the citizen worked, or is to work, in a week. Agreed hours hold until somebody says
/// otherwise: a week that nobody speaks of went as agreed. The latest word about a week is the one that counts.
public struct WeekReported: FactContent {
  /// Why the hours are other than agreed. Raw values are stored and do not change.
  public enum Cause: String, CaseIterable, Codable, Hashable, Sendable {
    case illness, holiday, treatment, companyClosed, lessWork, moreWork, other
  }

  public var job: Reference<Job>?
  public var placement: Reference<Placement>?
  /// The Monday of the week.
  public var week: Day
  /// Hours in that week.
  public var hours: Double
  public var cause: Cause?
  public var note: String?
  /// Who said it: the citizen, the company's contact, or one of the staff.
  public var by: CaseRole?

  public init(
    job: Reference<Job>? = nil, placement: Reference<Placement>? = nil, week: Day, hours: Double,
    cause: Cause? = nil, note: String? = nil, by: CaseRole? = nil
  ) {
    self.job = job
    self.placement = placement
    self.week = week
    self.hours = hours
    self.cause = cause
    self.note = note
    self.by = by
  }
}

/// Somebody looked at a month where the register says other hours than the agreement, and said why.
public struct MonthReconciled: FactContent {
  /// What came of looking. Raw values are stored and do not change.
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    /// The difference is known and right as it is: holiday pay, pay in arrears, another cut-off day.
    case explained
    /// The hours of the agreement have changed; it is written in the agreement.
    case agreementChanged
    /// The company reports other hours than are worked, and has been told.
    case companyCorrects
    /// Someone finds out: it is looked at again with the next month.
    case lookAgain
  }

  public var company: Reference<Company>
  /// "2026-10".
  public var month: String
  public var outcome: Outcome
  /// Hours in the month as the register had them, and as they were reckoned here, when it was looked at.
  public var registered: Double
  public var expected: Double
  public var note: String?

  public init(
    company: Reference<Company>, month: String, outcome: Outcome, registered: Double, expected: Double,
    note: String? = nil
  ) {
    self.company = company
    self.month = month
    self.outcome = outcome
    self.registered = registered
    self.expected = expected
    self.note = note
  }
}
