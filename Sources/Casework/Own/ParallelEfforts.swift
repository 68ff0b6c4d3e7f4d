import Almanac
import Identifiers

/// The citizen was told to wait for an effort beside the way to a job: somebody has said yes, and it has not begun.
public struct ParallelEffortAwaited: FactContent {
  public var effort: Reference<Effort>
  public var kind: ParallelEffortStarted.Kind
  /// Whom it is from: "Smerteklinikken", "Socialafdelingen".
  public var provider: String?
  public var purpose: String?

  public init(
    effort: Reference<Effort>, kind: ParallelEffortStarted.Kind, provider: String? = nil, purpose: String? = nil
  ) {
    self.effort = effort
    self.kind = kind
    self.provider = provider
    self.purpose = purpose
  }
}

/// An effort beside the way to a job: waited for, under way, or ended.
public struct ParallelEffort: Hashable, Sendable {
  public var effort: Reference<Effort>
  public var kind: ParallelEffortStarted.Kind
  public var provider: String?
  public var purpose: String?
  /// From when the citizen waits in line.
  public var awaited: Day?
  public var from: Day?
  public var to: Day?

  public var isWaiting: Bool { awaited != nil && from == nil && to == nil }
  public var isRunning: Bool { from != nil && to == nil }
}

/// The efforts of a case, in the order in which they were first heard of.
public struct ParallelEfforts: Sendable {
  public private(set) var all: [ParallelEffort] = []

  public init() {}

  public var waiting: [ParallelEffort] { all.filter(\.isWaiting) }
  public var running: [ParallelEffort] { all.filter(\.isRunning) }
  /// How many different places the running ones come from; those without a name count by their kind.
  public var providers: Int { Set(running.map { $0.provider ?? "kind:" + $0.kind.rawValue }).count }

  public func isOpen(_ effort: Reference<Effort>) -> Bool { all.contains { $0.effort == effort && $0.to == nil } }
  /// When an effort that has not ended began, or was first waited for.
  public func since(_ effort: Reference<Effort>) -> Day? {
    all.last { $0.effort == effort && $0.to == nil }.flatMap { $0.from ?? $0.awaited }
  }

  mutating func wait(_ content: ParallelEffortAwaited, on day: Day) {
    all.append(
      ParallelEffort(
        effort: content.effort, kind: content.kind, provider: content.provider, purpose: content.purpose, awaited: day))
  }

  mutating func start(_ content: ParallelEffortStarted, on day: Day) {
    if let place = all.lastIndex(where: { $0.effort == content.effort && $0.isWaiting }) {
      all[place].from = day
      all[place].provider = content.provider ?? all[place].provider
      all[place].purpose = content.purpose ?? all[place].purpose
      return
    }
    all.append(
      ParallelEffort(
        effort: content.effort, kind: content.kind, provider: content.provider, purpose: content.purpose, from: day))
  }

  mutating func end(_ effort: Reference<Effort>, on day: Day) {
    guard let place = all.lastIndex(where: { $0.effort == effort && $0.to == nil }) else { return }
    all[place].to = day
  }
}
