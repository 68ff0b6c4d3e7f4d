import Almanac
import Foundation
import FoundationXML
import Interventions

/// Reads an event log in XES, IEEE 1849: a trace is a case, an event is a fact.
enum XESReader {
  static func read(_ bytes: FileBytes, file: String, keeping attributes: [String]?) throws -> FactTable {
    guard !declaresEntities(bytes) else { throw Faults([Diagnostic(file: file, .xesEntities)]) }
    let data = Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: bytes.base), count: bytes.count, deallocator: .none)
    // From a stream, piece by piece: handed a document of some ten megabytes at once, the parser gives up.
    let parser = XMLParser(stream: InputStream(data: data))
    parser.shouldResolveExternalEntities = false
    let listener = XESListener(file: file, keeping: attributes)
    parser.delegate = listener
    let isRead = withExtendedLifetime(bytes) { parser.parse() }
    // Of a document that breaks off, what was made of its last piece says nothing.
    if !isRead || !listener.isComplete, !listener.hasStopped {
      let code = isRead ? 5 : (parser.parserError as NSError?)?.code ?? 0
      let line = listener.errorLine ?? parser.lineNumber
      throw Faults([Diagnostic(file: file, line: max(1, line), .xmlFault(code: listener.errorCode ?? code))])
    }
    guard listener.faults.isEmpty else { throw Faults(listener.faults) }
    return listener.table()
  }

  /// An event log needs no document type; one that declares entities is hardly meant well. Looks through what may stand
  /// before the first element: comments and processing instructions.
  private static func declaresEntities(_ bytes: FileBytes) -> Bool {
    // Without its zeros a document in UTF-16 or UTF-32 reads like one in UTF-8.
    let isWide = bytes.buffer.prefix(4).contains(0) || [0xFE, 0xFF].contains(bytes.base[0])
    if isWide { return declaresEntities(bytes.buffer.filter { $0 != 0 }) }
    return declaresEntities(bytes.buffer)
  }

  private static func declaresEntities(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    var rest = bytes[bytes.startIndex...]
    func skip(past ending: StaticString) {
      let wanted = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
      while !rest.isEmpty {
        guard let first = rest.firstIndex(of: wanted[0]) else {
          rest = rest[rest.endIndex...]
          return
        }
        rest = rest[first...]
        if rest.starts(with: wanted) {
          rest = rest.dropFirst(wanted.count)
          return
        }
        rest = rest.dropFirst()
      }
    }
    while let start = rest.firstIndex(of: 0x3C) {
      rest = rest[start...]
      if rest.starts(with: "<?".utf8) {
        skip(past: "?>")
      } else if rest.starts(with: "<!--".utf8) {
        rest = rest.dropFirst(4)
        skip(past: "-->")
      } else {
        return rest.starts(with: "<!".utf8)
      }
    }
    return false
  }
}

private final class XESListener: NSObject, XMLParserDelegate {
  private let file: String
  private let keeping: Set<String>?
  private let builder = FactTableBuilder()
  private(set) var faults: [Diagnostic] = []
  /// It was told to stop here, not by the parser.
  private(set) var hasStopped = false

  /// Where the parser first found that this is no XML, and its number for why.
  private(set) var errorLine: Int?
  private(set) var errorCode: Int?
  /// The log was read to its end.
  private(set) var isComplete = false

  /// How many elements may stand within each other.
  private static let depthLimit = 256

  /// The elements that are open, from the outermost.
  private enum Level { case log, trace, event, list, other }
  private var levels: [Level] = []

  private var traceName: String?
  private var traceLine = 0
  private var events: [(name: String, day: Day, attributes: [(String, FactValue)])] = []

  private var eventName: String?
  private var eventDay: Day?
  private var eventLine = 0
  private var hasTimestamp = false
  private var attributes: [(String, FactValue)] = []

  private var listKey: String?
  private var items: [String] = []

  init(file: String, keeping attributes: [String]?) {
    self.file = file
    keeping = attributes.map(Set.init)
  }

  func table() -> FactTable { builder.build() }

  private func fault(_ parser: XMLParser, _ problem: Problem, line: Int? = nil) {
    faults.append(Diagnostic(file: file, line: line ?? parser.lineNumber, problem))
    if faults.count >= LogFile.faultLimit { stop(parser) }
  }

