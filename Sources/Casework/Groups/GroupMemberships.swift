import Almanac
import Identifiers

/// The citizen was signed up for a group meeting or a course. Whether there is a seat, or a place in the queue, follows of the
/// order of those who are signed up, and is stored nowhere.
public struct GroupSignedUp: FactContent {
  public var group: Reference<GroupCourse>
  /// What it is called, so that the case can be read alone.
  public var title: String
  public var by: CaseRole?

  public init(group: Reference<GroupCourse>, title: String, by: CaseRole? = nil) {
    self.group = group
    self.title = title
    self.by = by
  }
}

/// The citizen does not take part after all. It counts against nobody.
public struct GroupSignedOff: FactContent {
  public var group: Reference<GroupCourse>
  public var onWhoseWish: WishOf?
  public var reason: String?

  public init(group: Reference<GroupCourse>, onWhoseWish: WishOf? = nil, reason: String? = nil) {
    self.group = group
    self.onWhoseWish = onWhoseWish
    self.reason = reason
  }
}

/// The groups of a citizen: signed up for, taken part in, and what they gave.
public struct GroupMemberships: Sendable {
  /// A meeting that the citizen took part in.
  public struct Attended: Hashable, Sendable {
    public var day: Day
    public var session: Int?
    /// What it gave, in the citizen's words or the worker's.
    public var gave: String?
  }

  public struct Membership: Hashable, Sendable {
    public var group: Reference<GroupCourse>
    public var title: String
    public var since: Day
    public var off: Day?
    public var attended: [Attended] = []
  }

  public private(set) var all: [Membership] = []

  public init() {}

  /// The latest membership of a group.
  public subscript(_ group: Reference<GroupCourse>) -> Membership? { all.last { $0.group == group } }

  public func isMember(of group: Reference<GroupCourse>) -> Bool { self[group].map { $0.off == nil } ?? false }

  mutating func take(_ fact: CaseFact, on day: Day) {
    switch fact {
    case .groupSignedUp(let content) where !isMember(of: content.group):
      all.append(Membership(group: content.group, title: content.title, since: day))
    case .groupSignedOff(let content):
      if let place = all.lastIndex(where: { $0.group == content.group && $0.off == nil }) { all[place].off = day }
    case .groupSessionHeld(let content):
      guard let group = content.group, let place = all.lastIndex(where: { $0.group == group }) else { break }
      all[place].attended.append(Attended(day: day, session: content.session, gave: content.outcome))
    default: break
    }
  }
}

extension CaseState {
  func allowGroups(_ fact: CaseFact) throws(Refusal) {
    switch fact {
    case .groupSignedUp(let content):
      guard !groups.isMember(of: content.group) else { throw .groupSignedUpAlready }
    case .groupSignedOff(let content):
      guard groups.isMember(of: content.group) else { throw .groupUnknown }
    default: break
    }
  }
}
