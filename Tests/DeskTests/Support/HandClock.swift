import Almanac
import Desk
import Synchronization

/// A clock that is set by hand. It stands still until it is set again.
final class HandClock: Sendable {
  private let instant: Mutex<Int64>

  init(_ day: Day, hour: Int = 10) { instant = Mutex(HandClock.instant(day, hour: hour)) }

  var clock: Clock { Clock { self.instant.withLock { $0 } } }

  func set(_ day: Day, hour: Int = 10) { instant.withLock { $0 = HandClock.instant(day, hour: hour) } }

  func pass(minutes: Int) { instant.withLock { $0 += Int64(minutes) * 60_000_000 } }

  private static func instant(_ day: Day, hour: Int) -> Int64 {
    Int64(DanishTime.start(of: day) + hour * 3600) * 1_000_000
  }
}

func day(_ text: String) -> Day { Day(iso: text)! }

/// The Wednesday on which most of it happens.
let wednesday = day("2026-03-11")
