/// A document holds what it must, and a meeting those who should take part: each fact is checked by itself.
extension Evaluator {
  func content<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, of: Int, onlyLatest: Bool, into sink: inout Sink
  ) {
    let anchors = hits[of]
    var runs = IntervalWalk(spans[rule.run])
    var latest: (row: Int32, run: Interval)?
    for place in 0..<anchors.count {
      let row = anchors[place]
      let day = days[Int(row)]
      guard let run = runs.interval(on: day) else { continue }
      if onlyLatest {
        latest = (row, run)
      } else {
        check(index, rule, question, row, run, into: &sink)
      }
    }
    if let latest { check(index, rule, question, latest.row, latest.run, into: &sink) }
  }

  @inline(__always)
  private func check<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, _ row: Int32, _ interval: Interval,
    into sink: inout Sink
  ) {
    let day = days[Int(row)]
    let holds = checksHold(rule: index, row: row)
    emit(
      index, rule, question, day, day, holds ? .met : .missed, fulfilled: holds ? day : noDay, openedBy: row,
      answeredBy: holds ? row : -1, interval, into: &sink)
  }
}
