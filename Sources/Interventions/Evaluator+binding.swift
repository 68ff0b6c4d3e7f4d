/// What the model's names are in the symbols, which may grow.
extension Evaluator {
  /// Follows the symbols where they have grown since the last evaluation.
  func refresh() {
    if symbols.factNames.count != boundFactNames { bindFactNames() }
    if symbols.attributes.count != boundColumns { bindColumns() }
    if symbols.values.count != boundValues {
      let known = symbols.values.canonical
      for value in boundValues..<known.count { canonical.append(known[value]) }
      if model.nodes.contains(where: \.hasKey) { openOfKey.extend(to: known.count, with: -1) }
      for index in 0..<conditionCount { conditions[index].verdicts.extend(to: known.count, with: 0) }
      boundValues = known.count
    }
  }

  func bindFactNames() {
    let count = symbols.factNames.count
    var patternsOfName: [UInt32: [Int]] = [:]
    for (place, pattern) in model.patterns.enumerated() {
      for name in Set(pattern.facts.map(FactSymbols.composed)) {
        if let symbol = symbols.factNames.find(name) { patternsOfName[symbol, default: []].append(place) }
      }
    }
    if let symbol = symbols.factNames.find(CompiledModel.waiver) {
      patternsOfName[symbol, default: []].append(waiverPattern)
    }
    sight.pointee.refsOfName.deallocate()
    let refsOfName = UnsafeMutablePointer<Int32>.allocate(capacity: count + 1)
    sight.pointee.refsOfName = refsOfName
    refs.count = 0
    for symbol in 0..<count {
      refsOfName[symbol] = Int32(refs.count)
      for place in patternsOfName[UInt32(symbol)] ?? [] {
        let range = place == waiverPattern ? 0..<0 : patternConditions[place]
        refs.append(
          PatternRef(
            pattern: Int32(place), conditionsFrom: Int32(range.lowerBound), conditionsTo: Int32(range.upperBound)))
      }
    }
    refsOfName[count] = Int32(refs.count)
    boundFactNames = count
  }

  func bindColumns() {
    boundColumns = symbols.attributes.count
    sight.pointee.columns.deallocate()
    sight.pointee.columns = .allocate(capacity: max(1, boundColumns))
    sight.pointee.columns.initialize(repeating: nil, count: max(1, boundColumns))
    for (index, condition) in conditionTexts.enumerated() {
      conditions[index].column = symbols.column(of: condition.attribute) ?? -1
    }
    for (index, node) in model.nodes.enumerated() {
      if case .simple(_, _, let key?) = node {
        keyColumns[index] = symbols.column(of: key) ?? -1
      } else {
        keyColumns[index] = -1
      }
    }
    for (index, rule) in model.rules.enumerated() {
      agreementColumns[index] = rule.agreementAttribute.flatMap(symbols.column) ?? -1
    }
    waiverColumns = CompiledModel.waiverAttributes.map { symbols.column(of: $0) ?? -1 }
  }
}
