/// Picks facts by name and attributes.
public struct FactPattern: Hashable, Sendable {
  /// A fact with any of these names.
  public var facts: [String]
  /// All of which must hold, in the order in which the model gives them.
  public var conditions: [AttributeCondition]

  public init(_ facts: [String], where conditions: [AttributeCondition] = []) {
    self.facts = facts
    self.conditions = conditions
  }
}

/// What an attribute must be. All tests must hold; on an attribute that a fact lacks only `exists(false)` does.
public struct AttributeCondition: Hashable, Sendable {
  public var attribute: String
  public var tests: [Test]

  public enum Test: Hashable, Sendable {
    /// Equal to any of these.
    case equals([Scalar])
    /// A number at least this.
    case min(Double)
    /// A number at most this.
    case max(Double)
    /// A list that holds all of these.
    case contains([String])
    /// There and not empty, or not.
    case exists(Bool)
  }

  /// A value that another can be equal to; values of different kinds never are.
  public enum Scalar: Hashable, Sendable {
    case text(String)
    case number(Double)
    case truth(Bool)
  }

  public init(_ attribute: String, _ tests: [Test]) {
    self.attribute = attribute
    self.tests = tests
  }

  /// Whether a value (nil: absent) meets the condition.
  public func holds(for value: FactValue?) -> Bool {
    tests.allSatisfy { test in
      switch (test, value) {
      case (.exists(let wanted), _): return wanted == !(value?.isEmpty ?? true)
      case (_, nil): return false
      case (.equals(let wanted), .text(let text)): return wanted.contains(.text(text))
      case (.equals(let wanted), .number(let number)): return wanted.contains(.number(number))
      case (.equals(let wanted), .truth(let truth)): return wanted.contains(.truth(truth))
      case (.min(let least), .number(let number)): return number >= least
      case (.max(let most), .number(let number)): return number <= most
      case (.contains(let wanted), .list(let items)): return wanted.allSatisfy(items.contains)
      case (.equals, .list), (.min, _), (.max, _), (.contains, _): return false
      }
    }
  }
}
