/// A YAML document with the lines of its parts, for rooms that have files of their own kind.
///
/// Read by the same rules as models: YAML 1.2, so that only `true` and `false` are truth values and days are texts; a
/// doubled key, a second document and a file that is far too large are faults.
public struct YAMLDocument {
  /// A mapping's entry, with the line of its key.
  public struct Entry {
    public let key: String
    public let line: Int
    public let value: YAMLDocument
  }

  private let tree: YAMLTree

  private init(_ tree: YAMLTree) { self.tree = tree }

  /// Reads a file.
  ///
  /// - Throws: `Faults` that name the file and the line.
  public static func read(_ path: String) throws -> YAMLDocument { YAMLDocument(try YAMLTree.read(path)) }

  /// Reads a text; `file` is the name that faults give.
  public static func parse(_ text: String, file: String) throws -> YAMLDocument {
    YAMLDocument(try YAMLTree.parse(text, file: file))
  }

  /// Counted from 1.
  public var line: Int { tree.line }
  public var column: Int { tree.column }

  /// The text of a scalar, whatever it looks like; nil where nothing or something else stands.
  public var text: String? { tree.text }
  public var number: Double? { tree.number }
  public var truth: Bool? { tree.truth }
  public var isNull: Bool { tree.isNull }
  /// What stands here, in a word or two, for a diagnostic.
  public var shown: String { tree.shown }

  /// The items of a list; nil where something else stands.
  public var items: [YAMLDocument]? {
    guard case .list(let items) = tree.content else { return nil }
    return items.map(YAMLDocument.init)
  }

  /// The entries of a mapping, in their order; nil where something else stands.
  public var entries: [Entry]? {
    guard case .mapping(let entries) = tree.content else { return nil }
    return entries.map { Entry(key: $0.key, line: $0.keyLine, value: YAMLDocument($0.value)) }
  }
}
