/// One attribute of an element. Only the names this room knows can be made; values are escaped when they are written.
public struct Attribute: Sendable {
  enum Value: Sendable {
    /// Not written at all.
    case absent
    /// A boolean attribute: the name alone.
    case flag
    case text(String)
    case fixed(StaticString)
    case pair(StaticString, StaticString)
    case number(Int)
    case decimal(Double)
    case percent(Double)
    /// Several ids with a space between.
    case list([String])
    /// A link or the target of a form; see `Address`.
    case address(String)
  }

  let name: StaticString
  /// What follows the name in `data-…`.
  let suffix: StaticString?
  let value: Value

  init(_ name: StaticString, _ value: Value) {
    self.name = name
    suffix = nil
    self.value = value
  }

  init(data suffix: StaticString, _ value: Value) {
    name = "data-"
    self.suffix = suffix
    self.value = value
  }

  /// A boolean attribute that stands there only where it holds.
  static func flag(_ name: StaticString, _ holds: Bool) -> Attribute { Attribute(name, holds ? .flag : .absent) }

  /// Text that may be missing: then the attribute is.
  static func optional(_ name: StaticString, _ text: String?) -> Attribute {
    Attribute(name, text.map { .text($0) } ?? .absent)
  }
}

extension HTML {
  func append(_ attribute: Attribute) {
    if case .absent = attribute.value { return }
    append(UInt8(ascii: " "))
    append(attribute.name)
    if let suffix = attribute.suffix { append(suffix) }
    if case .flag = attribute.value { return }
    append("=\"")
    append(attribute.value)
    append(UInt8(ascii: "\""))
  }

  private func append(_ value: Attribute.Value) {
    switch value {
    case .absent, .flag: break
    case .text(let text): appendEscaped(text)
    case .fixed(let text): text.withUTF8Buffer { appendEscaped($0) }
    case .pair(let first, let second):
      append(.fixed(first))
      append(UInt8(ascii: " "))
      append(.fixed(second))
    case .number(let number): append(number)
    case .decimal(let number): append(number)
    case .percent(let number):
      append(number)
      append(UInt8(ascii: "%"))
    case .list(let texts):
      for (index, text) in texts.enumerated() {
        if index > 0 { append(UInt8(ascii: " ")) }
        appendEscaped(text)
      }
    case .address(let address): appendEscaped(Address.isSafe(address) ? address : Address.refused)
    }
  }
}
