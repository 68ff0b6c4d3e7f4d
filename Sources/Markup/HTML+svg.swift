// The part of SVG that our pictures are drawn with. Looks are classes: a page may forbid styles within it.

extension HTML {
  public func svg(_ attributes: Attribute..., content: () -> Void) { element("svg", attributes, content) }
  public func g(_ attributes: Attribute..., content: () -> Void) { element("g", attributes, content) }
  public func path(_ attributes: Attribute...) { element("path", attributes, text: "") }
  public func line(_ attributes: Attribute...) { element("line", attributes, text: "") }
  public func rect(_ attributes: Attribute...) { element("rect", attributes, text: "") }
  public func circle(_ attributes: Attribute...) { element("circle", attributes, text: "") }
  /// Text in a picture: the SVG element `text`.
  public func words(_ text: String, _ attributes: Attribute...) { element("text", attributes, text: text) }
}

/// A length in a picture: in its own units, or in hundredths of its width or height.
public enum Length: Sendable {
  case units(Double)
  case percent(Double)

  var value: Attribute.Value {
    switch self {
    case .units(let number): .decimal(number)
    case .percent(let number): .percent(number)
    }
  }
}

extension Length: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  public init(integerLiteral value: Int) { self = .units(Double(value)) }
  public init(floatLiteral value: Double) { self = .units(value) }
}

extension Attribute {
  public static func x(_ length: Length) -> Attribute { Attribute("x", length.value) }
  public static func y(_ length: Length) -> Attribute { Attribute("y", length.value) }
  public static func x1(_ length: Length) -> Attribute { Attribute("x1", length.value) }
  public static func x2(_ length: Length) -> Attribute { Attribute("x2", length.value) }
  public static func y1(_ length: Length) -> Attribute { Attribute("y1", length.value) }
  public static func y2(_ length: Length) -> Attribute { Attribute("y2", length.value) }
  public static func cx(_ length: Length) -> Attribute { Attribute("cx", length.value) }
  public static func cy(_ length: Length) -> Attribute { Attribute("cy", length.value) }
  public static func r(_ length: Length) -> Attribute { Attribute("r", length.value) }
  public static func rx(_ length: Length) -> Attribute { Attribute("rx", length.value) }
  public static func width(_ length: Length) -> Attribute { Attribute("width", length.value) }
  public static func height(_ length: Length) -> Attribute { Attribute("height", length.value) }
  /// The commands of a path.
  public static func d(_ commands: String) -> Attribute { Attribute("d", .text(commands)) }
  /// A picture whose middle stands at its place: its own units run half its width to either side.
  public static func centredViewBox(_ width: Int, _ height: Int) -> Attribute {
    Attribute("viewBox", .text("\(width / 2) 0 \(width) \(height)"))
  }
  public static func viewBox(_ width: Int, _ height: Int) -> Attribute {
    Attribute("viewBox", .text("0 0 \(width) \(height)"))
  }
  /// The picture fills its room, even where that bends its proportions.
  public static func stretched() -> Attribute { Attribute("preserveAspectRatio", .fixed("none")) }
  public static func textAnchor(_ anchor: TextAnchor) -> Attribute { Attribute("text-anchor", .fixed(anchor.word)) }
}

/// Which end of a text in a picture stands at its point.
public enum TextAnchor: Sendable {
  case start, middle, end

  var word: StaticString {
    switch self {
    case .start: "start"
    case .middle: "middle"
    case .end: "end"
    }
  }
}
