import Almanac
import Identifiers

extension WorkHistory {
  /// What somebody said about a week, and when.
  public struct Report: Hashable, Sendable {
    public var content: WeekReported
    public var said: Day

    public init(_ content: WeekReported, said: Day) {
      self.content = content
      self.said = said
    }
  }

  /// Whether a job or placement counts on a day. What the register tells of a job that is agreed here as well is the same
  /// hours once more.
  public func counts(_ spell: Spell, on day: Day) -> Bool {
    guard spell.runs(on: day) else { return false }
    guard spell.isFromRegister, let company = spell.company else { return true }
    return !spells.contains {
      !$0.isFromRegister && $0.company == company && $0.kindOfHours != .unpaidPlacement && $0.runs(on: day)
    }
  }

  mutating func report(_ content: WeekReported, on day: Day) {
    change(content.placement?.description ?? content.job?.description) {
      $0.reports[content.week.monday] = Report(content, said: day)
    }
  }

  /// A month's hours with an employer; several payslips in one month are added.
  mutating func register(_ content: IncomeRegistered) {
    guard let company = content.company, let hours = content.hours, let month = content.month else { return }
    incomes[company, default: [:]][month, default: 0] += hours
  }

  mutating func reconcile(_ content: MonthReconciled) {
    reconciled[content.company, default: [:]][content.month] = content
  }
}

extension WorkHistory.Spell {
  /// Whether it had begun and not ended on a day.
  public func runs(on day: Day) -> Bool { from <= day && (ended.map { day < $0 } ?? true) }

  /// Hours a week as agreed on a day; 0 where it does not run, or nobody has said how many.
  public func agreed(on day: Day) -> Double {
    runs(on: day) ? hours.last { $0.day <= day }?.hours ?? 0 : 0
  }

  /// Hours a week on a day: what was said of its week, else what is agreed.
  public func hoursAWeek(on day: Day) -> Double {
    runs(on: day) ? reports[day.monday]?.content.hours ?? agreed(on: day) : 0
  }

  /// How much of an hour's work is done in an hour, in percent, as last assessed; nil where nobody has.
  public func intensity(on day: Day) -> Double? { intensities.last { $0.day <= day }?.percent }

  mutating func assess(_ percent: Double?, on day: Day) {
    if let percent { intensities.append((day, percent)) }
  }
}
