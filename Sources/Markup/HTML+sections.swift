// What a document and its parts are made of.

extension HTML {
  public func head(_ attributes: Attribute..., content: () -> Void) { element("head", attributes, content) }
  public func body(_ attributes: Attribute..., content: () -> Void) { element("body", attributes, content) }
  public func header(_ attributes: Attribute..., content: () -> Void) { element("header", attributes, content) }
  public func footer(_ attributes: Attribute..., content: () -> Void) { element("footer", attributes, content) }
  public func main(_ attributes: Attribute..., content: () -> Void) { element("main", attributes, content) }
  public func nav(_ attributes: Attribute..., content: () -> Void) { element("nav", attributes, content) }
  public func section(_ attributes: Attribute..., content: () -> Void) { element("section", attributes, content) }
  public func article(_ attributes: Attribute..., content: () -> Void) { element("article", attributes, content) }
  public func aside(_ attributes: Attribute..., content: () -> Void) { element("aside", attributes, content) }
  public func div(_ attributes: Attribute..., content: () -> Void) { element("div", attributes, content) }
  public func div(_ text: String, _ attributes: Attribute...) { element("div", attributes, text: text) }
  public func h1(_ attributes: Attribute..., content: () -> Void) { element("h1", attributes, content) }
  public func h1(_ text: String, _ attributes: Attribute...) { element("h1", attributes, text: text) }
  public func h2(_ attributes: Attribute..., content: () -> Void) { element("h2", attributes, content) }
  public func h2(_ text: String, _ attributes: Attribute...) { element("h2", attributes, text: text) }
  public func h3(_ attributes: Attribute..., content: () -> Void) { element("h3", attributes, content) }
  public func h3(_ text: String, _ attributes: Attribute...) { element("h3", attributes, text: text) }
  public func h4(_ attributes: Attribute..., content: () -> Void) { element("h4", attributes, content) }
  public func h4(_ text: String, _ attributes: Attribute...) { element("h4", attributes, text: text) }
  public func p(_ attributes: Attribute..., content: () -> Void) { element("p", attributes, content) }
  public func p(_ text: String, _ attributes: Attribute...) { element("p", attributes, text: text) }
  public func blockquote(_ attributes: Attribute..., content: () -> Void) { element("blockquote", attributes, content) }
  public func blockquote(_ text: String, _ attributes: Attribute...) { element("blockquote", attributes, text: text) }
  public func figure(_ attributes: Attribute..., content: () -> Void) { element("figure", attributes, content) }
  public func figcaption(_ attributes: Attribute..., content: () -> Void) { element("figcaption", attributes, content) }
  public func figcaption(_ text: String, _ attributes: Attribute...) { element("figcaption", attributes, text: text) }
  public func details(_ attributes: Attribute..., content: () -> Void) { element("details", attributes, content) }
  public func summary(_ attributes: Attribute..., content: () -> Void) { element("summary", attributes, content) }
  public func summary(_ text: String, _ attributes: Attribute...) { element("summary", attributes, text: text) }
  public func dialog(_ attributes: Attribute..., content: () -> Void) { element("dialog", attributes, content) }
  /// The root of the document, in the language it is written in.
  public func html(lang: String, _ attributes: Attribute..., content: () -> Void) {
    element("html", [.lang(lang)] + attributes, content)
  }
  /// A script that is fetched: scripts within the page are never written.
  public func script(_ attributes: Attribute...) { element("script", attributes, text: "") }
  public func title(_ text: String, _ attributes: Attribute...) { element("title", attributes, text: text) }

  // Without an end tag
  public func br(_ attributes: Attribute...) { void("br", attributes) }
  public func hr(_ attributes: Attribute...) { void("hr", attributes) }
  public func meta(_ attributes: Attribute...) { void("meta", attributes) }
  public func link(_ attributes: Attribute...) { void("link", attributes) }
}
