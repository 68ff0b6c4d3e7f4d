import Almanac

/// Something a case is owed: what a rule asked for, when it opened, when it was due and how it went.
public struct Obligation: Hashable, Sendable {
  public enum Status: UInt8, CaseIterable, Sendable {
    /// Kept on or before the due day.
    case met
    /// Done, after the due day.
    case late
    /// Not done, past due, and still possible to do.
    case overdue
    /// Not done, and no longer possible to do.
    case missed
    /// Open, and not yet past its due day.
    case pending
    /// Set aside with a reason.
    case waived

    /// As models, examples and the JSON write it.
    public var name: String {
      switch self {
      case .met: "met"
      case .late: "late"
      case .overdue: "overdue"
      case .missed: "missed"
      case .pending: "pending"
      case .waived: "waived"
      }
    }

    public init?(name: String) {
      guard let status = Status.allCases.first(where: { $0.name == name }) else { return nil }
      self = status
    }
  }

  /// The rule's place in the compiled model, through all elements.
  public let rule: Int
  public let opens: Day
  public let due: Day
  public let status: Status
  /// What the status would be without the waiver; the same as `status` where there is none.
  public let unwaived: Status
  public let fulfilled: Day?
  /// The case's fact that opened it, counted from 0 in the case's order; nil where an interval did.
  public let openedBy: Int?
  /// The case's fact that fulfilled it.
  public let answeredBy: Int?
  /// The first day of the interval that it belongs to, and the day on which that ends; nil while it is open.
  public let intervalStart: Day
  public let intervalEnd: Day?
  /// How many of those asked for are there; only `count` asks for more than one.
  public let progress: Int
}
