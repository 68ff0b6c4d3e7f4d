import Almanac

extension Evaluator {
  /// The counts of a model's elements over some cases of a table, as of a day.
  ///
  /// The table must hold this evaluator's symbols.
  public func summary(
    of table: FactTable, cases: Range<Int>? = nil, asOf: Day, period: Period = .always
  ) -> Summary {
    look(at: table.view)
    var sink = CountingSink(counts: ElementCountsLane(count: model.model.elements.count))
    defer { sink.counts.deallocate() }
    let question = Question(asOf: asOf, period: period)
    for index in cases ?? 0..<table.caseCount {
      sink.counts.currentCase = index
      if load(table.rows(ofCase: index), asOf: question.asOf) { workRules(question, into: &sink) }
    }
    let elements = (0..<sink.counts.count).map { index in
      let counts = sink.counts.base[index]
      var summary = ElementSummary()
      for status in Obligation.Status.allCases { summary[status] = counts.byStatus[Int(status.rawValue)] }
      summary.daysRun = counts.daysRun
      summary.daysWithin = counts.daysWithin
      summary.casesOutside = counts.casesOutside
      return summary
    }
    return Summary(elements: elements, limits: model.model.fidelity)
  }

  /// Every obligation of some cases, case by case. The obligations handed over are in the order of the model's elements,
  /// their rules, the days on which they open and those on which they are due.
  public func forEachCase(
    of table: FactTable, cases: Range<Int>? = nil, asOf: Day, period: Period = .always,
    _ body: (_ index: Int, _ obligations: [Obligation]) throws -> Void
  ) rethrows {
    look(at: table.view)
    let question = Question(asOf: asOf, period: period)
    var sink = GatheringSink()
    for index in cases ?? 0..<table.caseCount {
      sink.obligations.removeAll(keepingCapacity: true)
      if load(table.rows(ofCase: index), asOf: question.asOf) { workRules(question, into: &sink) }
      try body(index, sink.obligations)
    }
  }

  /// The obligations of one case of a table.
  public func obligations(
    ofCase index: Int, in table: FactTable, asOf: Day, period: Period = .always
  ) -> [Obligation] {
    obligations(table.view, table.rows(ofCase: index), asOf: asOf, period: period)
  }

  /// The obligations of a timeline that can grow.
  public func obligations(of timeline: Timeline, asOf: Day, period: Period = .always) -> [Obligation] {
    timeline.withView { obligations($0, 0..<timeline.count, asOf: asOf, period: period) }
  }

  func obligations(_ view: FactView, _ rows: Range<Int>, asOf: Day, period: Period) -> [Obligation] {
    look(at: view)
    let question = Question(asOf: asOf, period: period)
    var sink = GatheringSink()
    if load(rows, asOf: question.asOf) { workRules(question, into: &sink) }
    return sink.obligations
  }

  /// How many of some cases the model has applied to on some day, as of a day.
  public func enrolledCases(of table: FactTable, cases: Range<Int>, asOf: Day) -> Int {
    look(at: table.view)
    return withoutReports {
      cases.count { load(table.rows(ofCase: $0), asOf: asOf.number) && spans[model.enrolmentNode].count > 0 }
    }
  }

  /// The phases that hold on a day, by their places in the model.
  public func phases(ofCase index: Int, in table: FactTable, asOf: Day) -> [Int] {
    look(at: table.view)
    return withoutReports {
      guard load(table.rows(ofCase: index), asOf: asOf.number) else { return [] }
      return model.phaseNodes.indices.filter { phase in
        spans[model.phaseNodes[phase]].buffer.contains { $0.start <= asOf.number && asOf.number < $0.end }
      }
    }
  }
}
