/// B within D after A: each anchor where the rule runs waits for the first fact that answers it.
extension Evaluator {
  func respond<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, to: Int, first: Bool, with: Int, within: Span,
    unless: Int, into sink: inout Sink
  ) {
    let days = days
    let anchors = hits[to]
    let answers = hits[with]
    var runs = IntervalWalk(spans[rule.run])
    var answer = 0
    var cancel = 0
    for place in 0..<anchors.count {
      let row = anchors[place]
      let opens = days[Int(row)]
      guard let run = runs.interval(on: opens) else { continue }
      let due = within.after(opens)
      while answer < answers.count, days[Int(answers[answer])] < opens { answer &+= 1 }
      // The anchor is never its own answer.
      var found = answer
      if found < answers.count, answers[found] == row { found &+= 1 }
      let answered = found < answers.count ? days[Int(answers[found])] : Int32.max
      var closes = run.end
      if unless >= 0 {
        let cancels = hits[unless]
        while cancel < cancels.count, days[Int(cancels[cancel])] < opens { cancel &+= 1 }
        var cancelling = cancel
        if cancelling < cancels.count, cancels[cancelling] == row { cancelling &+= 1 }
        if cancelling < cancels.count { closes = min(closes, days[Int(cancels[cancelling])]) }
      }
      if answered != Int32.max, answered <= closes {
        emit(
          index, rule, question, opens, due, answered <= due ? .met : .late, fulfilled: answered, openedBy: row,
          answeredBy: answers[found], run, into: &sink)
      } else {
        emitUnanswered(
          index, rule, question, opens, due, openedBy: row, Interval(start: run.start, end: closes), into: &sink)
      }
      if first { return }
    }
  }
}
