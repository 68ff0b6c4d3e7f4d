import Almanac
import Interventions

extension Explanation {
  /// The day to read its days on: either none of them needs its year, or all of them are told with it.
  func readOn(_ today: Day) -> Day {
    let days =
      [opens, due, fulfilled, opener?.day, answer?.day, agreement?.day, intervalEnd, waived?.from, waived?.to]
      .compactMap { $0 } + counted.map(\.day)
    return days.allSatisfy { $0.year == today.year } ? today : .earliest
  }
}

extension Rule.Demand {
  /// What must happen, where it is a fact that answers.
  var asked: FactPattern? {
    switch self {
    case .respond(let rule): rule.with
    case .cadence(let rule): rule.with
    case .count(let rule): rule.of
    case .escalate(let rule): rule.then
    case .precede, .attend, .content, .limit: nil
    }
  }
}
