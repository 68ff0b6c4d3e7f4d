import Almanac
import Casework
import Identifiers

/// The town's teams and staff.
extension SettledTown {
  public func team(_ number: Int) -> (reference: Reference<Identifiers.Team>, name: String) {
    (Reference(id(11, number) as ID<Identifiers.Team>), "Team " + TownNames.team(number))
  }

  /// The person whom the history calls `M-01-3`.
  func person(code: String) -> ID<Person>? {
    let parts = code.split(separator: "-")
    guard parts.count == 3, parts[0] == "M", let team = Int(parts[1]), let member = Int(parts[2]) else { return nil }
    return person(team: team - 1, member: member)
  }

  func person(team: Int, member: Int) -> ID<Person> { id(12, team, part: member) }

  public func leader(ofTeam number: Int) -> ID<Person> { id(12, number, part: 0) }

  /// Those of a team, the leader first.
  public func members(ofTeam number: Int) -> [Member] {
    let reference = self.team(number).reference
    return places(of: Team(number, seed: town.seed)).map { place, role in
      member(
        person(team: number, member: place), team: number, place, role, reference,
        grants: place == 0 ? ["exports", "imports"] : [])
    }
  }

  /// The one who tends the installation and sees no cases.
  public var administrator: Member {
    Member(
      person: id(13, 0), name: "Asta Opdigtet", role: .projectLead, team: team(0).reference, userName: "asta",
      grants: ["administrator", "imports", "methodConsultant"])
  }

  private func member(
    _ person: ID<Person>, team: Int, _ place: Int, _ role: Role, _ reference: Reference<Identifiers.Team>,
    grants: [String]
  ) -> Member {
    let (given, name) = TownNames.staff(team: team, place: place)
    let spelling = given.lowercased().replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
    return Member(
      person: person, name: name, role: role, team: reference, userName: "\(spelling).\(twoDigits(team + 1))\(place)",
      grants: grants, phone: "+45700000" + twoDigits((team * 17 + place) % 100))
  }
}
