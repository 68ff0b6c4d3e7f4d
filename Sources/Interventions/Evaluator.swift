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
  var boundFactNames = -1
  var boundColumns = -1
  var boundValues = 0
  let refsLane = Held(Lane<PatternRef>())
  @inline(__always)
  var refs: Lane<PatternRef> {
    get { refsLane.value.pointee }
    _modify { yield &refsLane.value.pointee }
  }
  let conditions: UnsafeMutablePointer<BoundCondition>
  let conditionCount: Int
  let conditionTexts: [AttributeCondition]
  let patternConditions: [Range<Int>]
  /// For each rule, its checks among the conditions.
  let ruleConditions: UnsafeMutablePointer<(from: Int, to: Int)>
  let keyColumns: UnsafeMutablePointer<Int>
  let agreementColumns: UnsafeMutablePointer<Int>
  var waiverColumns: [Int] = []
  let canonicalLane = Held(Lane<UInt32>())
  @inline(__always)
  var canonical: Lane<UInt32> {
    get { canonicalLane.value.pointee }
    _modify { yield &canonicalLane.value.pointee }
  }
  let openOfKeyLane = Held(Lane<Int32>())
  @inline(__always)
  var openOfKey: Lane<Int32> {
    get { openOfKeyLane.value.pointee }
    _modify { yield &openOfKeyLane.value.pointee }
  }
  var spanOfValue: [UInt32: Span?] = [:]

  // The model as plain numbers.
  let ruleCount: Int
  let plans: UnsafeMutablePointer<RulePlan>
  let nodeCount: Int
  let patternCount: Int
  let nodePlans: UnsafeMutablePointer<NodePlan>
  let parts: UnsafeMutablePointer<Int>

  // Of the case at hand. Rows are counted from the case's first.
  let hits: UnsafeMutablePointer<Lane<Int32>>
  let spans: UnsafeMutablePointer<Lane<Interval>>
  let each: UnsafeMutablePointer<Lane<KeyedInterval>>
  let sight: UnsafeMutablePointer<Sight>
  let waiversLane = Held(Lane<CaseWaiver>())
  @inline(__always)
  var waivers: Lane<CaseWaiver> {
    get { waiversLane.value.pointee }
    _modify { yield &waiversLane.value.pointee }
  }
  let scratchLane = Held(Lane<KeyedInterval>())
  @inline(__always)
  var scratch: Lane<KeyedInterval> {
    get { scratchLane.value.pointee }
    _modify { yield &scratchLane.value.pointee }
  }
  let changesLane = Held(Lane<Interval>())
  @inline(__always)
  var changes: Lane<Interval> {
    get { changesLane.value.pointee }
    _modify { yield &changesLane.value.pointee }
  }

  /// The waivers that were set aside because something was wrong with them; the first hundred.
  public internal(set) var ignoredWaivers: [IgnoredWaiver] = []
  public internal(set) var ignoredWaiverCount = 0
  var reportsWaivers = true

  struct PatternRef: BitwiseCopyable {
    let pattern: Int32
    let conditionsFrom: Int32
    let conditionsTo: Int32
  }

  /// What the evaluator looks at: columns, and where the case at hand begins in them.
  struct Sight: BitwiseCopyable {
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

  var waiverPattern: Int { patternCount }

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
}
