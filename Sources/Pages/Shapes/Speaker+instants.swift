import Almanac
import Language

extension Speaker {
  /// An instant, in microseconds since 1970 began (UTC), as a Danish clock showed it: "23. november 2026 kl. 8.15".
  func instant(_ microseconds: Int64) -> String {
    let seconds = Int((Double(microseconds) / 1_000_000).rounded(.down))
    let day = DanishTime.day(atUTC: seconds)
    let minutes = (seconds - DanishTime.start(of: day)) / 60
    // On the two days when clocks change, the hours since midnight are not the hour on the clock.
    let shift = (DanishTime.offset(atUTC: seconds) - DanishTime.offset(atUTC: DanishTime.start(of: day))) / 60
    guard let time = ClockTime(hour: (minutes + shift) / 60 % 24, minute: (minutes + shift) % 60) else {
      return fullDay(day)
    }
    return fullDay(day) + (tongue == .danish ? " kl. " : " at ") + clock(time)
  }
}
