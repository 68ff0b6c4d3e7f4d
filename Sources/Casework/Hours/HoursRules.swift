import Almanac

/// The numbers by which hours are read. Dated data: from when they hold here, and where they come from.
public struct HoursRules: Hashable, Sendable {
  /// The first day on which they are used.
  public let from: Day
  /// Hours a week that a flexjob is to pass: "fleksjob over 10 timer" (seed 003 p. 15), read as effective hours summed over
  /// jobs.
  public let mark: Double
  /// A week under this share of what was agreed is one of few hours. Chosen by us.
  public let fewShare: Double
  /// So many such weeks in a row are worth a call. Chosen by us.
  public let fewWeeks: Int
  /// How far the register's month may lie from the reckoned one before somebody is asked to look: a share of the reckoned
  /// hours, and never less than so many hours. Chosen by us: a month's pay seldom follows the calendar month.
  public let monthShare: Double
  public let monthHours: Double
  /// How far back and ahead a week can be reported. Chosen by us.
  public let weeksBack: Int
  public let weeksAhead: Int

  /// What holds on a day.
  public static func on(_ day: Day) -> HoursRules { all.last { $0.from <= day } ?? all[0] }

  /// In the order of their days.
  public static let all = [
    HoursRules(
      from: Day(year: 2019, month: 4, day: 1)!, mark: 10, fewShare: 0.5, fewWeeks: 2, monthShare: 0.15, monthHours: 4,
      weeksBack: 13, weeksAhead: 8)
  ]
}
