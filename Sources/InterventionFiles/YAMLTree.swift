import Foundation
import Interventions
import Yams

/// A YAML document as it stands in the file, with the places of its parts.
///
/// Scalars keep their text: the readers know what they want of it. By YAML 1.2 only `true` and `false` are truth
/// values, and days are texts.
struct YAMLTree {
  indirect enum Content {
    case scalar(String, isPlain: Bool)
    case list([YAMLTree])
    case mapping([(key: String, keyLine: Int, value: YAMLTree)])
  }

  let content: Content
  let line: Int
  let column: Int

  /// A model takes a few pages; what is much larger is something else.
  static let sizeLimit = 1 << 20
  /// Aliases let a small file stand for a very large one.
  static let nodeLimit = 200_000
  /// So many aliases stand for some thousands of parts at the most, however they are nested.
  static let repeatLimit = 24

  /// Reads the only document of a file.
  static func read(_ path: String) throws -> YAMLTree {
    let bytes = try FileBytes.read(path, limit: sizeLimit, lineLimit: nil)
    guard let text = String(validating: bytes.buffer, as: UTF8.self) else {
      throw Faults([Diagnostic(file: path, line: lineOfBadByte(bytes), .notUTF8(byte: badByte(bytes)))])
    }
    return try parse(text, file: path)
  }

  static func parse(_ text: String, file: String) throws -> YAMLTree {
    func fault(_ problem: Problem, line: Int? = nil, column: Int? = nil) -> Faults {
      Faults([Diagnostic(file: file, line: line, column: column, problem)])
    }
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    guard !repeatsMuch(text) else { throw fault(.yamlTooLarge) }
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      guard let root = try parser.nextRoot() else { throw fault(.fileEmpty) }
      if let second = try parser.nextRoot() { throw fault(.yamlDocuments(2), line: second.mark?.line) }
      var builder = Builder(file: file)
      let tree = builder.build(root)
      guard builder.faults.isEmpty else { throw Faults(builder.faults) }
      return tree
    } catch let error as YamlError {
      throw Faults([diagnostic(error, file: file)])
    }
  }

  /// Whether a document names parts (`&a`) and repeats them (`*a`) so often that it may stand for something very large.
  /// The parser works such parts out before they can be counted. The parser itself ends at a thousand levels.
  private static func repeatsMuch(_ text: String) -> Bool {
    var repeats = 0
    var names = 0
    var before: UInt8 = 0x0A
    for byte in text.utf8 {
      // A name or a repeat begins a word.
      let isWord = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 0x5F
      if isWord, before == 0x2A { repeats += 1 }
      if isWord, before == 0x26 { names += 1 }
      before = byte
    }
    return names > 0 && repeats > repeatLimit
  }

  private static func diagnostic(_ error: YamlError, file: String) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(file: file, line: mark.line, column: mark.column, .yaml(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(file: file, line: context.mark.line, .yamlDoubledKeys(duplicates))
    case .reader(let problem, _, _, _): return Diagnostic(file: file, .yaml(problem))
    default: return Diagnostic(file: file, .yaml("\(error)"))
    }
  }

  private static func badPlace(_ bytes: FileBytes) -> Int {
    var place = 0
    while place < bytes.count {
      let length = UTF8Sequence.length(at: bytes.base + place, to: bytes.base + bytes.count)
      if length == 0 { return place }
      place += length
    }
    return max(0, bytes.count - 1)
  }

  private static func badByte(_ bytes: FileBytes) -> UInt8 { bytes.base[badPlace(bytes)] }

  private static func lineOfBadByte(_ bytes: FileBytes) -> Int {
    1 + bytes.buffer.prefix(badPlace(bytes)).count { $0 == 0x0A }
  }

  private struct Builder {
    let file: String
    var faults: [Diagnostic] = []
    private var left = YAMLTree.nodeLimit

    init(file: String) { self.file = file }

    mutating func build(_ node: Node) -> YAMLTree {
      let line = node.mark?.line ?? 1
      let column = node.mark?.column ?? 1
      left -= 1
      guard left > 0 else {
        if left == 0 { faults.append(Diagnostic(file: file, line: line, .yamlTooLarge)) }
        return YAMLTree(content: .scalar("", isPlain: true), line: line, column: column)
      }
      switch node {
      case .scalar(let scalar):
        let isPlain = scalar.style == .plain || scalar.style == .any
        return YAMLTree(content: .scalar(scalar.string, isPlain: isPlain), line: line, column: column)
      case .sequence(let sequence):
        return YAMLTree(content: .list(sequence.map { build($0) }), line: line, column: column)
      case .mapping(let mapping):
        var entries: [(key: String, keyLine: Int, value: YAMLTree)] = []
        for (key, value) in mapping {
          let keyLine = key.mark?.line ?? line
          guard let name = key.scalar?.string else {
            faults.append(Diagnostic(file: file, line: keyLine, .wanted(.text, in: "key", found: "")))
            continue
          }
          if entries.contains(where: { $0.key == name }) {
            faults.append(Diagnostic(file: file, line: keyLine, .yamlDoubledKeys([name])))
          }
          entries.append((name, keyLine, build(value)))
        }
        return YAMLTree(content: .mapping(entries), line: line, column: column)
      case .alias:
        return YAMLTree(content: .scalar("", isPlain: true), line: line, column: column)
      }
    }
  }

  /// A number by the core schema of YAML 1.2; nil for all else.
  var number: Double? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return YAMLTree.number(text)
  }

  static func number(_ text: String) -> Double? {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      guard digits.first != "-", digits.first != "+" else { return nil }
      return Int(digits, radix: radix).map(Double.init)
    }
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    guard let first = unsigned.first, first.isASCII, first.isNumber || first == ".",
      unsigned.utf8.contains(where: { (48...57).contains($0) }),
      unsigned.utf8.allSatisfy({ (48...57).contains($0) || [0x2E, 0x65, 0x45, 0x2B, 0x2D].contains($0) })
    else { return nil }
    // `5.` and `.5` are numbers in YAML; Swift reads them only with digits on both sides.
    var digits = String(unsigned)
    if digits.hasPrefix(".") { digits = "0" + digits }
    if let point = digits.firstIndex(of: ".") {
      let next = digits.index(after: point)
      if next == digits.endIndex || !(digits[next].isNumber) { digits.insert("0", at: next) }
    }
    guard let value = Double(digits), value.isFinite else { return nil }
    return text.first == "-" ? -value : value
  }

  var truth: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return text == "true" ? true : text == "false" ? false : nil
  }

  /// Nothing stands here.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The text of a scalar, whatever it looks like; nil where nothing stands.
  var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// What stands here, in a word or two, for a diagnostic.
  var shown: String {
    switch content {
    case .scalar(let text, _): isNull ? "" : String(text.prefix(40))
    case .list: "[…]"
    case .mapping: "{…}"
    }
  }
}
