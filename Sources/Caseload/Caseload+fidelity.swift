import Almanac
import Interventions

/// How closely a model is followed.
extension Caseload {
  /// The counts of a model's elements over some cases; nil where the caseload has no such model.
  ///
  /// Without a period it counts what is kept. With one the days of cadences are worked out again for the cases that have
  /// any.
  public func fidelity(model id: String, in scope: CaseSet, period: Period = .always) -> Summary? {
    lock.reading {
      guard let number = modelNumber(id) else { return nil }
      let model = findings.models[number].compiled.model
      let whole = period == .always
      let from = (period.from ?? .earliest).number
      let to = (period.to ?? .latest).number
      var summary = Summary(
        elements: Array(repeating: ElementSummary(), count: model.elements.count), limits: model.fidelity)
      var inRhythm: [Int32] = []
      admitted(scope).eachNumber { place in
        let state = findings.states[Int(place)]
        for stored in state.obligations where Int(stored.model) == number {
          guard from <= stored.found.due, stored.found.due <= to else { continue }
          summary.elements[Int(stored.found.element)][stored.found.status] += 1
        }
        let rhythms = state.rhythms.lazy.filter { Int($0.model) == number }
        if whole {
          for stored in rhythms { summary.elements[Int(stored.found.element)].add(stored.found) }
        } else if rhythms.first != nil {
          inRhythm.append(place)
        }
      }
      eachRhythm(of: number, inRhythm, [period]) { _, found in summary.elements[Int(found.element)].add(found) }
      return summary
    }
  }

  /// A month of a model's element: the obligations due in it, and its cadences' days in it.
  public struct Month: Hashable, Sendable {
    public let first: Day
    public let summary: ElementSummary
  }

  /// Month by month, the months of both days included; nil where the caseload has no such model.
  ///
  /// - Parameter element: the element's place in the model; nil adds all of them up (a case outside two rhythms then
  ///   counts twice).
  public func overTime(
    model id: String, element: Int? = nil, in scope: CaseSet, from: Day, to: Day
  ) -> [Month]? {
    lock.reading {
      guard let number = modelNumber(id) else { return nil }
      let firsts = Caseload.months(from: from, to: to)
      guard let first = firsts.first, let last = firsts.last else { return [] }
      var summaries = Array(repeating: ElementSummary(), count: firsts.count)
      let numbers = firsts.map(\.number)
      let end = last.adding(months: 1).number
      var inRhythm: [Int32] = []
      admitted(scope).eachNumber { place in
        let state = findings.states[Int(place)]
        for stored in state.obligations where Int(stored.model) == number {
          guard element == nil || Int(stored.found.element) == element, stored.found.due >= first.number,
            stored.found.due < end
          else { continue }
          // At most some hundred months, the latest asked about most.
          if let month = numbers.lastIndex(where: { $0 <= stored.found.due }) {
            summaries[month][stored.found.status] += 1
          }
        }
        let hasRhythm = state.rhythms.contains {
          Int($0.model) == number && (element == nil || Int($0.found.element) == element)
        }
        if hasRhythm { inRhythm.append(place) }
      }
      let periods = firsts.map { Period(from: $0, to: $0.adding(months: 1).adding(days: -1)) }
      eachRhythm(of: number, inRhythm, periods) { month, found in
        if element == nil || Int(found.element) == element { summaries[month].add(found) }
      }
      return zip(firsts, summaries).map { Month(first: $0, summary: $1) }
    }
  }

  /// Works the cadences of some cases out again for periods; only within a read.
  private func eachRhythm(
    of model: Int, _ numbers: [Int32], _ periods: [Period], _ body: (Int, FoundRhythm) -> Void
  ) {
    guard !numbers.isEmpty else { return }
    let evaluator = CaseEvaluator(
      shelf, findings.lens, models: [findings.models[model]], today: findings.today)
    for number in numbers {
      evaluator.rhythms(cases[Int(number)].words, model: 0, periods: periods) { period, rhythms in
        for found in rhythms { body(period, found) }
      }
    }
  }

  private static func months(from: Day, to: Day) -> [Day] {
    guard from <= to, var month = Day(year: from.year, month: from.month, day: 1) else { return [] }
    var months: [Day] = []
    // A hundred years, lest a mistyped year asks for all the calendar's months.
    while month <= to, months.count < 1200 {
      months.append(month)
      month = month.adding(months: 1)
    }
    return months
  }
}

extension ElementSummary {
  mutating func add(_ found: FoundRhythm) {
    daysRun += Int(found.daysRun)
    daysWithin += Int(found.daysWithin)
    if found.isOutside { casesOutside += 1 }
  }
}
