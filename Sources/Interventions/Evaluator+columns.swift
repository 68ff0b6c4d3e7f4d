import Almanac

/// One case at a time, from columns that the caller fills.
extension Evaluator {
  /// Finds what one case is owed and how its cadences went. The columns must have this evaluator's symbols.
  ///
  /// Waivers with faults are not reported here. Where the model never applied, nothing is found, nor are phases told.
  public func find(in columns: CaseColumns, asOf: Day, period: Period = .always, into findings: CaseFindings) {
    findings.empty()
    look(at: columns.view)
    guard mayApply(columns, asOf: asOf.number) else { return }
    withoutReports {
      guard load(0..<columns.count, asOf: asOf.number) else { return }
      var sink = PackingSink(findings: findings)
      workRules(Question(asOf: asOf, period: period), into: &sink)
      findings.isEnrolled = holds(model.enrolmentNode, on: asOf.number)
      for (place, node) in model.phaseNodes.prefix(64).enumerated() where holds(node, on: asOf.number) {
        findings.phases |= 1 << UInt64(place)
      }
    }
  }

  /// How one case's cadences went in each of some periods; the case is read once for all of them.
  ///
  /// - Parameter body: takes the period's place and the elements that have something to tell.
  public func findRhythms(
    in columns: CaseColumns, asOf: Day, periods: [Period], into findings: CaseFindings,
    _ body: (_ period: Int, _ rhythms: UnsafeBufferPointer<FoundRhythm>) -> Void
  ) {
    look(at: columns.view)
    withoutReports {
      guard load(0..<columns.count, asOf: asOf.number) else { return }
      for (place, period) in periods.enumerated() {
        findings.empty()
        var sink = PackingSink(findings: findings)
        let question = Question(asOf: asOf, period: period)
        for index in 0..<ruleCount {
          if case .cadence = plans[index].operation { workRule(index, question, into: &sink) }
        }
        if findings.days.count > 0 { body(place, findings.rhythms) }
      }
    }
  }

  /// False where no fact begins the model's enrolment: no rule runs then, and all the rest can be spared. Most cases follow
  /// few of the models.
  private func mayApply(_ columns: CaseColumns, asOf: Int32) -> Bool {
    let enrolment = nodePlans[model.enrolmentNode]
    guard enrolment.kind == .simple else { return true }
    sight.pointee.start = 0
    let days = sight.pointee.days
    let names = sight.pointee.names
    let refs = refs.base
    let refsOfName = sight.pointee.refsOfName
    for row in 0..<columns.count {
      guard days[row] <= asOf else { return false }
      let name = Int(names[row])
      for place in Int(refsOfName[name])..<Int(refsOfName[name &+ 1])
      where Int(refs[place].pattern) == enrolment.from {
        let range = patternConditions[enrolment.from]
        if range.allSatisfy({ conditionTexts[$0].holds(for: valueOf($0, row)) }) { return true }
      }
    }
    return false
  }

  private func valueOf(_ condition: Int, _ row: Int) -> FactValue? {
    symbols.values[value(conditions[condition].column, Int32(truncatingIfNeeded: row))]
  }

  private func holds(_ node: Int, on day: Int32) -> Bool {
    for place in 0..<spans[node].count where spans[node][place].start <= day && day < spans[node][place].end {
      return true
    }
    return false
  }
}
