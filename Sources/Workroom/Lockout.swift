import Foundation

/// The tries that one account has had from one address.
public struct TryRecord: Hashable, Sendable {
  /// The instants of the latest, oldest first; no more than the policy counts.
  public var recent: [Date]
  /// How often it has had to wait.
  public var waits: Int
  /// Until when it waits; nil where it does not.
  public var until: Date?
  public var last: Date

  public init(recent: [Date], waits: Int, until: Date?, last: Date) {
    self.recent = recent
    self.waits = waits
    self.until = until
    self.last = last
  }
}

/// When wrong tries must wait. The pair of account and address waits, so that nobody can shut a colleague out from
/// elsewhere; and no wait is for ever.
public struct LockoutPolicy: Hashable, Sendable {
  public var tries: Int
  public var within: TimeInterval
  /// The first wait; each following one is twice as long.
  public var firstWait: TimeInterval
  public var longestWait: TimeInterval
  /// After so long without a try all is forgotten.
  public var forgottenAfter: TimeInterval

  public init(
    tries: Int, within: TimeInterval, firstWait: TimeInterval, longestWait: TimeInterval, forgottenAfter: TimeInterval
  ) {
    self.tries = tries
    self.within = within
    self.firstWait = firstWait
    self.longestWait = longestWait
    self.forgottenAfter = forgottenAfter
  }

  /// Five within a quarter of an hour; then a minute, two, four … an hour; forgotten after a day.
  public static let standard = LockoutPolicy(
    tries: 5, within: 15 * 60, firstWait: 60, longestWait: 3600, forgottenAfter: 24 * 3600)

  /// Until when a try must wait; nil where it may be made now.
  func wait(_ record: TryRecord?, now: Date) -> Date? {
    // Further off than the longest wait only where a clock was wrong.
    guard let until = record?.until, now < until, until <= now + longestWait else { return nil }
    return until
  }

  /// The record with one more try, counted as wrong until it has shown itself right. Once the pair has waited, every
  /// further wrong try makes it wait again, and longer.
  func noting(_ record: TryRecord?, now: Date) -> TryRecord {
    var next = record ?? TryRecord(recent: [], waits: 0, until: nil, last: now)
    if now >= next.last + forgottenAfter { next = TryRecord(recent: [], waits: 0, until: nil, last: now) }
    next.recent = (next.recent.filter { now < $0 + within } + [now]).suffix(tries)
    next.last = now
    next.until = nil
    if next.waits > 0 || next.recent.count >= tries {
      // Beyond 2^20 the longest wait has long been reached.
      let wait = min(longestWait, firstWait * Double(1 << min(next.waits, 20)))
      next.waits += 1
      next.until = now + wait
    }
    return next
  }
}
