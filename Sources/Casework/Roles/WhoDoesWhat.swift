import Almanac
import Identifiers

/// Which of a citizen's people does what: derived from who stands round the citizen, how the roles are shared and what was
/// agreed apart from that. Nothing of it is stored.
public struct WhoDoesWhat: Hashable, Sendable {
  /// One task and who has it.
  public struct Line: Hashable, Sendable {
    public var task: RoleTask
    /// Nobody where it is not agreed yet; several where a small team shares it.
    public var people: [ID<Person>]
    /// Agreed for this citizen by name, whatever the model says.
    public var isByName: Bool
    /// Who stands in for one of them today, and until when.
    public var standIn: StandIn?

    public init(task: RoleTask, people: [ID<Person>], isByName: Bool, standIn: StandIn?) {
      self.task = task
      self.people = people
      self.isByName = isByName
      self.standIn = standIn
    }
  }

  public struct StandIn: Hashable, Sendable {
    public var person: ID<Person>
    public var until: Day

    public init(person: ID<Person>, until: Day) {
      self.person = person
      self.until = until
    }
  }

  /// Who decided how the roles are shared here.
  public enum Origin: Hashable, Sendable {
    /// Agreed for this citizen, on the day.
    case agreedHere(Day)
    /// As the citizen's team shares them, since the day.
    case team(Day)
    /// Nobody has: then each has what belongs to their trade.
    case nobody
  }

  public var model: RoleModel.Name?
  public var origin: Origin
  public var lines: [Line]
  /// The citizen has been told.
  public var isTold: Bool

  /// - Parameters:
  ///   - people: round the citizen on the day.
  ///   - team: how the citizen's team shares the roles on that day, and since when; nil where it has not chosen.
  public init(_ people: CasePeople, team: (model: RoleModel.Name, since: Day)?, on day: Day) {
    let own = people.distribution
    if let own, let chosen = own.content.distribution {
      model = chosen
      origin = .agreedHere(own.day)
    } else if let team {
      model = team.model
      origin = .team(team.since)
    } else {
      model = nil
      origin = .nobody
    }
    isTold = own?.content.citizenTold == true
    let way = model.flatMap(RoleModel.named)
    let sharesAll = model == .microTeam
    lines = RoleTask.allCases.map { task in
      // Who has left the citizen has no task there any more, whatever was agreed.
      let named = own?.content.holders?.last { $0.task == task }?.person
      let byName = named.flatMap { person in people.holders.contains { $0.person == person } ? person : nil }
      let holders =
        byName.map { person in people.holders.filter { $0.person == person } }
        ?? WhoDoesWhat.holders(of: task, people, way, sharesAll: sharesAll)
      let standIn = people.standIns.last { standIn in
        standIn.from <= day && day <= standIn.to
          && standIn.role.map { role in holders.contains { $0.role == role } } == true
      }
      var seen: Set<ID<Person>> = []
      return Line(
        task: task, people: holders.compactMap(\.person).filter { seen.insert($0).inserted }, isByName: byName != nil,
        standIn: standIn.map { StandIn(person: $0.person, until: $0.to) })
    }
  }

  /// Those whose trade it is; else the one who has that trade beside their own, by the model.
  private static func holders(
    of task: RoleTask, _ people: CasePeople, _ model: RoleModel?, sharesAll: Bool
  ) -> [CasePeople.Holder] {
    let named = people.holders.filter { $0.person != nil }
    // Decisions are the authority's, also where all the rest is shared.
    if sharesAll, task != .decisions {
      let team = named.filter { holder in RoleHat.allCases.contains { $0.roles.contains(holder.role) } }
      if !team.isEmpty { return team }
    }
    for hat in model?.companions(of: task.hat) ?? [task.hat] {
      for role in hat.roles {
        if let holder = named.first(where: { $0.role == role }) { return [holder] }
      }
    }
    return []
  }
}
