import Almanac

extension Evaluator {
  func readWaivers() {
    for index in 0..<hits[waiverPattern].count {
      let row = hits[waiverPattern][index]
      switch readWaiver(row) {
      case .success(let waiver?): waivers.append(waiver)
      case .success(nil): break
      case .failure(let fault): if reportsWaivers { ignore(fault, row: row) }
      }
    }
  }

  /// The waiver on a row; nil where it is about another model or an element that this one does not have.
  func readWaiver(_ row: Int32) -> Result<CaseWaiver?, IgnoredWaiver.Fault> {
    let parts = waiverColumns.map { symbols.values[value($0, row)] }
    // An element's id is a text, also where the cell looks like a number: then as it was written.
    let element = symbols.values.spelling(value(waiverColumns[0], row))
    let ofModel = symbols.values.spelling(value(waiverColumns[4], row))
    if let ofModel, FactSymbols.composed(ofModel) != FactSymbols.composed(model.model.id) { return .success(nil) }
    return CaseWaiver.read(element: element, from: parts[1], to: parts[2], reason: parts[3], in: model.model)
  }

  func ignore(_ fault: IgnoredWaiver.Fault, row: Int32) {
    ignoredWaiverCount += 1
    if ignoredWaivers.count < 100 {
      ignoredWaivers.append(
        IgnoredWaiver(row: sight.pointee.start + Int(row), day: Day(unchecked: days[Int(row)]), fault: fault))
    }
  }

  /// Runs something without reporting waivers: a case that is looked at again has been reported once.
  func withoutReports<Result>(_ body: () -> Result) -> Result {
    reportsWaivers = false
    defer { reportsWaivers = true }
    return body()
  }
}
