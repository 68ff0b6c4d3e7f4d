import Almanac

/// What has run over time: a lane for each, with bars for what lasts and marks for what happens on a day.
public struct Lanes: Sendable {
  public var text: PictureText
  public var axis: TimeAxis
  public var lanes: [Lane]
  /// What the bars and marks mean.
  public var legend: [LegendEntry]

  public init(text: PictureText, axis: TimeAxis, lanes: [Lane], legend: [LegendEntry] = []) {
    self.text = text
    self.axis = axis
    self.lanes = lanes
    self.legend = legend
  }

  public struct Lane: Sendable {
    public var name: String
    public var bars: [Bar]
    public var marks: [Mark]

    public init(_ name: String, bars: [Bar] = [], marks: [Mark] = []) {
      self.name = name
      self.bars = bars
      self.marks = marks
    }
  }

  public struct Bar: Sendable {
    public var from: Day
    public var to: Day
    public var look: Look

    public init(from: Day, to: Day, look: Look = .held) {
      self.from = from
      self.to = to
      self.look = look
    }
  }

  public enum Look: Sendable { case held, agreed, paused }

  public struct Mark: Sendable {
    public var day: Day
    public var status: Status

    public init(_ day: Day, _ status: Status) {
      self.day = day
      self.status = status
    }
  }

  public enum LegendEntry: Sendable {
    case bar(Look, String)
    case mark(Status, String)
  }
}

/// How far each element of the method is followed: a dot for the share, a line for how sure we can be of it.
public struct DotChart: Sendable {
  public var text: PictureText
  /// Above the plot: "0 %", "50 %", "100 %".
  public var zeroText: String
  public var halfText: String
  public var fullText: String
  public var rows: [Row]

  public init(text: PictureText, zeroText: String, halfText: String, fullText: String, rows: [Row]) {
    self.text = text
    self.zeroText = zeroText
    self.halfText = halfText
    self.fullText = fullText
    self.rows = rows
  }

  public struct Row: Sendable {
    public var name: String
    public var href: String?
    /// 0 to 1; nil where nothing is counted yet.
    public var share: Double?
    /// The ends of the interval, 0 to 1.
    public var low: Double
    public var high: Double
    /// "11 af 13".
    public var counts: String
    /// "høj", "mellem", "lav", "for få".
    public var word: String
    public var level: Level
    /// Read aloud for the picture of this row: "85 procent, sikkert mellem 58 og 96".
    public var sentence: String

    public init(
      name: String, href: String? = nil, share: Double?, low: Double, high: Double, counts: String, word: String,
      level: Level,
      sentence: String
    ) {
      self.name = name
      self.href = href
      self.share = share
      self.low = low
      self.high = high
      self.counts = counts
      self.word = word
      self.level = level
      self.sentence = sentence
    }
  }

  public enum Level: Sendable { case high, medium, low, unknown }
}

/// A number month by month.
public struct MonthLine: Sendable {
  public var text: PictureText
  public var points: [Point]
  /// Beside the last point: "42 %".
  public var lastText: String
  /// The least top of the scale; it grows where a value is larger.
  public var top: Double

  public init(text: PictureText, points: [Point], lastText: String, top: Double = 1) {
    self.text = text
    self.points = points
    self.lastText = lastText
    self.top = top
  }

  public struct Point: Sendable {
    public var month: String
    /// nil where nothing is known: the line is broken there.
    public var value: Double?

    public init(_ month: String, _ value: Double?) {
      self.month = month
      self.value = value
    }
  }
}

/// How a whole is divided.
public struct StackedBar: Sendable {
  public var text: PictureText
  /// At most six.
  public var parts: [Part]

  public init(text: PictureText, parts: [Part]) {
    self.text = text
    self.parts = parts
  }

  public struct Part: Sendable {
    public var text: String
    public var count: Int

    public init(_ text: String, _ count: Int) {
      self.text = text
      self.count = count
    }
  }
}

/// The road: the method's phases from left to right, each with what belongs to it and how it stands.
public struct Road: Sendable {
  public var text: PictureText
  public var phases: [Phase]

  public init(text: PictureText, phases: [Phase]) {
    self.text = text
    self.phases = phases
  }

  public struct Phase: Sendable {
    public var name: String
    public var place: Steps.Place
    /// The place in a word: "gennemført", "her er vi nu", "kommer".
    public var word: String
    public var elements: [Element]

    public init(_ name: String, place: Steps.Place, word: String, elements: [Element]) {
      self.name = name
      self.place = place
      self.word = word
      self.elements = elements
    }
  }

  public struct Element: Sendable {
    public var text: String
    public var status: Status
    /// "til tiden", "11 af 13 til tiden", "kommer".
    public var word: String
    public var href: String?

    public init(_ text: String, _ status: Status, _ word: String, href: String? = nil) {
      self.text = text
      self.status = status
      self.word = word
      self.href = href
    }
  }
}
