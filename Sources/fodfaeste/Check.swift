import Almanac
import Dispatch
import Interventions

/// A log held up against a model, as of a day.
struct Check {
  let model: CompiledModel
  let table: FactTable
  let cases: Range<Int>
  let asOf: Day
  let period: Period
  var threads = 1

  /// The waivers that set nothing aside: the first of them, and how many there are.
  struct Ignored {
    var waivers: [IgnoredWaiver] = []
    var count = 0
  }

  /// The counts over all the cases, worked on by several threads where there are many.
  func summary() -> (summary: Summary, ignored: Ignored) {
    let pieces = max(1, min(threads, cases.count / 1000))
    let evaluators = (0..<pieces).map { _ in Evaluator(model, symbols: table.symbols) }
    var summaries = [Summary?](repeating: nil, count: pieces)
    summaries.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      nonisolated(unsafe) let evaluators = evaluators
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
        let from = cases.lowerBound + cases.count * piece / pieces
        let to = cases.lowerBound + cases.count * (piece + 1) / pieces
        buffer[piece] = evaluators[piece].summary(of: table, cases: from..<to, asOf: asOf, period: period)
      }
    }
    var total = Summary(
      elements: model.model.elements.map { _ in ElementSummary() }, limits: model.model.fidelity)
    for summary in summaries { if let summary { total += summary } }
    return (
      total,
      Ignored(
        waivers: evaluators.flatMap(\.ignoredWaivers), count: evaluators.reduce(0) { $0 + $1.ignoredWaiverCount })
    )
  }
}
