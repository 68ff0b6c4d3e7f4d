import Markup

/// Spans of a number under each other on one scale from nothing.
public struct RangeLines: Sendable {
  public var text: PictureText
  /// The end of the scale.
  public var full: Double
  public var zeroText: String
  public var halfText: String
  public var fullText: String
  public var rows: [Row]

  public init(
    text: PictureText, full: Double, zeroText: String, halfText: String, fullText: String, rows: [Row]
  ) {
    self.text = text
    self.full = full
    self.zeroText = zeroText
    self.halfText = halfText
    self.fullText = fullText
    self.rows = rows
  }

  public struct Row: Sendable {
    public var name: String
    public var from: Double
    public var to: Double
    public var word: String
    /// What holds now; the others are what was said before.
    public var isLatest: Bool

    public init(name: String, from: Double, to: Double, word: String, isLatest: Bool) {
      self.name = name
      self.from = from
      self.to = to
      self.word = word
      self.isLatest = isLatest
    }
  }
}

extension HTML {
  /// A bar from the fewest to the most, a row each.
  public func rangeLines(_ lines: RangeLines) {
    func place(_ number: Double) -> Double { min(max(number / max(lines.full, 1), 0), 1) * 100 }
    figure(.class("picture")) {
      p(lines.text.sentence, .class("unseen"))
      ul(.class("step-lines"), .role(.list)) {
        li(.class("step-line"), .ariaHidden()) {
          span {}
          span(.class("dots-scale")) {
            span(lines.zeroText)
            span(lines.halfText)
            span(lines.fullText)
          }
        }
        for row in lines.rows {
          li(.class("step-line")) {
            span(row.name, .class("dot-name small"))
            svg(
              .class("dot-plot"), .role(.img), .ariaLabel(row.name + ": " + row.word), .width(.percent(100)),
              .height(24)
            ) {
              for tick in [0.0, 50, 100] {
                line(.class("grid"), .x1(.percent(tick)), .x2(.percent(tick)), .y1(0), .y2(24))
              }
              line(
                .class("interval", also: row.isLatest ? nil : "low"), .x1(.percent(place(row.from))),
                .x2(.percent(place(row.to))), .y1(12), .y2(12))
              for end in [row.from, row.to] {
                circle(.class("dot", also: row.isLatest ? "high" : "low"), .cx(.percent(place(end))), .cy(12), .r(5))
              }
            }
            span(row.word, .class("dot-word"))
          }
        }
      }
      pictureFoot(lines.text)
    }
  }
}
