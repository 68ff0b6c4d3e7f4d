import Almanac
import Identifiers

/// A contact with the company alone.
public struct CompanyContactHeld: FactContent {
  public var by: CaseRole?
  public var form: ContactForm?
  public var purpose: String?
  public var company: Reference<Company>?

  public init(by: CaseRole? = nil, form: ContactForm? = nil, purpose: String? = nil, company: Reference<Company>? = nil)
  {
    self.by = by
    self.form = form
    self.purpose = purpose
    self.company = company
  }
}

/// The company's tasks and needs were talked through.
public struct CompanyNeedUncovered: FactContent {
  public var tasks: Int?
  public var tasksToFree: Int?
  public var mustHavesNamed: Bool?
  public var flexibleWishesNamed: Bool?

  public init(tasks: Int? = nil, tasksToFree: Int? = nil, mustHavesNamed: Bool? = nil, flexibleWishesNamed: Bool? = nil)
  {
    self.tasks = tasks
    self.tasksToFree = tasksToFree
    self.mustHavesNamed = mustHavesNamed
    self.flexibleWishesNamed = flexibleWishesNamed
  }
}

/// The company wants somebody for named tasks.
public struct OpeningRegistered: FactContent {
  public var opening: Reference<Opening>
  public var kindOfHours: KindOfHours?
  public var hours: Double?

  public init(opening: Reference<Opening>, kindOfHours: KindOfHours? = nil, hours: Double? = nil) {
    self.opening = opening
    self.kindOfHours = kindOfHours
    self.hours = hours
  }
}

/// The opening is filled or withdrawn.
public struct OpeningClosed: FactContent {
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    case filled, withdrawn
  }

  public var opening: Reference<Opening>
  public var outcome: Outcome?

  public init(opening: Reference<Opening>, outcome: Outcome? = nil) {
    self.opening = opening
    self.outcome = outcome
  }
}

/// We promised the company something.
public struct PromiseMade: FactContent {
  public var promise: Reference<Promise>
  public var due: Day?
  public var by: CaseRole?

  public init(promise: Reference<Promise>, due: Day? = nil, by: CaseRole? = nil) {
    self.promise = promise
    self.due = due
    self.by = by
  }
}

/// We did what we promised.
public struct PromiseKept: FactContent {
  public var promise: Reference<Promise>

  public init(promise: Reference<Promise>) {
    self.promise = promise
  }
}

/// An agreement to work together permanently.
public struct CooperationAgreed: FactContent {
  public var until: Day?
  public var paidHoursAimedAt: Bool?

  public init(until: Day? = nil, paidHoursAimedAt: Bool? = nil) {
    self.until = until
    self.paidHoursAimedAt = paidHoursAimedAt
  }
}
