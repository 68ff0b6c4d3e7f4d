import Almanac
import Identifiers

/// The way from the preparatory part to the decision, as the facts tell it. A new opening after a decision begins anew;
/// words and papers are kept.
public struct BeforeDecision: Sendable {
  public struct Words: Hashable, Sendable {
    public var text: String
    public var day: Day
    public var by: ID<Person>?
  }

  /// A medical paper that was asked for.
  public struct MedicalPaper: Hashable, Sendable {
    public var name: String
    public var requested: Day
    public var reminded: [Day] = []
    public var received: Day?
    public var validUntil: Day?

    /// Whether it can be used on a day.
    public func isUsable(on day: Day) -> Bool { received != nil && (validUntil.map { day <= $0 } ?? true) }
  }

  public struct Return: Hashable, Sendable {
    public var day: Day
    public var lacks: [PaperPoint]
    public var reason: String?
  }

  public struct Booking: Hashable, Sendable {
    public var given: Day
    public var day: Day
    public var content: TeamMeetingBooked
  }

  public internal(set) var started: Day?
  /// Every version of everybody's words, the latest last.
  public internal(set) var versions: [PaperSection: [PaperVoice: [Words]]] = [:]
  public internal(set) var medical: [MedicalPaper] = []
  public internal(set) var completed: Day?
  /// Whether it waits for the quality check.
  public internal(set) var awaitsCheck = false
  public internal(set) var returns: [Return] = []
  public internal(set) var assured: [DocumentKind: Day] = [:]
  /// Words were changed after the check.
  public internal(set) var isChangedSinceCheck = false
  public internal(set) var booked: Booking?
  public internal(set) var met: (day: Day, content: RehabMeetingHeld)?
  public internal(set) var consulted: Day?
  public internal(set) var described: Day?
  public internal(set) var recommended: (day: Day, content: RecommendationIssued)?
  public internal(set) var granted: (day: Day, content: FlexJobGranted)?
  public internal(set) var other: (day: Day, content: OtherOutcomeDecided)?
  public internal(set) var broker: Day?
  public internal(set) var cv: (day: Day, content: CVReviewed)?
  /// A talk or meeting where the citizen and a company consultant took part.
  public internal(set) var consultantMet: Day?
  public internal(set) var screenings: [(day: Day, content: ScreeningMade)] = []
  public internal(set) var reviews: [(day: Day, content: RehabReviewHeld)] = []

  public init() {}

  public func words(_ section: PaperSection, _ voice: PaperVoice) -> Words? {
    versions[section]?[voice]?.last.flatMap { $0.text.hasWords ? $0 : nil }
  }

  public func text(_ section: PaperSection, _ voice: PaperVoice) -> String { words(section, voice)?.text ?? "" }

  public func hasWords(_ section: PaperSection) -> Bool { section.voices.contains { words(section, $0) != nil } }

  /// The day the case was decided.
  public var decided: Day? { granted?.day ?? other?.day }

  /// The day on which the forum met or the description was finished.
  public var decidingDay: Day? { met?.day ?? described }

  /// Whether the check says that the preparatory part may go on, and nobody has changed it since.
  public var isAssured: Bool { assured[.preparatoryPart] != nil && !awaitsCheck && !isChangedSinceCheck }

  /// Sent back, and not finished again since.
  public var openReturn: Return? { completed == nil ? returns.last : nil }

  mutating func evolve(_ fact: CaseFact, on day: Day) {
    switch fact {
    case .preparationStarted: start(on: day)
    case .paperWritten(let content):
      versions[content.section, default: [:]][content.voice, default: []].append(
        Words(text: content.text, day: day, by: content.by))
      if content.section.paper == .preparatoryPart, assured[.preparatoryPart] != nil { isChangedSinceCheck = true }
    case .preparationCompleted: complete(on: day)
    case .qualityAssured(let content):
      assured[content.document] = day
      guard content.document == .preparatoryPart else { break }
      // What was sent back and is now in order has been finished, wherever that was written.
      completed = completed ?? day
      (awaitsCheck, isChangedSinceCheck) = (false, false)
    case .documentSentBack(let content):
      assured[content.document] = nil
      guard content.document == .preparatoryPart else { break }
      returns.append(Return(day: day, lacks: content.lacks ?? [], reason: content.reason))
      (completed, awaitsCheck, isChangedSinceCheck) = (nil, false, false)
    case .medicalPaperRequested(let content): request(content.paper ?? "", on: day)
    case .medicalPaperReminded(let content): change(content.paper ?? "", on: day) { $0.reminded.append(day) }
    case .medicalPaperReceived(let content):
      change(content.paper ?? "", on: day) { ($0.received, $0.validUntil) = (day, content.validUntil) }
    case .teamMeetingBooked(let content):
      if let wanted = content.scheduledFor { booked = Booking(given: day, day: wanted, content: content) }
    case .rehabMeetingHeld(let content): met = (day, content)
    case .healthCoordinatorConsulted: consulted = day
    case .overallDescriptionCompleted: described = day
    case .recommendationIssued(let content): recommended = (day, content)
    case .flexJobGranted(let content): granted = (day, content)
    case .otherOutcomeDecided(let content): other = (day, content)
    case .jobBrokerAssigned: broker = day
    case .jobBrokerEnded: broker = nil
    case .cvReviewed(let content): cv = (day, content)
    case .contactHeld(let content): noteConsultant(content.participants, content.by, day)
    case .caseMeetingHeld(let content): noteConsultant(content.participants, nil, day)
    case .screeningMade(let content) where content.mechanism == nil: screenings.append((day, content))
    case .rehabReviewHeld(let content): reviews.append((day, content))
    default: break
    }
  }

  private mutating func start(on day: Day) {
    guard started == nil || decided != nil else { return }
    let kept = (versions, medical, broker, cv, consultantMet, screenings, reviews)
    self = BeforeDecision()
    (versions, medical, broker, cv, consultantMet, screenings, reviews) = kept
    started = day
  }

  private mutating func complete(on day: Day) {
    completed = day
    // What is sent again is to be looked at again.
    assured[.preparatoryPart] = nil
    (awaitsCheck, isChangedSinceCheck) = (true, false)
  }

  private mutating func request(_ name: String, on day: Day) {
    guard !medical.contains(where: { $0.name == name && $0.received == nil }) else { return }
    medical.append(MedicalPaper(name: name, requested: day))
  }

  /// The one that is waited for; one that came without being asked for is noted as well.
  private mutating func change(_ name: String, on day: Day, _ act: (inout MedicalPaper) -> Void) {
    if let place = medical.lastIndex(where: { $0.name == name && $0.received == nil }) {
      act(&medical[place])
    } else {
      var paper = MedicalPaper(name: name, requested: day)
      act(&paper)
      medical.append(paper)
    }
  }

  private mutating func noteConsultant(_ participants: [CaseRole]?, _ by: CaseRole?, _ day: Day) {
    let present = Set((participants ?? []) + [by].compactMap { $0 })
    guard present.contains(.citizen), !present.isDisjoint(with: [.companyConsultant, .jobBroker]) else { return }
    consultantMet = day
  }
}
