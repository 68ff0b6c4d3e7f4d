import Foundation
import Interventions

/// Writes a caseload's facts and cases as bytes.
///
/// The form, all numbers little-endian: eight bytes of form, fingerprint, log position; then fact names, attributes,
/// values, shapes, cases, and the words of all cases in a row; at last the sum of all bytes before it. Only the symbols
/// that some case uses are written, so that what was forgotten does not come to lie in the file.
struct SnapshotWriter {
  static let form: UInt64 = 0x3130_5345_5341_4346  // "FCASES01"

  private var bytes: [UInt8] = []

  mutating func add(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    let utf8 = Array(text.utf8)
    add(UInt32(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  mutating func add(_ value: FactValue) {
    switch value {
    case .text(let text):
      bytes.append(1)
      add(text)
    case .number(let number):
      bytes.append(2)
      add(number.bitPattern)
    case .truth(let truth): bytes.append(truth ? 4 : 3)
    case .list(let items):
      bytes.append(5)
      add(UInt32(items.count))
      for item in items { add(item) }
    }
  }

  mutating func add(words: [UInt32]) {
    // The words of a little-endian machine are the bytes of the file.
    words.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  mutating func fill(_ shelf: FactShelf, _ cases: [Caseload.Stored], fingerprint: String, position: UInt64) {
    bytes.reserveCapacity(cases.reduce(1 << 16) { $0 + $1.words.count * 4 + 32 })
    add(SnapshotWriter.form)
    add(fingerprint)
    add(position)
    var usedShapes = [Bool](repeating: false, count: shelf.shapes.count)
    var usedValues = [Bool](repeating: false, count: shelf.symbols.values.count)
    for stored in cases {
      shelf.forEachFact(stored.words) { place, _, shape in
        usedShapes[shape] = true
        for word in 2..<max(2, shelf.signs[shape].width) { usedValues[Int(stored.words[place + word])] = true }
      }
    }
    let names = SnapshotWriter.renumber(
      Set(shelf.shapes.indices.lazy.filter { usedShapes[$0] }.map { shelf.shapes[$0].name }))
    let attributes = SnapshotWriter.renumber(
      Set(shelf.shapes.indices.lazy.filter { usedShapes[$0] }.flatMap { shelf.shapes[$0].attributes }))
    add(UInt32(names.order.count))
    for name in names.order { add(shelf.symbols.factNames[name]) }
    add(UInt32(attributes.order.count))
    for attribute in attributes.order { add(shelf.symbols.attributes[Int(attribute)]) }
    let values = addValues(shelf, usedValues)
    let shapes = addShapes(shelf, usedShapes, names.number, attributes.number)
    addCases(shelf, cases, shapes, values)
  }

  private static func renumber(_ used: Set<UInt32>) -> (order: [UInt32], number: [UInt32: UInt32]) {
    let order = used.sorted()
    return (order, Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, UInt32($0)) }))
  }

  /// By the shelf's number of a value its number in the file; the absent value is 0 in both.
  private mutating func addValues(_ shelf: FactShelf, _ used: [Bool]) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: used.count)
    add(UInt32(used.count { $0 }))
    var next: UInt32 = 1
    for place in used.indices where used[place] {
      guard let value = shelf.symbols.values[UInt32(place)] else { continue }
      add(value)
      numbers[place] = next
      next += 1
    }
    return numbers
  }

  private mutating func addShapes(
    _ shelf: FactShelf, _ used: [Bool], _ names: [UInt32: UInt32], _ attributes: [UInt32: UInt32]
  ) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: used.count)
    add(UInt32(used.count { $0 }))
    var next: UInt32 = 0
    for place in used.indices where used[place] {
      let shape = shelf.shapes[place]
      add(names[shape.name] ?? 0)
      add(UInt32(shape.attributes.count))
      for attribute in shape.attributes { add(attributes[attribute] ?? 0) }
      numbers[place] = next
      next += 1
    }
    return numbers
  }

  private mutating func addCases(
    _ shelf: FactShelf, _ cases: [Caseload.Stored], _ shapes: [UInt32], _ values: [UInt32]
  ) {
    add(UInt32(cases.count))
    for stored in cases {
      add(stored.key.high)
      add(stored.key.low)
      add(UInt32(stored.subject.rawValue) | UInt32(stored.origin.rawValue) << 8)
      add(UInt32(stored.words.count))
    }
    for stored in cases {
      var words = stored.words
      shelf.forEachFact(stored.words) { place, _, shape in
        words[place + 1] = shapes[shape]
        for word in 2..<max(2, shelf.signs[shape].width) {
          words[place + word] = values[Int(stored.words[place + word])]
        }
      }
      add(words: words)
    }
  }

  /// All bytes with their sum.
  mutating func finish() -> [UInt8] {
    add(bytes.withUnsafeBytes(SnapshotSum.of))
    return bytes
  }
}
