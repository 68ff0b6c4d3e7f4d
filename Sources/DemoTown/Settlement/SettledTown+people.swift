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
    let team = Team(number, seed: town.seed)
    let reference = self.team(number).reference
    var members = [
      member(leader(ofTeam: number), team: number, 0, .teamLead, reference, grants: ["exports", "imports"])
    ]
    var place = 1
    for role in team.staffRoles {
      for _ in 0..<team.staff(role) {
        members.append(
          member(
            person(team: number, member: place), team: number, place,
            Role(rawValue: role.name) ?? .coordinatingCaseworker, reference, grants: []))
        place += 1
      }
    }
    return members
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
    let given = TownNames.staffGiven[(team * 7 + place * 3) % TownNames.staffGiven.count]
    let name = given + " " + TownNames.staffFamily[(team + place) % TownNames.staffFamily.count]
    let spelling = given.lowercased().replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
    return Member(
      person: person, name: name, role: role, team: reference, userName: "\(spelling).\(twoDigits(team + 1))\(place)",
      grants: grants)
  }
}

/// Names of nobody.
enum TownNames {
  static let given = [
    "Bente", "Ali", "Karin", "Jens", "Mona", "Per", "Åse", "Øjvind", "Ærø-Marie", "Fatima", "Lars", "Gitte", "Omar",
    "Tove", "Niels", "Hanne", "Yusuf", "Birthe", "Søren", "Inger", "Mads", "Rikke", "Preben", "Lone", "Ahmed",
    "Kirsten",
    "Viggo", "Dorte", "Zainab", "Ole", "Marianne", "Svend", "Pia", "Kasper", "Edith", "Torben", "Nanna", "Aage",
    "Sanne",
    "Bjørn",
  ]
  static let family = [
    "Prøvesen", "Eksempel", "Fiktiv", "Tænkt", "Opdigtet", "Påfund", "Testrup", "Øvelund", "Åprøve", "Modelskov",
    "Skabelon", "Udkast", "Kladdegård", "Forsøgsen", "Mønsted-Prøve", "Demoholm", "Ægteprøve", "Attrap", "Skitsebjerg",
    "Tegnestrøm", "Opfundet", "Hypotese", "Bluffgård", "Lånenavn", "Kunstnavn", "Eventyrsen", "Digtersted", "Fabelmark",
    "Rollelund", "Pseudonym",
  ]
  static let staffGiven = [
    "Lene", "Tom", "Ida", "Bo", "Rasmus", "Sofie", "Anton", "Maja", "Eva", "Jonas", "Stine", "Karl", "Ulla", "Frede",
    "Signe", "Nadia", "Erik", "Line", "Hassan", "Vera", "Palle", "Trine", "Mikkel", "Agnes", "Otto",
  ]
  static let staffFamily = ["Demo", "Demosen", "Demolund", "Demogaard", "Demoskov", "Demobæk", "Demodal"]
  static let streets = [
    "Prøvevej", "Eksempelgade", "Fiktionsstien", "Demoalleen", "Skabelonvænget", "Øvelsesvej", "Åprøvegade",
  ]
  static let trades = [
    "Bageri", "Hotel", "Byggemarked", "Plejecenter", "Gartneri", "Køkken", "Lager", "Skole", "Genbrug", "Autoværksted",
    "Supermarked", "Rengøring", "Trykkeri", "Børnehave", "Kantine", "Tømrer",
  ]
  static let places = ["Fjordby", "Prøveby", "Demostrand", "Øster Eksempel", "Nørre Fiktiv", "Sønder Prøve", "Havneby"]
  private static let teams = [
    "Nord", "Syd", "Øst", "Vest", "Midt", "Havn", "Skov", "Eng", "Bakke", "Fjord", "Å", "Strand",
  ]

  static func team(_ number: Int) -> String {
    let round = number / teams.count
    return teams[number % teams.count] + (round == 0 ? "" : " \(round + 1)")
  }
}
