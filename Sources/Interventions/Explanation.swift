import Almanac

/// Why an obligation is there and stands as it does, as data: the rule, the fact or the state that opened it, the facts
/// that counted, how its days were reckoned, and the source. `Language` says it in words.
public struct Explanation: Hashable, Sendable {
  /// A fact that mattered.
  public struct Mention: Hashable, Sendable {
    public let name: String
    public let day: Day

    public init(name: String, day: Day) {
      self.name = name
      self.day = day
    }
  }

  /// The waiver that set it aside.
  public struct Waived: Hashable, Sendable {
    public let from: Day
    public let to: Day?
    public let reason: String
  }

  public let modelTitle: String
  /// The model's states and phases by name, to be told by their titles.
  public let states: [InterventionModel.NamedState]
  public let elementID: String
  public let elementTitle: String
  public let rule: Rule
  /// Document and page: the rule's, or else the element's.
  public let source: String
  public let opens: Day
  public let due: Day
  public let status: Obligation.Status
  /// What the status would be without the waiver.
  public let unwaived: Obligation.Status
  public let fulfilled: Day?
  /// The fact that opened it; for a later window of a cadence or a later wait the fact before it that answered.
  public let opener: Mention?
  public let answer: Mention?
  /// All facts that counted, for `count` in their order; else the answer alone.
  public let counted: [Mention]
  /// The duration that the due day (for `escalate` the opening day) was reckoned with; nil where the rule has none.
  public let duration: CalendarDuration?
  /// The agreement or extension that the duration was taken from; nil where it stands in the model.
  public let agreement: Mention?
  /// The interval that it belongs to.
  public let intervalStart: Day
  public let intervalEnd: Day?
  public let progress: Int
  /// What was missing: fact names for `precede`, people for `attend`, attributes for `content`.
  public let lacks: [String]
  public let waived: Waived?
  /// The model's parameters that stand in the rule.
  public let parameters: [InterventionModel.Parameter]
}

extension Evaluator {
  /// Why an obligation of a case is as it is. The obligation must be one that this evaluator gave for that day.
  public func explain(_ obligation: Obligation, ofCase index: Int, in table: FactTable, asOf: Day) -> Explanation {
    look(at: table.view)
    return withoutReports {
      let rows = table.rows(ofCase: index)
      _ = load(rows, asOf: asOf.number)
      return explain(obligation) { row in
        let fact = table.fact(atRow: rows.lowerBound + row)
        return (Explanation.Mention(name: fact.name, day: fact.day), fact)
      }
    }
  }

  private typealias Finder = (Int) -> (mention: Explanation.Mention, fact: Fact)

  private func explain(_ obligation: Obligation, _ find: Finder) -> Explanation {
    let compiled = model.rules[obligation.rule]
    let element = model.model.elements[compiled.element]
    let answer = obligation.answeredBy.map { find($0).mention }
    let (duration, agreement) = reckoning(of: obligation, compiled)
    return Explanation(
      modelTitle: model.model.title, states: model.model.allStates, elementID: element.id, elementTitle: element.title,
      rule: compiled.rule,
      source: compiled.rule.source ?? element.source ?? "", opens: obligation.opens, due: obligation.due,
      status: obligation.status, unwaived: obligation.unwaived, fulfilled: obligation.fulfilled,
      opener: obligation.openedBy.map { find($0).mention }, answer: answer,
      counted: counted(obligation, compiled, find) ?? (answer.map { [$0] } ?? []), duration: duration,
      agreement: agreement.map { find(Int($0)).mention }, intervalStart: obligation.intervalStart,
      intervalEnd: obligation.intervalEnd, progress: obligation.progress,
      lacks: obligation.unwaived == .missed ? lacks(obligation) : [], waived: waiver(of: obligation, compiled, find),
      parameters: model.model.parameters.filter { compiled.rule.parameters.contains($0.name) })
  }

  private func counted(_ obligation: Obligation, _ compiled: CompiledRule, _ find: Finder) -> [Explanation.Mention]? {
    guard case .count(_, let of, _, _, _) = compiled.plan.operation else { return nil }
    let end = obligation.intervalEnd ?? .latest
    let rows = hits[of].buffer.map(Int.init).filter { row in
      let day = Day(unchecked: days[row])
      return row != obligation.openedBy && day >= obligation.opens && day <= end
    }
    return rows.prefix(obligation.progress).map { find($0).mention }
  }

