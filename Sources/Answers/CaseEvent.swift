import Almanac
import Casework
import Identifiers

/// Something that was recorded in the case.
public struct CaseEvent: Sendable {
  public var id: ID<FactInCase>
  public var day: Day
  public var fact: CaseFact
  public var recordedOn: Day
  public var recordedAt: ClockTime
  /// Who recorded it; nil for a part of the system.
  public var by: PersonLabel?
  public var role: Role?
  /// The system actor's name where no person did it.
  public var system: String?
  public var isImported: Bool
  public var corrections: Int
  public var mayCorrect: Bool

  public init(
    id: ID<FactInCase>, day: Day, fact: CaseFact, recordedOn: Day, recordedAt: ClockTime, by: PersonLabel?,
    role: Role?, system: String?, isImported: Bool, corrections: Int, mayCorrect: Bool
  ) {
    self.id = id
    self.day = day
    self.fact = fact
    self.recordedOn = recordedOn
    self.recordedAt = recordedAt
    self.by = by
    self.role = role
    self.system = system
    self.isImported = isImported
    self.corrections = corrections
    self.mayCorrect = mayCorrect
  }
}
