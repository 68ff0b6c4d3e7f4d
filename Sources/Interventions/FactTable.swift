import Almanac

/// The facts of many cases in columns: case after case, each case's facts ordered by day, facts of one day in the order
/// in which they were given. It does not change once made.
public final class FactTable: @unchecked Sendable {
  public let symbols: FactSymbols
  /// The cases' names in the order in which they came.
  public let caseNames: SymbolTable
  public let factCount: Int

  let offsets: UnsafeMutablePointer<Int>
  let days: UnsafeMutablePointer<Int32>
  let names: UnsafeMutablePointer<UInt32>
  let columns: [UnsafeMutablePointer<UInt32>]

  public var caseCount: Int { caseNames.count }

  /// Takes over columns that were allocated by the caller.
  ///
  /// `offsets` has one entry a case and one more; `columns` has one a symbols' attribute.
  init(
    symbols: FactSymbols, caseNames: SymbolTable, factCount: Int, offsets: UnsafeMutablePointer<Int>,
    days: UnsafeMutablePointer<Int32>, names: UnsafeMutablePointer<UInt32>, columns: [UnsafeMutablePointer<UInt32>]
  ) {
    self.symbols = symbols
    self.caseNames = caseNames
    self.factCount = factCount
    self.offsets = offsets
    self.days = days
    self.names = names
    self.columns = columns
  }

  deinit {
    offsets.deallocate()
    days.deallocate()
    names.deallocate()
    for column in columns { column.deallocate() }
  }

  public func caseName(_ index: Int) -> String { caseNames[UInt32(index)] }

  public func caseIndex(named name: String) -> Int? { caseNames.find(FactSymbols.composed(name)).map(Int.init) }

  /// The rows of a case.
  public func rows(ofCase index: Int) -> Range<Int> { offsets[index]..<offsets[index + 1] }

  /// The case that a row belongs to.
  public func caseIndex(ofRow row: Int) -> Int {
    var low = 0
    var high = caseCount - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if offsets[middle] <= row { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The facts of a case, in order.
  public func facts(ofCase index: Int) -> [Fact] { rows(ofCase: index).map(fact(atRow:)) }

  public func fact(atRow row: Int) -> Fact {
    var attributes: [String: FactValue] = [:]
    for (index, column) in columns.enumerated() {
      if let value = symbols.values[column[row]] { attributes[symbols.attributes[index]] = value }
    }
    return Fact(symbols.factNames[names[row]], on: Day(unchecked: days[row]), attributes)
  }

  var view: FactView { FactView(days: days, names: names, columns: columns.map { UnsafePointer($0) }) }
}

/// Columns of facts as the evaluation reads them. Valid only while their owner lives and does not change.
struct FactView {
  let days: UnsafePointer<Int32>
  let names: UnsafePointer<UInt32>
  let columns: [UnsafePointer<UInt32>]
}
