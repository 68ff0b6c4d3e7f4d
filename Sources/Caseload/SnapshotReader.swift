import Foundation
import Interventions

/// Reads what `SnapshotWriter` wrote. Nothing in the bytes is taken on trust: a number that leads nowhere is damage.
struct SnapshotReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// - Throws: `SnapshotError` where the bytes are no whole snapshot with this fingerprint.
  init(_ bytes: UnsafeRawBufferPointer, fingerprint: String) throws {
    guard bytes.count >= 16 else { throw SnapshotError.damaged }
    self.bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast(8))
    let sum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
    guard try double() == SnapshotWriter.form else { throw SnapshotError.otherForm }
    guard SnapshotSum.of(self.bytes) == sum else { throw SnapshotError.damaged }
    let found = try text()
    guard found == fingerprint else { throw SnapshotError.otherFingerprint(found: found) }
  }

  private mutating func byte() throws -> UInt8 {
    guard place < bytes.count else { throw SnapshotError.damaged }
    place += 1
    return bytes[place - 1]
  }

  private mutating func word() throws -> UInt32 {
    guard bytes.count - place >= 4 else { throw SnapshotError.damaged }
    place += 4
    return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place - 4, as: UInt32.self))
  }

  mutating func double() throws -> UInt64 {
    guard bytes.count - place >= 8 else { throw SnapshotError.damaged }
    place += 8
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place - 8, as: UInt64.self))
  }

  private mutating func text() throws -> String {
    let count = Int(try word())
    guard bytes.count - place >= count else { throw SnapshotError.damaged }
    place += count
    return String(decoding: bytes[place - count..<place], as: UTF8.self)
  }

  /// A count of things that take at least so many bytes each.
  private mutating func count(ofAtLeast size: Int) throws -> Int {
    let count = Int(try word())
    guard count <= (bytes.count - place) / size else { throw SnapshotError.damaged }
    return count
  }

  private mutating func value() throws -> FactValue {
    switch try byte() {
    case 1: return .text(try text())
    case 2: return .number(Double(bitPattern: try double()))
    case 3: return .truth(false)
    case 4: return .truth(true)
    case 5:
      var items: [String] = []
      for _ in 0..<(try count(ofAtLeast: 4)) { items.append(try text()) }
      return .list(items)
    default: throw SnapshotError.damaged
    }
  }

  /// The symbols and shapes that the words of the cases mean.
  mutating func shelf() throws -> FactShelf {
    let symbols = FactSymbols()
    for number in 0..<(try count(ofAtLeast: 4)) {
      guard symbols.factName(try text()) == UInt32(number) else { throw SnapshotError.damaged }
    }
    for number in 0..<(try count(ofAtLeast: 4)) {
      guard symbols.column(adding: try text()) == number else { throw SnapshotError.damaged }
    }
    for number in 0..<(try count(ofAtLeast: 1)) {
      guard symbols.values.intern(try value()) == UInt32(number + 1) else { throw SnapshotError.damaged }
    }
    let shelf = FactShelf(symbols: symbols)
    for number in 0..<(try count(ofAtLeast: 8)) {
      let name = try word()
      var attributes: [UInt32] = []
      for _ in 0..<(try count(ofAtLeast: 4)) { attributes.append(try word()) }
      guard Int(name) < symbols.factNames.count,
        attributes.allSatisfy({ Int($0) < symbols.attributes.count }),
        zip(attributes, attributes.dropFirst()).allSatisfy({ $0 < $1 }),
        shelf.number(of: FactShelf.Shape(name: name, attributes: attributes)) == UInt32(number)
      else { throw SnapshotError.damaged }
    }
    return shelf
  }

  mutating func cases(_ shelf: FactShelf) throws -> [Caseload.Stored] {
    let count = try count(ofAtLeast: 24)
    var cases: [Caseload.Stored] = []
    var lengths: [Int] = []
    cases.reserveCapacity(count)
    lengths.reserveCapacity(count)
    for _ in 0..<count {
      let key = CaseKey(high: try double(), low: try double())
      let marks = try word()
      guard let subject = CaseSubject(rawValue: UInt8(truncatingIfNeeded: marks)),
        let origin = CaseOrigin(rawValue: UInt8(truncatingIfNeeded: marks >> 8)), marks >> 16 == 0
      else { throw SnapshotError.damaged }
      cases.append(Caseload.Stored(key: key, subject: subject, origin: origin, words: []))
      lengths.append(Int(try word()))
    }
    for (number, length) in lengths.enumerated() {
      guard length <= (bytes.count - place) / 4 else { throw SnapshotError.damaged }
      let words = [UInt32](unsafeUninitializedCapacity: length) { buffer, initialized in
        if length > 0 {
          UnsafeMutableRawBufferPointer(buffer).copyMemory(
            from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + length * 4]))
        }
        initialized = length
      }
      place += length * 4
      guard SnapshotReader.isSound(words, shelf) else { throw SnapshotError.damaged }
      cases[number].words = words
    }
    guard place == bytes.count else { throw SnapshotError.damaged }
    return cases
  }

  /// Every fact is whole, its shape and values are known, and the days go forward.
  private static func isSound(_ words: [UInt32], _ shelf: FactShelf) -> Bool {
    let valueCount = UInt32(shelf.symbols.values.count)
    return shelf.signs.withUnsafeBufferPointer { shapes in
      words.withUnsafeBufferPointer { words in
        var place = 0
        var last = Int32.min
        while place < words.count {
          guard words.count &- place >= 2, Int(words[place &+ 1]) < shapes.count else { return false }
          let day = Int32(bitPattern: words[place])
          let end = place &+ shapes[Int(words[place &+ 1])].width
          guard day >= last, end <= words.count else { return false }
          last = day
          place &+= 2
          while place < end {
            guard words[place] < valueCount else { return false }
            place &+= 1
          }
        }
        return true
      }
    }
  }
}
