import Almanac
import Dispatch
import Foundation
import Interventions

/// How closely a model is followed.
extension Caseload {
  /// A month of a model: the obligations due in it, and its cadences' days in it.
  public struct Month: Hashable, Sendable {
    public let first: Day
    public let summary: ElementSummary
  }

  /// How some cases follow a model.
  public struct Following: Hashable, Sendable {
    /// The cases that the model asks or has asked something of, whenever that was.
    public let cases: Int
    /// The counts of its elements in the period.
    public let summary: Summary
    public let months: [Month]
  }

  /// The counts of a model's elements over some cases in a period, and month by month; nil where the caseload has no
  /// such model.
  ///
  /// Without a period it counts what is kept. With one, and for months, the days of cadences are worked out again for the
  /// cases that have any: some microseconds a case.
  ///
  /// - Parameters:
  ///   - months: the days whose months are wanted, both included; nil for none.
  ///   - name: what the set is called from question to question. Sums of blocks of cases are kept under it, and only
  ///     the blocks in which a case has changed are worked out again. Nil keeps nothing.
  public func following(
    model id: String, in scope: CaseSet, period: Period = .always, months: ClosedRange<Day>? = nil,
    as name: String? = nil
  ) -> Following? {
    lock.reading {
      guard let number = modelNumber(id) else { return nil }
      let firsts = months.map { Caseload.months(from: $0.lowerBound, to: $0.upperBound) } ?? []
      let asked = FollowingQuestion(
        model: number, elements: findings.models[number].compiled.model.elements.count, period: period, firsts: firsts)
      let sum = sums(asked, in: admitted(scope), as: name).reduce(into: FollowingSum(asked)) { $0.add($1) }
      return Following(
        cases: sum.cases,
        summary: Summary(elements: sum.elements, limits: findings.models[number].compiled.model.fidelity),
        months: zip(firsts, sum.months).map { Month(first: $0, summary: $1) })
    }
  }

  /// The counts of a model's elements over some cases.
  public func fidelity(model id: String, in scope: CaseSet, period: Period = .always) -> Summary? {
    following(model: id, in: scope, period: period)?.summary
  }

  /// A sum for each block of cases that the set has any of; only within a read.
  private func sums(_ asked: FollowingQuestion, in set: CaseSet, as name: String?) -> [FollowingSum] {
    var kept = name.flatMap { followings[asked, $0] } ?? FollowingShelf.Entry()
    let blocks = (set.words.count + FollowingSum.blockWords - 1) / FollowingSum.blockWords
    var stale: [Int] = []
    for block in 0..<blocks {
      let start = block * FollowingSum.blockWords
      let words = Array(set.words[start..<min(set.words.count, start + FollowingSum.blockWords)])
      guard kept.sums[block]?.words != words || kept.sums[block]?.stamp != stamp(ofBlock: block) else { continue }
      kept.sums[block] = nil
      if words.contains(where: { $0 != 0 }) {
        kept.sums[block] = .init(words: words, stamp: stamp(ofBlock: block), sum: FollowingSum(asked))
        stale.append(block)
      }
    }
    for block in kept.sums.keys where block >= blocks { kept.sums[block] = nil }
    for (block, sum) in zip(stale, worked(out: asked, set, stale)) { kept.sums[block]?.sum = sum }
    if let name { followings[asked, name] = kept }
    return kept.sums.values.map(\.sum)
  }

  private func worked(out asked: FollowingQuestion, _ set: CaseSet, _ blocks: [Int]) -> [FollowingSum] {
    let count = blocks.count
    let workers = max(1, min(count / 2, ProcessInfo.processInfo.activeProcessorCount))
    // Each place is written by one worker, and nothing is read before all are done.
    return [FollowingSum](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        let evaluator =
          asked.periods.isEmpty
          ? nil
          : CaseEvaluator(shelf, findings.lens, models: [findings.models[asked.model]], today: findings.today)
        for place in stride(from: worker, to: count, by: workers) {
          let start = blocks[place] * FollowingSum.blockWords
          var sum = FollowingSum(asked)
          set.eachNumber(inWords: start..<min(set.words.count, start + FollowingSum.blockWords)) { number in
            let state = findings.states[Int(number)]
            guard sum.take(state, asked), let evaluator else { return }
            evaluator.rhythms(cases[Int(number)].words, model: 0, periods: asked.periods) { period, found in
              for one in found { sum.take(one, inPeriod: period, asked) }
            }
          }
          (places.baseAddress! + place).initialize(to: sum)
        }
      }
      initialized = count
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
