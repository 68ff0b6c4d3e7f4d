/// A calendar as other programs read it: iCalendar (RFC 5545), with its escaping, folding and line ends.
public struct CalendarFile: Sendable {
  /// What the receiving program is to do.
  public enum Method: String, Sendable {
    case publish = "PUBLISH"
    case request = "REQUEST"
    case cancel = "CANCEL"
  }

  public struct Event: Sendable {
    /// The same for the same appointment, as long as it lives: so a move is a move, and no second event.
    public var uid: String
    public var day: Day
    /// nil for the whole day.
    public var time: ClockTime?
    public var minutes: Int
    public var summary: String
    public var place: String?
    /// How often it has been changed: the highest counts.
    public var sequence: Int
    public var isCancelled: Bool

    public init(
      uid: String, day: Day, time: ClockTime?, minutes: Int = 45, summary: String, place: String? = nil,
      sequence: Int = 0, isCancelled: Bool = false
    ) {
      self.uid = uid
      self.day = day
      self.time = time
      self.minutes = minutes
      self.summary = summary
      self.place = place
      self.sequence = sequence
      self.isCancelled = isCancelled
    }
  }

  public var method: Method
  public var name: String
  public var events: [Event]
  /// When the file was made: seconds since 1970 began (UTC).
  public var made: Int

  public init(_ method: Method, name: String, events: [Event], made: Int) {
    self.method = method
    self.name = name
    self.events = events
    self.made = made
  }

  /// The file's text: lines of at most 75 bytes, ended by CR LF.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fodfaeste//Kalender//DA", "CALSCALE:GREGORIAN",
      "METHOD:" + method.rawValue, "X-WR-CALNAME:" + Self.escaped(name),
    ]
    for event in events { lines += self.lines(event) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ event: Event) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:" + Self.escaped(event.uid), "DTSTAMP:" + Self.utc(made), "SEQUENCE:\(event.sequence)",
    ]
    if let time = event.time {
      let start = DanishTime.start(of: event.day)
      // The instant of a time of day: on the two days when the clock is turned midnight alone does not say it.
      let begins = Self.instant(event.day, time, midnight: start)
      lines += ["DTSTART:" + Self.utc(begins), "DTEND:" + Self.utc(begins + event.minutes * 60)]
    } else {
      lines += [
        "DTSTART;VALUE=DATE:" + Self.date(event.day), "DTEND;VALUE=DATE:" + Self.date(event.day.adding(days: 1)),
      ]
    }
    lines.append("SUMMARY:" + Self.escaped(event.summary))
    if let place = event.place, !place.isEmpty { lines.append("LOCATION:" + Self.escaped(place)) }
    lines += ["STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT"]
    return lines
  }

  private static func instant(_ day: Day, _ time: ClockTime, midnight: Int) -> Int {
    let wall = midnight + DanishTime.offset(atUTC: midnight) + time.minutes * 60
    let guess = wall - DanishTime.offset(atUTC: midnight)
    return wall - DanishTime.offset(atUTC: guess)
  }

  /// `20260803T080000Z`.
  static func utc(_ seconds: Int) -> String {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return date(Day(number: days)) + "T" + two(rest / 3600) + two(rest / 60 % 60) + two(rest % 60) + "Z"
  }

  static func date(_ day: Day) -> String {
    let parts = day.parts
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "\(parts.year)" + two(parts.month) + two(parts.day)
  }

  /// Backslash, semicolon, comma and line ends (RFC 5545, 3.3.11); other control characters are left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n", "\r": escaped += "\\n"
      default: if scalar.value >= 32, scalar.value != 127 { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// No line is longer than 75 bytes, and none is broken within a character (RFC 5545, 3.1).
  static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = String(scalar).utf8.count
      if length + bytes > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += bytes
    }
    return folded
  }
}
