import Almanac
import Interventions

/// A piece of a CSV that begins and ends with whole rows, and what is read from it, in numbers of its own.
struct CSVChunk {
  let header: CSVHeader
  let from: UnsafePointer<UInt8>
  let to: UnsafePointer<UInt8>
  let cases = SymbolTable()
  let names = SymbolTable()
  let cells = SymbolTable()
  var batch: FactTableBuilder.Batch
  var faults: [CSVFault] = []

  init(header: CSVHeader, from: UnsafePointer<UInt8>, to: UnsafePointer<UInt8>) {
    self.header = header
    self.from = from
    self.to = to
    // The shortest row there is: a case, a day, a fact, the commas and the line's end. Memory that no row comes to
    // fill is never given out by the system.
    let shortest = 12 + header.names.count
    batch = FactTableBuilder.Batch(capacity: (to - from) / shortest + 2, columns: header.kept.count)
    // Cell 0 is the empty one, as value 0 is the absent one.
    _ = cells.intern("")
  }

  func deallocate() { batch.deallocate() }

  mutating func read() {
    var scanner = CSVScanner(place: from, end: to)
    var count = 0
    let kept = batch.columns
    var previousCase: PreviousCase = (from, -1, 0)
    var faults: [CSVFault] = []
    header.places.withUnsafeBufferPointer { places in
      kept.withUnsafeBufferPointer { columns in
        while true {
          scanner.skipBlankLines()
          let row = scanner.place
          guard row < to else { break }
          do {
            if let problem = try readRow(&scanner, from: row, into: count, places, columns, &previousCase) {
              faults.append(CSVFault(place: row, problem: problem))
            } else {
              count += 1
            }
          } catch let fault as CSVFault {
            faults.append(fault)
            // A quote that never ends takes the rest of the file with it.
            if fault.problem == .csvOpenQuote { break }
            skipLine(&scanner, after: max(row, fault.place))
          } catch {
            break
          }
          if faults.count >= LogFile.faultLimit { break }
        }
      }
    }
    batch.count = count
    self.faults = faults
    if scanner.seen & 0x8080_8080_8080_8080 != 0 {
      checkUTF8()
      self.faults.sort { $0.place < $1.place }
    }
  }

  /// The case of the row before, which most often is that of the next one too.
  private typealias PreviousCase = (start: UnsafePointer<UInt8>, count: Int, symbol: UInt32)

  /// Reads one row to its end; what is wrong with what it says is given back, what is wrong with how it is written is
  /// thrown, and then its end is not known.
  @inline(__always)
  private func readRow(
    _ scanner: inout CSVScanner, from row: UnsafePointer<UInt8>, into place: Int,
    _ places: UnsafeBufferPointer<Int>, _ columns: UnsafeBufferPointer<UnsafeMutablePointer<UInt32>>,
    _ previousCase: inout PreviousCase
  ) throws -> Problem? {
    let wanted = header.names.count
    var problem: Problem?
    var cell = try scanner.cell()
    if cell.count == 0 {
      problem = .csvEmptyCase
    } else if cell.count != previousCase.count || !same(cell.start, previousCase.start, cell.count) {
      let isInPlace = cell.start >= row && cell.start < to
      previousCase = (cell.start, isInPlace ? cell.count : -1, cases.intern(cell.start, cell.count))
    }
    batch.cases[place] = previousCase.symbol
    var column = 1
    while !cell.isLast {
      cell = try scanner.cell()
      if column == 1 {
        if let day = Day(isoBytes: cell.start, count: cell.count) {
          batch.days[place] = day.number
        } else if problem == nil {
          let text = UnsafeBufferPointer(start: cell.start, count: min(cell.count, 40))
          problem = .csvDay(String(decoding: text, as: UTF8.self))
        }
      } else if column == 2 {
        if cell.count > 0 {
          batch.names[place] = names.intern(cell.start, cell.count)
        } else if problem == nil {
          problem = .csvEmptyFact
        }
      } else if column < wanted, places[column] >= 0 {
        columns[places[column]][place] = cell.count == 0 ? 0 : cells.intern(cell.start, cell.count)
      }
      column &+= 1
    }
    if column != wanted, problem == nil || column < 3 { problem = .csvCells(found: column, wanted: wanted) }
    if scanner.place - row > LogFile.lineLimit { problem = .csvLineTooLong(limitBytes: LogFile.lineLimit) }
    return problem
  }

  @inline(__always)
  private func same(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var index = 0
    while index < count {
      if left[index] != right[index] { return false }
      index &+= 1
    }
    return true
  }

  /// After a fault the next line is read as if it began a row.
  private func skipLine(_ scanner: inout CSVScanner, after place: UnsafePointer<UInt8>) {
    var place = place
    while place < to, place[0] != 0x0A { place += 1 }
    scanner.place = place < to ? place + 1 : to
  }

  /// Finds the bytes that are no UTF-8.
  private mutating func checkUTF8() {
    var place = from
    while place < to, faults.count < LogFile.faultLimit {
      if place + 8 <= to, UnsafeRawPointer(place).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        place += 8
        continue
      }
      let length = UTF8Sequence.length(at: place, to: to)
      if length == 0 {
        faults.append(CSVFault(place: place, problem: .notUTF8(byte: place[0])))
        skip(&place)
      } else {
        place += length
      }
    }
  }

  private func skip(_ place: inout UnsafePointer<UInt8>) {
    while place < to, place[0] != 0x0A { place += 1 }
  }
}

/// Well-formed UTF-8, by table 3-7 of the Unicode Standard.
enum UTF8Sequence {
  /// How many bytes the character at a place takes; 0 where the bytes are none.
  static func length(at place: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Int {
    let first = place[0]
    let left = end - place
    func follows(_ index: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index < left && range.contains(place[index])
    }
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xE1...0xEC, 0xEE, 0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
