import Almanac
import Casework
import Identifiers

/// Colleagues who are away.
extension SettledTown {
  /// Who of the town is away on a day, and who covers: about one in fifteen on a working day, nobody on days off.
  ///
  /// The same absence comes on each of its days, the same every time. Whoever records them records on a day those that
  /// begin on it, or, where nothing was recorded before, all of them.
  public func absences(on day: Day) -> [StaffAbsenceSet] {
    guard day.isWorkingDay else { return [] }
    return (0..<max(1, town.teams)).flatMap { absences(ofTeam: $0, in: day) }.filter { $0.from <= day && day <= $0.to }
  }

  /// The team's absences in the week of a day. An absence lies within one week and lasts three days on average, so one
  /// week in nine has one.
  private func absences(ofTeam number: Int, in day: Day) -> [StaffAbsenceSet] {
    let team = Team(number, seed: town.seed)
    let monday = day.adding(days: 1 - day.weekday.rawValue)
    let spells = places(of: team).map { $0.place }.compactMap { place -> (place: Int, from: Day, to: Day)? in
      var dice = Dice(Dice.mixed(town.seed, 81 &+ UInt64(Int(monday.number) + 719_468), number * 64 + place))
      guard dice.chance(111) else { return nil }
      let days = dice.between(1, 5)
      let from = monday.adding(days: dice.below(6 - days))
      return (place, from, from.adding(days: days - 1))
    }
    return spells.map { spell in
      StaffAbsenceSet(
        person: person(team: number, member: spell.place), from: spell.from, to: spell.to,
        covers: cover(for: spell, in: team, spells).map { person(team: number, member: $0) })
    }
  }

  /// Somebody with the same role before anybody else, and nobody who is away that week.
  private func cover(
    for spell: (place: Int, from: Day, to: Day), in team: Team, _ spells: [(place: Int, from: Day, to: Day)]
  ) -> Int? {
    let places = places(of: team)
    let present = places.filter { place in !spells.contains { $0.place == place.place } }
    let role = places[spell.place].role
    return (present.first { $0.role == role } ?? present.last { $0.place > 0 } ?? present.first)?.place
  }
}
