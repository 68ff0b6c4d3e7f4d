// Forms. `textarea`, `option`, `title`, `script` and `progress` hold text only.

extension HTML {
  public func form(_ attributes: Attribute..., content: () -> Void) { element("form", attributes, content) }
  public func fieldset(_ attributes: Attribute..., content: () -> Void) { element("fieldset", attributes, content) }
  public func legend(_ attributes: Attribute..., content: () -> Void) { element("legend", attributes, content) }
  public func legend(_ text: String, _ attributes: Attribute...) { element("legend", attributes, text: text) }
  public func label(_ attributes: Attribute..., content: () -> Void) { element("label", attributes, content) }
  public func label(_ text: String, _ attributes: Attribute...) { element("label", attributes, text: text) }
  public func button(_ attributes: Attribute..., content: () -> Void) { element("button", attributes, content) }
  public func button(_ text: String, _ attributes: Attribute...) { element("button", attributes, text: text) }
  public func select(_ attributes: Attribute..., content: () -> Void) { element("select", attributes, content) }
  public func optgroup(_ attributes: Attribute..., content: () -> Void) { element("optgroup", attributes, content) }
  public func output(_ attributes: Attribute..., content: () -> Void) { element("output", attributes, content) }
  public func output(_ text: String, _ attributes: Attribute...) { element("output", attributes, text: text) }
  /// The first line break is the browser's, so that text which begins with one keeps it.
  public func textarea(_ text: String, _ attributes: Attribute...) {
    element("textarea", attributes, text: "\n" + text)
  }
  public func option(_ text: String, _ attributes: Attribute...) { element("option", attributes, text: text) }
  public func progress(_ text: String, _ attributes: Attribute...) { element("progress", attributes, text: text) }

  // Without an end tag
  public func input(_ attributes: Attribute...) { void("input", attributes) }
}
