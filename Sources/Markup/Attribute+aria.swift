extension Attribute {
  public static func ariaLabel(_ text: String?) -> Attribute { .optional("aria-label", text) }
  public static func ariaLabelledby(_ ids: String...) -> Attribute { Attribute("aria-labelledby", .list(ids)) }
  /// Ids of what describes the element; none leaves the attribute out.
  public static func ariaDescribedby(_ ids: [String]) -> Attribute {
    Attribute("aria-describedby", ids.isEmpty ? .absent : .list(ids))
  }
  public static func ariaControls(_ id: String) -> Attribute { Attribute("aria-controls", .text(id)) }
  public static func ariaHidden() -> Attribute { Attribute("aria-hidden", .fixed("true")) }
  /// Where the person stands: absent where it does not hold.
  public static func ariaCurrent(_ kind: Current, _ holds: Bool = true) -> Attribute {
    Attribute("aria-current", holds ? .fixed(kind.word) : .absent)
  }
  public static func ariaInvalid(_ holds: Bool) -> Attribute {
    Attribute("aria-invalid", holds ? .fixed("true") : .absent)
  }
  public static func ariaSort(_ order: SortOrder?) -> Attribute {
    Attribute("aria-sort", order.map { .fixed($0.word) } ?? .absent)
  }
  public static func ariaLive(_ politeness: Politeness) -> Attribute {
    Attribute("aria-live", .fixed(politeness == .polite ? "polite" : "assertive"))
  }
  public static func ariaPressed(_ holds: Bool) -> Attribute {
    Attribute("aria-pressed", .fixed(holds ? "true" : "false"))
  }
}

/// What an element is the current one of.
public enum Current: Sendable {
  case page, step, date, item

  var word: StaticString {
    switch self {
    case .page: "page"
    case .step: "step"
    case .date: "date"
    case .item: "true"
    }
  }
}

public enum SortOrder: Sendable {
  case ascending, descending

  var word: StaticString { self == .ascending ? "ascending" : "descending" }
}

/// Whether news waits for a pause in what is being read aloud.
public enum Politeness: Sendable { case polite, assertive }
