import Casework

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
  static let staffFamily = [
    "Demo", "Demosen", "Demolund", "Demogaard", "Demoskov", "Demobæk", "Demodal", "Demovang", "Demoslev",
  ]
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

  /// A citizen's name, which no other of the team has: the team's places are laid over all pairs of names with a step that
  /// meets each pair once. One in three has a middle name too.
  static func citizen(_ index: Int, seed: UInt64) -> PersonName {
    let team = Team.number(ofCitizen: index)
    var dice = Dice(Dice.mixed(seed, 23, team))
    let pairs = given.count * family.count
    // 467 is a prime that divides no number of pairs near those there are.
    let pair = (dice.below(pairs) + index % Team.members * 467) % pairs
    let last = family[pair / given.count]
    var own = Dice(Dice.mixed(seed, 24, index))
    let middle = own.pick(family)
    let hasMiddle = own.chance(333) && middle != last && !middle.contains("-")
    return PersonName(given: given[pair % given.count] + (hasMiddle ? " " + middle : ""), family: last)
  }

  /// Places in a team that names are kept for, the leader's included; no team has more people.
  private static let staffPlaces = 16

  /// A staff name that nobody else of the town has. Those who share a given name get the family names in turn, and a
  /// letter between when the family names are used up.
  static func staff(team: Int, place: Int) -> (given: String, full: String) {
    func givenPlace(_ team: Int, _ place: Int) -> Int { (team * 7 + place * 3) % staffGiven.count }
    let own = givenPlace(team, place)
    // The given names of one team's places differ, so each team before has at most one of the name.
    let before = (0..<team).count { other in (0..<staffPlaces).contains { givenPlace(other, $0) == own } }
    let given = staffGiven[own]
    let round = before / staffFamily.count
    let letter = round == 0 ? "" : " " + initials(round)
    return (given, given + letter + " " + staffFamily[before % staffFamily.count])
  }

  /// A., B. … Z., AA. and on.
  private static func initials(_ round: Int) -> String {
    var rest = round
    var letters: [Character] = []
    while rest > 0 {
      rest -= 1
      letters.insert(Character(Unicode.Scalar(UInt8(65 + rest % 26))), at: 0)
      rest /= 26
    }
    return String(letters) + "."
  }
}
