import Almanac

/// What every picture says besides itself: a sentence for those who do not see it, and its numbers as a table.
public struct PictureText: Sendable {
  /// What the picture shows, in one sentence: "Timer om ugen fra september til november: praktik 6 til 10, …".
  public var sentence: String
  /// Under the picture, for all.
  public var caption: [Phrase]
  /// "Vis som tabel".
  public var tableText: String
  public var table: DataTable

  public init(sentence: String, caption: [Phrase] = [], tableText: String, table: DataTable) {
    self.sentence = sentence
    self.caption = caption
    self.tableText = tableText
    self.table = table
  }
}

/// Time from left to right.
public struct TimeAxis: Sendable {
  public var from: Day
  public var to: Day
  public var today: Day?
  /// "i dag".
  public var todayText: String
  /// Days with their names under the axis. Names that would run into each other are left out.
  public var marks: [Mark]

  public init(from: Day, to: Day, today: Day? = nil, todayText: String = "", marks: [Mark]) {
    self.from = from
    self.to = to
    self.today = today
    self.todayText = todayText
    self.marks = marks
  }

  public struct Mark: Sendable {
    public var day: Day
    public var text: String

    public init(_ day: Day, _ text: String) {
      self.day = day
      self.text = text
    }
  }

  /// Where a day stands, in hundredths of the width; days outside stand at the ends.
  func place(_ day: Day) -> Double {
    let length = max(from.days(to: to), 1)
    return min(max(Double(from.days(to: day)) / Double(length), 0), 1) * 100
  }
}

/// Hours a week over time, as steps: what is worked holds until it changes.
public struct HoursCurve: Sendable {
  public var text: PictureText
  public var axis: TimeAxis
  public var series: [Series]
  public var goal: Goal?
  /// What is aimed at on the way, as a dashed line of steps.
  public var goalSteps: [Step]

  public init(
    text: PictureText, axis: TimeAxis, series: [Series], goal: Goal? = nil, goalSteps: [Step] = []
  ) {
    self.text = text
    self.axis = axis
    self.series = series
    self.goal = goal
    self.goalSteps = goalSteps
  }

  /// Four kinds of hours at most, each with a line of its own.
  public struct Series: Sendable {
    /// With the latest number: "lønnede timer: 4".
    public var name: String
    public var line: Line
    public var steps: [Step]
    /// Where the line ends; today or the end of the axis where nothing is said.
    public var until: Day?

    public init(name: String, line: Line, steps: [Step], until: Day? = nil) {
      self.name = name
      self.line = line
      self.steps = steps
      self.until = until
    }
  }

  public struct Step: Sendable {
    public var from: Day
    public var hours: Double

    public init(_ from: Day, _ hours: Double) {
      self.from = from
      self.hours = hours
    }
  }

  /// How a line is told from the others: by weight and dashes first, by colour too.
  public enum Line: Sendable, CaseIterable { case paid, subsidised, internship, other }

  public struct Goal: Sendable {
    public var hours: Double
    /// "mål: 12 timer i marts".
    public var text: String
    public var day: Day?

    public init(hours: Double, text: String, day: Day? = nil) {
      self.hours = hours
      self.text = text
      self.day = day
    }
  }
}
