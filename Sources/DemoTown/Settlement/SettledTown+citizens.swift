import Almanac
import Casework
import Identifiers
import Interventions
import Timelines

/// The town's citizens with their histories.
extension SettledTown {
  /// All cases of a team: its citizens', then those of ``routines(ofTeam:after:)``. The lives are lived once for all of
  /// them, so this is how a whole town is settled.
  ///
  /// - Parameter after: only what happened later than this day; nil for all, with who the citizens are.
  public func cases(ofTeam number: Int, after: Day? = nil) -> [Case] {
    let lives = lives(ofTeam: number)
    let daybook = Daybook(of: lives, settled: self)
    let members = lives.prefix(town.members(ofTeam: number).count)
    var ledger = TeamLedger()
    for life in members { ledger.enter(life) }
    let routines = town.routines(of: Team(number, seed: town.seed), ledger)
    return members.map { citizen($0, daybook, after: after) } + cases(of: routines, after: after)
  }

  /// A citizen's case. It takes the lives of the whole team, whose appointments share the same people's days; ask for
  /// ``cases(ofTeam:after:)`` where more than one is wanted.
  ///
  /// - Parameter after: only what happened later than this day; nil for all, with who the citizen is.
  public func citizen(_ index: Int, after: Day? = nil) -> Case {
    let lives = lives(ofTeam: Team.number(ofCitizen: index))
    return citizen(lives[index % Team.members], Daybook(of: lives, settled: self), after: after)
  }

  /// Every place of the team, also those that the town leaves empty: the times of day may not depend on its size.
  private func lives(ofTeam number: Int) -> [Life] {
    let team = Team(number, seed: town.seed)
    return (number * Team.members..<(number + 1) * Team.members).map { town.life($0, in: team) }
  }

  private func citizen(_ life: Life, _ daybook: Daybook, after: Day?) -> Case {
    let index = life.index
    let history = life.facts
    var teller = Teller(self, number: index, team: life.team.number, daybook: daybook)
    func isNew(_ day: Day) -> Bool { after.map { day > $0 } ?? true }
    let firstDay = history.first?.day ?? town.start
    for (place, fact) in identity(index).enumerated() {
      teller.tell(fact, on: firstDay, sequence: place, isNew: isNew(firstDay))
    }
    var work = OwnWork(self, life)
    for (place, fact) in history.enumerated() {
      for extra in work.due(before: fact.day) where isNew(extra.day) { teller.tell(extra) }
      teller.tell(fact, sequence: 10 + place, isNew: isNew(fact.day))
      work.follow(fact, holders: teller.holders)
    }
    for extra in work.due(before: town.until.adding(days: 1)) where isNew(extra.day) { teller.tell(extra) }
    return Case(id: id(1, index), facts: teller.told)
  }

  /// Beyond the places of a routine's own facts.
  private static let teamOfRoutine = 9_999

  /// The case of a team, a company centre or a professional, by what the history calls it.
  func routine(
    _ name: String, _ history: [TownFact], team: Int, number: Int, after: Day? = nil, beside: [OwnWork.Piece] = []
  ) -> Case {
    var teller = Teller(self, number: -1 - number, team: team)
    // Whose team it is stands first, as for a citizen.
    if let first = history.first?.day {
      teller.tell(
        .teamChanged(TeamChanged(to: self.team(team).reference)), on: first, sequence: SettledTown.teamOfRoutine,
        isNew: after.map { first > $0 } ?? true)
    }
    // Day by day, so that a later last day only adds.
    func isNew(_ day: Day) -> Bool { after.map { day > $0 } ?? true }
    var waiting = beside.filter { $0.day <= town.until && isNew($0.day) }.sorted {
      ($0.day, $0.mark) < ($1.day, $1.mark)
    }[...]
    for (place, fact) in history.enumerated() {
      while let piece = waiting.first, piece.day < fact.day { teller.tell(waiting.removeFirst()) }
      teller.tell(fact, sequence: place, isNew: isNew(fact.day))
    }
    for piece in waiting { teller.tell(piece) }
    return Case(id: id(2, number), facts: teller.told)
  }

  /// All cases that are not citizens': those of teams, their company centres and their professionals.
  public func routines(ofTeam number: Int, after: Day? = nil) -> [Case] {
    cases(of: town.routines(ofTeam: number), after: after)
  }

  private func cases(of routines: TeamRoutines, after: Day?) -> [Case] {
    let number = routines.team.number
    let ofTeam = routines.ofTeam()
    var cases = [
      routine(
        "team", ofTeam, team: number, number: number * 100, after: after,
        beside: ofTeam.first.map { teamLife(ofTeam: number, from: $0.day) } ?? []),
      routine("centre", routines.ofCentre(), team: number, number: number * 100 + 1, after: after),
    ]
    for (place, professional) in routines.ofProfessionals().enumerated() {
      cases.append(
        routine(professional.case, professional.facts, team: number, number: number * 100 + 2 + place, after: after))
    }
    return cases
  }

  /// The language to be interpreted from and to, for one in twenty-five.
  func interpreter(ofCitizen index: Int) -> String? {
    var dice = Dice(Dice.mixed(town.seed, 22, index))
    return dice.chance(40) ? dice.pick(["arabisk", "ukrainsk", "somali", "tigrinja", "polsk"]) : nil
  }

  private func identity(_ index: Int) -> [CaseFact] {
    var dice = Dice(Dice.mixed(town.seed, 21, index))
    let address = CitizenAddressChanged(
      street: "\(dice.pick(TownNames.streets)) \(dice.between(1, 140))", postalCode: "9999", town: "Prøveby",
      phone: "70 00 \(twoDigits(dice.below(100))) \(twoDigits(dice.below(100)))")
    var facts: [CaseFact] = [
      .citizenRegistered(
        CitizenRegistered(
          name: TownNames.citizen(index, seed: town.seed), cpr: CPR.fictitious(serial: index),
          localNumber: DemoTown.caseID(ofCitizen: index))),
      .citizenAddressChanged(address),
    ]
    // Chosen: a few, so that the rules on them can be tried.
    if dice.chance(15) { facts.append(.addressProtectionSet(AddressProtectionSet(isProtected: true))) }
    return facts
  }
}

extension Dice {
  static func mixed(_ seed: UInt64, _ purpose: UInt64, _ number: Int) -> UInt64 {
    var dice = Dice(
      seed ^ purpose &* 0xD6E8_FEB8_6659_FD93 ^ UInt64(truncatingIfNeeded: number) &* 0xA076_1D64_78BD_642F)
    return dice.next()
  }
}
