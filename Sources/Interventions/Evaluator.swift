import Almanac

/// Evaluates a compiled model over facts: one pass over a case's facts finds what each pattern picks, then each state
/// and each rule works on those finds alone. The cost is linear in the facts.
///
/// An evaluator has working memory of its own, which it uses again for every case: use one from one thread at a time.
/// Several evaluators may share a model and a table.
public final class Evaluator {
  public let model: CompiledModel
  public let symbols: FactSymbols

  // What the model's names are in these symbols; renewed by `refresh` when the symbols have grown.
  private var boundFactNames = -1
  private var boundColumns = -1
  private var boundValues = 0
  private let refsLane = Held(Lane<PatternRef>())
  @inline(__always)
  private var refs: Lane<PatternRef> {
    get { refsLane.value.pointee }
    _modify { yield &refsLane.value.pointee }
  }
  private let conditions: UnsafeMutablePointer<BoundCondition>
  private let conditionCount: Int
  private let conditionTexts: [AttributeCondition]
  private let patternConditions: [Range<Int>]
  /// For each rule, its checks among the conditions.
  private let ruleConditions: UnsafeMutablePointer<(from: Int, to: Int)>
  private let keyColumns: UnsafeMutablePointer<Int>
  private let agreementColumns: UnsafeMutablePointer<Int>
  private var waiverColumns: [Int] = []
  private let canonicalLane = Held(Lane<UInt32>())
  @inline(__always)
  private var canonical: Lane<UInt32> {
    get { canonicalLane.value.pointee }
    _modify { yield &canonicalLane.value.pointee }
  }
  private let openOfKeyLane = Held(Lane<Int32>())
  @inline(__always)
  private var openOfKey: Lane<Int32> {
    get { openOfKeyLane.value.pointee }
    _modify { yield &openOfKeyLane.value.pointee }
  }
  private var spanOfValue: [UInt32: Span?] = [:]

  // The model as plain numbers.
  let ruleCount: Int
  let plans: UnsafeMutablePointer<RulePlan>
  private let nodeCount: Int
  private let patternCount: Int
  let nodePlans: UnsafeMutablePointer<NodePlan>
  private let parts: UnsafeMutablePointer<Int>

  // Of the case at hand. Rows are counted from the case's first.
  let hits: UnsafeMutablePointer<Lane<Int32>>
  let spans: UnsafeMutablePointer<Lane<Interval>>
  let each: UnsafeMutablePointer<Lane<KeyedInterval>>
  private let sight: UnsafeMutablePointer<Sight>
  private let waiversLane = Held(Lane<CaseWaiver>())
  @inline(__always)
  var waivers: Lane<CaseWaiver> {
    get { waiversLane.value.pointee }
    _modify { yield &waiversLane.value.pointee }
  }
  private let scratchLane = Held(Lane<KeyedInterval>())
  @inline(__always)
  var scratch: Lane<KeyedInterval> {
    get { scratchLane.value.pointee }
    _modify { yield &scratchLane.value.pointee }
  }
  private let changesLane = Held(Lane<Interval>())
  @inline(__always)
  var changes: Lane<Interval> {
    get { changesLane.value.pointee }
    _modify { yield &changesLane.value.pointee }
  }

  /// The waivers that were set aside because something was wrong with them; the first hundred.
  public private(set) var ignoredWaivers: [IgnoredWaiver] = []
  public private(set) var ignoredWaiverCount = 0
  private var reportsWaivers = true

  struct PatternRef: BitwiseCopyable {
    let pattern: Int32
    let conditionsFrom: Int32
    let conditionsTo: Int32
  }

  /// What the evaluator looks at: columns, and where the case at hand begins in them.
  private struct Sight: BitwiseCopyable {
    var start: Int
    var base: UnsafePointer<Int32>
    var days: UnsafePointer<Int32>
    var names: UnsafePointer<UInt32>
    var columns: UnsafeMutablePointer<UnsafePointer<UInt32>?>
    var refsOfName: UnsafeMutablePointer<Int32>
  }

  /// The days of the case at hand, by its rows.
  @inline(__always)
  var days: UnsafePointer<Int32> { sight.pointee.days }

  struct BoundCondition {
    /// -1 where no fact has the attribute.
    var column: Int
    /// By value: 0 not yet asked, 1 holds, 2 does not.
    var verdicts: Lane<UInt8>
  }

  private var waiverPattern: Int { patternCount }

