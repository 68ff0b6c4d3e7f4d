import Almanac
import Identifiers

/// Which cases a query may touch, and what it must leave out. No query runs without one, and only ``Access`` makes one.
///
/// A query must ask all of it: the reach, the protected addresses, and for figures the floor.
public struct Scope: Hashable, Sendable {
  /// How far a query reaches. Each holds what stands before it.
  public enum Reach: Hashable, Sendable {
    case nothing
    /// Cases the person is attached to on the day, and those stood in for where ``Scope/includesStandIns`` says so;
    /// shielded ones too.
    case own
    /// Own cases, and those of the units that are not shielded.
    case team(Set<ID<Team>>)
    /// Own cases, and all that are not shielded.
    case municipality
    /// One case, for which the relation was worked out; and no other.
    case oneCase(ID<Case>)
  }

  /// What the scope was made for. A query checks that it is the one it answers.
  public let action: Action
  public let person: ID<Person>
  /// The role acted in; decides on which side an attachment makes a case one's own.
  public let role: Role?
  public let reach: Reach
  /// Whether the cases that the person stands in for count as own.
  public let includesStandIns: Bool
  /// In which of the cases reached protected addresses may be shown. In all others they are left out, and nothing
  /// says that something was.
  public let protectedAddresses: Reach
  /// A figure about fewer people than this is not shown, nor what would let it be reckoned; nil where the scope is not
  /// for figures of several people.
  public let smallGroupFloor: Int?

  /// Only for ``Access``; tests reach it by `@testable`.
  init(
    _ action: Action, person: ID<Person>, role: Role?, reach: Reach, includesStandIns: Bool, protectedAddresses: Reach,
    smallGroupFloor: Int?
  ) {
    self.action = action
    self.person = person
    self.role = role
    self.reach = reach
    self.includesStandIns = includesStandIns
    self.protectedAddresses = protectedAddresses
    self.smallGroupFloor = smallGroupFloor
  }

  /// Whether the scope reaches a case on a day: for rooms that hold cases in memory, and as what a query in SQL must
  /// agree with.
  public func reaches(_ id: ID<Case>, _ ties: CaseTies, on day: Day) -> Bool {
    holds(reach, id, ties, day)
  }

  /// Whether a protected address of the case may be shown.
  public func showsProtectedAddress(_ id: ID<Case>, _ ties: CaseTies, on day: Day) -> Bool {
    holds(reach, id, ties, day) && holds(protectedAddresses, id, ties, day)
  }

  /// Whether a figure about so many people may be shown.
  public func mayShow(figureAbout people: Int) -> Bool { smallGroupFloor.map { people >= $0 } ?? true }

  private func holds(_ reach: Reach, _ id: ID<Case>, _ ties: CaseTies, _ day: Day) -> Bool {
    let units: Set<ID<Team>>
    switch reach {
    case .nothing: return false
    case .oneCase(let one): return one == id
    case .own, .municipality: units = []
    case .team(let teams): units = teams
    }
    switch ties.relation(of: Subject(person, role: role, units: units), on: day) {
    case .own, .sameTeam: return true
    case .standIn: return includesStandIns
    case .sameMunicipality, .brokenGlass: return reach == .municipality && !ties.isShielded
    case .none: return false
    }
  }
}
