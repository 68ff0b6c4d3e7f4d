import Almanac
import Identifiers

/// What the citizen may let a supplier know beside the name. The citizen decides, one by one.
public enum SupplierField: String, CaseIterable, Codable, Hashable, Sendable {
  /// What is to change on the way: the plan's milestones.
  case goals
  case jobGoals
  case accommodations
  /// Never while the citizen's name and address are protected.
  case telephone
}

/// An effort is delivered by somebody outside the municipality: whom, who answers for it there, and how often they tell
/// how it goes. What they may know is the citizen's consent: see ``ConsentGiven``.
public struct SupplierAgreed: FactContent {
  public var effort: Reference<Effort>
  /// The supplier's name: "Fiktivt Kursuscenter".
  public var supplier: String
  /// The person there.
  public var contact: String
  /// Days between status reports; nil where none are agreed.
  public var reportDays: Int?

  public init(effort: Reference<Effort>, supplier: String, contact: String, reportDays: Int? = nil) {
    self.effort = effort
    self.supplier = supplier
    self.contact = contact
    self.reportDays = reportDays
  }
}

/// Whether a participant came on a day. It counts against nobody.
public enum SupplierAttendance: String, CaseIterable, Codable, Hashable, Sendable {
  case present, absent
  /// Not there, and told so beforehand.
  case toldUs
}

/// What a supplier tells of a participant's day. The latest word of a day holds.
public struct SupplierAttendanceTold: FactContent {
  public var effort: Reference<Effort>
  public var attendance: SupplierAttendance

  public init(effort: Reference<Effort>, attendance: SupplierAttendance) {
    self.effort = effort
    self.attendance = attendance
  }
}

/// A supplier's status report on a participant, always in the same short parts.
public struct SupplierReportGiven: FactContent {
  public var report: Reference<SupplierReport>
  public var effort: Reference<Effort>
  /// Who says it, as they were called then.
  public var supplier: String
  public var contact: String
  /// What have we done?
  public var done: String
  /// What did we see the participant can do?
  public var seen: String
  /// What has changed on the goal?
  public var changed: String?
  public var next: String
  /// What the supplier needs from the municipality.
  public var needs: String?

  public init(
    report: Reference<SupplierReport>, effort: Reference<Effort>, supplier: String, contact: String, done: String,
    seen: String, changed: String? = nil, next: String, needs: String? = nil
  ) {
    self.report = report
    self.effort = effort
    self.supplier = supplier
    self.contact = contact
    self.done = done
    self.seen = seen
    self.changed = changed
    self.next = next
    self.needs = needs
  }
}

/// A status report was read by the municipality.
public struct SupplierReportAnswered: FactContent {
  public var report: Reference<SupplierReport>
  /// The answer, which the supplier and the citizen can read; nil where it was only read.
  public var text: String?

  public init(report: Reference<SupplierReport>, text: String? = nil) {
    self.report = report
    self.text = text
  }
}

/// What the participant thinks of the course, in their own words, written where the course is.
public struct ParticipationEvaluated: FactContent {
  public var effort: Reference<Effort>
  /// Which set of questions was asked.
  public var questions: String?
  public var answers: [OwnAnswer]?
  public var text: String?

  public init(
    effort: Reference<Effort>, questions: String? = nil, answers: [OwnAnswer]? = nil, text: String? = nil
  ) {
    self.effort = effort
    self.questions = questions
    self.answers = answers
    self.text = text
  }
}
