// What stands within a sentence.

extension HTML {
  public func a(_ attributes: Attribute..., content: () -> Void) { element("a", attributes, content) }
  public func a(_ text: String, _ attributes: Attribute...) { element("a", attributes, text: text) }
  public func span(_ attributes: Attribute..., content: () -> Void) { element("span", attributes, content) }
  public func span(_ text: String, _ attributes: Attribute...) { element("span", attributes, text: text) }
  public func strong(_ attributes: Attribute..., content: () -> Void) { element("strong", attributes, content) }
  public func strong(_ text: String, _ attributes: Attribute...) { element("strong", attributes, text: text) }
  public func em(_ attributes: Attribute..., content: () -> Void) { element("em", attributes, content) }
  public func em(_ text: String, _ attributes: Attribute...) { element("em", attributes, text: text) }
  public func small(_ attributes: Attribute..., content: () -> Void) { element("small", attributes, content) }
  public func small(_ text: String, _ attributes: Attribute...) { element("small", attributes, text: text) }
  public func abbr(_ attributes: Attribute..., content: () -> Void) { element("abbr", attributes, content) }
  public func abbr(_ text: String, _ attributes: Attribute...) { element("abbr", attributes, text: text) }
  public func mark(_ attributes: Attribute..., content: () -> Void) { element("mark", attributes, content) }
  public func mark(_ text: String, _ attributes: Attribute...) { element("mark", attributes, text: text) }
  public func code(_ attributes: Attribute..., content: () -> Void) { element("code", attributes, content) }
  public func code(_ text: String, _ attributes: Attribute...) { element("code", attributes, text: text) }
  public func kbd(_ attributes: Attribute..., content: () -> Void) { element("kbd", attributes, content) }
  public func kbd(_ text: String, _ attributes: Attribute...) { element("kbd", attributes, text: text) }
  public func time(_ attributes: Attribute..., content: () -> Void) { element("time", attributes, content) }
  public func time(_ text: String, _ attributes: Attribute...) { element("time", attributes, text: text) }
  public func del(_ attributes: Attribute..., content: () -> Void) { element("del", attributes, content) }
  public func del(_ text: String, _ attributes: Attribute...) { element("del", attributes, text: text) }
  public func ins(_ attributes: Attribute..., content: () -> Void) { element("ins", attributes, content) }
  public func ins(_ text: String, _ attributes: Attribute...) { element("ins", attributes, text: text) }

  // Without an end tag
  public func wbr(_ attributes: Attribute...) { void("wbr", attributes) }
  public func img(_ attributes: Attribute...) { void("img", attributes) }
}
