import Almanac
import Identifiers

/// What of a case decides how a person stands to it. Made of the case's facts, as they are on the day asked for.
public struct CaseTies: Hashable, Sendable {
  /// Somebody attached to the citizen in a role, the citizen among them.
  public struct Attachment: Hashable, Sendable {
    public let person: ID<Person>
    public let role: Role
    public let from: Day
    /// The last day; nil while it lasts.
    public let through: Day?

    public init(_ person: ID<Person>, as role: Role, from: Day, through: Day? = nil) {
      self.person = person
      self.role = role
      self.from = from
      self.through = through
    }
  }

  /// A colleague who stands in from a day through a day.
  public struct StandIn: Hashable, Sendable {
    public let person: ID<Person>
    public let from: Day
    public let through: Day

    public init(_ person: ID<Person>, from: Day, through: Day) {
      self.person = person
      self.from = from
      self.through = through
    }
  }

  /// The glass broken by a person on a day. The reason stands in the fact.
  public struct BrokenGlass: Hashable, Sendable {
    public let person: ID<Person>
    public let day: Day

    public init(_ person: ID<Person>, on day: Day) {
      self.person = person
      self.day = day
    }
  }

  public var attachments: [Attachment]
  public var standIns: [StandIn]
  public var brokenGlass: [BrokenGlass]
  /// The team or department the case lies in.
  public var unit: ID<Team>?
  /// Open to nobody by team or municipality: colleagues' own cases, relatives of staff, threats.
  public var isShielded: Bool

  public init(
    attachments: [Attachment] = [], standIns: [StandIn] = [], brokenGlass: [BrokenGlass] = [],
    unit: ID<Team>? = nil, isShielded: Bool = false
  ) {
    self.attachments = attachments
    self.standIns = standIns
    self.brokenGlass = brokenGlass
    self.unit = unit
    self.isShielded = isShielded
  }
}

extension CaseTies {
  /// How a person stands to the case on a day; where several hold, the closest.
  ///
  /// Nobody acts for the municipality in a case of their own as a citizen: they stand to it as to a stranger's.
  public func relation(of subject: Subject, on day: Day) -> Relation {
    guard let role = subject.role else { return .none }
    let held = attachments.filter { $0.person == subject.person && $0.covers(day) }
    if role.side != .citizen, attachments.contains(where: { $0.person == subject.person && $0.role == .citizen }) {
      return .none
    }
    if held.contains(where: { $0.role.side == role.side }) { return .own }
    guard role.side == .municipality else { return .none }
    if standIns.contains(where: { $0.person == subject.person && $0.from <= day && day <= $0.through }) {
      return .standIn
    }
    if !isShielded, let unit, subject.units.contains(unit) { return .sameTeam }
    if brokenGlass.contains(where: { $0.person == subject.person && $0.day == day }) { return .brokenGlass }
    return isShielded ? .none : .sameMunicipality
  }
}

extension CaseTies.Attachment {
  fileprivate func covers(_ day: Day) -> Bool { from <= day && through.map { day <= $0 } ?? true }
}
