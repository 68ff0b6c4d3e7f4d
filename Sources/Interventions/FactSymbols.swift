import Foundation

/// The names that facts are stored by: fact names, attribute names and values, each as a number.
///
/// One set of symbols may serve many tables and timelines. It only grows; not safe to change from two threads at once.
public final class FactSymbols: @unchecked Sendable {
  public let factNames = SymbolTable()
  public let values = ValueTable()
  /// The attributes that have a column, in the order of the columns.
  public private(set) var attributes: [String]
  private var columnOfAttribute: [String: Int]

  public init(attributes: [String] = []) {
    self.attributes = []
    columnOfAttribute = [:]
    for attribute in attributes { _ = column(adding: attribute) }
  }

  public func column(of attribute: String) -> Int? { columnOfAttribute[attribute] }

  /// The column of an attribute; a new one where it has none yet.
  public func column(adding attribute: String) -> Int {
    if let column = columnOfAttribute[attribute] { return column }
    columnOfAttribute[attribute] = attributes.count
    attributes.append(attribute)
    return attributes.count - 1
  }

  /// The number of a fact's name; the two Unicode spellings of one name are one name.
  public func factName(_ name: String) -> UInt32 { factNames.intern(FactSymbols.composed(name)) }

  /// A text in the composed Unicode spelling, by which names are stored.
  public static func composed(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}
