/// Takes the parts off an XML document one after another, as the parts of a spreadsheet need it: elements by their
/// names without prefix, attributes on demand, texts with their entities worked out. No document types: a
/// spreadsheet has none, and one that declares entities means harm.
///
/// A sheet of a hundred thousand rows has some millions of elements; a parser that calls back for each with a
/// dictionary of attributes takes many times as long.
struct XMLScanner {
  enum Token: Equatable { case start, end, text, finished }

  private let bytes: [UInt8]
  private(set) var place = 0
  /// The element that was started or ended last, without prefix.
  private(set) var name = ""
  private var attributes = 0..<0
  private var content = 0..<0
  private var isCharacterData = false
  private var endIsDue = false
  /// How many elements are open.
  private(set) var depth = 0

  private static let depthLimit = 256

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() throws(ExtractRefusal) -> Token {
    if endIsDue {
      endIsDue = false
      depth -= 1
      return .end
    }
    while place < bytes.count {
      if bytes[place] != 0x3C {
        let start = place
        while place < bytes.count, bytes[place] != 0x3C { place += 1 }
        content = start..<place
        isCharacterData = false
        return .text
      }
      if has("<?") {
        try skip(past: "?>")
      } else if has("<!--") {
        try skip(past: "-->")
      } else if has("<![CDATA[") {
        let start = place + 9
        try skip(past: "]]>")
        content = start..<place - 3
        isCharacterData = true
        return .text
      } else if has("<!") {
        throw ExtractRefusal(.workbookDamaged)
      } else {
        return try tag()
      }
    }
    guard depth == 0 else { throw ExtractRefusal(.workbookDamaged) }
    return .finished
  }

  private mutating func tag() throws(ExtractRefusal) -> Token {
    place += 1
    let isEnd = place < bytes.count && bytes[place] == 0x2F
    if isEnd { place += 1 }
    var nameStart = place
    while place < bytes.count, bytes[place] > 0x20, bytes[place] != 0x3E, bytes[place] != 0x2F {
      if bytes[place] == 0x3A { nameStart = place + 1 }
      place += 1
    }
    guard place - nameStart <= 200 else { throw ExtractRefusal(.workbookDamaged) }
    name = String(decoding: bytes[nameStart..<place], as: UTF8.self)
    let start = place
    var quote: UInt8 = 0
    while place < bytes.count, quote != 0 || bytes[place] != 0x3E {
      let byte = bytes[place]
      if quote == 0, byte == 0x22 || byte == 0x27 { quote = byte } else if byte == quote { quote = 0 }
      place += 1
    }
    guard place < bytes.count else { throw ExtractRefusal(.workbookDamaged) }
    attributes = start..<place
    place += 1
    if isEnd {
      depth -= 1
      guard depth >= 0 else { throw ExtractRefusal(.workbookDamaged) }
      return .end
    }
    endIsDue = bytes[place - 2] == 0x2F
    depth += 1
    guard depth <= XMLScanner.depthLimit else { throw ExtractRefusal(.workbookDamaged) }
    return .start
  }

  /// An attribute of the element just started, named with its prefix; nil where it has none such.
  func attribute(_ wanted: StaticString) -> String? {
    var index = attributes.lowerBound
    let end = attributes.upperBound
    while index < end {
      while index < end, bytes[index] <= 0x20 || bytes[index] == 0x2F { index += 1 }
      let start = index
      while index < end, bytes[index] != 0x3D, bytes[index] > 0x20 { index += 1 }
      let key = start..<index
      while index < end, bytes[index] != 0x22, bytes[index] != 0x27 { index += 1 }
      guard index < end else { return nil }
      let quote = bytes[index]
      let valueStart = index + 1
      index = valueStart
      while index < end, bytes[index] != quote { index += 1 }
      if key.count == wanted.utf8CodeUnitCount,
        zip(key, 0..<key.count).allSatisfy({ bytes[$0] == wanted.utf8Start[$1] })
      {
        return decoded(valueStart..<index)
      }
      index += 1
    }
    return nil
  }

  /// What the text just read says.
  var text: String { isCharacterData ? String(decoding: bytes[content], as: UTF8.self) : decoded(content) }

  private func decoded(_ range: Range<Int>) -> String {
    guard bytes[range].contains(0x26) else { return String(decoding: bytes[range], as: UTF8.self) }
    var text = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let next = bytes[index..<range.upperBound].firstIndex(of: 0x26) ?? range.upperBound
      text += String(decoding: bytes[index..<next], as: UTF8.self)
      guard next < range.upperBound else { break }
      guard let end = bytes[next..<min(range.upperBound, next + 12)].firstIndex(of: 0x3B) else {
        text += "&"
        index = next + 1
        continue
      }
      let entity = String(decoding: bytes[next + 1..<end], as: UTF8.self)
      text += XMLScanner.meaning(entity) ?? "&\(entity);"
      index = end + 1
    }
    return text
  }

  private static func meaning(_ entity: String) -> String? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard entity.hasPrefix("#") else { return nil }
      let isHex = entity.hasPrefix("#x") || entity.hasPrefix("#X")
      let digits = entity.dropFirst(isHex ? 2 : 1)
      return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init).map { String($0) }
    }
  }

  private func has(_ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[place + $0] == mark.utf8Start[$0] }
  }

  private mutating func skip(past mark: StaticString) throws(ExtractRefusal) {
    while place < bytes.count, !has(mark) { place += 1 }
    guard place < bytes.count else { throw ExtractRefusal(.workbookDamaged) }
    place += mark.utf8CodeUnitCount
  }
}