  private func stop(_ parser: XMLParser) {
    hasStopped = true
    parser.abortParsing()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes given: [String: String]
  ) {
    guard levels.count < Self.depthLimit else {
      fault(parser, .xesTooDeep)
      return stop(parser)
    }
    let outer = levels.last
    switch (outer, element) {
    case (nil, "log"): levels.append(.log)
    case (nil, _):
      fault(parser, .xesRoot(found: String(element.prefix(40))))
      stop(parser)
    case (.log, "trace"):
      levels.append(.trace)
      traceName = nil
      traceLine = parser.lineNumber
      events.removeAll(keepingCapacity: true)
    case (.trace, "event"):
      levels.append(.event)
      eventName = nil
      eventDay = nil
      hasTimestamp = false
      eventLine = parser.lineNumber
      attributes.removeAll(keepingCapacity: true)
    case (.trace, _):
      if given["key"] == "concept:name", let name = given["value"], !name.isEmpty { traceName = name }
      levels.append(.other)
    case (.event, _):
      take(parser, element, given)
      levels.append(element == "list" && listKey != nil ? .list : .other)
    case (.list, "values"): levels.append(.list)
    case (.list, _):
      if let value = given["value"], !value.isEmpty { items.append(value) }
      levels.append(.other)
    default: levels.append(.other)
    }
  }

  /// An attribute of the event at hand.
  private func take(_ parser: XMLParser, _ element: String, _ given: [String: String]) {
    listKey = nil
    guard let key = given["key"] else {
      fault(parser, .xesKeyMissing(element: element))
      return
    }
    let value = given["value"] ?? ""
    if key == "concept:name" {
      if !value.isEmpty { eventName = value }
      return
    }
    if key == "time:timestamp" {
      hasTimestamp = !value.isEmpty
      eventDay = DanishTime.day(ofTimestamp: value)
      if hasTimestamp, eventDay == nil { fault(parser, .xesTimestamp(String(value.prefix(40)))) }
      return
    }
    guard keeping?.contains(FactSymbols.composed(key)) ?? true else { return }
    if element == "list" {
      listKey = key
      items.removeAll(keepingCapacity: true)
      return
    }
    guard !value.isEmpty else { return }
    guard let read = Self.value(element, value) else {
      fault(parser, .xesValue(kind: element, value: String(value.prefix(40))))
      return
    }
    keep(key, read)
  }

  /// Of an attribute given twice the last holds.
  private func keep(_ key: String, _ value: FactValue) {
    let key = FactSymbols.composed(key)
    if let place = attributes.firstIndex(where: { $0.0 == key }) {
      attributes[place].1 = value
    } else {
      attributes.append((key, value))
    }
  }

  private static func value(_ element: String, _ text: String) -> FactValue? {
    switch element {
    case "string", "id": return .text(text)
    case "int": return Int(text).map { .number(Double($0)) }
    case "float":
      guard let number = Double(text), number.isFinite else { return nil }
      return .number(number)
    case "boolean":
      switch text.lowercased() {
      case "true", "1": return .truth(true)
      case "false", "0": return .truth(false)
      default: return nil
      }
    case "date": return DanishTime.day(ofTimestamp: text).map { .text($0.description) }
    default: return .text(text)
    }
  }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    guard let level = levels.popLast() else { return }
    switch level {
    case .list:
      if levels.last == .event, let key = listKey {
        if !items.isEmpty { keep(key, .list(items)) }
        listKey = nil
      }
    case .event:
      guard let name = eventName else { return fault(parser, .xesEventUnnamed, line: eventLine) }
      guard let day = eventDay else {
        if !hasTimestamp { fault(parser, .xesEventUndated, line: eventLine) }
        return
      }
      events.append((name, day, attributes))
    case .trace:
      guard let name = traceName else { return fault(parser, .xesTraceUnnamed, line: traceLine) }
      let index = builder.addCase(name)
      for event in events {
        builder.add(name: event.name, on: event.day, attributes: event.attributes, toCase: index)
      }
    case .log: isComplete = true
    case .other: break
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    guard errorLine == nil, !hasStopped else { return }
    errorLine = parser.lineNumber
    errorCode = (error as NSError).code
  }

  func parser(
    _ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?
  ) {
    fault(parser, .xesEntities)
    stop(parser)
  }

  func parser(
    _ parser: XMLParser, foundExternalEntityDeclarationWithName name: String, publicID: String?, systemID: String?
  ) {
    fault(parser, .xesEntities)
    stop(parser)
  }
}
