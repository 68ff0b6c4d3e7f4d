import Almanac

/// One case's facts, kept in the order of their days, to which facts can be added.
public final class Timeline {
  public let symbols: FactSymbols
  private var days: [Int32] = []
  private var names: [UInt32] = []
  private var columns: [[UInt32]] = []

  public init(symbols: FactSymbols) { self.symbols = symbols }

  public var count: Int { days.count }

  /// Adds a fact after those of its day and before those of later days.
  public func add(_ fact: Fact) {
    let place = days.lastIndex { $0 <= fact.day.number }.map { $0 + 1 } ?? 0
    for attribute in fact.attributes.keys.sorted() { _ = symbols.column(adding: attribute) }
    while columns.count < symbols.attributes.count { columns.append([UInt32](repeating: 0, count: days.count)) }
    days.insert(fact.day.number, at: place)
    names.insert(symbols.factName(fact.name), at: place)
    for (index, attribute) in symbols.attributes.enumerated() {
      let value = fact.attributes[attribute].map(symbols.values.intern) ?? 0
      columns[index].insert(value, at: place)
    }
  }

  public subscript(_ row: Int) -> Fact {
    var attributes: [String: FactValue] = [:]
    for (index, column) in columns.enumerated() {
      if let value = symbols.values[column[row]] { attributes[symbols.attributes[index]] = value }
    }
    return Fact(symbols.factNames[names[row]], on: Day(unchecked: days[row]), attributes)
  }

  public var facts: [Fact] { (0..<count).map { self[$0] } }

  func withView<Result>(_ body: (FactView) -> Result) -> Result {
    func gather(_ index: Int, _ pointers: [UnsafePointer<UInt32>]) -> Result {
      guard index < columns.count else {
        return days.withUnsafeBufferPointer { days in
          names.withUnsafeBufferPointer { names in
            guard let days = days.baseAddress, let names = names.baseAddress else {
              return body(
                FactView(
                  days: UnsafePointer(bitPattern: 8)!, names: UnsafePointer(bitPattern: 8)!, columns: pointers))
            }
            return body(FactView(days: days, names: names, columns: pointers))
          }
        }
      }
      return columns[index].withUnsafeBufferPointer { column in
        gather(index + 1, pointers + [column.baseAddress ?? UnsafePointer(bitPattern: 8)!])
      }
    }
    return gather(0, [])
  }
}
