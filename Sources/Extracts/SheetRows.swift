import Almanac

/// Takes the rows off a sheet. Source: ECMA-376 part 1, 18.3.
final class SheetRows: RowSource {
  private var scanner: XMLScanner
  private let strings: [String]
  private let formats: [Workbook.NumberFormat]
  private let countsFrom1904: Bool
  private let limits: ExtractLimits
  private var rowNumber = 0

  init(_ sheet: [UInt8], of workbook: Workbook, limits: ExtractLimits) {
    scanner = XMLScanner(sheet)
    strings = workbook.strings
    formats = workbook.formats
    countsFrom1904 = workbook.countsFrom1904
    self.limits = limits
  }

  var bytesRead: Int { scanner.place }

  func next() throws(ExtractRefusal) -> TableRow? {
    while true {
      switch try scanner.next() {
      case .start where scanner.name == "row":
        // A row without a number follows the one before.
        let stated = scanner.attribute("r").flatMap { Int32($0) } ?? 0
        rowNumber = max(rowNumber + 1, Int(stated))
        return TableRow(number: rowNumber, cells: try cells(), fault: nil)
      case .finished: return nil
      case .start, .end, .text: continue
      }
    }
  }

  private func cells() throws(ExtractRefusal) -> [TableCell] {
    var cells: [TableCell] = []
    var column = -1
    var kind = ""
    var style = 0
    var text = ""
    var isValue = false
    var isReadingAid = false
    while true {
      switch try scanner.next() {
      case .start:
        switch scanner.name {
        case "c":
          column = scanner.attribute("r").flatMap(SheetRows.column) ?? column + 1
          kind = scanner.attribute("t") ?? "n"
          style = scanner.attribute("s").flatMap { Int($0) } ?? 0
          text = ""
        case "v", "t": isValue = true
        case "rPh": isReadingAid = true
        default: break
        }
      case .text: if isValue, !isReadingAid { text += scanner.text }
      case .end:
        switch scanner.name {
        case "v", "t": isValue = false
        case "rPh": isReadingAid = false
        case "c":
          guard !text.isEmpty, column >= 0 else { continue }
          // Cells that only have a colour may stand far out; what says something may not.
          guard column < limits.columns else { throw ExtractRefusal(.tooManyColumns(limit: limits.columns)) }
          while cells.count <= column { cells.append(.empty) }
          cells[column] = cell(kind, style, text)
        case "row": return cells
        default: break
        }
      case .finished: return cells
      }
    }
  }

  private func cell(_ kind: String, _ style: Int, _ text: String) -> TableCell {
    switch kind {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else { return .text("") }
      return .text(strings[index])
    case "b": return .truth(text == "1" || text == "true")
    case "d":
      if let day = Day(iso: text.prefix(10)) { return .day(day) }
      return .text(text)
    case "n":
      guard let number = Double(text), number.isFinite else { return .text(text) }
      switch formats.indices.contains(style) ? formats[style] : .plain {
      case .plain: return .number(number)
      case .day:
        return Workbook.day(serial: number, countsFrom1904: countsFrom1904).map { .day($0) } ?? .number(number)
      case .time:
        let minutes = Int((min(max(number, 0), 100_000) * 1440).rounded())
        return .text("\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)")
      }
    default: return .text(text)
    }
  }

  /// The column of a cell's name, counted from 0: `AB12` is 27.
  static func column(_ name: String) -> Int? {
    var column = 0
    for byte in name.utf8 {
      guard (65...90).contains(byte) else { break }
      column = column * 26 + Int(byte) - 64
      guard column < 1 << 20 else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
