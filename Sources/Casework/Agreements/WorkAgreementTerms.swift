import Almanac
import Identifiers

/// What a work agreement says: the whole of it, each time it is written. A version is one such text, and a signature is
/// given to what its party is shown of it: see ``lines(for:)``.
public struct WorkAgreementTerms: Codable, Hashable, Sendable {
  /// What the citizen does at the company. Raw values are stored and do not change.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case taster, workPlacement, wageSubsidy, paidHours, flexJob, ordinaryJob, apprenticeship
  }

  /// One task, whether it is done in paid hours, and what is considered while it is done.
  public struct Task: Codable, Hashable, Sendable {
    public var text: String
    public var isPaid: Bool
    public var accommodation: String?

    public init(_ text: String, isPaid: Bool = false, accommodation: String? = nil) {
      self.text = text
      self.isPaid = isPaid
      self.accommodation = accommodation
    }
  }

  /// What the company may be told beyond the agreement itself. The citizen decides, one thing at a time.
  public struct Disclosure: Codable, Hashable, Sendable {
    public enum Topic: String, CaseIterable, Codable, Hashable, Sendable {
      case accommodations, whyAccommodations, jobGoal, otherSupport, benefit, phone
    }

    public var topic: Topic
    /// What the company is told, in the citizen's words; accommodations stand with their tasks.
    public var text: String?

    public init(_ topic: Topic, _ text: String? = nil) {
      self.topic = topic
      self.text = text
    }
  }

  public var kind: Kind
  /// Whom it is about and who stands for the municipality, by name: a signature is to an agreement with somebody.
  public var citizen: String?
  public var municipality: String?
  /// The company as the agreement calls it.
  public var company: String
  public var companyKey: Reference<Company>?
  public var contact: String?
  public var contactPhone: String?
  public var companyMentor: String?
  public var purpose: String?
  public var from: Day?
  /// The last day; nil where it is open-ended.
  public var until: Day?
  public var tasks: [Task] = []
  /// Hours a week of each kind; they are never added to each other.
  public var unpaidHours: Double?
  public var subsidisedHours: Double?
  public var flexHours: Double?
  public var paidHours: Double?
  /// Of flexjob hours: how much of an hour's work is done in an hour, in percent.
  public var intensity: Double?
  /// How hours or tasks may grow.
  public var growth: String?
  /// What is agreed of ordinary paid hours.
  public var paidHoursPlan: String?
  public var hoursReviewOn: Day?
  public var followUpDays: Int?
  public var followUpTopics: String?
  /// What the citizen trains there, as goals.
  public var goals: [String] = []
  /// A clause that holds: "med mulighed for læreplads".
  public var clause: String?
  public var parallel: ParallelPlacement?
  /// What the citizen lets the company know.
  public var mayKnow: [Disclosure] = []
  public var afterCare: String?
  /// Who speaks for the employees at the workplace; nil where there is nobody to ask.
  public var representative: String?
  /// Ordinary employees, as full-time persons on average over the last four months.
  public var ordinaryEmployees: Double?
  /// Others there in placements or with subsidy, as full-time persons.
  public var othersPlaced: Double?
  /// Where there is a subsidy: ordinary employees in the latest month, and on average over twelve.
  public var employeesLatestMonth: Double?
  public var employeesTwelveMonths: Double?
  /// Whether the workplace is public; nil where nobody has said.
  public var isPublic: Bool?
  /// Whether the citizen was last employed there.
  public var isLastEmployer: Bool?
  /// Where there is an extension beyond 26 weeks: the quite special need.
  public var specialNeed: String?
  /// Of a changed agreement: the first day on which the change holds.
  public var changesFrom: Day?

  public init(_ kind: Kind, company: String) {
    self.kind = kind
    self.company = company
  }

  /// Hours a week by their kind, those there are.
  public var hours: [(kind: KindOfHours, hours: Double)] {
    let all: [(KindOfHours, Double?)] = [
      (.unpaidPlacement, unpaidHours), (.subsidised, subsidisedHours), (.flexJob, flexHours),
      (.ordinaryPaid, paidHours),
    ]
    return all.compactMap { kind, hours in hours.flatMap { $0 > 0 ? (kind, $0) : nil } }
  }

  /// The kind of hours that the agreement is about first.
  public var mainHours: KindOfHours {
    switch kind {
    case .taster, .workPlacement: .unpaidPlacement
    case .wageSubsidy: .subsidised
    case .flexJob: .flexJob
    case .paidHours, .ordinaryJob, .apprenticeship: .ordinaryPaid
    }
  }

  /// Hours a week of a kind.
  public func hours(of kind: KindOfHours) -> Double? { hours.first { $0.kind == kind }?.hours }

  /// Hours worked in effect where an intensity is assessed: attendance × intensity.
  public var effectiveHours: Double? {
    guard let flexHours, let intensity else { return nil }
    return flexHours * intensity / 100
  }

  /// Whose signatures it needs, in the order in which they are shown. Whoever speaks for the employees signs where the
  /// citizen works without ordinary pay and there is somebody to ask.
  public var parties: [AgreementParty] {
    let asksEmployees = [.workPlacement, .wageSubsidy].contains(kind) && representative?.hasWords == true
    return [.citizen, .company] + (asksEmployees ? [.employeeRepresentative] : []) + [.municipality]
  }

  /// Whether both are with one company: by its key where both know it, else by its name.
  public func isSameCompany(as other: WorkAgreementTerms) -> Bool {
    if let mine = companyKey, let theirs = other.companyKey { return mine == theirs }
    func tidied(_ name: String) -> String {
      name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return tidied(company) == tidied(other.company)
  }

  public func mayKnow(_ topic: Disclosure.Topic) -> Bool { mayKnow.contains { $0.topic == topic } }
}

/// Whose signature it is. The authority signs as the municipality.
public typealias AgreementParty = CompanyAgreementSigned.SignedBy
