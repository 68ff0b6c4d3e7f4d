import Almanac
import Identifiers

/// Hours as they were worked: what is agreed, until somebody says otherwise. Everything is reckoned from the facts.
///
/// Four kinds of hours stay apart and are never added to each other, but for the reading of the ten-hour mark, which sums a
/// citizen's flexjobs.
public struct HoursLedger: Sendable {
  public let work: WorkHistory
  public let rules: HoursRules

  public init(_ work: WorkHistory, on day: Day) {
    self.work = work
    rules = HoursRules.on(day)
  }

  /// A week in a job or placement.
  public struct Week: Hashable, Sendable {
    /// Its Monday.
    public let monday: Day
    /// What was agreed for the days of the week on which it ran.
    public let agreed: Double
    /// What was said about it last; nil where it went as agreed.
    public let report: WorkHistory.Report?

    public init(monday: Day, agreed: Double, report: WorkHistory.Report?) {
      self.monday = monday
      self.agreed = agreed
      self.report = report
    }

    public var hours: Double { report?.content.hours ?? agreed }
  }

  /// The weeks of a job or placement that lie within two days, newest first. Those to come stand only where somebody has
  /// spoken of them.
  public func weeks(_ spell: WorkHistory.Spell, from: Day, to: Day) -> [Week] {
    let first = max(spell.from, from).monday
    let last = min(spell.ended.map { $0.adding(days: -1) } ?? to, to).monday
    guard first <= last else { return [] }
    return (0...first.days(to: last) / 7).map { week(spell, last.adding(days: -7 * $0)) }
  }

  public func week(_ spell: WorkHistory.Spell, _ monday: Day) -> Week {
    let agreed = (0..<7).reduce(0.0) { $0 + spell.agreed(on: monday.adding(days: $1)) / 7 }
    return Week(monday: monday, agreed: HoursLedger.rounded(agreed), report: spell.reports[monday])
  }

  /// Hours reckoned on one day: a seventh of its week's.
  private func worked(_ spell: WorkHistory.Spell, on day: Day, as reading: Reading) -> Double {
    let share: Double
    if let report = spell.reports[day.monday] {
      // Spread over the days of the week on which it ran.
      let days = (0..<7).count { spell.runs(on: day.monday.adding(days: $0)) }
      share = days == 0 || !spell.runs(on: day) ? 0 : report.content.hours / Double(days)
    } else {
      share = spell.agreed(on: day) / 7
    }
    guard reading == .effective, case .flexJob = spell.kind else { return share }
    return share * (spell.intensity(on: day) ?? 100) / 100
  }

  /// How hours in a flexjob are read. Hours of every other kind are what they are.
  public enum Reading: String, CaseIterable, Hashable, Sendable {
    /// Attendance × intensity: what the employer pays for. The one that is used where nothing else is said.
    case effective
    /// Attendance.
    case nominal
  }

  /// Hours a week in all flexjobs together on a day; nil where there is none.
  ///
  /// - Returns: and how many of the jobs have no assessed intensity, which are counted whole.
  public func flexHours(on day: Day, as reading: Reading) -> (hours: Double, unassessed: Int)? {
    let jobs = work.spells.filter { $0.kind == .flexJob && $0.runs(on: day) }
    guard !jobs.isEmpty else { return nil }
    let hours = jobs.reduce(0.0) { sum, job in
      let agreed = job.agreed(on: day)
      return sum + (reading == .nominal ? agreed : agreed * (job.intensity(on: day) ?? 100) / 100)
    }
    return (HoursLedger.rounded(hours), jobs.count { $0.intensity(on: day) == nil })
  }

  /// Hours a week of a kind on a day, as agreed.
  public func agreed(_ kind: KindOfHours, on day: Day) -> Double {
    HoursLedger.rounded(
      work.spells.reduce(0.0) { sum, spell in
        spell.kindOfHours == kind && work.counts(spell, on: day) ? sum + spell.agreed(on: day) : sum
      })
  }

  /// To two decimals: sums of sevenths are else a hair beside what people typed.
  static func rounded(_ hours: Double) -> Double { (hours * 100).rounded() / 100 }

  // Months.

  /// A month at a company: what we reckon, and what the register has.
  public struct Month: Sendable {
    public enum Standing: Hashable, Sendable {
      /// The register has nothing yet.
      case awaited
      /// They are as near as they come.
      case agrees
      /// Somebody ought to look.
      case differs
      /// Somebody has looked.
      case settled(MonthReconciled.Outcome)
    }

    public let company: Reference<Company>
    /// Its first day.
    public let first: Day
    /// What was agreed and said, in hours for the month.
    public let nominal: Double
    /// The same with flexjob hours as effective hours.
    public let effective: Double
    public let registered: Double?
    public let reconciled: MonthReconciled?
    public let standing: Standing

    /// The reckoned hours that lie nearest to the register's: an employer reports either.
    public var expected: Double {
      guard let registered else { return effective }
      return abs(effective - registered) <= abs(nominal - registered) ? effective : nominal
    }
  }

  /// The months of paid work at a company that have gone by, newest first.
  ///
  /// - Parameter count: how many months back.
  public func months(before day: Day, count: Int) -> [Month] {
    var months: [Month] = []
    let paid = work.spells.filter { $0.kindOfHours != .unpaidPlacement && $0.company != nil }
    let companies = Set(paid.compactMap(\.company)).union(work.incomes.keys)
    for back in 0..<max(count, 0) {
      let first = day.firstOfMonth.adding(months: -1 - back)
      for company in companies.sorted(by: { $0.description < $1.description }) {
        let here = paid.filter { $0.company == company }
        let nominal = sum(here, first, .nominal)
        let registered = work.incomes[company]?[first.monthName]
        guard nominal > 0 || registered != nil else { continue }
        months.append(month(company, first, nominal, sum(here, first, .effective), registered))
      }
    }
    return months
  }

  private func sum(_ spells: [WorkHistory.Spell], _ first: Day, _ reading: Reading) -> Double {
    let days = Day.length(ofMonth: first.month, year: first.year)
    var sum = 0.0
    for spell in spells {
      for offset in 0..<days {
        let day = first.adding(days: offset)
        if work.counts(spell, on: day) { sum += worked(spell, on: day, as: reading) }
      }
    }
    return HoursLedger.rounded(sum)
  }

  private func month(
    _ company: Reference<Company>, _ first: Day, _ nominal: Double, _ effective: Double, _ registered: Double?
  ) -> Month {
    let reconciled = work.reconciled[company]?[first.monthName]
    let standing: Month.Standing
    if let registered {
      let near = [effective, nominal].contains { reckoned in
        abs(reckoned - registered) <= max(rules.monthHours, reckoned * rules.monthShare)
      }
      // Looked at once, it is looked at again when the register has other hours.
      if near {
        standing = .agrees
      } else if let reconciled, reconciled.registered == registered, reconciled.outcome != .lookAgain {
        standing = .settled(reconciled.outcome)
      } else {
        standing = .differs
      }
    } else {
      standing = .awaited
    }
    return Month(
      company: company, first: first, nominal: nominal, effective: effective, registered: registered,
      reconciled: reconciled, standing: standing)
  }
}
