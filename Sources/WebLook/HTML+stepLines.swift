import Almanac
import Markup

/// A line for each question: where on a scale of steps the answers lay, from left to right in time.
public struct StepLines: Sendable {
  public var text: PictureText
  public var axis: TimeAxis
  /// How many steps the scale has.
  public var steps: Int
  public var rows: [Row]

  public init(text: PictureText, axis: TimeAxis, steps: Int, rows: [Row]) {
    self.text = text
    self.axis = axis
    self.steps = steps
    self.rows = rows
  }

  public struct Row: Sendable {
    public var name: String
    /// Days with the step answered, the first step being 1.
    public var points: [(day: Day, step: Int)]
    /// "fra lidt til nogenlunde".
    public var word: String
    /// Row and word in one sentence, for those who do not see the line.
    public var sentence: String

    public init(name: String, points: [(day: Day, step: Int)], word: String, sentence: String) {
      self.name = name
      self.points = points
      self.word = word
      self.sentence = sentence
    }
  }
}

extension HTML {
  /// Lines under each other on one axis of time. A higher dot is a later step of the scale; no line is better than another.
  public func stepLines(_ lines: StepLines) {
    let height = 44.0
    func y(_ step: Int) -> Double {
      let share = lines.steps > 1 ? Double(step - 1) / Double(lines.steps - 1) : 0
      return height - 8 - share * (height - 16)
    }
    figure(.class("picture")) {
      p(lines.text.sentence, .class("unseen"))
      ul(.class("step-lines"), .role(.list)) {
        for row in lines.rows {
          li(.class("step-line")) {
            span(row.name, .class("dot-name"))
            svg(
              .class("dot-plot"), .role(.img), .ariaLabel(row.sentence), .width(.percent(100)),
              .height(.units(height))
            ) {
              for edge in [1, lines.steps] {
                line(
                  .class("grid"), .x1(0), .x2(.percent(100)), .y1(.units(y(edge))), .y2(.units(y(edge))))
              }
              for (before, after) in zip(row.points, row.points.dropFirst()) {
                line(
                  .class("interval"), .x1(.percent(lines.axis.place(before.day))), .y1(.units(y(before.step))),
                  .x2(.percent(lines.axis.place(after.day))), .y2(.units(y(after.step))))
              }
              for (place, point) in row.points.enumerated() {
                circle(
                  .class("dot", also: place == row.points.count - 1 ? "high" : "low"),
                  .cx(.percent(lines.axis.place(point.day))), .cy(.units(y(point.step))), .r(6))
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
