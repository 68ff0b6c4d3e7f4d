/// A time of day on a Danish clock, to the minute.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0–1439.
  public let minutes: Int

  /// nil where there is no such time of day.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  /// So many minutes later; the last minute of the day where it would pass midnight.
  public func adding(minutes more: Int) -> ClockTime {
    let sum = max(0, min(1439, minutes + more))
    return ClockTime(hour: sum / 60, minute: sum % 60) ?? self
  }
}

extension ClockTime: LosslessStringConvertible {
  /// As stored: `08:30`.
  public var description: String { (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }

  /// Reads what people type: `8.30`, `08:30`, `830`, `0830`, `8`. nil for anything else.
  public init?(_ typed: String) {
    let text = typed.filter { !$0.isWhitespace }
    let parts = text.split(whereSeparator: { $0 == "." || $0 == ":" }).map(String.init)
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ":") }) else { return nil }
    switch parts.count {
    case 1:
      guard let number = Int(parts[0]), parts[0].count <= 4 else { return nil }
      self.init(hour: parts[0].count <= 2 ? number : number / 100, minute: parts[0].count <= 2 ? 0 : number % 100)
    case 2:
      guard let hour = Int(parts[0]), parts[1].count == 2, let minute = Int(parts[1]) else { return nil }
      self.init(hour: hour, minute: minute)
    default: return nil
    }
  }
}

extension ClockTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = ClockTime(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of day")
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
