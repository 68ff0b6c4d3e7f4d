import Markup

/// An agreement to be read and signed: what each line is about, and what it says.
public struct AgreementSheet: Sendable {
  public var entries: [(term: String, values: [String])]

  public init(_ entries: [(term: String, values: [String])]) { self.entries = entries }
}

extension HTML {
  public func agreementSheet(_ sheet: AgreementSheet) {
    dl(.class("terms", also: "agreement")) {
      for entry in sheet.entries {
        div {
          dt(entry.term)
          for value in entry.values { dd(value) }
        }
      }
    }
  }

  /// A party and how its signature stands.
  public func signature(_ party: String, _ status: Status, _ word: String, detail: String?, content: () -> Void) {
    li(.class("signature")) {
      h3(party)
      p { statusMark(status, word) }
      if let detail { p(detail, .class("small quiet")) }
      content()
    }
  }
}
