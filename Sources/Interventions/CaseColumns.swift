import Almanac

/// One case's facts in columns, filled again for each case by those who keep their facts in another shape.
///
/// The columns are the attributes that the symbols had when it was made. Use one from one thread at a time.
public final class CaseColumns {
  public let symbols: FactSymbols
  public private(set) var count = 0

  private let columnCount: Int
  private var capacity = 256
  private var days: UnsafeMutablePointer<Int32>
  private var names: UnsafeMutablePointer<UInt32>
  private var cells: UnsafeMutablePointer<UInt32>
  /// The cells that hold a value, to be emptied before the next case.
  private var written = Lane<Int32>(capacity: 512)
  private(set) var view: FactView

  public init(symbols: FactSymbols) {
    self.symbols = symbols
    columnCount = symbols.attributes.count
    days = .allocate(capacity: capacity)
    names = .allocate(capacity: capacity)
    cells = .allocate(capacity: max(1, capacity * columnCount))
    cells.initialize(repeating: 0, count: max(1, capacity * columnCount))
    view = FactView(days: days, names: names, columns: [])
    renewView()
  }

  deinit {
    days.deallocate()
    names.deallocate()
    cells.deallocate()
    written.deallocate()
  }

  /// Empties the columns for a case of at most so many facts.
  public func begin(atMost rows: Int) {
    for place in 0..<written.count { cells[Int(written[place])] = 0 }
    written.count = 0
    count = 0
    guard rows > capacity else { return }
    while capacity < rows { capacity *= 2 }
    days.deallocate()
    names.deallocate()
    cells.deallocate()
    days = .allocate(capacity: capacity)
    names = .allocate(capacity: capacity)
    cells = .allocate(capacity: max(1, capacity * columnCount))
    cells.initialize(repeating: 0, count: max(1, capacity * columnCount))
    renewView()
  }

  /// Adds a fact, which must lie no earlier than the one before and within what `begin` made room for; gives its row.
  /// The name is a number of the symbols.
  public func add(day: Int32, name: UInt32) -> Int {
    days[count] = day
    names[count] = name
    count &+= 1
    return count &- 1
  }

  /// Gives an attribute of a row its value; both are numbers of the symbols.
  public func set(_ row: Int, column: Int, to value: UInt32) {
    let cell = column &* capacity &+ row
    cells[cell] = value
    written.append(Int32(truncatingIfNeeded: cell))
  }

  private func renewView() {
    view = FactView(
      days: days, names: names, columns: (0..<columnCount).map { UnsafePointer(cells + $0 * capacity) })
  }
}
