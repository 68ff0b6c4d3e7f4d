/// A text that leads somewhere.
public struct Link: Hashable, Sendable {
  public var text: String
  public var href: String

  public init(_ text: String, _ href: String) {
    self.text = text
    self.href = href
  }
}
