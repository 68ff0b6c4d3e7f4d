import Almanac
import Casework
import Identifiers

/// Hours a week over time, the four kinds apart.
public struct HoursCurve: Sendable {
  public var from: Day
  public var to: Day
  public var lines: [Line]
  /// The hours that a job goal aims at.
  public var goal: Double?
  /// What is aimed at on the way: from each day on so many ordinary paid or flexjob hours a week.
  public var goalSteps: [(day: Day, hours: Double)] = []
  /// What says that hours fall; the companies by their keys.
  public var signs: [HoursSign] = []
  public var companies: [String: String] = [:]

  public struct Line: Sendable {
    public var kind: KindOfHours
    /// From each day on so many hours a week; 0 where it ends.
    public var steps: [(day: Day, hours: Double)]
    public init(kind: KindOfHours, steps: [(day: Day, hours: Double)]) {
      self.kind = kind
      self.steps = steps
    }
  }

  public init(from: Day, to: Day, lines: [Line], goal: Double?) {
    self.from = from
    self.to = to
    self.lines = lines
    self.goal = goal
  }
}
