/// A before B: each fact looks back for the latest one that it needs.
extension Evaluator {
  func precede<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, before: Int, needs: Int, notOlderThan: Span?,
    into sink: inout Sink
  ) {
    let days = days
    let anchors = hits[before]
    let needed = hits[needs]
    var runs = IntervalWalk(spans[rule.run])
    var after = 0
    for place in 0..<anchors.count {
      let row = anchors[place]
      let day = days[Int(row)]
      guard let run = runs.interval(on: day) else { continue }
      while after < needed.count, days[Int(needed[after])] <= day { after &+= 1 }
      var found = after &- 1
      if found >= 0, needed[found] == row { found &-= 1 }
      let isThere = found >= 0 && days[Int(needed[found])] >= (notOlderThan?.before(day) ?? Int32.min)
      emit(
        index, rule, question, day, day, isThere ? .met : .missed,
        fulfilled: isThere ? days[Int(needed[found])] : noDay, openedBy: row, answeredBy: isThere ? needed[found] : -1,
        run, into: &sink)
    }
  }
}