  public init(_ model: CompiledModel, symbols: FactSymbols) {
    self.model = model
    self.symbols = symbols
    var texts: [AttributeCondition] = []
    var ofPattern: [Range<Int>] = []
    for pattern in model.patterns {
      ofPattern.append(texts.count..<texts.count + pattern.conditions.count)
      texts += pattern.conditions
    }
    var ofRule: [(from: Int, to: Int)] = []
    var each = [Bool](repeating: false, count: model.nodes.count)
    for rule in model.rules {
      switch rule.plan.operation {
      case .longest(let state, _), .atMost(let state, _): each[state] = true
      case .respond, .cadence, .count, .precede, .content, .escalate: break
      }
      ofRule.append((texts.count, texts.count + rule.checks.count))
      texts += rule.checks
    }
    ruleCount = model.rules.count
    plans = .allocate(capacity: max(1, ruleCount))
    ruleConditions = .allocate(capacity: max(1, ruleCount))
    for (index, rule) in model.rules.enumerated() {
      (plans + index).initialize(to: rule.plan)
      (ruleConditions + index).initialize(to: ofRule[index])
    }
    nodeCount = model.nodes.count
    patternCount = model.patterns.count
    nodePlans = .allocate(capacity: max(1, nodeCount))
    parts = .allocate(capacity: max(1, model.nodes.reduce(0) { $0 + $1.parts.count }))
    var nextPart = parts
    for (index, node) in model.nodes.enumerated() {
      (nodePlans + index).initialize(to: NodePlan(node, parts: nextPart, keepsEach: each[index]))
      for part in node.parts {
        nextPart.initialize(to: part)
        nextPart += 1
      }
    }
    conditionTexts = texts
    patternConditions = ofPattern
    conditionCount = texts.count
    conditions = .allocate(capacity: max(1, texts.count))
    for index in texts.indices {
      (conditions + index).initialize(to: BoundCondition(column: -1, verdicts: Lane(capacity: 16)))
    }
    keyColumns = .allocate(capacity: max(1, model.nodes.count))
    agreementColumns = .allocate(capacity: max(1, model.rules.count))
    hits = .allocate(capacity: model.patterns.count + 1)
    for index in 0...model.patterns.count { (hits + index).initialize(to: Lane()) }
    spans = .allocate(capacity: max(1, model.nodes.count))
    self.each = .allocate(capacity: max(1, model.nodes.count))
    for index in model.nodes.indices {
      (spans + index).initialize(to: Lane())
      (self.each + index).initialize(to: Lane(capacity: each[index] ? 16 : 1))
    }
    let nothing = UnsafePointer<Int32>(bitPattern: 8)!
    sight = .allocate(capacity: 1)
    sight.initialize(
      to: Sight(
        start: 0, base: nothing, days: nothing, names: UnsafePointer(bitPattern: 8)!,
        columns: .allocate(capacity: 1), refsOfName: .allocate(capacity: 1)))
    refresh()
  }

  deinit {
    for index in 0..<conditionCount { conditions[index].verdicts.deallocate() }
    conditions.deallocate()
    keyColumns.deallocate()
    agreementColumns.deallocate()
    sight.pointee.refsOfName.deallocate()
    sight.pointee.columns.deallocate()
    sight.deallocate()
    plans.deallocate()
    ruleConditions.deallocate()
    nodePlans.deallocate()
    parts.deallocate()
    refs.deallocate()
    refsLane.value.deallocate()
    canonical.deallocate()
    canonicalLane.value.deallocate()
    openOfKey.deallocate()
    openOfKeyLane.value.deallocate()
    for index in 0...model.patterns.count { hits[index].deallocate() }
    hits.deallocate()
    for index in model.nodes.indices {
      spans[index].deallocate()
      each[index].deallocate()
    }
    spans.deallocate()
    each.deallocate()
    waivers.deallocate()
    waiversLane.value.deallocate()
    scratch.deallocate()
    scratchLane.value.deallocate()
    changes.deallocate()
    changesLane.value.deallocate()
  }

  // MARK: Binding

