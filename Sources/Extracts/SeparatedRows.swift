/// Takes the rows off a text file with separated cells: quotes by RFC 4180, lines ended by LF, CRLF or CR.
///
/// A quote within a cell that does not begin with one stands for itself: real extracts hold `12" plank`.
final class SeparatedRows: RowSource {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let limits: ExtractLimits
  private var place: Int
  private var rowNumber: Int

  /// The most bytes of a quoted cell: a quote that never closes must not take the rest of the file with it.
  static let cellLimit = 1 << 16

  /// - Parameter rowsBefore: how many rows of the file lie before `from`.
  init(_ bytes: [UInt8], separator: Separator, limits: ExtractLimits, from: Int = 0, rowsBefore: Int = 0) {
    self.bytes = bytes
    self.separator = separator.byte
    self.limits = limits
    place = from
    rowNumber = rowsBefore
  }

  /// How far reading has come, of `total`.
  var bytesRead: Int { place }

  func next() throws(ExtractRefusal) -> TableRow? {
    guard place < bytes.count else { return nil }
    rowNumber += 1
    var row = TableRow(number: rowNumber, cells: [], fault: nil)
    let start = place
    var width = 0
    bytes.withUnsafeBufferPointer { bytes in
      var isLast = false
      while !isLast {
        width += 1
        guard width <= limits.columns else { return }
        let isQuoted = place < bytes.count && bytes[place] == 0x22
        let cell = isQuoted ? quotedCell(bytes, &isLast, &row.fault) : plainCell(bytes, &isLast)
        row.cells.append(.text(cell))
        if row.fault != nil {
          // The next line is read as if it began a row.
          place = start
          while place < bytes.count, bytes[place] != 0x0A { place += 1 }
          place = min(bytes.count, place + 1)
          return
        }
      }
    }
    guard width <= limits.columns else { throw ExtractRefusal(.tooManyColumns(limit: limits.columns)) }
    return row
  }

  /// A cell to its separator or its line's end, which is taken too.
  private func plainCell(_ bytes: UnsafeBufferPointer<UInt8>, _ isLast: inout Bool) -> String {
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    isLast = takeEnd(bytes)
    return text
  }

  /// Steps over a separator or a line's end; says whether the row ended.
  private func takeEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place < bytes.count else { return true }
    let byte = bytes[place]
    place += 1
    if byte == separator { return false }
    if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
    return true
  }

  private func quotedCell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: inout Bool, _ fault: inout RowProblem.What?
  ) -> String {
    let opening = place
    place += 1
    var plainFrom = place
    var copied: [UInt8] = []
    while true {
      let stop = min(bytes.count, opening + SeparatedRows.cellLimit)
      while place < stop, bytes[place] != 0x22 { place += 1 }
      guard place < stop else {
        fault = .quoteNeverCloses
        isLast = true
        return ""
      }
      copied.append(contentsOf: bytes[plainFrom..<place])
      place += 1
      guard place < bytes.count, bytes[place] == 0x22 else { break }
      copied.append(0x22)
      place += 1
      plainFrom = place
    }
    if place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
      fault = .textAfterQuote
      isLast = true
      return ""
    }
    isLast = takeEnd(bytes)
    return String(decoding: copied, as: UTF8.self)
  }
}
