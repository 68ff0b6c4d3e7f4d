import Almanac

/// A spreadsheet file (.xlsx): which sheets it has, and how its cells are to be read.
///
/// Source: ECMA-376, Office Open XML, part 1: 18.2 workbook, 18.4 shared strings, 18.8 styles.
struct Workbook {
  private var archive: ZipArchive
  /// The names of the visible sheets, in their order; the hidden ones after them.
  private(set) var sheetNames: [String] = []
  private var sheetParts: [String: String] = [:]
  private(set) var strings: [String] = []
  private(set) var formats: [NumberFormat] = []
  /// Days are counted from 1904, as some spreadsheets on Mac do.
  private(set) var countsFrom1904 = false

  /// How a cell's number is shown.
  enum NumberFormat { case plain, day, time }

  init(_ bytes: [UInt8], limits: ExtractLimits) throws(ExtractRefusal) {
    archive = try ZipArchive(bytes, limit: limits.unpackedBytes)
    guard let workbook = try archive.part("xl/workbook.xml") else { throw ExtractRefusal(.notAWorkbook) }
    let targets = try readTargets()
    try readSheets(workbook, targets)
    if let part = try archive.part("xl/styles.xml") { try readFormats(part) }
    if let part = try archive.part("xl/sharedStrings.xml") { try readStrings(part) }
  }

  /// The bytes of a sheet; nil where there is none of that name.
  mutating func sheet(_ name: String) throws(ExtractRefusal) -> [UInt8]? {
    guard let part = sheetParts[name] else { return nil }
    return try archive.part(part)
  }

  private mutating func readTargets() throws(ExtractRefusal) -> [String: String] {
    var targets: [String: String] = [:]
    guard let part = try archive.part("xl/_rels/workbook.xml.rels") else { return targets }
    var scanner = XMLScanner(part)
    while true {
      switch try scanner.next() {
      case .start where scanner.name == "Relationship":
        guard let id = scanner.attribute("Id"), let target = scanner.attribute("Target") else { continue }
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      case .finished: return targets
      case .start, .end, .text: continue
      }
    }
  }

  private mutating func readSheets(_ part: [UInt8], _ targets: [String: String]) throws(ExtractRefusal) {
    var scanner = XMLScanner(part)
    var hidden: [String] = []
    while true {
      switch try scanner.next() {
      case .start where scanner.name == "workbookPr":
        let flag = scanner.attribute("date1904")
        countsFrom1904 = flag == "1" || flag == "true"
      case .start where scanner.name == "sheet":
        guard let name = scanner.attribute("name") else { continue }
        let target = scanner.attribute("r:id").flatMap { targets[$0] }
        let index = sheetNames.count + hidden.count + 1
        let part = target ?? "xl/worksheets/sheet\(index).xml"
        guard archive.has(part) else { continue }
        sheetParts[name] = part
        if scanner.attribute("state") == nil || scanner.attribute("state") == "visible" {
          sheetNames.append(name)
        } else {
          hidden.append(name)
        }
      case .finished:
        sheetNames += hidden
        guard !sheetNames.isEmpty else { throw ExtractRefusal(.workbookDamaged) }
        return
      case .start, .end, .text: continue
      }
    }
  }

  private mutating func readStrings(_ part: [UInt8]) throws(ExtractRefusal) {
    var scanner = XMLScanner(part)
    var text = ""
    var isText = false
    var isReadingAid = false
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.name == "si" { text = "" }
        if scanner.name == "t" { isText = true }
        if scanner.name == "rPh" { isReadingAid = true }
      case .end:
        if scanner.name == "si" { strings.append(text) }
        if scanner.name == "t" { isText = false }
        if scanner.name == "rPh" { isReadingAid = false }
      case .text: if isText, !isReadingAid { text += scanner.text }
      case .finished: return
      }
    }
  }

  private mutating func readFormats(_ part: [UInt8]) throws(ExtractRefusal) {
    var scanner = XMLScanner(part)
    var own: [Int: NumberFormat] = [:]
    var isCell = false
    while true {
      switch try scanner.next() {
      case .start where scanner.name == "numFmt":
        guard let id = scanner.attribute("numFmtId").flatMap({ Int($0) }), let code = scanner.attribute("formatCode")
        else { continue }
        own[id] = NumberFormat(code: code)
      case .start where scanner.name == "cellXfs": isCell = true
      case .end where scanner.name == "cellXfs": isCell = false
      case .start where scanner.name == "xf" && isCell:
        let id = scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
        formats.append(own[id] ?? NumberFormat(builtIn: id))
      case .finished: return
      case .start, .end, .text: continue
      }
    }
  }

  /// The day that a number of days stands for; nil outside what a spreadsheet can show.
  static func day(serial: Double, countsFrom1904: Bool) -> Day? {
    guard serial >= 1, serial < 2_958_466, let origin = Day(year: 1899, month: 12, day: 30) else { return nil }
    let days = Int(serial)
    if countsFrom1904 { return origin.adding(days: days + 1462) }
    // The first spreadsheets held 1900 for a leap year, and all later ones keep to it.
    return origin.adding(days: days < 60 ? days + 1 : days)
  }
}

extension Workbook.NumberFormat {
  /// The formats that every spreadsheet knows by number: ECMA-376 part 1, 18.8.30.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 22, 27...36, 50...58: self = .day
    case 18...21, 45...47: self = .time
    default: self = .plain
    }
  }

  init(code: String) {
    var letters: [Character] = []
    var isQuoted = false
    var isEscaped = false
    var bracket: String?
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let inside = bracket {
        // `[h]` is elapsed time; other brackets hold colours, languages and conditions.
        if character == "]" {
          if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters.append("h") }
          bracket = nil
        } else {
          bracket = inside + String(character)
        }
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": bracket = ""
        case ";":
          // What follows is for negative numbers.
          self = Workbook.NumberFormat(letters: letters)
          return
        default: letters.append(character)
        }
      }
    }
    self = Workbook.NumberFormat(letters: letters)
  }

  private init(letters: [Character]) {
    if letters == Array("general") {
      self = .plain
      return
    }
    if letters.contains("y") || letters.contains("d") {
      self = .day
    } else if letters.contains("h") || letters.contains("s") {
      self = .time
    } else {
      self = letters.contains("m") ? .day : .plain
    }
  }
}
