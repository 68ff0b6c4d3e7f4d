import Almanac
import Identifiers

/// A fact that somebody wants to record.
public struct Proposal: Hashable, Sendable {
  /// The day it was so.
  public var day: Day
  public var fact: CaseFact

  public init(_ fact: CaseFact, on day: Day) {
    self.day = day
    self.fact = fact
  }
}

/// What can be asked of a case. Several facts that belong to one act are recorded together or not at all.
public enum CaseCommand: Hashable, Sendable {
  case record([Proposal])
  case correct(ID<FactInCase>, to: Proposal, reason: String)
  case retract(ID<FactInCase>, reason: String)
}
