extension Attribute {
  public static func action(_ address: String) -> Attribute { Attribute("action", .address(address)) }
  public static func method(_ method: FormMethod) -> Attribute { Attribute("method", .fixed(method.word)) }
  /// For forms that carry a file.
  public static func multipart(_ holds: Bool = true) -> Attribute {
    Attribute("enctype", holds ? .fixed("multipart/form-data") : .absent)
  }
  /// The browser does not check: the server does, in plain words.
  public static func novalidate() -> Attribute { Attribute("novalidate", .flag) }
  public static func type(_ type: InputType) -> Attribute { Attribute("type", .fixed(type.word)) }
  public static func type(_ type: ButtonType) -> Attribute { Attribute("type", .fixed(type.word)) }
  public static func name(_ name: String?) -> Attribute { .optional("name", name) }
  public static func value(_ value: String) -> Attribute { Attribute("value", .text(value)) }
  public static func optionalValue(_ value: String?) -> Attribute { .optional("value", value) }
  public static func value(_ number: Int) -> Attribute { Attribute("value", .number(number)) }
  public static func max(_ number: Int) -> Attribute { Attribute("max", .number(number)) }
  /// The id of the field that a label names.
  public static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }
  /// The id of the form that a field or button belongs to, where it stands outside it.
  public static func form(_ id: String) -> Attribute { Attribute("form", .text(id)) }
  public static func rows(_ count: Int) -> Attribute { Attribute("rows", .number(count)) }
  public static func maxlength(_ count: Int?) -> Attribute {
    Attribute("maxlength", count.map { .number($0) } ?? .absent)
  }
  public static func autocomplete(_ word: StaticString?) -> Attribute {
    Attribute("autocomplete", word.map { .fixed($0) } ?? .absent)
  }
  public static func inputmode(_ mode: InputMode?) -> Attribute {
    Attribute("inputmode", mode.map { .fixed($0.word) } ?? .absent)
  }
  /// Kinds of files: ".csv,.xlsx".
  public static func accept(_ kinds: String?) -> Attribute { .optional("accept", kinds) }
  public static func spellcheck(_ holds: Bool) -> Attribute {
    Attribute("spellcheck", .fixed(holds ? "true" : "false"))
  }
  public static func required(_ holds: Bool = true) -> Attribute { .flag("required", holds) }
  public static func checked(_ holds: Bool = true) -> Attribute { .flag("checked", holds) }
  public static func selected(_ holds: Bool = true) -> Attribute { .flag("selected", holds) }
  public static func disabled(_ holds: Bool = true) -> Attribute { .flag("disabled", holds) }
  public static func readonly(_ holds: Bool = true) -> Attribute { .flag("readonly", holds) }
  public static func multiple(_ holds: Bool = true) -> Attribute { .flag("multiple", holds) }
  public static func autofocus(_ holds: Bool = true) -> Attribute { .flag("autofocus", holds) }
}

public enum FormMethod: Sendable {
  case get, post, dialog

  var word: StaticString {
    switch self {
    case .get: "get"
    case .post: "post"
    case .dialog: "dialog"
    }
  }
}

public enum InputType: Sendable {
  case text, search, password, email, telephone, number, checkbox, radio, file, hidden

  var word: StaticString {
    switch self {
    case .text: "text"
    case .search: "search"
    case .password: "password"
    case .email: "email"
    case .telephone: "tel"
    case .number: "number"
    case .checkbox: "checkbox"
    case .radio: "radio"
    case .file: "file"
    case .hidden: "hidden"
    }
  }
}

public enum ButtonType: Sendable {
  case submit, button

  var word: StaticString { self == .submit ? "submit" : "button" }
}

/// Which keyboard a phone shows.
public enum InputMode: Sendable {
  case numeric, decimal, telephone, email, search

  var word: StaticString {
    switch self {
    case .numeric: "numeric"
    case .decimal: "decimal"
    case .telephone: "tel"
    case .email: "email"
    case .search: "search"
    }
  }
}
