import Almanac

/// An obligation in few bytes, for those who keep those of many cases. Days are day numbers.
public struct FoundObligation: Hashable, Sendable, BitwiseCopyable {
  /// The rule's place in the compiled model, and its element's place in the model.
  public let rule: UInt16
  public let element: UInt16
  public let opens: Int32
  public let due: Int32
  /// `FoundObligation.unfulfilled` where nothing fulfilled it.
  public let fulfilled: Int32
  /// How many of those asked for are there; at most 65,535 are told.
  public let progress: UInt16
  public let status: Obligation.Status

  public static let unfulfilled = Int32.min
}

extension Obligation.Status: BitwiseCopyable {}

/// The days of an element's cadences in one case.
public struct FoundRhythm: Hashable, Sendable, BitwiseCopyable {
  public let element: UInt16
  /// Past due on the day asked about.
  public var isOutside = false
  /// Days on which a cadence ran, and those of them within it.
  public var daysRun: Int32 = 0
  public var daysWithin: Int32 = 0
}

/// What a model finds in one case; filled again for each.
public final class CaseFindings {
  var found = Lane<FoundObligation>(capacity: 64)
  var days = Lane<FoundRhythm>(capacity: 16)

  /// The model applies to the case on the day asked about.
  public internal(set) var isEnrolled = false
  /// The phases that hold on that day, a bit for each of the first 64, the model's first the lowest.
  public internal(set) var phases: UInt64 = 0

  public init() {}

  deinit {
    found.deallocate()
    days.deallocate()
  }

  /// In the order of the model's elements and their rules; valid until the next case.
  public var obligations: UnsafeBufferPointer<FoundObligation> { UnsafeBufferPointer(found.buffer) }

  /// One for each element that has something to tell; valid until the next case.
  public var rhythms: UnsafeBufferPointer<FoundRhythm> { UnsafeBufferPointer(days.buffer) }

  func empty() {
    found.count = 0
    days.count = 0
    isEnrolled = false
    phases = 0
  }
}

/// Packs what the rules find.
struct PackingSink: ObligationSink {
  let findings: CaseFindings

  @inline(__always)
  mutating func take(
    rule: Int, element: Int, opens: Int32, due: Int32, status: Obligation.Status, unwaived: Obligation.Status,
    fulfilled: Int32, openedBy: Int32, answeredBy: Int32, interval: Interval, progress: Int
  ) {
    findings.found.append(
      FoundObligation(
        rule: UInt16(truncatingIfNeeded: rule), element: UInt16(truncatingIfNeeded: element), opens: opens, due: due,
        fulfilled: fulfilled, progress: UInt16(clamping: progress), status: status))
  }

  mutating func takeDays(element: Int, ran: Int, within: Int) {
    let place = place(of: element)
    findings.days.base[place].daysRun &+= Int32(clamping: ran)
    findings.days.base[place].daysWithin &+= Int32(clamping: within)
  }

  mutating func takeOutside(element: Int) {
    findings.days.base[place(of: element)].isOutside = true
  }

  private func place(of element: Int) -> Int {
    var place = findings.days.count - 1
    while place >= 0, Int(findings.days[place].element) != element { place -= 1 }
    if place >= 0 { return place }
    findings.days.append(FoundRhythm(element: UInt16(truncatingIfNeeded: element)))
    return findings.days.count - 1
  }
}
