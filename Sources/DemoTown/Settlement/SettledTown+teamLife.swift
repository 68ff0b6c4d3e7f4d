import Almanac
import Casework
import Identifiers

/// What a team of the town arranges for itself: how it shares the roles, who is whose makker, and meetings with others.
/// Dice of its own, so that nobody else's life changes.
extension SettledTown {
  /// The caseworker and the consultant in the same place of their rows are makkers, where the team has both.
  public func makkerPairs() -> [MakkerPairSet] {
    (0..<max(1, town.teams)).flatMap { number -> [MakkerPairSet] in
      let team = Team(number, seed: town.seed)
      let places = places(of: team)
      let caseworkers = places.filter { $0.role == .coordinatingCaseworker }
      let consultants = places.filter { $0.role == .companyConsultant }
      return zip(caseworkers, consultants).enumerated().map { place, pair in
        var dice = Dice(Dice.mixed(town.seed, 91, number * 64 + place))
        return MakkerPairSet(
          one: person(team: number, member: pair.0.place), other: person(team: number, member: pair.1.place),
          from: town.start.adding(days: dice.between(10, 60)).nextWorkingDay(),
          reason: dice.pick(TownPhrases.makkers))
      }
    }
  }

  /// What stands in the team's own case beside its routines.
  func teamLife(ofTeam number: Int, from first: Day) -> [OwnWork.Piece] {
    let team = Team(number, seed: town.seed)
    let leader = Actor.person(leader(ofTeam: number), as: .teamLead)
    var dice = Dice(Dice.mixed(town.seed, 92, number))
    var pieces = [
      OwnWork.Piece(
        day: first, mark: 0,
        fact: .roleDistributionAgreed(
          RoleDistributionAgreed(
            distribution: .init(rawValue: team.roleModel.rawValue), reason: dice.pick(TownPhrases.roleReasons))),
        actor: leader)
    ]
    // A meeting a quarter, and somebody who follows it up.
    var quarter = 0
    var day = first.adding(days: dice.between(30, 60)).nextWorkingDay()
    while day <= town.until {
      pieces += interfaceMeeting(on: day, quarter, of: team, by: leader)
      quarter += 1
      day = day.adding(days: 91).nextWorkingDay()
    }
    return pieces
  }

  private func interfaceMeeting(on day: Day, _ quarter: Int, of team: Team, by leader: Actor) -> [OwnWork.Piece] {
    var dice = Dice(Dice.mixed(town.seed, 93 &+ UInt64(quarter), team.number))
    let places = places(of: team)
    let chosen = dice.shuffled(places.count).prefix(2).map { places[$0] }
    let people = chosen.map { person(team: team.number, member: $0.place) }
    // Whoever gives the task is not who does it.
    let leads = self.leader(ofTeam: team.number)
    guard let place = people.firstIndex(where: { $0 != leads }), let task = Reference<WorkTask>("S\(quarter)") else {
      return []
    }
    let first = people[place]
    let (other, theme, agreed, followUp) = dice.pick(TownPhrases.interfaces)
    let due = day.adding(days: dice.between(7, 21)).nextWorkingDay()
    var pieces = [
      OwnWork.Piece(
        day: day, mark: quarter * 4 + 1,
        fact: .teamMeetingHeld(
          TeamMeetingHeld(
            participants: chosen.map { CaseRole($0.role) }, topics: [theme], other: other, people: people,
            agreed: agreed)), actor: leader),
      OwnWork.Piece(
        day: day, mark: quarter * 4 + 2,
        fact: .taskGiven(
          TaskGiven(
            task: task, text: followUp, due: due, person: first, from: leads)),
        actor: leader),
    ]
    let done = due.adding(days: -dice.below(4))
    if done <= town.until {
      pieces.append(
        OwnWork.Piece(
          day: max(day, done), mark: quarter * 4 + 3, fact: .taskDone(TaskDone(task: task)),
          actor: .person(first, as: chosen[place].role)))
    }
    return pieces
  }
}

extension TownPhrases {
  static let makkers = [
    "Vi har de samme borgere i den nordlige by.", "Den ene kender virksomhederne, den anden loven.",
    "Vi sidder ved siden af hinanden.",
  ]

  static let roleReasons = [
    "Det giver borgeren få at holde rede på.", "Vi har prøvet det et år, og borgerne er glade for det.",
    "Sådan passer det til vores sagsstamme.",
  ]

  /// With whom, theme, what was agreed, and what somebody follows up.
  static let interfaces = [
    (
      "Socialpsykiatrien", "Behandling og praktik samtidig", "Vi ringer til hinanden, før nogen holder pause",
      "Send listen over faste kontaktpersoner"
    ),
    (
      "Sundhedscentret", "Smerteforløb om eftermiddagen", "Hold lægges efter klokken 13", "Spørg til nye hold i januar"
    ),
    (
      "Sprogcentret", "Dansk på arbejdspladsen", "En lærer kommer ud hver anden uge",
      "Find to virksomheder, der vil være med"
    ),
    (
      "Ydelseskontoret", "Løn og ydelse i samme måned", "Borgeren får et brev, før beløbet ændrer sig",
      "Læs udkastet til brevet igennem"
    ),
  ]
}
