import Almanac
import Casework
import Identifiers
import Interventions
import Timelines

/// The town's citizens with their histories.
extension SettledTown {
  /// A citizen's case.
  ///
  /// - Parameter after: only what happened later than this day; nil for all, with who the citizen is.
  public func citizen(_ index: Int, after: Day? = nil) -> Case {
    let team = Team(Team.number(ofCitizen: index), seed: town.seed)
    let history = town.history(ofCitizen: index)
    let caseID: ID<Identifiers.Case> = id(1, index)
    var teller = Teller(self, number: index, team: team.number)
    let firstDay = history.first?.day ?? town.start
    for (place, fact) in identity(index).enumerated() {
      teller.tell(fact, on: firstDay, sequence: place, isNew: after.map { firstDay > $0 } ?? true)
    }
    for (place, fact) in history.enumerated() {
      teller.tell(fact, sequence: 10 + place, isNew: after.map { fact.day > $0 } ?? true)
    }
    return Case(id: caseID, facts: teller.told)
  }

  /// The case of a team, a company centre or a professional, by what the history calls it.
  public func routine(_ name: String, _ history: [TownFact], team: Int, number: Int, after: Day? = nil) -> Case {
    var teller = Teller(self, number: -1 - number, team: team)
    for (place, fact) in history.enumerated() {
      teller.tell(fact, sequence: place, isNew: after.map { fact.day > $0 } ?? true)
    }
    return Case(id: id(2, number), facts: teller.told)
  }

  /// All cases that are not citizens': those of teams, their company centres and their professionals.
  public func routines(ofTeam number: Int, after: Day? = nil) -> [Case] {
    var cases = [
      routine("team", town.history(ofTeam: number), team: number, number: number * 100, after: after),
      routine("centre", town.history(ofCentre: number), team: number, number: number * 100 + 1, after: after),
    ]
    for (place, professional) in town.histories(ofProfessionalsIn: number).enumerated() {
      cases.append(
        routine(professional.case, professional.facts, team: number, number: number * 100 + 2 + place, after: after))
    }
    return cases
  }

  private func identity(_ index: Int) -> [CaseFact] {
    var dice = Dice(Dice.mixed(town.seed, 21, index))
    let name = PersonName(given: dice.pick(TownNames.given), family: dice.pick(TownNames.family))
    let address = CitizenAddressChanged(
      street: "\(dice.pick(TownNames.streets)) \(dice.between(1, 140))", postalCode: "9999", town: "Prøveby",
      phone: "70 00 \(twoDigits(dice.below(100))) \(twoDigits(dice.below(100)))")
    var facts: [CaseFact] = [
      .citizenRegistered(
        CitizenRegistered(
          name: name, cpr: CPR.fictitious(serial: index), localNumber: DemoTown.caseID(ofCitizen: index))),
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
