import Almanac
import Identifiers

/// That hours fall: a reason to call, never a judgement. Each sign says what it was made of.
public enum HoursSign: Hashable, Sendable {
  /// So many weeks in a row with few hours in a job or placement; their Mondays.
  case fewHours(spell: String, weeks: [Day])
  /// Ordinary paid hours are fewer now than four weeks ago, as agreed.
  case fewerPaid(before: Double, now: Double)
  /// The register has fewer hours for a month than was reckoned.
  case monthBelow(company: Reference<Company>, month: Day, registered: Double, expected: Double)
}

extension HoursLedger {
  /// Four weeks, in which ordinary paid hours are compared.
  private static let comparedDays = 28
  /// Causes that need no call: everybody knew, and it passes.
  private static let calm: Set<WeekReported.Cause> = [.holiday, .companyClosed]

  /// What says that hours fall, as of a day.
  public func signs(on day: Day) -> [HoursSign] {
    var signs: [HoursSign] = []
    for spell in work.spells where spell.runs(on: day) {
      let weeks = fewWeeks(spell, before: day)
      if weeks.count >= rules.fewWeeks { signs.append(.fewHours(spell: spell.key, weeks: weeks)) }
    }
    let before = agreed(.ordinaryPaid, on: day.adding(days: -HoursLedger.comparedDays))
    let now = agreed(.ordinaryPaid, on: day)
    if now < before { signs.append(.fewerPaid(before: before, now: now)) }
    for month in months(before: day, count: 1) where month.standing == .differs {
      guard let registered = month.registered, registered < month.expected else { continue }
      signs.append(
        .monthBelow(company: month.company, month: month.first, registered: registered, expected: month.expected))
    }
    return signs
  }

  /// The unbroken run of weeks with few hours that ends in this week or the one before.
  private func fewWeeks(_ spell: WorkHistory.Spell, before day: Day) -> [Day] {
    var monday = day.monday
    if spell.reports[monday] == nil { monday = monday.adding(days: -7) }
    var found: [Day] = []
    while let report = spell.reports[monday] {
      let week = week(spell, monday)
      guard week.agreed > 0, report.content.hours < week.agreed * rules.fewShare,
        report.content.cause.map({ !HoursLedger.calm.contains($0) }) ?? true
      else { break }
      found.append(monday)
      monday = monday.adding(days: -7)
    }
    return found.reversed()
  }
}
