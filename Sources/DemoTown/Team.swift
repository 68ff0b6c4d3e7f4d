import Almanac

/// A team of the town: who does what, how well, and with how many citizens.
///
/// A citizen's team follows from the citizen's number alone, so that the same citizen lives the same life in a town of
/// any size. Fifteen teams make a block with the sources' shares; each block is thrown anew.
struct Team {
  /// The three ways of sharing three roles (Rambøll, JobFirst delrapport 3, 2018, p. 8).
  enum RoleModel: String {
    case allApart, consultantMentorAndCaseworker, allInclusive
  }

  /// Citizens in a team, those with an ended case included: 2,000 citizens make one block.
  static let members = 134
  /// Fifteen teams as fifteen municipalities: 2 (13 %), 10 (67 %) and 3 (20 %) (p. 8).
  static let block = 15

  /// From 0.
  let number: Int
  let roleModel: RoleModel
  /// From -7 to 7, with the mean 0 in a block: how much better than the sources' rates the team's own are.
  let quality: Int
  /// Caseload against the source's mean, in per cent: 79 to 121, with the mean 100 in a block.
  let load: Int
  /// Whether the team uses placements beside a flexjob.
  let usesParallelPlacements: Bool
  /// 0 all days, 1 some days, 2 apart: seven, three and five of fifteen (p. 7).
  let seating: Int

  init(_ number: Int, seed: UInt64) {
    self.number = number
    var dice = Dice(seed: seed, .teams, number / Team.block)
    let place = number % Team.block
    let model = dice.shuffled(Team.block)[place]
    quality = dice.shuffled(Team.block)[place] - 7
    load = 79 + dice.shuffled(Team.block)[place] * 3
    usesParallelPlacements = dice.shuffled(Team.block)[place] < Figures.parallelTeams
    let seat = dice.shuffled(Team.block)[place]
    seating = seat < 7 ? 0 : seat < 10 ? 1 : 2
    roleModel = model < 2 ? .allApart : model < 12 ? .consultantMentorAndCaseworker : .allInclusive
  }

  static func number(ofCitizen index: Int) -> Int { index / members }

  /// The team's own rate for something that the sources report at a rate, both in a thousand.
  ///
  /// At most seven tenths of the way to never or always, and as far up as down, so that the mean stays.
  func rate(_ perMille: Int) -> Int {
    perMille + quality * min(perMille, 1000 - perMille) / 10
  }

  func holds(_ perMille: Int, _ dice: inout Dice) -> Bool { dice.chance(rate(perMille)) }

  /// A thing that goes wrong at a rate: good teams below it.
  func fails(_ perMille: Int, _ dice: inout Dice) -> Bool { dice.chance(2 * perMille - rate(perMille)) }
}

/// Who the team's people are.
extension Team {
  /// Citizens for one full-time person in a role.
  ///
  /// Rambøll p. 19 gives 62 for the caseworker, 29 for the mentor and 33 for consultant and mentor in one. The bars for
  /// a consultant alone and for all three roles have no figure in the text; p. 20 says that all three is above 33. Both
  /// are set to the mean of all, 41 (p. 18).
  static func caseload(_ role: Who, in model: RoleModel) -> Int {
    switch (role, model) {
    case (.mentor, .allApart): 29
    case (.companyConsultant, .allApart), (_, .allInclusive): 41
    case (.companyConsultant, _): 33
    default: 62
    }
  }

  /// The roles that different people hold, each under its first name.
  var staffRoles: [Who] {
    switch roleModel {
    case .allApart: [.coordinatingCaseworker, .companyConsultant, .mentor]
    case .consultantMentorAndCaseworker: [.coordinatingCaseworker, .companyConsultant]
    case .allInclusive: [.coordinatingCaseworker]
    }
  }

  /// Full-time persons in a role, in tenths, for so many members of the team.
  func fullTimeTenths(_ role: Who, members: Int) -> Int {
    let open = members * Team.openShare / 100
    let tenth = Team.caseload(role, in: roleModel) * load
    return max(2, (open * 1000 + tenth / 2) / tenth)
  }

  /// How many of the members have an open case on a usual day, in per cent: measured on the town, not a figure of a
  /// source.
  static let openShare = 59

  /// The person who has a role for a citizen.
  func person(_ role: Who, citizen index: Int) -> String {
    var first = 1
    for held in staffRoles {
      let count = staff(held)
      let isMentorToo = held == .companyConsultant && roleModel == .consultantMentorAndCaseworker
      if held == role || roleModel == .allInclusive || (isMentorToo && role == .mentor) {
        return name(first + index % count)
      }
      first += count
    }
    // The job brokers are people who know the companies (Udvikling i fleksjob II, hypothesis 4, p. 12).
    return person(.companyConsultant, citizen: index)
  }

  /// Another of the team than the citizen's job broker.
  func colleague(ofBrokerFor index: Int) -> String {
    let broker = person(.jobBroker, citizen: index)
    let first = name(1 + index % staffCount)
    return first == broker ? name(1 + (index + 1) % staffCount) : first
  }

  /// Heads in a role: part-time people share what full-time persons would do.
  func staff(_ role: Who) -> Int { (fullTimeTenths(role, members: Team.members) + 9) / 10 }

  var staffCount: Int { staffRoles.reduce(0) { $0 + staff($1) } }

  func name(_ member: Int) -> String { "M-\(twoDigits(number + 1))-\(member)" }
  var caseID: String { "T-\(twoDigits(number + 1))" }
  var centre: String { "C-\(twoDigits(number + 1))" }

  /// Who goes to companies: one person with all the roles that the team has put together.
  var companyPeople: People {
    switch roleModel {
    case .allApart: .consultant
    case .consultantMentorAndCaseworker: [.consultant, .mentor]
    case .allInclusive: [.caseworker, .consultant, .mentor]
    }
  }

  var caseworkerPeople: People { roleModel == .allInclusive ? companyPeople : .caseworker }
  var mentorPeople: People { roleModel == .allApart ? .mentor : companyPeople }
  /// The role under which a talk with the mentor or consultant is written.
  var mentorRole: Who { roleModel == .allApart ? .mentor : companyRole }
  var companyRole: Who { roleModel == .allInclusive ? .coordinatingCaseworker : .companyConsultant }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
