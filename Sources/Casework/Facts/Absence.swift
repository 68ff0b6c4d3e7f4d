import Almanac
import Identifiers

/// Holiday, illness, leave or other absence began.
public struct AbsenceStarted: FactContent {
  public var absence: Reference<Absence>
  public var kind: AbsenceKind
  public var days: Int?
  public var citizensHoliday: Bool?

  public init(absence: Reference<Absence>, kind: AbsenceKind, days: Int? = nil, citizensHoliday: Bool? = nil) {
    self.absence = absence
    self.kind = kind
    self.days = days
    self.citizensHoliday = citizensHoliday
  }
}

/// The absence lasts longer than first told. The day is when we learned it.
public struct AbsenceExtended: FactContent {
  public var absence: Reference<Absence>
  public var kind: AbsenceKind?
  public var days: Int?

  public init(absence: Reference<Absence>, kind: AbsenceKind? = nil, days: Int? = nil) {
    self.absence = absence
    self.kind = kind
    self.days = days
  }
}

/// The citizen's first day back.
public struct AbsenceEnded: FactContent {
  public var absence: Reference<Absence>
  public var kind: AbsenceKind?

  public init(absence: Reference<Absence>, kind: AbsenceKind? = nil) {
    self.absence = absence
    self.kind = kind
  }
}

/// The citizen is exempted from statutory talks or from being available for a time.
public struct ExemptionGranted: FactContent {
  public enum From: String, CaseIterable, Codable, Hashable, Sendable {
    case contactCourse, availability, offer
  }

  public var from: From?
  public var until: Day?
  public var reason: String?

  public init(from: From? = nil, until: Day? = nil, reason: String? = nil) {
    self.from = from
    self.until = until
    self.reason = reason
  }
}
