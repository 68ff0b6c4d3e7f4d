import Almanac

/// The value of a fact's attribute.
public enum FactValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([String])

  /// There and not empty: an empty text and an empty list count as absent.
  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .number, .truth: false
    }
  }

  /// A value as it reads in a line of text. A whole number has no decimals.
  public var written: String {
    switch self {
    case .text(let text): return text
    case .number(let number):
      if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
      return String(number)
    case .truth(let truth): return truth ? "true" : "false"
    case .list(let items): return items.joined(separator: ", ")
    }
  }
}

/// A fact of one case: what was so, on which day, with its attributes.
public struct Fact: Hashable, Sendable {
  public let name: String
  public let day: Day
  public let attributes: [String: FactValue]

  public init(_ name: String, on day: Day, _ attributes: [String: FactValue] = [:]) {
    self.name = name
    self.day = day
    self.attributes = attributes
  }
}
