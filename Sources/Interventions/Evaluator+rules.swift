import Almanac

/// What is asked about: the day, and the period in which obligations must be due.
struct Question {
  let asOf: Int32
  let from: Int32
  let to: Int32

  init(asOf: Day, period: Period) {
    self.asOf = asOf.number
    from = (period.from ?? .earliest).number
    to = (period.to ?? .latest).number
  }
}

extension Evaluator {
  /// Works every rule over the case at hand, in the model's order.
  @inline(__always)
  func workRules<Sink: ObligationSink>(_ question: Question, into sink: inout Sink) {
    for index in 0..<ruleCount { workRule(index, question, into: &sink) }
  }

  @inline(__always)
  func workRule<Sink: ObligationSink>(_ index: Int, _ question: Question, into sink: inout Sink) {
    let rule = plans[index]
    switch rule.operation {
    case .respond(let to, let first, let with, let within, let unless):
      guard hits[to].count > 0 else { return }
      respond(index, rule, question, to: to, first: first, with: with, within: within, unless: unless, into: &sink)
    case .cadence(let every, let with):
      cadence(index, rule, question, every: every, with: with, into: &sink)
    case .count(let after, let of, let atLeast, let within, let whilst):
      guard hits[after].count > 0 else { return }
      count(
        index, rule, question, after: after, of: of, atLeast: atLeast, within: within, whilst: whilst, into: &sink)
    case .precede(let before, let needs, let notOlderThan):
      guard hits[before].count > 0 else { return }
      precede(index, rule, question, before: before, needs: needs, notOlderThan: notOlderThan, into: &sink)
    case .content(let of, let onlyLatest):
      guard hits[of].count > 0 else { return }
      content(index, rule, question, of: of, onlyLatest: onlyLatest, into: &sink)
    case .escalate(let gap, let after, let then, let within):
      escalate(index, rule, question, gap: gap, after: after, then: then, within: within, into: &sink)
    case .longest(let state, let longest):
      limitLength(index, rule, question, state: state, longest: longest, into: &sink)
    case .atMost(let state, let most):
      limitNumber(index, rule, question, state: state, most: most, into: &sink)
    }
  }

