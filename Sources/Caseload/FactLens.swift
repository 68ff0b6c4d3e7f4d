import Interventions

/// The facts as some models see them: only what they read of each, in symbols of their own.
///
/// So the texts that no model reads never cost an evaluation anything. Whoever adds facts calls `follow`; after that the
/// lens may be read from many threads.
final class FactLens {
  let symbols: FactSymbols
  private let shelf: FactShelf
  /// By the shelf's numbers.
  private var columnOfAttribute: [Int] = []
  private var valueOfValue: [UInt32] = []
  private var plans: [Plan] = []
  private var cells: [Cell] = []

  private struct Plan: BitwiseCopyable {
    let name: UInt32
    let cellsFrom: Int32
    let cellsTo: Int32
  }

  /// Which word of a fact goes to which column.
  private struct Cell: BitwiseCopyable {
    let offset: Int32
    let column: Int32
  }

  init(_ shelf: FactShelf, models: [CaseloadModel]) {
    self.shelf = shelf
    symbols = FactSymbols(attributes: models.flatMap(\.compiled.attributes))
  }

  /// Learns what these words hold.
  func follow(_ words: [UInt32]) {
    followShapes()
    let count = shelf.symbols.values.count
    if valueOfValue.count < count {
      // A little ahead, for this is called for every case of a long row.
      valueOfValue.append(contentsOf: repeatElement(0, count: count * 3 / 2 + 64 - valueOfValue.count))
    }
    shelf.forEachFact(words) { place, _, shape in
      let plan = plans[shape]
      for index in Int(plan.cellsFrom)..<Int(plan.cellsTo) {
        let value = Int(words[place + Int(cells[index].offset)])
        if valueOfValue[value] == 0, let known = shelf.symbols.values[UInt32(value)] {
          valueOfValue[value] = symbols.values.intern(known)
        }
      }
    }
  }

  private func followShapes() {
    while columnOfAttribute.count < shelf.symbols.attributes.count {
      columnOfAttribute.append(symbols.column(of: shelf.symbols.attributes[columnOfAttribute.count]) ?? -1)
    }
    while plans.count < shelf.shapes.count {
      let shape = shelf.shapes[plans.count]
      let from = cells.count
      for (offset, attribute) in shape.attributes.enumerated() where columnOfAttribute[Int(attribute)] >= 0 {
        cells.append(Cell(offset: Int32(offset + 2), column: Int32(columnOfAttribute[Int(attribute)])))
      }
      plans.append(
        Plan(
          name: symbols.factName(shelf.symbols.factNames[shape.name]), cellsFrom: Int32(from),
          cellsTo: Int32(cells.count)))
    }
  }

  /// Puts a case's facts into columns that have this lens's symbols.
  func fill(_ columns: CaseColumns, with words: [UInt32]) {
    columns.begin(atMost: words.count / 2)
    plans.withUnsafeBufferPointer { plans in
      cells.withUnsafeBufferPointer { cells in
        valueOfValue.withUnsafeBufferPointer { values in
          shelf.forEachFact(words) { place, day, shape in
            let plan = plans[shape]
            let row = columns.add(day: day, name: plan.name)
            var index = Int(plan.cellsFrom)
            while index < Int(plan.cellsTo) {
              let value = values[Int(words[place &+ Int(cells[index].offset)])]
              columns.set(row, column: Int(cells[index].column), to: value)
              index &+= 1
            }
          }
        }
      }
    }
  }
}
