/// Not longer, or not more at once.
extension Evaluator {
  func limitLength<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, state: Int, longest: AgreedSpan, into sink: inout Sink
  ) {
    var runs = IntervalWalk(spans[rule.run])
    scratch.count = 0
    if nodePlans[state].kind == .simple {
      for place in 0..<each[state].count { scratch.append(each[state][place]) }
    } else {
      for place in 0..<spans[state].count {
        scratch.append(KeyedInterval(start: spans[state][place].start, end: spans[state][place].end, key: 0))
      }
    }
    // Where several start on one day, the one due first comes first.
    var found: [(KeyedInterval, due: Int32)] = []
    for place in 0..<scratch.count {
      let interval = scratch[place]
      guard runs.interval(on: interval.start) != nil else { continue }
      let span = self.span(longest, rule: index, state: state, interval)
      found.append((interval, span.after(interval.start)))
    }
    guard !found.isEmpty else { return }
    if found.count > 1 {
      let order = found.indices.sorted {
        (found[$0].0.start, found[$0].due, $0) < (found[$1].0.start, found[$1].due, $1)
      }
      found = order.map { found[$0] }
    }
    for (interval, due) in found {
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

  func limitNumber<Sink: ObligationSink>(
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
