import Identifiers

/// Who asks: a person in one role, with what the person is trusted with beside it.
public struct Subject: Hashable, Sendable {
  public let person: ID<Person>
  /// The role acted in; nil for somebody who only tends the installation.
  public let role: Role?
  public let grants: Set<Grant>
  /// The teams and departments that the person belongs to; for a leader those led.
  public let units: Set<ID<Team>>

  public init(
    _ person: ID<Person>, role: Role?, grants: Set<Grant> = [], units: Set<ID<Team>> = []
  ) {
    self.person = person
    self.role = role
    self.grants = grants
    self.units = units
  }
}
