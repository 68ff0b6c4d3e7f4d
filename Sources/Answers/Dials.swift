import Almanac

/// The two dials: how it was on a day, and as far as we knew on a day. Both nil: now.
public struct Dials: Hashable, Sendable {
  public var asOf: Day?
  public var knownOn: Day?

  public init(asOf: Day? = nil, knownOn: Day? = nil) {
    self.asOf = asOf
    self.knownOn = knownOn
  }

  public var isNow: Bool { asOf == nil && knownOn == nil }
}
