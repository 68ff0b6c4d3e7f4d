import Almanac

/// The days in which an obligation must be due to be kept, both included; an absent end is open.
public struct Period: Hashable, Sendable {
  public var from: Day?
  public var to: Day?

  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  public static let always = Period()
}

/// How many of an element's obligations went how, over the cases asked about.
public struct ElementSummary: Hashable, Sendable {
  public var met = 0
  public var late = 0
  public var overdue = 0
  public var missed = 0
  public var pending = 0
  public var waived = 0
  /// Days on which a cadence of the element ran, up to the day asked about and within the period.
  public var daysRun = 0
  /// Those of them that were not later than the due day of the window they lie in.
  public var daysWithin = 0
  /// Cases past due in a cadence of the element on the day asked about.
  public var casesOutside = 0

  public init() {}

  /// The obligations that count: those kept, done late, and not done.
  public var counted: Int { met + late + overdue + missed }

  /// The share kept in time; nil where nothing counts.
  public var timely: Double? { counted == 0 ? nil : Double(met) / Double(counted) }

  /// The share done, in time or late; nil where nothing counts.
  public var delivered: Double? { counted == 0 ? nil : Double(met + late) / Double(counted) }

  /// The share of days within rhythm; nil where no cadence ran.
  public var rhythm: Double? { daysRun == 0 ? nil : Double(daysWithin) / Double(daysRun) }

  public subscript(_ status: Obligation.Status) -> Int {
    get {
      switch status {
      case .met: met
      case .late: late
      case .overdue: overdue
      case .missed: missed
      case .pending: pending
      case .waived: waived
      }
    }
    set {
      switch status {
      case .met: met = newValue
      case .late: late = newValue
      case .overdue: overdue = newValue
      case .missed: missed = newValue
      case .pending: pending = newValue
      case .waived: waived = newValue
      }
    }
  }

  public static func += (left: inout ElementSummary, right: ElementSummary) {
    for status in Obligation.Status.allCases { left[status] += right[status] }
    left.daysRun += right.daysRun
    left.daysWithin += right.daysWithin
    left.casesOutside += right.casesOutside
  }
}

/// The fidelity of a model over some cases: each element's counts, in the model's order.
public struct Summary: Hashable, Sendable {
  public var elements: [ElementSummary]
  public var limits: FidelityLimits

  public init(elements: [ElementSummary], limits: FidelityLimits = FidelityLimits()) {
    self.elements = elements
    self.limits = limits
  }

  /// The plain mean of the elements' timely shares, over those that have one; nil where none has.
  public var fidelity: Double? {
    let shares = elements.compactMap(\.timely)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  public var level: FidelityLimits.Level? { fidelity.map(limits.level(of:)) }

  public static func += (left: inout Summary, right: Summary) {
    for index in left.elements.indices { left.elements[index] += right.elements[index] }
  }
}
