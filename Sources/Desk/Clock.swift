import Almanac

/// The time, from outside: a wall clock in earnest, a hand-set one in tests.
public struct Clock: Sendable {
  /// Microseconds since 1970 began (UTC).
  public let now: @Sendable () -> Int64

  public init(now: @escaping @Sendable () -> Int64) { self.now = now }

  /// The Danish day.
  public var today: Day { Clock.day(now()) }

  public static func day(_ instant: Int64) -> Day { DanishTime.day(atUTC: Int(instant / 1_000_000)) }

  /// The time of day on a Danish clock at an instant.
  public static func time(_ instant: Int64) -> ClockTime {
    let seconds = Int(instant / 1_000_000)
    let local = (seconds + DanishTime.offset(atUTC: seconds)) % 86_400
    let minutes = (local + 86_400) % 86_400 / 60
    return ClockTime(hour: minutes / 60, minute: minutes % 60)!
  }

  /// The first instant of a Danish day.
  public static func start(of day: Day) -> Int64 { Int64(DanishTime.start(of: day)) * 1_000_000 }

  /// The last instant of a Danish day: what had been recorded by then was known on that day.
  public static func end(of day: Day) -> Int64 { start(of: day.adding(days: 1)) - 1 }
}
