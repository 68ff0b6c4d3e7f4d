import Testing

@testable import WebLook

extension String {
  /// What stands between two texts; empty where the first is not found.
  func components(after start: String, upTo end: String) -> String {
    guard let from = range(ofText: start), let to = self[from.upperBound...].firstIndex(of: Character(end)) else {
      return ""
    }
    return String(self[from.upperBound..<to])
  }

  private func range(ofText text: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}

@Suite("The look can be read by all")
struct StylesheetTests {
  /// A colour of the stylesheet, by its token.
  static func colour(_ token: String) throws -> UInt32 {
    let text = Stylesheet.css.components(after: "--\(token): #", upTo: ";")
    return try #require(UInt32(text, radix: 16), "\(token)")
  }

  /// The contrast of two colours as WCAG 2.1 reckons it.
  static func contrast(_ first: UInt32, _ second: UInt32) -> Double {
    func luminance(_ colour: UInt32) -> Double {
      func part(_ shift: UInt32) -> Double {
        let share = Double(colour >> shift & 0xFF) / 255
        // ((c + 0.055) / 1.055) ^ 2.4 without a library of mathematics: x^2.4 = x² · x^0.4, the last by Newton.
        guard share > 0.03928 else { return share / 12.92 }
        let base = (share + 0.055) / 1.055
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root) }
        return base * base * root
      }
      return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }
    let values = [luminance(first), luminance(second)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  @Test("Contrast is reckoned as the standard does")
  func reckoning() {
    #expect(abs(Self.contrast(0x000000, 0xFFFFFF) - 21) < 0.01)
    #expect(abs(Self.contrast(0x777777, 0xFFFFFF) - 4.48) < 0.01)
  }

  @Test(
    "Text stands out from its ground with at least 4.5 to 1",
    arguments: [
      ("ink", "paper"), ("ink", "ground"), ("ink", "accent-soft"), ("ink", "sunk"), ("soft", "paper"),
      ("soft", "ground"),
      ("soft", "sunk"), ("soft", "accent-soft"), ("faint", "paper"), ("faint", "ground"), ("faint", "sunk"),
      ("faint", "accent-soft"), ("accent", "paper"),
      ("accent", "ground"), ("accent", "sunk"), ("accent", "accent-soft"), ("accent-deep", "accent-soft"),
      ("paper", "accent"), ("paper", "accent-deep"), ("law", "law-soft"), ("method", "method-soft"),
      ("own", "own-soft"),
      ("late", "paper"), ("late", "ground"), ("kept", "paper"),
    ])
  func text(_ ink: String, _ ground: String) throws {
    let contrast = Self.contrast(try Self.colour(ink), try Self.colour(ground))
    #expect(contrast >= 4.5, "\(ink) på \(ground): \(contrast)")
  }

  @Test(
    "Edges of fields and shapes that carry meaning stand out with at least 3 to 1",
    arguments: ["edge", "late", "kept", "faint", "accent"])
  func edges(_ token: String) throws {
    for ground in ["paper", "ground"] {
      let contrast = Self.contrast(try Self.colour(token), try Self.colour(ground))
      #expect(contrast >= 3, "\(token) på \(ground): \(contrast)")
    }
  }

  @Test("No text is set smaller than 14 px on a screen")
  func sizes() throws {
    // Paper has its own measure, in points.
    let screen = try #require(Stylesheet.css.split(separator: "@media print", maxSplits: 1).first)
    for part in screen.split(separator: "font-size: ").dropFirst() {
      let value = part.prefix { !";}".contains($0) }
      if value.hasSuffix("rem") { #expect(try #require(Double(value.dropLast(3))) >= 0.875, "\(value)") }
      if value.hasSuffix("px") { #expect(try #require(Double(value.dropLast(2))) >= 14, "\(value)") }
    }
    #expect(Stylesheet.css.contains("--small: 0.875rem"))
  }

  @Test("The stylesheet is whole: every brace is closed, and nothing is fetched from other houses")
  func whole() {
    let css = Stylesheet.css(fontKind: .otf)
    var depth = 0
    for letter in css where letter == "{" || letter == "}" {
      depth += letter == "{" ? 1 : -1
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(!css.contains("http"))
    #expect(!css.contains("@import"))
    #expect(css.contains("/assets/IBMPlexSans-SemiBold.otf"))
    #expect(!Stylesheet.css.contains("/assets/"))
  }

  @Test(
    "Those who ask for calm, for their own colours or for paper are heard",
    arguments: ["prefers-reduced-motion", "forced-colors: active", "media print", ":focus-visible"])
  func wishes(_ query: String) {
    #expect(Stylesheet.css.contains(query))
  }

  @Test(
    "The script is small, stores nothing that is written, and sends it nowhere but to the form's own draft and suggestions"
  )
  func script() {
    #expect(Script.js.utf8.count <= 7_500)
    for word in ["localStorage", "eval(", "innerHTML", "document.write", "http", "XMLHttpRequest"] {
      #expect(!Script.js.contains(word))
    }
    // Both addresses stand in the page's own markup.
    let places = ["fetch(": ["form.dataset.draft,", "input.dataset.suggest,"], "sendBeacon(": ["form.dataset.draft,"]]
    for (sender, allowed) in places {
      let sent = Script.js.components(separatedBy: sender).dropFirst()
      #expect(sent.count >= 1 && sent.allSatisfy { call in allowed.contains { call.hasPrefix($0) } }, "\(sender)")
    }
  }
}
