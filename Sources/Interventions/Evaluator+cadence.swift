/// At least every D: windows one after another, each opened by the fact that closed the one before.
extension Evaluator {
  func cadence<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, every: AgreedSpan, with: Int, into sink: inout Sink
  ) {
    let days = days
    let answers = hits[with]
    let runs = spans[rule.run]
    var answer = 0
    var agreement = 0
    var ran = 0
    var within = 0
    for run in 0..<runs.count {
      let interval = runs[run]
      var opens = interval.start
      var openedBy: Int32 = -1
      while answer < answers.count, days[Int(answers[answer])] < opens { answer &+= 1 }
      while true {
        var span = every.fallback
        if every.agreement >= 0 {
          let agreements = hits[every.agreement]
          while agreement < agreements.count, days[Int(agreements[agreement])] <= opens { agreement &+= 1 }
          if agreement > 0 { span = agreedSpan(rule: index, row: agreements[agreement - 1]) ?? every.fallback }
        }
        let due = span.after(opens)
        let closing = answer < answers.count ? days[Int(answers[answer])] : Int32.max
        let isAnswered = closing != Int32.max && closing <= interval.end
        // The days of this window: up to the fact that closes it, on which the next opens.
        var end = isAnswered ? closing : min(interval.end, question.asOf &+ 1)
        if opens >= rule.validFrom, opens <= rule.validTo,
          !(waivers.count > 0 && isWaived(rule.element, due))
        {
          let start = max(opens, question.from)
          end = min(end, question.asOf &+ 1, question.to &+ 1)
          if end > start {
            ran &+= Int(end &- start)
            within &+= Int(max(0, min(end, due &+ 1) &- start))
          }
          if !isAnswered, interval.end == Interval.open, question.asOf > due, due >= question.from, due <= question.to {
            sink.takeOutside(element: rule.element)
          }
        }
        guard isAnswered else {
          emitUnanswered(index, rule, question, opens, due, openedBy: openedBy, interval, into: &sink)
          break
        }
        emit(
          index, rule, question, opens, due, closing <= due ? .met : .late, fulfilled: closing, openedBy: openedBy,
          answeredBy: answers[answer], interval, into: &sink)
        openedBy = answers[answer]
        opens = closing
        while answer < answers.count, days[Int(answers[answer])] <= opens { answer &+= 1 }
      }
    }
    if ran > 0 { sink.takeDays(element: rule.element, ran: ran, within: within) }
  }
}
