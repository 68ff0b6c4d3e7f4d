/// Markup that is written without escaping. The one door past it, so that a search for `Trusted` finds every use.
public struct Trusted: Sendable {
  let text: String

  /// Markup that stands in the program.
  public init(_ literal: StaticString) {
    text = literal.description
  }

  /// Markup that was made while the program ran, and that the caller vouches for: nothing a person or a file has given
  /// may stand in it unescaped.
  public init(vouchedFor markup: String) {
    text = markup
  }
}
