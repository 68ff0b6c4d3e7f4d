import Almanac

/// Prøveby Kommune: a municipality that does not exist, whose history is written as facts of the method's vocabulary.
///
/// Every life follows from the seed, the citizen's number and the town's first day, and from nothing else: the same
/// arguments give the same bytes on every machine, citizen 17 of a town of 2,000 is citizen 17 of a town of 60,000, and a
/// later last day only adds to what an earlier one gave, as long as the first day is the same.
///
/// The town has the weaknesses that the sources report, at the rates that they report (`Figures`), spread over better
/// and weaker teams. It holds no names and no personal numbers.
public struct DemoTown: Sendable {
  /// Plainly fictitious: "the town of trying".
  public static let name = "Prøveby Kommune"

  /// How many citizens, at least 0.
  public let citizens: Int
  /// The last day of the history.
  public let until: Day
  /// The first day: 1 January, so many years before the year of the last day. Cases that were open already began
  /// earlier; their opening is in the history, what happened in them before is not.
  public let start: Day
  public let seed: UInt64

  /// - Parameters:
  ///   - citizens: how many citizens; below 0 counts as 0.
  ///   - years: how many whole years before the year of `until`; at least 1.
  ///   - until: the last day that is told.
  ///   - seed: another seed gives another town.
  public init(citizens: Int = 2000, years: Int = 3, until: Day, seed: UInt64 = 1) {
    self.citizens = max(0, citizens)
    // The calendar ends in 9999; appointments after the last day need some of it.
    self.until = min(until, Day.latest.adding(days: -3660))
    self.seed = seed
    start = Day(year: max(1, until.year - max(1, years)), month: 1, day: 1) ?? .earliest
  }

  /// How many teams: one for each 134 citizens, the last one perhaps smaller. Each has a company centre.
  public var teams: Int { (citizens + Team.members - 1) / Team.members }

  /// The case of a citizen, from 0: `B-000001` and on.
  public static func caseID(ofCitizen index: Int) -> String {
    let digits = String(index + 1)
    return "B-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// The case of a team, from 0: `T-01` and on.
  public static func caseID(ofTeam number: Int) -> String { "T-\(twoDigits(number + 1))" }

  /// The case of a team's company centre: `C-01` and on.
  public static func caseID(ofCentre number: Int) -> String { "C-\(twoDigits(number + 1))" }

  /// A citizen's history, in the order of its days.
  public func history(ofCitizen index: Int) -> [TownFact] {
    life(index, in: Team(Team.number(ofCitizen: index), seed: seed)).facts
  }

  /// A team's history: its routines and the count of its caseloads.
  public func history(ofTeam number: Int) -> [TownFact] { routines(ofTeam: number).ofTeam() }

  /// The history of a team's company centre.
  public func history(ofCentre number: Int) -> [TownFact] { routines(ofTeam: number).ofCentre() }

  /// The histories of those of a team who go to companies, with their cases: `M-01-3`.
  public func histories(ofProfessionalsIn number: Int) -> [(case: String, facts: [TownFact])] {
    routines(ofTeam: number).ofProfessionals()
  }

  func life(_ index: Int, in team: Team) -> Life {
    Life(index, team: team, start: start, until: until, seed: seed)
  }

  func members(ofTeam number: Int) -> Range<Int> {
    let first = number * Team.members
    return first..<max(first, min(citizens, first + Team.members))
  }

  func routines(ofTeam number: Int) -> TeamRoutines {
    let team = Team(number, seed: seed)
    var ledger = TeamLedger()
    for index in members(ofTeam: number) { ledger.enter(life(index, in: team)) }
    return routines(of: team, ledger)
  }

  func routines(of team: Team, _ ledger: TeamLedger) -> TeamRoutines {
    TeamRoutines(team: team, ledger: ledger, start: start, until: until, seed: seed)
  }
}
