import Almanac

/// Gathers facts in any order of cases and days, and makes a table of them.
public final class FactTableBuilder {
  /// The columns of a batch of rows as they were read: not yet grouped by case nor ordered by day.
  ///
  /// The numbers in them are those of the batch's own tables; `add` translates them.
  public struct Batch {
    public var count: Int
    public let cases: UnsafeMutablePointer<UInt32>
    public let days: UnsafeMutablePointer<Int32>
    public let names: UnsafeMutablePointer<UInt32>
    public let columns: [UnsafeMutablePointer<UInt32>]

    public init(capacity: Int, columns: Int) {
      count = 0
      cases = .allocate(capacity: max(1, capacity))
      days = .allocate(capacity: max(1, capacity))
      names = .allocate(capacity: max(1, capacity))
      self.columns = (0..<columns).map { _ in .allocate(capacity: max(1, capacity)) }
    }

    public func deallocate() {
      cases.deallocate()
      days.deallocate()
      names.deallocate()
      for column in columns { column.deallocate() }
    }
  }

  private let symbols: FactSymbols
  private let caseNames = SymbolTable()
  private var cases: [UInt32] = []
  private var days: [Int32] = []
  private var names: [UInt32] = []
  private var columns: [[UInt32]] = []

  public init(symbols: FactSymbols = FactSymbols()) { self.symbols = symbols }

  /// Makes a case known, also where no fact of it follows; gives its number.
  @discardableResult
  public func addCase(_ name: String) -> UInt32 { caseNames.intern(FactSymbols.composed(name)) }

  /// Adds a fact with all its attributes.
  public func add(_ fact: Fact, toCase name: String) {
    add(name: fact.name, on: fact.day, attributes: fact.attributes.map { ($0.key, $0.value) }, toCase: addCase(name))
  }

  public func add(name: String, on day: Day, attributes: [(String, FactValue)], toCase index: UInt32) {
    cases.append(index)
    days.append(day.number)
    names.append(symbols.factName(name))
    for (attribute, value) in attributes {
      let column = symbols.column(adding: attribute)
      while columns.count <= column { columns.append([]) }
      let missing = cases.count - 1 - columns[column].count
      if missing > 0 { columns[column].append(contentsOf: repeatElement(0, count: missing)) }
      if columns[column].count == cases.count { columns[column].removeLast() }
      columns[column].append(symbols.values.intern(value))
    }
  }

  public var factCount: Int { cases.count }

  /// The table of all that was added.
  public func build() -> FactTable {
    let batch = Batch(capacity: cases.count, columns: symbols.attributes.count)
    defer { batch.deallocate() }
    for row in cases.indices {
      batch.cases[row] = cases[row]
      batch.days[row] = days[row]
      batch.names[row] = names[row]
    }
    for (index, column) in batch.columns.enumerated() {
      let known = index < columns.count ? columns[index] : []
      for row in cases.indices { column[row] = row < known.count ? known[row] : 0 }
    }
    var filled = batch
    filled.count = cases.count
    return FactTable.grouping([filled], symbols: symbols, caseNames: caseNames)
  }
}

extension FactTable {
  /// Groups batches of rows by case and orders each case by day; rows of one day keep the order of the batches and of
  /// their rows. All numbers in the batches must already be those of `symbols` and `caseNames`.
  ///
  /// Linear in the rows where a case's rows come in the order of their days, as they mostly do.
  public static func grouping(
    _ batches: [FactTableBuilder.Batch], symbols: FactSymbols, caseNames: SymbolTable
  ) -> FactTable {
    let total = batches.reduce(0) { $0 + $1.count }
    let caseCount = caseNames.count
    let offsets = UnsafeMutablePointer<Int>.allocate(capacity: caseCount + 2)
    offsets.initialize(repeating: 0, count: caseCount + 2)
    for batch in batches {
      for row in 0..<batch.count { offsets[Int(batch.cases[row]) + 2] += 1 }
    }
    // offsets[c + 1] is the next free row of case c while rows are placed, and its end when all are.
    for index in 2..<max(2, caseCount + 2) { offsets[index] += offsets[index - 1] }
    let days = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, total))
    let names = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, total))
    let columns = symbols.attributes.map { _ in UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, total)) }
    for batch in batches {
      for row in 0..<batch.count {
        let target = offsets[Int(batch.cases[row]) + 1]
        offsets[Int(batch.cases[row]) + 1] = target + 1
        days[target] = batch.days[row]
        names[target] = batch.names[row]
        for index in columns.indices { columns[index][target] = batch.columns[index][row] }
      }
    }
    let table = FactTable(
      symbols: symbols, caseNames: caseNames, factCount: total, offsets: offsets, days: days, names: names,
      columns: columns)
    for index in 0..<caseCount { table.orderByDay(case: index) }
    return table
  }

  private func orderByDay(case index: Int) {
    let rows = rows(ofCase: index)
    var row = rows.lowerBound + 1
    while row < rows.upperBound, days[row - 1] <= days[row] { row += 1 }
    guard row < rows.upperBound else { return }
    let order = rows.sorted { (days[$0], $0) < (days[$1], $1) }
    func reorder<Element>(_ column: UnsafeMutablePointer<Element>) {
      let ordered = order.map { column[$0] }
      for (position, element) in ordered.enumerated() { column[rows.lowerBound + position] = element }
    }
    reorder(days)
    reorder(names)
    columns.forEach(reorder)
  }
}
