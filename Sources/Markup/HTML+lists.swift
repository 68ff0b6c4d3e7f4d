// Lists and tables.

extension HTML {
  public func ul(_ attributes: Attribute..., content: () -> Void) { element("ul", attributes, content) }
  public func ol(_ attributes: Attribute..., content: () -> Void) { element("ol", attributes, content) }
  public func li(_ attributes: Attribute..., content: () -> Void) { element("li", attributes, content) }
  public func li(_ text: String, _ attributes: Attribute...) { element("li", attributes, text: text) }
  public func dl(_ attributes: Attribute..., content: () -> Void) { element("dl", attributes, content) }
  public func dt(_ attributes: Attribute..., content: () -> Void) { element("dt", attributes, content) }
  public func dt(_ text: String, _ attributes: Attribute...) { element("dt", attributes, text: text) }
  public func dd(_ attributes: Attribute..., content: () -> Void) { element("dd", attributes, content) }
  public func dd(_ text: String, _ attributes: Attribute...) { element("dd", attributes, text: text) }
  public func table(_ attributes: Attribute..., content: () -> Void) { element("table", attributes, content) }
  public func caption(_ attributes: Attribute..., content: () -> Void) { element("caption", attributes, content) }
  public func caption(_ text: String, _ attributes: Attribute...) { element("caption", attributes, text: text) }
  public func thead(_ attributes: Attribute..., content: () -> Void) { element("thead", attributes, content) }
  public func tbody(_ attributes: Attribute..., content: () -> Void) { element("tbody", attributes, content) }
  public func tfoot(_ attributes: Attribute..., content: () -> Void) { element("tfoot", attributes, content) }
  public func tr(_ attributes: Attribute..., content: () -> Void) { element("tr", attributes, content) }
  public func th(_ attributes: Attribute..., content: () -> Void) { element("th", attributes, content) }
  public func th(_ text: String, _ attributes: Attribute...) { element("th", attributes, text: text) }
  public func td(_ attributes: Attribute..., content: () -> Void) { element("td", attributes, content) }
  public func td(_ text: String, _ attributes: Attribute...) { element("td", attributes, text: text) }

  // Without an end tag
  public func col(_ attributes: Attribute...) { void("col", attributes) }
}