  /// Hands an obligation on where its rule was in force when it opened and it is due in the period asked about.
  @inline(__always)
  private func emit<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, _ opens: Int32, _ due: Int32,
    _ status: Obligation.Status, fulfilled: Int32 = noDay, openedBy: Int32 = -1, answeredBy: Int32 = -1,
    _ interval: Interval, progress: Int = 0, into sink: inout Sink
  ) {
    guard opens >= rule.validFrom, opens <= rule.validTo, due >= question.from, due <= question.to else { return }
    let waived = status != .met && waivers.count > 0 && isWaived(rule.element, due)
    sink.take(
      rule: index, element: rule.element, opens: opens, due: due, status: waived ? .waived : status,
      unwaived: status, fulfilled: fulfilled, openedBy: openedBy, answeredBy: answeredBy, interval: interval,
      progress: progress)
  }

  @inline(never)
  private func isWaived(_ element: Int, _ due: Int32) -> Bool {
    waivers.buffer.contains { Int($0.element) == element && $0.from <= due && due <= $0.to }
  }

  // MARK: respond

  private func respond<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, to: Int, first: Bool, with: Int, within: Span,
    unless: Int, into sink: inout Sink
  ) {
    let days = days
    let anchors = hits[to]
    let answers = hits[with]
    let runs = spans[rule.run]
    var run = 0
    var answer = 0
    var cancel = 0
    for place in 0..<anchors.count {
      let row = anchors[place]
      let opens = days[Int(row)]
      while run < runs.count, runs[run].end <= opens { run &+= 1 }
      guard run < runs.count else { return }
      guard runs[run].start <= opens else { continue }
      let due = within.after(opens)
      while answer < answers.count, days[Int(answers[answer])] < opens { answer &+= 1 }
      // The anchor is never its own answer.
      var found = answer
      if found < answers.count, answers[found] == row { found &+= 1 }
      let answered = found < answers.count ? days[Int(answers[found])] : Int32.max
      var closes = runs[run].end
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
          answeredBy: answers[found], runs[run], into: &sink)
      } else if closes != Interval.open {
        if closes > due { emit(index, rule, question, opens, due, .missed, openedBy: row, runs[run], into: &sink) }
      } else {
        let status: Obligation.Status = question.asOf > due ? .overdue : .pending
        emit(index, rule, question, opens, due, status, openedBy: row, runs[run], into: &sink)
      }
      if first { return }
    }
  }

  // MARK: cadence

  private func cadence<Sink: ObligationSink>(
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
          if interval.end != Interval.open {
            if due < interval.end {
              emit(index, rule, question, opens, due, .missed, openedBy: openedBy, interval, into: &sink)
            }
          } else {
            let status: Obligation.Status = question.asOf > due ? .overdue : .pending
            emit(index, rule, question, opens, due, status, openedBy: openedBy, interval, into: &sink)
          }
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

  // MARK: count

  private func count<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, after: Int, of: Int, atLeast: Int, within: Span,
    whilst: Int, into sink: inout Sink
  ) {
    let days = days
    let anchors = hits[after]
    let counted = hits[of]
    let runs = spans[rule.run]
    var run = 0
    var held = 0
    var next = 0
    for place in 0..<anchors.count {
      let row = anchors[place]
      let opens = days[Int(row)]
      while run < runs.count, runs[run].end <= opens { run &+= 1 }
      guard run < runs.count else { return }
      guard runs[run].start <= opens else { continue }
      var interval = runs[run]
      if whilst >= 0 {
        let states = spans[whilst]
        while held < states.count, states[held].end <= opens { held &+= 1 }
        guard held < states.count else { return }
        guard states[held].start <= opens else { continue }
        interval.end = min(interval.end, states[held].end)
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
      } else if interval.end != Interval.open {
        if interval.end > due {
          emit(
            index, rule, question, opens, due, .missed, openedBy: row, interval, progress: found, into: &sink)
        }
      } else {
        let status: Obligation.Status = question.asOf > due ? .overdue : .pending
        emit(index, rule, question, opens, due, status, openedBy: row, interval, progress: found, into: &sink)
      }
    }
  }

  // MARK: precede

  private func precede<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, before: Int, needs: Int, notOlderThan: Span?,
    into sink: inout Sink
  ) {
    let days = days
    let anchors = hits[before]
    let needed = hits[needs]
    let runs = spans[rule.run]
    var run = 0
    var after = 0
    for place in 0..<anchors.count {
      let row = anchors[place]
      let day = days[Int(row)]
      while run < runs.count, runs[run].end <= day { run &+= 1 }
      guard run < runs.count else { return }
      guard runs[run].start <= day else { continue }
      while after < needed.count, days[Int(needed[after])] <= day { after &+= 1 }
      var found = after &- 1
      if found >= 0, needed[found] == row { found &-= 1 }
      let isThere = found >= 0 && days[Int(needed[found])] >= (notOlderThan?.before(day) ?? Int32.min)
      emit(
        index, rule, question, day, day, isThere ? .met : .missed,
        fulfilled: isThere ? days[Int(needed[found])] : noDay, openedBy: row, answeredBy: isThere ? needed[found] : -1,
        runs[run], into: &sink)
    }
  }

  // MARK: content and attend

  private func content<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, of: Int, onlyLatest: Bool, into sink: inout Sink
  ) {
    let anchors = hits[of]
    let runs = spans[rule.run]
    var run = 0
    var latest: (row: Int32, run: Int)?
    for place in 0..<anchors.count {
      let row = anchors[place]
      let day = days[Int(row)]
      while run < runs.count, runs[run].end <= day { run &+= 1 }
      guard run < runs.count else { break }
      guard runs[run].start <= day else { continue }
      if onlyLatest {
        latest = (row, run)
      } else {
        check(index, rule, question, row, runs[run], into: &sink)
      }
    }
    if let latest { check(index, rule, question, latest.row, runs[latest.run], into: &sink) }
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

  // MARK: escalate

  private func escalate<Sink: ObligationSink>(
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
            if interval.end == Interval.open {
              let status: Obligation.Status = question.asOf > due ? .overdue : .pending
              emit(index, rule, question, trigger, due, status, openedBy: openedBy, interval, into: &sink)
            } else if interval.end > due {
              emit(index, rule, question, trigger, due, .missed, openedBy: openedBy, interval, into: &sink)
            }
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

  // MARK: limit

  private func limitLength<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, state: Int, longest: AgreedSpan, into sink: inout Sink
  ) {
    let runs = spans[rule.run]
    var run = 0
    scratch.count = 0
    if nodePlans[state].kind == .simple {
      for place in 0..<each[state].count { scratch.append(each[state][place]) }
    } else {
      for place in 0..<spans[state].count {
        scratch.append(KeyedInterval(start: spans[state][place].start, end: spans[state][place].end, key: 0))
      }
    }
    // Where several start on one day, the one due first comes first.
    var found: [(KeyedInterval, due: Int32, run: Int)] = []
    for place in 0..<scratch.count {
      let interval = scratch[place]
      while run < runs.count, runs[run].end <= interval.start { run &+= 1 }
      guard run < runs.count else { break }
      guard runs[run].start <= interval.start else { continue }
      let span = self.span(longest, rule: index, state: state, interval)
      found.append((interval, span.after(interval.start), run))
    }
    guard !found.isEmpty else { return }
    if found.count > 1 {
      let order = found.indices.sorted {
        (found[$0].0.start, found[$0].due, $0) < (found[$1].0.start, found[$1].due, $1)
      }
      found = order.map { found[$0] }
    }
    for (interval, due, _) in found {
      let shown = Interval(start: interval.start, end: interval.end)
      if interval.end != Interval.open {
        let isKept = interval.end <= due
        emit(
          index, rule, question, interval.start, due, isKept ? .met : .missed, fulfilled: isKept ? interval.end : noDay,
          shown, into: &sink)
      } else {
        emit(
          index, rule, question, interval.start, due, question.asOf > due ? .overdue : .pending, shown, into: &sink)
      }
    }
  }

  /// How long an interval may be: by the last extension within it that is its own.
  private func span(_ longest: AgreedSpan, rule: Int, state: Int, _ interval: KeyedInterval) -> Span {
    guard let row = extensionRow(longest, state: state, interval) else { return longest.fallback }
    return agreedSpan(rule: rule, row: row) ?? longest.fallback
  }

  func extensionRow(_ longest: AgreedSpan, state: Int, _ interval: KeyedInterval) -> Int32? {
    guard longest.agreement >= 0 else { return nil }
    let extensions = hits[longest.agreement]
    let isKeyed = nodePlans[state].isKeyed
    var place = extensions.count - 1
    while place >= 0 {
      let row = extensions[place]
      let day = days[Int(row)]
      if day < interval.start { return nil }
      if day <= interval.end, !isKeyed || keyOfRow(node: state, row: row) == interval.key { return row }
      place -= 1
    }
    return nil
  }

  private func limitNumber<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, state: Int, most: Int, into sink: inout Sink
  ) {
    let runs = spans[rule.run]
    guard runs.count > 0 else { return }
    // Starts and ends in the order of their days: `end` carries +1 or −1.
    changes.count = 0
    for place in 0..<each[state].count {
      let interval = each[state][place]
      changes.append(Interval(start: interval.start, end: 1))
      if interval.end != Interval.open { changes.append(Interval(start: interval.end, end: -1)) }
    }
    changes.sortByStart()
    var over: [Interval] = []
    var holding: Int32 = 0
    var place = 0
    while place < changes.count {
      let day = changes[place].start
      while place < changes.count, changes[place].start == day {
        holding &+= changes[place].end
        place &+= 1
      }
      let isOver = Int(holding) > most
      if isOver, over.last?.end != Interval.open {
        over.append(Interval(start: day, end: Interval.open))
      } else if !isOver, over.last?.end == Interval.open {
        over[over.count - 1].end = day
      }
    }
    var isBroken = false
    var run = 0
    for interval in over {
      while run < runs.count, runs[run].end <= interval.start { run &+= 1 }
      var hit = run
      while hit < runs.count, runs[hit].start < interval.end {
        let start = max(runs[hit].start, interval.start)
        isBroken = true
        emit(
          index, rule, question, start, start, .missed,
          Interval(start: start, end: min(runs[hit].end, interval.end)), into: &sink)
        hit &+= 1
      }
    }
    if !isBroken {
      emit(index, rule, question, runs[0].start, runs[0].start, .met, runs[0], into: &sink)
    }
  }
}
