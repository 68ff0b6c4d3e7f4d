/// At least N within D after A.
extension Evaluator {
  func count<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, after: Int, of: Int, atLeast: Int, within: Span,
    whilst: Int, into sink: inout Sink
  ) {
    let days = days
    let anchors = hits[after]
    let counted = hits[of]
    var runs = IntervalWalk(spans[rule.run])
    var states = IntervalWalk(spans[whilst >= 0 ? whilst : rule.run])
    var next = 0
    for place in 0..<anchors.count {
      let row = anchors[place]
      let opens = days[Int(row)]
      guard var interval = runs.interval(on: opens) else { continue }
      if whilst >= 0 {
        guard let state = states.interval(on: opens) else { continue }
        interval.end = min(interval.end, state.end)
      }
      let due = within.after(opens)
      while next < counted.count, days[Int(counted[next])] < opens { next &+= 1 }
      var found = 0
      var last: Int32 = -1
      var candidate = next
      while found < atLeast, candidate < counted.count, days[Int(counted[candidate])] <= interval.end {
        if counted[candidate] != row {
          found &+= 1
          last = counted[candidate]
        }
        candidate &+= 1
      }
      if found == atLeast {
        let day = days[Int(last)]
        emit(
          index, rule, question, opens, due, day <= due ? .met : .late, fulfilled: day, openedBy: row,
          answeredBy: last, interval, progress: found, into: &sink)
      } else {
        emitUnanswered(
          index, rule, question, opens, due, openedBy: row, interval, progress: found, into: &sink)
      }
    }
  }
}
