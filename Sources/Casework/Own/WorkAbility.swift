import Almanac
import Identifiers

/// What the citizen and a professional expect of hours a week some time ahead. Work ability can move, so it is an interval
/// with a day, and what could move it (seed 003 p. 31 and 60).
public struct ExpectedHours: Codable, Hashable, Sendable {
  /// Hours a week.
  public var from: Double
  public var to: Double
  public var by: Day
  /// What could move it, in the citizen's words.
  public var movedBy: String?

  public init(from: Double, to: Double, by: Day, movedBy: String? = nil) {
    self.from = from
    self.to = to
    self.by = by
    self.movedBy = movedBy
  }
}

/// What was expected when, and what has been learned on the way to each progression goal.
public struct WorkAbility: Sendable {
  public private(set) var expected: [(content: ExpectedHours, day: Day)] = []
  public private(set) var learned: [(goal: Reference<Goal>, text: String, day: Day)] = []

  public init() {}

  mutating func add(_ content: ProgressionAssessed, on day: Day) {
    if let hours = content.expected { expected.append((hours, day)) }
    if let goal = content.goal, let text = content.learned { learned.append((goal, text, day)) }
  }

  public func learned(of goal: Reference<Goal>) -> [(text: String, day: Day)] {
    learned.filter { $0.goal == goal }.map { ($0.text, $0.day) }
  }
}

/// A compensating scheme, from it was applied for until it ended.
public struct SupportScheme: Hashable, Sendable {
  public var kind: SupportGranted.Kind
  public var what: String?
  /// The latest step of each kind with its day.
  public var steps: [SupportGranted.Step: Day]
  public var until: Day?

  /// Where it is now: the farthest step it has come to.
  public var now: SupportGranted.Step { SupportGranted.Step.allCases.last { steps[$0] != nil } ?? .applied }
}

/// The schemes of a case, each told by its kind and what it is. One that has ended and is applied for again is a new one.
public struct SupportSchemes: Sendable {
  public private(set) var all: [SupportScheme] = []

  public init() {}

  mutating func add(_ content: SupportGranted, on day: Day) {
    guard let kind = content.kind else { return }
    let step = content.step ?? .granted
    let open = all.indices.filter { all[$0].kind == kind && all[$0].steps[.ended] == nil }
    func tidied(_ what: String?) -> String { what?.lowercased().filter { $0.isLetter || $0.isNumber } ?? "" }
    var place = open.last { tidied(all[$0].what) == tidied(content.what) }
    // A later step without words is of the only one of its kind that is open.
    if place == nil, step != .applied, content.what == nil, open.count == 1 { place = open[0] }
    // Applied for again while the first is open is another.
    if step == .applied, let known = place, all[known].steps[.applied] != nil { place = nil }
    if let place {
      all[place].steps[step] = day
      all[place].until = content.until ?? all[place].until
    } else {
      all.append(SupportScheme(kind: kind, what: content.what, steps: [step: day], until: content.until))
    }
  }
}
