import Almanac
import Identifiers

/// An effort as it is delivered by a supplier: who, what they may know, and what they have told.
public struct SupplierCourse: Sendable {
  public struct Report: Sendable {
    public var content: SupplierReportGiven
    public var day: Day
    public var answer: (content: SupplierReportAnswered, day: Day)?
  }

  public let effort: Reference<Effort>
  /// As agreed last; nil where only a consent is known.
  public var agreed: SupplierAgreed? { everAgreed.last }
  /// Everything that was agreed, the latest last.
  public var everAgreed: [SupplierAgreed] = []
  /// When the first agreement was made.
  public var since: Day?
  public var consent: (content: ConsentGiven, day: Day)?
  /// When another supplier took over; nil where there has been but one.
  public var handedOver: Day?
  /// When the supplier who is agreed now came to it; nil where nobody is.
  public var theirs: Day? { handedOver ?? since }
  /// By the day it is about.
  public var attendance: [Day: SupplierAttendance] = [:]
  public var reports: [Report] = []
  public var evaluations: [(content: ParticipationEvaluated, day: Day)] = []

  init(_ effort: Reference<Effort>) { self.effort = effort }

  /// Whether the citizen's yes holds on a day.
  public func hasConsent(on day: Day) -> Bool {
    guard let consent, isToTheirs(consent.content) else { return false }
    return consent.day <= day && consent.content.until.map { day <= $0 } ?? true
  }

  /// Whether a yes was to the supplier who is agreed now.
  private func isToTheirs(_ consent: ConsentGiven) -> Bool {
    guard let supplier = consent.supplier, let agreed else { return true }
    return NamedContact.compared(supplier) == NamedContact(agreed).company
  }

  public func mayKnow(_ field: SupplierField, on day: Day) -> Bool {
    hasConsent(on: day) && consent?.content.mayKnow?.contains(field) == true
  }

  /// How many of the days that were told of a participant came on, and how many were told. Nobody is compared by it.
  public func came(from: Day, through: Day) -> (present: Int, told: Int) {
    let told = attendance.filter { $0.key >= from && $0.key <= through }
    return (told.values.filter { $0 == .present }.count, told.count)
  }
}

/// The efforts of a case that suppliers deliver, in the order in which they were first agreed.
public struct SupplierCourses: Sendable {
  public private(set) var all: [SupplierCourse] = []

  public init() {}

  public subscript(_ effort: Reference<Effort>) -> SupplierCourse? { all.first { $0.effort == effort } }

  public subscript(_ report: Reference<SupplierReport>) -> SupplierCourse.Report? {
    all.lazy.flatMap(\.reports).first { $0.content.report == report }
  }

  mutating func take(_ fact: CaseFact, on day: Day) {
    switch fact {
    case .supplierAgreed(let content):
      change(content.effort) { course in
        if let before = course.agreed, NamedContact(before).company != NamedContact(content).company {
          // The yes was to the other.
          course.consent = nil
          course.handedOver = day
        }
        course.everAgreed.append(content)
        course.since = course.since ?? day
      }
    case .consentGiven(let content):
      guard let effort = content.effort else { break }
      change(effort) { course in
        var content = content
        // An older yes says no name: it is to whoever was agreed when it was said.
        content.supplier = content.supplier ?? course.agreed?.supplier
        course.consent = (content, day)
      }
    case .consentWithdrawn(let content):
      if let effort = content.effort {
        change(effort) { $0.consent = nil }
      } else if content.about == nil {
        // Taken back without saying what: then nothing of it holds.
        for place in all.indices { all[place].consent = nil }
      }
    case .supplierAttendanceTold(let content): change(content.effort) { $0.attendance[day] = content.attendance }
    case .supplierReportGiven(let content):
      change(content.effort) { $0.reports.append(.init(content: content, day: day)) }
    case .supplierReportAnswered(let content):
      for place in all.indices {
        guard let report = all[place].reports.firstIndex(where: { $0.content.report == content.report }) else {
          continue
        }
        all[place].reports[report].answer = (content, day)
      }
    case .participationEvaluated(let content): change(content.effort) { $0.evaluations.append((content, day)) }
    default: break
    }
  }

  private mutating func change(_ effort: Reference<Effort>, _ act: (inout SupplierCourse) -> Void) {
    if let place = all.firstIndex(where: { $0.effort == effort }) {
      act(&all[place])
    } else {
      var course = SupplierCourse(effort)
      act(&course)
      all.append(course)
    }
  }
}

extension NamedContact {
  /// A supplier's contact person: the same where supplier and name are the same but for blanks and capitals.
  public init(_ agreed: SupplierAgreed) {
    self.init(company: NamedContact.compared(agreed.supplier), contact: NamedContact.compared(agreed.contact))
  }
}
