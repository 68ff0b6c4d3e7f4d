/// Interns attribute values. Number 0 is the absent value.
///
/// Two spellings of one value (7 and 7.0, or the two Unicode spellings of one letter) have numbers of their own, so that
/// what was written can be shown again, and share the number that `canonical` gives, by which they are equal.
public final class ValueTable: @unchecked Sendable {
  enum Kind: UInt8 { case absent, text, number, truth, list }

  private let spellings = SymbolTable()
  private(set) var kinds: [Kind] = [.absent]
  private var numbers: [Double] = [0]
  /// For each value the lowest number of an equal one.
  private(set) var canonical: [UInt32] = [0]
  private var canonicalOfContent: [String: UInt32] = [:]
  private var canonicalOfNumber: [Double: UInt32] = [:]

  /// Between the items of a list's spelling; no text from a table or a document holds it.
  private static let separator = "\u{1F}"

  public init() {
    // Symbol 0 stands for the absent value, so that symbols and values are numbered alike.
    _ = spellings.intern("\u{0}absent")
  }

  public var count: Int { kinds.count }

  /// The number of a value. An empty text is the absent value; an empty list is a value that counts as empty.
  public func intern(_ value: FactValue) -> UInt32 {
    switch value {
    case .text(let text): return text.isEmpty ? 0 : add(.text, "t" + text)
    case .number(let number): return intern(number: number, spelling: value.written)
    case .truth(let truth): return add(.truth, truth ? "b1" : "b0")
    case .list(let items): return add(.list, "l" + items.map { $0 + Self.separator }.joined())
    }
  }

  /// A number that was written in a certain way: 1, 1.0 and 01 are equal, but are shown as they were written.
  public func intern(number: Double, spelling: String) -> UInt32 { add(.number, "n" + spelling, number) }

  private func add(_ kind: Kind, _ spelling: String, _ number: Double = 0) -> UInt32 {
    let symbol = spellings.intern(spelling)
    guard Int(symbol) == kinds.count else { return symbol }
    kinds.append(kind)
    numbers.append(number)
    if kind == .number {
      canonical.append(canonicalOfNumber[number, default: symbol])
      canonicalOfNumber[number] = canonical[Int(symbol)]
    } else if spelling.utf8.allSatisfy({ $0 < 0x80 }) {
      canonical.append(symbol)
    } else {
      // Swift compares texts by canonical equivalence, so the two spellings of one letter meet here.
      canonical.append(canonicalOfContent[spelling, default: symbol])
      canonicalOfContent[spelling] = canonical[Int(symbol)]
    }
    return symbol
  }

  /// The value behind a number; nil for the absent one.
  public subscript(_ value: UInt32) -> FactValue? {
    let index = Int(value)
    switch kinds[index] {
    case .absent: return nil
    case .text: return .text(content(value))
    case .number: return .number(numbers[index])
    case .truth: return .truth(content(value) == "1")
    case .list:
      let items = content(value).split(separator: Self.separator, omittingEmptySubsequences: false)
      return .list(items.dropLast().map(String.init))
    }
  }

  /// The value as it was written; the absent value is nil.
  public func spelling(_ value: UInt32) -> String? {
    kinds[Int(value)] == .number ? content(value) : self[value]?.written
  }

  private func content(_ value: UInt32) -> String {
    String(decoding: spellings.bytes(value).dropFirst(), as: UTF8.self)
  }
}
