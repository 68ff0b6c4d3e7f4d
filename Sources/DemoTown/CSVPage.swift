import Almanac

/// Rows of CSV in bytes that are handed on when there are many, and used again.
final class CSVPage {
  private static let size = 1 << 18
  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = CSVPage.size * 2
  private var count = 0
  private let columns = TownColumn.names.count

  init() { bytes = .allocate(capacity: capacity) }
  deinit { bytes.deallocate() }

  var isFull: Bool { count >= CSVPage.size }

  func hand(to sink: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
    guard count > 0 else { return }
    try sink(UnsafeBufferPointer(start: bytes, count: count))
    count = 0
  }

  func writeHeader() {
    append(DemoTown.columns.joined(separator: ","))
    put(UInt8(ascii: "\n"))
  }

  func write(_ name: String, _ facts: [TownFact]) {
    for fact in facts {
      append(name)
      put(CSVPage.comma)
      append(fact.day)
      put(CSVPage.comma)
      append(fact.kind.rawValue)
      var column = -1
      for cell in fact.cells {
        let place = Int(cell.column.rawValue)
        putCommas(place - column)
        column = place
        append(cell.value)
      }
      putCommas(columns - 1 - column)
      put(UInt8(ascii: "\n"))
    }
  }

  private func makeRoom(for more: Int) {
    guard count + more > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + more)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
    capacity = capacity * 2 + more
  }

  private func put(_ byte: UInt8) {
    makeRoom(for: 1)
    bytes[count] = byte
    count += 1
  }

  private func putCommas(_ number: Int) {
    makeRoom(for: number)
    (bytes + count).update(repeating: CSVPage.comma, count: number)
    count += number
  }

  private func append(_ text: String) {
    var text = text
    text.withUTF8 { characters in
      guard let first = characters.baseAddress else { return }
      makeRoom(for: characters.count)
      (bytes + count).update(from: first, count: characters.count)
      count += characters.count
    }
  }

  private func append(_ day: Day) {
    let (year, month, day) = day.parts
    put(pair: year / 100)
    put(pair: year % 100)
    put(UInt8(ascii: "-"))
    put(pair: month)
    put(UInt8(ascii: "-"))
    put(pair: day)
  }

  private func put(pair value: Int) {
    put(UInt8(truncatingIfNeeded: 48 + value / 10 % 10))
    put(UInt8(truncatingIfNeeded: 48 + value % 10))
  }

  private func append(_ value: TownValue) {
    switch value {
    case .text(let text): appendQuotedWhereNeeded(text)
    case .truth(let truth): append(truth ? "true" : "false")
    case .day(let day): append(day)
    case .number(let hundredths) where (0..<1000).contains(hundredths) && hundredths % 100 == 0:
      put(UInt8(truncatingIfNeeded: 48 + hundredths / 100))
    case .number: append(value.written)
    case .list(let items):
      for (place, item) in items.enumerated() {
        if place > 0 { put(UInt8(ascii: "|")) }
        append(item)
      }
      if items.count == 1 { put(UInt8(ascii: "|")) }
    }
  }

  /// Quotes only where a comma, a quote or a line break asks for them (RFC 4180).
  private func appendQuotedWhereNeeded(_ text: String) {
    let from = count
    append(text)
    let needs = (from..<count).contains { place in
      let byte = bytes[place]
      return byte == CSVPage.comma || byte == CSVPage.quote || byte == 10 || byte == 13
    }
    guard needs else { return }
    count = from
    put(CSVPage.quote)
    for byte in text.utf8 {
      if byte == CSVPage.quote { put(byte) }
      put(byte)
    }
    put(CSVPage.quote)
  }
}
