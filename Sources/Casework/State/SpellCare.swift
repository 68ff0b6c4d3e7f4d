import Almanac
import Identifiers

/// What is done round a job or placement while it runs and after: follow-ups, the ending, and after-care.
public struct SpellCare: Sendable {
  public var introduced: Day?
  public var followUps: [(content: CompanyFollowUpHeld, day: Day)] = []
  /// How often it was agreed to follow up, and from when.
  public var rhythm: (days: Int, since: Day)?
  public var declined: [(reason: String?, day: Day)] = []
  public var nextStep: (step: NextStepAgreed.Step?, day: Day)?
  /// How a placement ended; jobs say why with their end.
  public var ended: PlacementEnded?
  public var closing: (content: ClosingTalkHeld, day: Day)?
  public var afterCare: AfterCare?

  public init() {}

  /// Help after the job has begun, or after the effort has ended.
  public struct AfterCare: Sendable {
    public var since: Day
    /// At most so many days between contacts.
    public var days: Int?
    public var until: Day?
    public var contacts: [(content: AfterCareContactHeld, day: Day)] = []
    public var ended: (day: Day, reason: String?)?

    /// The day by which the next contact is due; nil where nothing more is.
    public func next(on day: Day) -> Day? {
      guard ended == nil, let days else { return nil }
      let next = (contacts.last?.day ?? since).adding(days: days)
      return until.map { next > $0 } == true ? nil : next
    }

    /// Whether it goes on on a day.
    public func runs(on day: Day) -> Bool { ended == nil && since <= day && (until.map { day <= $0 } ?? true) }
  }

  /// The days by which follow-ups are to be held, spread evenly over a period, those that were held taken off the front.
  ///
  /// - Parameters:
  ///   - from: the first day of the job or placement.
  ///   - to: the last day of the period that is looked at.
  ///   - notBefore: days before it are left out: nobody plans what has passed.
  /// - Returns: nothing where no rhythm is agreed.
  public func plannedDays(from: Day, to: Day, notBefore: Day? = nil) -> [Day] {
    guard let rhythm, rhythm.days > 0 else { return [] }
    var next = max(followUps.last?.day ?? from, rhythm.since).adding(days: rhythm.days)
    var days: [Day] = []
    while next <= to, days.count < 60 {
      if notBefore.map({ next >= $0 }) ?? true { days.append(next) }
      next = next.adding(days: rhythm.days)
    }
    return days
  }
}

/// Whether the citizen does without public benefit.
public struct SelfSupport: Sendable {
  public var reached: (by: SelfSupportReached.By?, day: Day)?
  public var checks: [(content: SelfSupportChecked, day: Day)] = []

  public init() {}

  /// So many days after a placement ended it is asked whether the citizen is self-supporting: four weeks (seed 004 p. 1).
  public static let askedAfter = 28

  /// The day on which it is to be asked after a placement that ended; nil where it was asked.
  public func asked(after spell: WorkHistory.Spell) -> Day? {
    guard case .placement = spell.kind, let ended = spell.ended else { return nil }
    let isAsked = checks.contains { check in
      check.day >= ended && (check.content.placement.map { $0.description == spell.key } ?? true)
    }
    return isAsked ? nil : ended.adding(days: SelfSupport.askedAfter)
  }
}

extension WorkHistory {
  /// Takes in what is done round work. It belongs to the placement or job that it names, else to the latest one at its
  /// company.
  mutating func follow(_ fact: CaseFact, on day: Day) {
    switch fact {
    case .introductionHeld(let content):
      change(content.placement?.description ?? content.job?.description) { $0.care.introduced = day }
    case .companyFollowUpHeld(let content):
      change(key(content.placement, content.job, content.company)) { $0.care.followUps.append((content, day)) }
    case .followUpsAgreed(let content):
      guard let days = content.days else { break }
      change(key(content.placement, content.job, nil)) { $0.care.rhythm = (days, day) }
    case .followUpDeclined(let content):
      change(key(content.placement, content.job, content.company)) { $0.care.declined.append((content.reason, day)) }
    case .closingTalkHeld(let content):
      change(key(content.placement, content.job, nil)) { $0.care.closing = (content, day) }
    case .afterCareAgreed(let content):
      change(content.job?.description ?? spells.last?.key) { spell in
        spell.care.afterCare = .init(since: day, days: content.days, until: content.until)
      }
    case .afterCareContactHeld(let content):
      change(content.job?.description ?? spells.last { $0.care.afterCare != nil }?.key) {
        $0.care.afterCare?.contacts.append((content, day))
      }
    case .afterCareEnded(let content):
      change(content.job?.description ?? spells.last { $0.care.afterCare != nil }?.key) {
        $0.care.afterCare?.ended = (day, content.reason)
      }
    case .selfSupportReached(let content): selfSupport.reached = (content.by, day)
    case .selfSupportChecked(let content): selfSupport.checks.append((content, day))
    default: break
    }
  }

  private func key(
    _ placement: Reference<Placement>?, _ job: Reference<Job>?, _ company: Reference<Company>?
  ) -> String? {
    placement?.description ?? job?.description
      ?? company.flatMap { company in spells.last { $0.company == company }?.key }
  }
}
