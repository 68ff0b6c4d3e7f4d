import Almanac
import Casework

/// What stands about a citizen, for the citizen.
public struct OwnData: Sendable {
  /// What the office holds beside, by kind.
  public struct Held: Hashable, Sendable {
    public var kind: CaseFactKind
    public var count: Int
    public var latest: Day

    public init(kind: CaseFactKind, count: Int, latest: Day) {
      self.kind = kind
      self.count = count
      self.latest = latest
    }
  }

  public var today: Day
  /// The latest first. Whoever is not of the citizen's own people stands by role alone.
  public var events: [CaseEvent]
  /// What is told by its kind alone; the most first.
  public var held: [Held]

  public init(today: Day, events: [CaseEvent], held: [Held]) {
    self.today = today
    self.events = events
    self.held = held
  }
}
