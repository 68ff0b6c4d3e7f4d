extension Attribute {
  public static func `class`(_ name: StaticString) -> Attribute { Attribute("class", .fixed(name)) }
  /// A class, and another one where it holds: `.class("when", also: late ? "past" : nil)`.
  public static func `class`(_ name: StaticString, also other: StaticString?) -> Attribute {
    guard let other else { return .class(name) }
    return Attribute("class", .pair(name, other))
  }
  public static func id(_ id: String?) -> Attribute { .optional("id", id) }
  public static func lang(_ tag: String?) -> Attribute { .optional("lang", tag) }
  public static func title(_ text: String?) -> Attribute { .optional("title", text) }
  public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .number(index)) }
  public static func hidden(_ holds: Bool = true) -> Attribute { .flag("hidden", holds) }
  public static func role(_ role: Role) -> Attribute { Attribute("role", .fixed(role.word)) }
  /// `data-name`: what the script looks for.
  public static func data(_ name: StaticString, _ value: String = "") -> Attribute {
    Attribute(data: name, .text(value))
  }
  /// The same where there may be nothing to say: then the attribute is not there.
  public static func data(_ name: StaticString, optional value: String?) -> Attribute {
    Attribute(data: name, value.map { .text($0) } ?? .absent)
  }
  public static func data(_ name: StaticString, _ value: Int) -> Attribute { Attribute(data: name, .number(value)) }

  // Links and resources
  public static func href(_ address: String) -> Attribute { Attribute("href", .address(address)) }
  public static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", .text(tag)) }
  public static func rel(_ relation: StaticString) -> Attribute { Attribute("rel", .fixed(relation)) }
  public static func src(_ address: String) -> Attribute { Attribute("src", .address(address)) }
  public static func alt(_ text: String) -> Attribute { Attribute("alt", .text(text)) }
  public static func download(_ name: String) -> Attribute { Attribute("download", .text(name)) }
  public static func media(_ query: StaticString) -> Attribute { Attribute("media", .fixed(query)) }
  public static func `defer`() -> Attribute { Attribute("defer", .flag) }

  // The head of a document
  public static func charset(_ name: StaticString) -> Attribute { Attribute("charset", .fixed(name)) }
  public static func content(_ text: String) -> Attribute { Attribute("content", .text(text)) }
  public static func httpEquiv(_ name: StaticString) -> Attribute { Attribute("http-equiv", .fixed(name)) }

  // Tables, lists and times
  public static func colspan(_ count: Int) -> Attribute { Attribute("colspan", .number(count)) }
  public static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", .number(count)) }
  public static func scope(_ scope: CellScope) -> Attribute { Attribute("scope", .fixed(scope.word)) }
  public static func start(_ number: Int) -> Attribute { Attribute("start", .number(number)) }
  /// A day or an instant as ISO 8601 writes it.
  public static func datetime(_ text: String) -> Attribute { Attribute("datetime", .text(text)) }
  public static func open(_ holds: Bool = true) -> Attribute { .flag("open", holds) }
}

/// Roles that HTML has no element for, or where the element needs one.
public enum Role: Sendable {
  case region, status, alert, img, group, list, search, presentation

  var word: StaticString {
    switch self {
    case .region: "region"
    case .status: "status"
    case .alert: "alert"
    case .img: "img"
    case .group: "group"
    case .list: "list"
    case .search: "search"
    case .presentation: "presentation"
    }
  }
}

/// What a header cell is the header of.
public enum CellScope: Sendable {
  case column, row, columnGroup, rowGroup

  var word: StaticString {
    switch self {
    case .column: "col"
    case .row: "row"
    case .columnGroup: "colgroup"
    case .rowGroup: "rowgroup"
    }
  }
}
