import Almanac
import Foundation
import Identifiers
import InterventionFiles
import Interventions

/// Reads the cells of one column.
struct CellReader {
  let reading: ColumnReading
  let isFilled: Bool
  /// The place of the column in the file.
  let place: Int
  let today: Day
  let acceptsFictitious: Bool
  /// The codes by their folded spelling.
  private let codes: [String: String]
  private let knownCodes: [String]

  init(_ column: Recipe.Column, place: Int, today: Day, acceptsFictitious: Bool) {
    reading = column.reading
    isFilled = column.isFilled
    self.place = place
    self.today = today
    self.acceptsFictitious = acceptsFictitious
    if case .codes(let list, _) = column.reading {
      codes = Dictionary(list.map { (Folded.text($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
      knownCodes = list.keys.sorted()
    } else {
      codes = [:]
      knownCodes = []
    }
  }

  func read(_ cell: TableCell, _ counts: inout CellCounts) -> CellValue {
    if reading == .exactText || reading == .contractValue { return exact(cell) }
    let text = CellReader.trimmed(cell.written)
    guard !text.isEmpty else { return isFilled ? .bad(.cellEmpty) : .absent }
    switch reading {
    case .text, .exactText, .contractValue: return .text(text)
    case .day: return day(cell, text, &counts)
    case .isoDay: return Day(iso: text).map { .day($0) } ?? .bad(.notADay(CellReader.shown(text)))
    case .month: return month(cell, text)
    case .number: return NumberReading.number(text)
    case .hours: return NumberReading.hours(text)
    case .truth: return truth(cell, text)
    case .list:
      let items = text.split { ";,/|".contains($0) }.map { CellReader.trimmed(String($0)) }.filter { !$0.isEmpty }
      return items.isEmpty ? .absent : .list(items)
    case .cpr: return cpr(text, &counts)
    case .cvr:
      do { return .text(try CVR(text).digits) } catch { return .bad(.cvrRefused(error)) }
    case .codes(_, let otherwise): return code(text, otherwise, &counts)
    }
  }

  static func shown(_ text: String) -> String { String(text.prefix(40)) }

  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    // Most cells begin and end with a plain sign.
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return text }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func exact(_ cell: TableCell) -> CellValue {
    if case .truth(let truth) = cell, reading == .contractValue { return .truth(truth) }
    if case .number(let number) = cell, reading == .contractValue { return .number(number) }
    let text: String = if case .day(let day) = cell { day.description } else { cell.written }
    guard !text.isEmpty else { return isFilled ? .bad(.cellEmpty) : .absent }
    guard reading == .contractValue else { return .text(text) }
    switch LogFile.value(ofCell: text) {
    case nil: return .absent
    case .text(let text): return .text(text)
    case .number(let number): return .number(number)
    case .truth(let truth): return .truth(truth)
    case .list(let items): return .list(items)
    }
  }

  private func truth(_ cell: TableCell, _ text: String) -> CellValue {
    if case .truth(let truth) = cell { return .truth(truth) }
    switch Folded.text(text) {
    case "ja", "j", "x", "true", "sand", "1", "yes", "y": return .truth(true)
    case "nej", "n", "false", "falsk", "0", "no": return .truth(false)
    default: return .bad(.notTruth(CellReader.shown(text)))
    }
  }

  private func cpr(_ text: String, _ counts: inout CellCounts) -> CellValue {
    var text = text
    // Some systems write ="0101901234", so that a spreadsheet keeps the zero.
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 { text = String(text.dropFirst(2).dropLast()) }
    text.removeAll(where: \.isWhitespace)
    do {
      return .cpr(try CPR(text, acceptingFictitious: acceptsFictitious))
    } catch {
      let digits = text.utf8.count { (48...57).contains($0) }
      guard digits == 9 else { return .bad(.cprRefused(error)) }
      do {
        let number = try CPR(restoringLeadingZero: text, acceptingFictitious: acceptsFictitious)
        counts.leadingZeros += 1
        return .cpr(number)
      } catch { return .bad(.cprRefused(error)) }
    }
  }

  private func code(
    _ text: String, _ otherwise: ColumnReading.Otherwise, _ counts: inout CellCounts
  ) -> CellValue {
    if let meaning = codes[Folded.text(text)] { return .text(meaning) }
    let shown = CellReader.shown(text)
    switch otherwise {
    case .error: return .bad(.unknownCode(shown, known: knownCodes))
    case .skip:
      counts.leftOut[place, default: [:]][shown, default: 0] += 1
      return .leaveOut(shown)
    case .other, .empty:
      counts.unknownCodes[place, default: [:]][shown, default: 0] += 1
      return otherwise == .other ? .text("other") : .absent
    }
  }

  private func day(_ cell: TableCell, _ text: String, _ counts: inout CellCounts) -> CellValue {
    switch cell {
    case .day(let day): return .day(day)
    case .number(let number) where (18_264..<73_051).contains(number):
      // A day whose cell lost its format: 1950 to 2099.
      guard let day = Workbook.day(serial: number, countsFrom1904: false) else { break }
      counts.serials[place, default: 0] += 1
      return .day(day)
    case .number, .text, .truth: break
    }
    return DayReading.day(text, today: today)
  }

  private func month(_ cell: TableCell, _ text: String) -> CellValue {
    if case .day(let day) = cell { return .month(DayReading.first(of: day)) }
    return DayReading.month(text, today: today)
  }
}