  /// Follows the symbols where they have grown since the last evaluation.
  private func refresh() {
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

  private func bindFactNames() {
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

  private func bindColumns() {
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

  // MARK: A case

  /// Points the evaluator at columns of facts; they must live and stay as they are until the next call.
  func look(at view: FactView) {
    refresh()
    sight.pointee.base = view.days
    sight.pointee.days = view.days
    sight.pointee.names = view.names
    for index in 0..<boundColumns {
      sight.pointee.columns[index] = index < view.columns.count ? view.columns[index] : nil
    }
  }

  /// The value of an attribute on a row of the case at hand; 0 where it is absent.
  @inline(__always)
  func value(_ column: Int, _ row: Int32) -> UInt32 {
    guard column >= 0, let values = sight.pointee.columns[column] else { return 0 }
    return values[sight.pointee.start &+ Int(row)]
  }

  @inline(__always)
  private func holds(_ condition: Int, _ row: Int32) -> Bool {
    let column = conditions[condition].column
    let value = value(column, row)
    let verdict = conditions[condition].verdicts[Int(value)]
    if verdict != 0 { return verdict == 1 }
    return decide(condition, value)
  }

  @inline(never)
  private func decide(_ condition: Int, _ value: UInt32) -> Bool {
    let holds = conditionTexts[condition].holds(for: symbols.values[value])
    conditions[condition].verdicts[Int(value)] = holds ? 1 : 2
    return holds
  }

  /// Whether all checks of a `content` rule hold on a row.
  @inline(__always)
  func checksHold(rule: Int, row: Int32) -> Bool {
    let range = ruleConditions[rule]
    var index = range.from
    while index < range.to {
      if !holds(index, row) { return false }
      index &+= 1
    }
    return true
  }

  /// The checks of a `content` rule that fail on a row, by their places among the rule's checks.
  func failingChecks(rule: Int, row: Int32) -> [Int] {
    let range = ruleConditions[rule]
    return (range.from..<range.to).filter { !holds($0, row) }.map { $0 - range.from }
  }

  /// Finds what patterns pick and over which days states hold; false where the case has no fact by that day.
  func load(_ rows: Range<Int>, asOf: Int32) -> Bool {
    let start = rows.lowerBound
    sight.pointee.start = start
    sight.pointee.days = sight.pointee.base + start
    let days = sight.pointee.days
    var count = rows.count
    while count > 0, days[count &- 1] > asOf { count &-= 1 }
    for pattern in 0...patternCount { hits[pattern].count = 0 }
    waivers.count = 0
    guard count > 0 else { return false }
    let names = sight.pointee.names + start
    let refsOfName = sight.pointee.refsOfName
    let refs = refs.base
    var row = 0
    while row < count {
      let name = Int(names[row])
      var ref = Int(refsOfName[name])
      let end = Int(refsOfName[name &+ 1])
      while ref < end {
        let found = refs[ref]
        var condition = Int(found.conditionsFrom)
        while condition < Int(found.conditionsTo), holds(condition, Int32(truncatingIfNeeded: row)) {
          condition &+= 1
        }
        if condition == Int(found.conditionsTo) {
          hits[Int(found.pattern)].append(Int32(truncatingIfNeeded: row))
        }
        ref &+= 1
      }
      row &+= 1
    }
    for index in 0..<nodeCount { hold(index, first: days[0]) }
    if hits[patternCount].count > 0 { readWaivers() }
    return true
  }

  // MARK: Keys and agreements

  @inline(__always)
  func keyOfRow(node: Int, row: Int32) -> UInt32 { canonical[Int(value(keyColumns[node], row))] }

  /// Where the open interval of a key stands among the intervals at hand; -1 where none is open.
  @inline(__always)
  func openPlace(ofKey key: UInt32) -> Int32 { openOfKey[Int(key)] }

  @inline(__always)
  func setOpenPlace(ofKey key: UInt32, _ place: Int32) { openOfKey[Int(key)] = place }

  /// The span that a row agrees on; nil where its value is neither a duration nor a whole number of days, or is 0.
  func agreedSpan(rule: Int, row: Int32) -> Span? {
    let value = value(agreementColumns[rule], row)
    guard value != 0 else { return nil }
    if let known = spanOfValue[value] { return known }
    let duration = symbols.values[value].flatMap(Evaluator.agreedDuration)
    spanOfValue[value] = .some(duration.map(Span.init))
    return duration.map(Span.init)
  }

  /// An agreed duration: `14 days` as a text, or a whole number of days; at least 1.
  static func agreedDuration(_ value: FactValue) -> CalendarDuration? {
    switch value {
    case .number(let number) where number >= 1 && number == number.rounded() && number <= 365_250:
      CalendarDuration(Int(number), .days)
    case .text(let text): CalendarDuration(text).flatMap { $0.isZero ? nil : $0 }
    case .number, .truth, .list: nil
    }
  }

  // MARK: Waivers

  private func readWaivers() {
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

  private func ignore(_ fault: IgnoredWaiver.Fault, row: Int32) {
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
