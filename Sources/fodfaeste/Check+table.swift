import Almanac
import Interventions
import Language
import Statistics

extension Check {
  private var speaker: any Speaker { Spoken.speaker }

  /// The counts of each element with their shares and intervals, and before them the cases where they are asked for.
  func writeTable(to output: Output, withCases: Bool, explained: Bool) -> Ignored {
    output.line(model.model.title)
    let enrolled = Evaluator(model, symbols: table.symbols).enrolledCases(of: table, cases: cases, asOf: asOf)
    output.line("\(say(.asOf)) \(speaker.fullDay(asOf)) · \(say(.enrolledCases(enrolled, of: cases.count)))")
    if period != .always {
      output.line(say(.period(from: period.from.map(speaker.fullDay), to: period.to.map(speaker.fullDay))))
    }
    output.line()
    if withCases { writeCases(to: output, explained: explained) }
    let (summary, ignored) = summary()
    write(summary, to: output)
    return ignored
  }

  private func writeCases(to output: Output, explained: Bool) {
    let evaluator = Evaluator(model, symbols: table.symbols)
    let explainer = Evaluator(model, symbols: table.symbols)
    evaluator.forEachCase(of: table, cases: cases, asOf: asOf, period: period) { index, obligations in
      output.line(say(.caseHeading(table.caseName(index).visible)))
      if obligations.isEmpty {
        let isIn = explainer.enrolledCases(of: table, cases: index..<index + 1, asOf: asOf) > 0
        output.line("  " + say(isIn ? .nothingOwed : .notEnrolled(model.model.title)))
      }
      for obligation in obligations {
        output.line("  " + line(obligation))
        guard explained else { continue }
        let why = explainer.explain(obligation, ofCase: index, in: table, asOf: asOf)
        for text in TextTable.wrap(speaker.explanation(why, readOn: asOf), 96) { output.line("      " + text) }
        if !why.source.isEmpty { output.line("      \(say(.source)): \(why.source)") }
      }
      output.line()
    }
  }

  /// One obligation in a line: element, how it went, days, and what it is about.
  private func line(_ obligation: Obligation) -> String {
    let width = (model.model.elements.map(\.id.count).max() ?? 0) + 2
    let element = model.element(ofRule: obligation.rule)
    let rule = model.rule(obligation.rule)
    // Either all the days have their year, or none needs it.
    let told = [obligation.opens, obligation.due] + (obligation.fulfilled.map { [$0] } ?? [])
    let today = told.allSatisfy { $0.year == asOf.year } ? asOf : .earliest
    var days = "\(speaker.day(obligation.opens, readOn: today)) → \(speaker.day(obligation.due, readOn: today))"
    if let done = obligation.fulfilled { days += " ✓ \(speaker.day(done, readOn: today))" }
    var text = element.id.padded(to: width) + speaker.status(obligation.status).padded(to: 24) + days.padded(to: 38)
    text += rule.title ?? element.title
    if case .count(let count) = rule.demand {
      text += " (\(say(.progress(obligation.progress, of: count.atLeast))))"
    }
    return text
  }

  private func write(_ summary: Summary, to output: Output) {
    let hasRhythm = summary.elements.contains { $0.daysRun > 0 }
    var headings: [(text: String, isNumber: Bool)] = [(say(.element), false)]
    headings += Obligation.Status.allCases.map { (speaker.status($0), true) }
    headings += [(say(.timelyShare), true), (say(.deliveredShare), true)]
    if hasRhythm { headings += [(say(.rhythm), true), (say(.outsideToday), true)] }
    var table = TextTable(headings)
    for (element, counts) in zip(model.model.elements, summary.elements) {
      var row = ["\(element.id)  \(element.title)".clipped(to: 44)]
      row += Obligation.Status.allCases.map { speaker.count(counts[$0]) }
      row.append(speaker.percent(Proportion(successes: counts.met, of: counts.counted)) ?? "–")
      row.append(speaker.percent(Proportion(successes: counts.met + counts.late, of: counts.counted)) ?? "–")
      if hasRhythm {
        row.append(counts.rhythm.map(speaker.percent) ?? "–")
        row.append(counts.daysRun > 0 ? speaker.count(counts.casesOutside) : "–")
      }
      table.rows.append(row)
    }
    table.write(to: output)
    output.line()
    if let fidelity = summary.fidelity, let level = summary.level {
      // One case is no ground for a grade.
      let grade = cases.count > 1 ? " (\(speaker.level(level)))" : ""
      output.line("\(say(.fidelity)) \(speaker.percent(fidelity))\(grade)")
    } else {
      output.line(say(.noFidelity))
    }
    output.line(say(.tableNote))
    if hasRhythm { output.line(say(.rhythmNote)) }
  }
}

extension String {
  /// Without the characters that steer a terminal or break a line.
  var visible: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "�" : $0 }))
  }

  func padded(to width: Int) -> String {
    count >= width ? self + " " : self + String(repeating: " ", count: width - count)
  }

  func clipped(to width: Int) -> String { count <= width ? self : prefix(width - 1) + "…" }
}
