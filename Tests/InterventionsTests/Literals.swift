import Almanac
import Interventions

// Days, durations, values, patterns and states are written in tests as they are in a model's file.

extension Day: ExpressibleByUnicodeScalarLiteral {}
extension Day: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = Day(iso: text)! }
}

extension CalendarDuration: ExpressibleByUnicodeScalarLiteral {}
extension CalendarDuration: ExpressibleByExtendedGraphemeClusterLiteral {}
extension CalendarDuration: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = CalendarDuration(text)! }
}

extension FactPattern: ExpressibleByUnicodeScalarLiteral {}
extension FactPattern: ExpressibleByExtendedGraphemeClusterLiteral {}
extension FactPattern: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init([name]) }

  init(_ names: String..., where conditions: [String: [AttributeCondition.Test]] = [:]) {
    let ordered = conditions.sorted { $0.key < $1.key }
    self.init(names, where: ordered.map { AttributeCondition($0.key, $0.value) })
  }
}

extension StateExpression: ExpressibleByUnicodeScalarLiteral {}
extension StateExpression: ExpressibleByExtendedGraphemeClusterLiteral {}
extension StateExpression: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self = .named(name) }

  /// The state between two facts.
  static func between(_ from: FactPattern, _ to: FactPattern? = nil, key: String? = nil) -> StateExpression {
    .simple(SimpleState(from: from, to: to, key: key))
  }
}

extension FactValue: ExpressibleByUnicodeScalarLiteral {}
extension FactValue: ExpressibleByExtendedGraphemeClusterLiteral {}
extension FactValue: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .text(text) }
}
extension FactValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral number: Int) { self = .number(Double(number)) }
}
extension FactValue: ExpressibleByFloatLiteral {
  public init(floatLiteral number: Double) { self = .number(number) }
}
extension FactValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral truth: Bool) { self = .truth(truth) }
}
extension FactValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral items: String...) { self = .list(items) }
}

extension AttributeCondition.Test {
  static func text(_ text: String) -> Self { .equals([.text(text)]) }
}
