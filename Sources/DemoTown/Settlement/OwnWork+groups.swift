import Almanac
import Casework
import Identifiers

/// The town's group meetings: each team holds one every fourth week, planned three weeks before.
struct TownGroup {
  /// From the day it is planned to the day it is held.
  private static let weeksAhead = 3
  private static let weeksBetween = 4

  let settled: SettledTown
  let team: Int
  let number: Int

  var planned: Day {
    // Mondays, a team's own week of the four.
    settled.town.start.monday.adding(days: 7 * (TownGroup.weeksBetween * number + team % TownGroup.weeksBetween))
  }

  var held: Day { planned.adding(days: 7 * TownGroup.weeksAhead + 1).nextWorkingDay() }

  /// The first that is planned on or after a day.
  static func after(_ day: Day, team: Int, in settled: SettledTown) -> TownGroup {
    var group = TownGroup(
      settled: settled, team: team,
      number: max(0, settled.town.start.monday.days(to: day) / (7 * weeksBetween) - 1))
    while group.planned < day { group = TownGroup(settled: settled, team: team, number: group.number + 1) }
    return group
  }

  var reference: Reference<GroupCourse> {
    Reference(settled.id(31, team, part: number) as ID<GroupCourse>)
  }

  static let title = "Godt i gang"

  var plan: GroupPlanned {
    var dice = Dice(Dice.mixed(settled.town.seed, 92, team &* 1000 &+ number))
    let places = settled.places(of: Team(team, seed: settled.town.seed)).filter { $0.role != .teamLead }
    let holder = places.isEmpty ? 0 : dice.pick(places).place
    return GroupPlanned(
      group: reference, kind: .meeting, title: TownGroup.title,
      aim: "Du hører, hvad der skal ske, og møder andre, der er lige begyndt.", place: "Jobcentret, Store Sal",
      seats: 15, team: settled.team(team).reference, holder: settled.person(team: team, member: holder),
      sessions: [
        GroupSession(
          // When the talks of the day are over.
          number: 1, day: held, time: ClockTime(hour: 15, minute: 15), minutes: 90, theme: "Sådan kommer du videre")
      ])
  }
}

extension SettledTown {
  /// Group meetings planned after a day, and no longer ago than a year: older ones stand in the cases alone.
  public func groups(ofTeam number: Int, after: Day?) -> [GroupPlanned] {
    let from = max(after?.adding(days: 1) ?? town.start, town.until.adding(days: -365))
    var groups: [GroupPlanned] = []
    var group = TownGroup.after(from, team: number, in: self)
    while group.planned <= town.until {
      groups.append(group.plan)
      group = TownGroup.after(group.planned.adding(days: 1), team: number, in: self)
    }
    return groups
  }
}

/// What came of getting started: a group meeting for about half of those who begin, and skills that were seen.
extension OwnWork {
  /// Beyond the marks of the other pieces.
  private static let firstStartMark = 1 << 28

  private static let gave = [
    "Jeg fandt ud af, at jeg ikke er den eneste.", "Jeg fik en idé til et sted, jeg kan spørge.",
    "Nu ved jeg, hvem jeg skal ringe til.", "Det var godt at høre, hvad de andre gør.",
  ]
  private static let seen: [(skill: String, did: String, place: String)] = [
    ("Holder overblik", "pakkede tyve ordrer uden fejl", "værkstedet på jobcentret"),
    ("Hjælper andre i gang", "viste en ny, hvordan maskinen virker", "en prøvedag i Eksempel og Co."),
    ("Spørger, når noget er uklart", "fik opgaven forklaret og løste den selv", "det første gruppemøde"),
  ]

  mutating func getStarted(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard fact.kind == .enrolled, fact.day != lastStart else { return }
    lastStart = fact.day
    let seed = Dice.mixed(settled.town.seed, 93, life.index)
    var dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    let role = Role.coordinatingCaseworker
    let staff = holders[role.rawValue].map { Actor.person($0, as: role) }
    let mark = OwnWork.firstStartMark + life.start.days(to: fact.day) * 16
    if dice.chance(350) {
      let (skill, did, place) = dice.pick(OwnWork.seen)
      let entry = CVEntry(
        .ability, skill, key: Reference("S\(life.start.days(to: fact.day))")!, place: place, tasks: [did])
      let day = life.working(fact.day.adding(days: dice.between(5, 20)))
      wait(
        Piece(
          day: day, mark: mark, fact: .cvUpdated(CVUpdated(updatedBy: .professional, entry: entry)), actor: staff))
    }
    let comes = dice.chance(520)
    let (attends, told, sentence) = (dice.chance(860), dice.chance(500), dice.pick(OwnWork.gave))
    let group = TownGroup.after(fact.day, team: life.team.number, in: settled)
    guard comes, fact.day.days(to: group.held) < 60, life.openings.contains(where: { $0.holds(group.held) }),
      !joined.contains(group.number)
    else { return }
    joined.insert(group.number)
    let appointment = Reference<Appointment>("G\(group.number)")!
    let plan = group.plan
    let session = plan.sessions[0]
    wait(
      Piece(
        day: group.planned, mark: mark + 1,
        fact: .groupSignedUp(
          GroupSignedUp(group: group.reference, title: plan.title, by: .coordinatingCaseworker)), actor: staff))
    wait(
      Piece(
        day: group.planned, mark: mark + 2,
        fact: .contactPlanned(
          ContactPlanned(
            appointment: appointment, scheduledFor: session.day, form: .meeting, bookedBy: .professional,
            time: session.time, minutes: session.minutes, place: plan.place, group: group.reference,
            session: session.number)), actor: staff))
    // The letter before the meeting asks the citizen to look for a place (seed 001 p. 1).
    wait(
      Piece(
        day: group.planned.adding(days: 2), mark: mark + 4,
        fact: .messageSent(MessageSent(by: .coordinatingCaseworker, channel: .letter)), actor: staff))
    // Written the day after, so that the latest one still waits for it.
    let written = session.day.adding(days: 1)
    let came: CaseFact =
      attends
      ? .groupSessionHeld(
        GroupSessionHeld(
          by: .coordinatingCaseworker, participants: [.citizen, .coordinatingCaseworker], minutes: session.minutes,
          programme: "\(plan.title): \(session.theme ?? "")", outcome: told ? sentence : nil,
          appointment: appointment, group: group.reference, session: session.number))
      : .citizenStayedAway(CitizenStayedAway(appointment: appointment, by: .coordinatingCaseworker))
    wait(Piece(day: written, mark: mark + 3, fact: came, actor: staff))
  }
}
