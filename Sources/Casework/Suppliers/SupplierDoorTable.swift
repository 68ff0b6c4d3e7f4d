import Almanac

/// Where an effort stands to the supplier who delivers it. Derived from the case on a day, and stored nowhere.
public enum SupplierDoorState: String, CaseIterable, Hashable, Sendable {
  /// The citizen has not said yes, no longer says yes, or the time of the yes is up.
  case noConsent
  /// Agreed, and not begun.
  case waiting
  case running
  /// Over, and so lately that what is left can be told: see ``SupplierRules/openAfterEnd``.
  case ended
  /// Over for longer than that.
  case over
  case caseClosed
}

/// What a supplier can do about one of its participants, by its own door.
public enum SupplierDoorAct: String, CaseIterable, Hashable, Sendable {
  /// See the name and what the citizen lets the supplier know.
  case see
  /// Tell who came.
  case attend
  /// Write a status report, and keep a draft of it.
  case report
  /// Take down the participant's own words about the course.
  case evaluate
  /// Read what the municipality answered to a report.
  case readAnswers
}

/// What is open by a supplier's door, in which state of the effort: the routes, the pages and the rules of the case are made
/// of it, and a test holds each cell up against a table that is written by hand.
public enum SupplierDoorTable {
  public static func allows(_ act: SupplierDoorAct, in state: SupplierDoorState) -> Bool { states(act).contains(state) }

  public static func acts(in state: SupplierDoorState) -> Set<SupplierDoorAct> {
    Set(SupplierDoorAct.allCases.filter { allows($0, in: state) })
  }

  private static func states(_ act: SupplierDoorAct) -> Set<SupplierDoorState> {
    switch act {
    case .see, .readAnswers: [.running, .ended]
    case .attend, .report, .evaluate: [.running, .ended]
    }
  }
}

/// How long and how often, for suppliers. Dated data: from when it is used, and who says so.
public struct SupplierRules: Hashable, Sendable {
  public let from: Day
  public let source: String
  /// Days after an effort's end in which its supplier still sees the participant and can finish.
  public let openAfterEnd: Int
  /// Days after an effort's end by which the last report is due.
  public let lastReport: Int
  /// Days back in which attendance can be told.
  public let attendanceBack: Int
  /// Days in which the municipality reads and answers a report.
  public let answerDays: Int

  /// In the order of their days.
  public static let all = [
    SupplierRules(
      from: Day(year: 2024, month: 1, day: 1)!,
      source: "Fodfæstes eget forslag. Kommunen aftaler dagene med sine leverandører.", openAfterEnd: 28,
      lastReport: 14,
      attendanceBack: 28, answerDays: 7)
  ]

  /// Those in use on a day; the first ones before that.
  public static func on(_ day: Day) -> SupplierRules { all.last { $0.from <= day } ?? all[0] }
}