  /// The duration that was added, and the row of the fact that agreed on it.
  private func reckoning(of obligation: Obligation, _ compiled: CompiledRule) -> (CalendarDuration?, Int32?) {
    func agreed(_ duration: Rule.AgreedDuration, _ row: Int32?) -> (CalendarDuration?, Int32?) {
      guard case .agreed(_, let attribute, let otherwise) = duration else { return (duration.fallback, nil) }
      guard let row, let column = symbols.column(of: attribute),
        let value = symbols.values[value(column, row)].flatMap(Evaluator.agreedDuration)
      else { return (otherwise, nil) }
      return (value, row)
    }
    switch (compiled.rule.demand, compiled.plan.operation) {
    case (.respond(let rule), _): return (rule.within, nil)
    case (.count(let rule), _): return (rule.within, nil)
    case (.precede(let rule), _): return (rule.notOlderThan, nil)
    case (.escalate(let rule), _): return (rule.after, nil)
    case (.cadence(let rule), .cadence(let every, _)):
      let row =
        every.agreement < 0
        ? nil : hits[every.agreement].buffer.last { days[Int($0)] <= obligation.opens.number }
      return agreed(rule.every, row)
    case (.limit(let rule), .longest(let state, let longest)):
      guard case .longest(let duration) = rule.bound else { return (nil, nil) }
      let end = obligation.intervalEnd?.number ?? Interval.open
      // A combined state has no intervals of its own: its merged ones are looked at.
      let intervals =
        nodePlans[state].kind == .simple
        ? Array(each[state].buffer)
        : spans[state].buffer.map { KeyedInterval(start: $0.start, end: $0.end, key: 0) }
      let row =
        intervals
        .first { $0.start == obligation.opens.number && $0.end == end && matches($0, longest, state, obligation) }
        .flatMap { extensionRow(longest, state: state, $0) }
      return agreed(duration, row)
    case (.attend, _), (.content, _), (.limit, _), (.cadence, _): return (nil, nil)
    }
  }

  /// Of several intervals with the same days, the one whose extension gives this due day.
  private func matches(
    _ interval: KeyedInterval, _ longest: AgreedSpan, _ state: Int, _ obligation: Obligation
  ) -> Bool {
    guard let row = extensionRow(longest, state: state, interval) else { return false }
    let span = agreedSpan(rule: obligation.rule, row: row) ?? longest.fallback
    return span.after(interval.start) == obligation.due.number
  }

  private func waiver(of obligation: Obligation, _ compiled: CompiledRule, _ find: Finder) -> Explanation.Waived? {
    guard obligation.status == .waived else { return nil }
    for row in hits[model.patterns.count].buffer {
      guard case .success(let waiver?) = readWaiver(row) else { continue }
      if Int(waiver.element) == compiled.element, waiver.from <= obligation.due.number,
        obligation.due.number <= waiver.to
      {
        return Explanation.Waived(
          from: Day(unchecked: waiver.from), to: waiver.to == Day.latest.number ? nil : Day(unchecked: waiver.to),
          reason: find(Int(row)).fact.attributes["reason"]?.written ?? "")
      }
    }
    return nil
  }

  /// What was missing where an obligation of `precede`, `attend` or `content` was missed, in the model's order: the
  /// names of the facts needed, those who were absent, the attributes whose checks failed.
  ///
  /// Only of the case that was evaluated last, such as the one that `forEachCase` hands over.
  public func lacks(_ obligation: Obligation) -> [String] {
    let compiled = model.rules[obligation.rule]
    switch compiled.rule.demand {
    case .precede(let precede): return precede.needs.facts
    case .content(let content):
      guard let row = obligation.openedBy else { return [] }
      return failingChecks(rule: obligation.rule, row: Int32(row)).map { content.checks[$0].attribute }
    case .attend(let attend):
      guard let row = obligation.openedBy else { return [] }
      let column = symbols.column(of: Rule.Attend.attribute) ?? -1
      guard case .list(let present) = symbols.values[value(column, Int32(row))] else { return attend.participants }
      return attend.participants.filter { !present.contains($0) }
    case .respond, .cadence, .count, .escalate, .limit: return []
    }
  }

}
