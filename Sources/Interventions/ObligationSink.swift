import Almanac

/// Takes what the rules find. Specialised by the compiler, so that counting builds no obligations.
protocol ObligationSink {
  mutating func take(
    rule: Int, element: Int, opens: Int32, due: Int32, status: Obligation.Status, unwaived: Obligation.Status,
    fulfilled: Int32, openedBy: Int32, answeredBy: Int32, interval: Interval, progress: Int)

  /// Days of a cadence: on how many it ran, and on how many of them the window was not past due.
  mutating func takeDays(element: Int, ran: Int, within: Int)

  /// The case is past due in a cadence of the element on the day asked about.
  mutating func takeOutside(element: Int)
}

/// Where no day stands.
let noDay = Int32.min

/// Gathers obligations.
struct GatheringSink: ObligationSink {
  var obligations: [Obligation] = []

  @inline(__always)
  mutating func take(
    rule: Int, element: Int, opens: Int32, due: Int32, status: Obligation.Status, unwaived: Obligation.Status,
    fulfilled: Int32, openedBy: Int32, answeredBy: Int32, interval: Interval, progress: Int
  ) {
    obligations.append(
      Obligation(
        rule: rule, opens: Day(unchecked: opens), due: Day(unchecked: due), status: status, unwaived: unwaived,
        fulfilled: fulfilled == noDay ? nil : Day(unchecked: fulfilled), openedBy: openedBy < 0 ? nil : Int(openedBy),
        answeredBy: answeredBy < 0 ? nil : Int(answeredBy), intervalStart: Day(unchecked: interval.start),
        intervalEnd: interval.end == Interval.open ? nil : Day(unchecked: interval.end), progress: progress))
  }

  @inline(__always)
  mutating func takeDays(element: Int, ran: Int, within: Int) {}

  @inline(__always)
  mutating func takeOutside(element: Int) {}
}

/// Counts obligations by element.
struct CountingSink: ObligationSink {
  var counts: ElementCountsLane

  @inline(__always)
  mutating func take(
    rule: Int, element: Int, opens: Int32, due: Int32, status: Obligation.Status, unwaived: Obligation.Status,
    fulfilled: Int32, openedBy: Int32, answeredBy: Int32, interval: Interval, progress: Int
  ) {
    counts.base[element].byStatus[Int(status.rawValue)] &+= 1
  }

  @inline(__always)
  mutating func takeDays(element: Int, ran: Int, within: Int) {
    counts.base[element].daysRun &+= ran
    counts.base[element].daysWithin &+= within
  }

  @inline(__always)
  mutating func takeOutside(element: Int) {
    guard counts.base[element].lastOutside != counts.currentCase else { return }
    counts.base[element].lastOutside = counts.currentCase
    counts.base[element].casesOutside &+= 1
  }
}

/// The counts of a model's elements while they are made.
struct ElementCountsLane {
  struct Counts {
    var byStatus: InlineStatusCounts = InlineStatusCounts()
    var daysRun = 0
    var daysWithin = 0
    var casesOutside = 0
    var lastOutside = -1
  }

  let base: UnsafeMutablePointer<Counts>
  let count: Int
  var currentCase = 0

  init(count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: Counts(), count: max(1, count))
  }

  func deallocate() { base.deallocate() }
}

/// Six counters side by side, one a status.
struct InlineStatusCounts {
  private var met = 0
  private var late = 0
  private var overdue = 0
  private var missed = 0
  private var pending = 0
  private var waived = 0

  subscript(_ status: Int) -> Int {
    @inline(__always) get {
      switch status {
      case 0: met
      case 1: late
      case 2: overdue
      case 3: missed
      case 4: pending
      default: waived
      }
    }
    @inline(__always) set {
      switch status {
      case 0: met = newValue
      case 1: late = newValue
      case 2: overdue = newValue
      case 3: missed = newValue
      case 4: pending = newValue
      default: waived = newValue
      }
    }
  }
}
