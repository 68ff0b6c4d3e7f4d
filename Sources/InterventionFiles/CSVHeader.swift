import Interventions

/// The first row of a CSV: which columns there are, and which are kept.
struct CSVHeader: Sendable {
  /// All columns, `case`, `day` and `fact` included.
  let names: [String]
  /// The attributes that are kept, in the order of their columns.
  let kept: [String]
  /// For each column its place among the kept attributes, or -1.
  let places: [Int]
  /// Where the first row after it begins.
  nonisolated(unsafe) let end: UnsafePointer<UInt8>

  static func read(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, keeping attributes: [String]?
  ) throws -> CSVHeader {
    var scanner = CSVScanner(place: start, end: end)
    scanner.skipBlankLines()
    let row = scanner.place
    func fault(_ problem: Problem) -> CSVFault { CSVFault(place: row, problem: problem) }
    guard scanner.place < end else { throw fault(.csvHeader(found: [])) }
    var names: [String] = []
    while true {
      let cell = try scanner.cell()
      let bytes = UnsafeBufferPointer(start: cell.start, count: cell.count)
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw fault(.notUTF8(byte: bytes.first { $0 >= 0x80 } ?? 0))
      }
      names.append(FactSymbols.composed(String(decoding: bytes, as: UTF8.self)))
      guard names.count <= CSVReader.columnLimit else { throw fault(.tooManyColumns(limit: CSVReader.columnLimit)) }
      if cell.isLast { break }
    }
    guard names.count >= 3, names[0] == "case", names[1] == "day", names[2] == "fact" else {
      throw fault(.csvHeader(found: names.prefix(5).map { String($0.prefix(40)) }))
    }
    for (index, name) in names.enumerated() {
      if name.isEmpty { throw fault(.csvUnnamedColumn(index + 1)) }
      if names[..<index].contains(name) { throw fault(.csvDoubledColumn(String(name.prefix(40)))) }
    }
    let wanted = attributes.map { Set($0.map(FactSymbols.composed)) }
    var kept: [String] = []
    var places: [Int] = []
    for (index, name) in names.enumerated() {
      if index >= 3, wanted?.contains(name) ?? true {
        places.append(kept.count)
        kept.append(name)
      } else {
        places.append(-1)
      }
    }
    return CSVHeader(names: names, kept: kept, places: places, end: scanner.place)
  }
}

/// Takes cells off a CSV, one after another.
struct CSVScanner {
  var place: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  /// The bits of all bytes seen: the highest is set where some were not ASCII.
  var seen: UInt64 = 0
  /// What a quoted cell with doubled quotes says.
  private var unquoted: [UInt8] = []
  private let scratch = CSVScratch()

  struct Cell {
    let start: UnsafePointer<UInt8>
    let count: Int
    /// The last of its row.
    let isLast: Bool
  }

  init(place: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    self.place = place
    self.end = end
  }

  @inline(__always)
  mutating func skipBlankLines() {
    while place < end {
      if place[0] == 0x0A {
        place += 1
      } else if place[0] == 0x0D, place + 1 < end, place[1] == 0x0A {
        place += 2
      } else {
        return
      }
    }
  }

  /// The next cell, and the comma or the line's end behind it taken. The bytes are valid until the next call.
  @inline(__always)
  mutating func cell() throws -> Cell {
    let start = place
    if start < end, start[0] == 0x22 { return try quotedCell() }
    var scan = start
    // A row may not be longer than this, so no cell may.
    let stop = end - start > LogFile.lineLimit + 8 ? start + LogFile.lineLimit + 8 : end
    while true {
      // Comma, quote, return and line feed are the lowest bytes that mean something: eight bytes are asked at once
      // whether one of them is as low as a comma.
      while scan + 8 <= stop {
        let word = UnsafeRawPointer(scan).loadUnaligned(as: UInt64.self)
        seen |= word
        let low = (word &- 0x2D2D_2D2D_2D2D_2D2D) & ~word & 0x8080_8080_8080_8080
        if low != 0 {
          scan += low.trailingZeroBitCount >> 3
          break
        }
        scan += 8
      }
      if scan + 8 > stop {
        while scan < stop, scan[0] > 0x2C {
          seen |= UInt64(scan[0])
          scan += 1
        }
      }
      guard scan < stop else {
        guard stop == end else {
          throw CSVFault(place: start, problem: .csvLineTooLong(limitBytes: LogFile.lineLimit))
        }
        place = end
        return Cell(start: start, count: scan - start, isLast: true)
      }
      switch scan[0] {
      case 0x2C:
        place = scan + 1
        return Cell(start: start, count: scan - start, isLast: false)
      case 0x0A:
        place = scan + 1
        return Cell(start: start, count: scan - start, isLast: true)
      case 0x0D:
        guard scan + 1 < end, scan[1] == 0x0A else { throw CSVFault(place: scan, problem: .csvLoneReturn) }
        place = scan + 2
        return Cell(start: start, count: scan - start, isLast: true)
      case 0x22: throw CSVFault(place: scan, problem: .csvQuoteInside)
      default: scan += 1
      }
    }
  }

  @inline(never)
  private mutating func quotedCell() throws -> Cell {
    let opening = place
    var scan = place + 1
    var plainFrom = scan
    var isCopied = false
    unquoted.removeAll(keepingCapacity: true)
    while true {
      while scan < end, scan[0] != 0x22 {
        seen |= UInt64(scan[0])
        scan += 1
        if scan - opening > LogFile.lineLimit {
          throw CSVFault(place: opening, problem: .csvLineTooLong(limitBytes: LogFile.lineLimit))
        }
      }
      guard scan < end else { throw CSVFault(place: opening, problem: .csvOpenQuote) }
      if scan + 1 < end, scan[1] == 0x22 {
        isCopied = true
        unquoted.append(contentsOf: UnsafeBufferPointer(start: plainFrom, count: scan - plainFrom + 1))
        scan += 2
        plainFrom = scan
        continue
      }
      break
    }
    let contentEnd = scan
    scan += 1
    var isLast = true
    if scan < end {
      switch scan[0] {
      case 0x2C:
        isLast = false
        scan += 1
      case 0x0A: scan += 1
      case 0x0D where scan + 1 < end && scan[1] == 0x0A: scan += 2
      default: throw CSVFault(place: scan, problem: .csvAfterQuote)
      }
    }
    place = scan
    guard isCopied else { return Cell(start: plainFrom, count: contentEnd - plainFrom, isLast: isLast) }
    unquoted.append(contentsOf: UnsafeBufferPointer(start: plainFrom, count: contentEnd - plainFrom))
    let copy = scratch.take(unquoted)
    return Cell(start: copy, count: unquoted.count, isLast: isLast)
  }
}

/// Memory for the one cell that does not stand in the file as it is meant.
private final class CSVScratch {
  private var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)
  private var capacity = 64

  deinit { base.deallocate() }

  func take(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
    if bytes.count > capacity {
      base.deallocate()
      capacity = bytes.count * 2
      base = .allocate(capacity: capacity)
    }
    for (index, byte) in bytes.enumerated() { base[index] = byte }
    return UnsafePointer(base)
  }
}
