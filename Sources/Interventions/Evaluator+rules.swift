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
  func emit<Sink: ObligationSink>(
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

  /// Hands on an obligation that nothing answered. Where the interval that it belongs to has ended, it was missed if that
  /// came after the due day, and has lost its meaning if not; where it is open, it is still possible.
  @inline(__always)
  func emitUnanswered<Sink: ObligationSink>(
    _ index: Int, _ rule: RulePlan, _ question: Question, _ opens: Int32, _ due: Int32, openedBy: Int32,
    _ interval: Interval, progress: Int = 0, into sink: inout Sink
  ) {
    let status: Obligation.Status
    if interval.end != Interval.open {
      guard interval.end > due else { return }
      status = .missed
    } else {
      status = question.asOf > due ? .overdue : .pending
    }
    emit(index, rule, question, opens, due, status, openedBy: openedBy, interval, progress: progress, into: &sink)
  }

  @inline(never)
  func isWaived(_ element: Int, _ due: Int32) -> Bool {
    waivers.buffer.contains { Int($0.element) == element && $0.from <= due && due <= $0.to }
  }
}
