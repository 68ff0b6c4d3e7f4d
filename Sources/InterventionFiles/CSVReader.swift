import Dispatch
import Foundation
import Interventions

/// Reads the contract's CSV: `case,day,fact` and any further columns, which are attributes.
enum CSVReader {
  static let columnLimit = 1000

  static func read(
    _ bytes: FileBytes, file: String, keeping attributes: [String]?, threads: Int
  ) throws -> FactTable {
    let end = bytes.base + bytes.count
    var start = bytes.base
    if bytes.count >= 3, start[0] == 0xEF, start[1] == 0xBB, start[2] == 0xBF { start += 3 }
    // A spreadsheet is a zip archive, and those begin with these letters.
    guard !bytes.buffer.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw Faults([Diagnostic(file: file, .csvSpreadsheet)])
    }
    let header: CSVHeader
    do {
      header = try CSVHeader.read(from: start, to: end, keeping: attributes)
    } catch let failure as CSVFault {
      throw Faults([failure.diagnostic(in: bytes, file: file)])
    }
    let pieces = split(from: header.end, to: end, into: threads)
    var chunks = pieces.map { CSVChunk(header: header, from: $0.from, to: $0.to) }
    if chunks.count == 1 {
      chunks[0].read()
    } else {
      chunks.withUnsafeMutableBufferPointer { buffer in
        nonisolated(unsafe) let buffer = buffer
        DispatchQueue.concurrentPerform(iterations: buffer.count) { buffer[$0].read() }
      }
      // Faults are found again from the start, so that they come in order and are not led astray by a stray quote.
      if chunks.contains(where: { !$0.faults.isEmpty }) {
        for chunk in chunks { chunk.deallocate() }
        chunks = [CSVChunk(header: header, from: header.end, to: end)]
        chunks[0].read()
      }
    }
    defer { for chunk in chunks { chunk.deallocate() } }
    let faults = chunks.flatMap(\.faults)
    guard faults.isEmpty else { throw Faults(faults.map { $0.diagnostic(in: bytes, file: file) }) }
    return gather(chunks, header)
  }

  /// Pieces of about equal size that begin at the beginning of a row.
  private static func split(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, into count: Int
  ) -> [(from: UnsafePointer<UInt8>, to: UnsafePointer<UInt8>)] {
    let size = end - start
    guard count > 1, size > 1 << 18 else { return [(start, end)] }
    var pieces: [(from: UnsafePointer<UInt8>, to: UnsafePointer<UInt8>)] = []
    var from = start
    for piece in 1..<count {
      let target = start + size / count * piece
      guard target > from else { continue }
      // Outside quotes where an even number of them came before.
      var isQuoted = quotes(from: from, to: target) % 2 == 1
      var place = target
      while place < end, isQuoted || place[0] != 0x0A {
        if place[0] == 0x22 { isQuoted.toggle() }
        place += 1
      }
      guard place < end else { break }
      pieces.append((from, place + 1))
      from = place + 1
    }
    pieces.append((from, end))
    return pieces
  }

  private static func quotes(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Int {
    var count = 0
    var place = start
    while place < end, let found = memchr(place, 0x22, end - place) {
      count += 1
      place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
    }
    return count
  }

  /// Gives the chunks common numbers and groups their rows by case.
  private static func gather(_ chunks: [CSVChunk], _ header: CSVHeader) -> FactTable {
    let symbols = FactSymbols(attributes: header.kept)
    let caseNames = SymbolTable()
    var translations: [(cases: [UInt32], names: [UInt32], values: [UInt32])] = []
    for chunk in chunks {
      translations.append(
        (
          (0..<UInt32(chunk.cases.count)).map { translate(chunk.cases, $0, caseNames) },
          (0..<UInt32(chunk.names.count)).map { translate(chunk.names, $0, symbols.factNames) },
          (0..<UInt32(chunk.cells.count)).map { CSVCell.intern(chunk.cells.bytes($0), in: symbols.values) }
        ))
    }
    for (chunk, translation) in zip(chunks, translations) {
      apply(translation.cases, to: chunk.batch.cases, chunk.batch.count)
      apply(translation.names, to: chunk.batch.names, chunk.batch.count)
      for column in chunk.batch.columns { apply(translation.values, to: column, chunk.batch.count) }
    }
    return FactTable.grouping(chunks.map(\.batch), symbols: symbols, caseNames: caseNames)
  }

  private static func translate(_ table: SymbolTable, _ symbol: UInt32, _ target: SymbolTable) -> UInt32 {
    let bytes = table.bytes(symbol)
    if bytes.allSatisfy({ $0 < 0x80 }), let base = bytes.baseAddress { return target.intern(base, bytes.count) }
    return target.intern(FactSymbols.composed(String(decoding: bytes, as: UTF8.self)))
  }

  private static func apply(_ translation: [UInt32], to column: UnsafeMutablePointer<UInt32>, _ count: Int) {
    // Most often the numbers are the same already.
    if translation.indices.allSatisfy({ translation[$0] == UInt32($0) }) { return }
    translation.withUnsafeBufferPointer { translation in
      for row in 0..<count { column[row] = translation[Int(column[row])] }
    }
  }
}

/// What is wrong with a row, and where in the file.
struct CSVFault: Error, @unchecked Sendable {
  let place: UnsafePointer<UInt8>
  let problem: Problem

  func diagnostic(in bytes: FileBytes, file: String) -> Diagnostic {
    var line = 1
    var scan = bytes.base
    while scan < place, let found = memchr(scan, 0x0A, place - scan) {
      line += 1
      scan = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
    }
    return Diagnostic(file: file, line: line, problem)
  }
}

/// A cell's value: an optional minus, digits and optionally a point and digits are a number; `true` and `false` are
/// truth values; with `|` it is a list; all else is text.
enum CSVCell {
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> FactValue? {
    if bytes.isEmpty { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    if text == "true" { return .truth(true) }
    if text == "false" { return .truth(false) }
    if isNumber(bytes), let number = Double(text) { return .number(number) }
    if bytes.contains(0x7C) { return .list(text.split(separator: "|").map(String.init)) }
    return .text(text)
  }

  static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = bytes.first == 0x2D ? 1 : 0
    func digits() -> Bool {
      let from = index
      while index < bytes.count, bytes[index] &- 48 <= 9 { index += 1 }
      return index > from
    }
    guard digits() else { return false }
    if index == bytes.count { return true }
    guard bytes[index] == 0x2E else { return false }
    index += 1
    return digits() && index == bytes.count
  }

  static func intern(_ bytes: UnsafeBufferPointer<UInt8>, in values: ValueTable) -> UInt32 {
    switch value(bytes) {
    case nil: return 0
    case .number(let number): return values.intern(number: number, spelling: String(decoding: bytes, as: UTF8.self))
    case let value?: return values.intern(value)
    }
  }
}
