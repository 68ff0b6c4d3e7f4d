/// A step-up when nothing happens: in each gap a wait runs, and starts again with each answer.
extension Evaluator {
  func escalate<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, gap: Int, after: Span, then: Int, within: Span,
    into sink: inout Sink
  ) {
    let days = days
    let answers = hits[then]
    let gaps = spans[gap]
    var answer = 0
    for place in 0..<gaps.count {
      let interval = gaps[place]
      var waitsFrom = interval.start
      var openedBy: Int32 = -1
      while answer < answers.count, days[Int(answers[answer])] < waitsFrom { answer &+= 1 }
      while true {
        let trigger = after.after(waitsFrom)
        let due = within.after(trigger)
        let isReached = trigger < interval.end && trigger <= question.asOf
        let answered = answer < answers.count ? days[Int(answers[answer])] : Int32.max
        guard answered != Int32.max, answered <= interval.end else {
          if isReached {
            emitUnanswered(index, rule, question, trigger, due, openedBy: openedBy, interval, into: &sink)
          }
          break
        }
        if isReached {
          emit(
            index, rule, question, trigger, due, answered <= due ? .met : .late, fulfilled: answered,
            openedBy: openedBy, answeredBy: answers[answer], interval, into: &sink)
        }
        // Also an early answer lets the wait start again.
        openedBy = answers[answer]
        waitsFrom = answered
        while answer < answers.count, days[Int(answers[answer])] <= waitsFrom { answer &+= 1 }
      }
    }
  }
}
