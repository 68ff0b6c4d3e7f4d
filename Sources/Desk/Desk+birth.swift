import Access
import Almanac
import Caseload
import Casework
import Companies
import DemoTown
import EventLog
import Foundation
import Identifiers
import Journal
import Registers

extension Desk {
  static let town = Actor.system(SystemActor(named: "town"))

  /// Begins an installation without citizens.
  public func beEmpty(municipality: String) async throws {
    guard try installation() == nil else { return }
    try await append(
      [.installationBorn(InstallationBorn(municipality: municipality, isDemonstration: false))], by: Desk.town)
  }

  /// Settles a demonstration town, or lets its people live on until today. Where the task is cancelled or the machine
  /// stops, what is left is done the next time, also on a later day.
  ///
  /// - Parameters:
  ///   - citizens: how many, where the town is new.
  ///   - progress: citizens done, of all.
  public func live(
    citizens: Int, seed: UInt64 = 1, progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void
  ) async throws {
    let today = clock.today
    if let known = try installation() {
      guard known.isDemonstration, let firstYear = known.firstYear else { return }
      if let lived = known.livedUntil, lived >= today { return }
      let town = DemoTown(
        citizens: known.citizens ?? citizens, years: today.year - firstYear, until: today,
        seed: UInt64(bitPattern: Int64(known.seed ?? 1)))
      let settled = SettledTown(town)
      guard let lived = known.livedUntil else {
        // It was stopped while it was being settled.
        try await finishSettling(settled, progress)
        return
      }
      try await settle(settled, after: lived, progress)
      // Days on which nobody started the house have absences that began on them, too.
      var news: [OrganisationFact] = []
      for past in max(0, lived.days(to: today) - 30)..<lived.days(to: today) {
        let day = lived.adding(days: past + 1)
        news += settled.absences(on: day).filter { $0.from == day }.map { .staffAbsenceSet($0) }
      }
      news += try newGroups(settled, after: lived)
      try await append(news + [.townLivedUntil(TownLivedUntil(day: today))], by: Desk.town)
      return
    }
    let town = DemoTown(citizens: citizens, until: today, seed: seed)
    let settled = SettledTown(town)
    var staff: [OrganisationFact] = [
      .installationBorn(
        InstallationBorn(
          municipality: DemoTown.name, isDemonstration: true, seed: Int(Int64(bitPattern: seed)), citizens: citizens,
          firstYear: town.start.year))
    ]
    for number in 0..<max(1, town.teams) {
      let team = settled.team(number)
      staff.append(.teamNamed(TeamNamed(team: team.reference, name: team.name)))
      for member in settled.members(ofTeam: number) { staff.append(.staffRegistered(Desk.registered(member))) }
    }
    staff.append(.staffRegistered(Desk.registered(settled.administrator)))
    try await append(staff, by: Desk.town)
    try await finishSettling(settled, progress)
  }

  private func finishSettling(
    _ settled: SettledTown, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws {
    try await settle(settled, after: nil, progress)
    let today = settled.town.until
    let absences = settled.absences(on: today).map { OrganisationFact.staffAbsenceSet($0) }
    let pairs = settled.makkerPairs().map { OrganisationFact.makkerPairSet($0) }
    let market = settled.labourMarket(on: today, companies: try registers.ask(CompaniesInAgreements(limit: 2)))
    var facts = try absences + pairs + newGroups(settled, after: nil)
    facts += market.map { .labourMarketNoted($0) }
    facts.append(.townLivedUntil(TownLivedUntil(day: today)))
    try await append(facts, by: Desk.town)
    await follower.saveSnapshot()
  }

  /// The town's group meetings that are not known yet.
  private func newGroups(_ settled: SettledTown, after: Day?) throws -> [OrganisationFact] {
    try (0..<max(1, settled.town.teams)).flatMap { settled.groups(ofTeam: $0, after: after) }.filter {
      try registers.ask(GroupNamed($0.group)) == nil
    }.map { .groupPlanned($0) }
  }

  private static func registered(_ member: SettledTown.Member) -> StaffRegistered {
    // Who only tends the installation belongs to no team.
    let tends = member.grants.contains(Grant.administrator.rawValue)
    return StaffRegistered(
      person: member.person, name: member.name, role: member.role, team: tends ? nil : member.team,
      userName: member.userName, grants: member.grants, phone: member.phone)
  }

  private func settle(
    _ settled: SettledTown, after: Day?, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws {
    let town = settled.town
    var companies: Set<Reference<Company>> = []
    var position = 0
    var following: Task<Void, any Error>?
    for number in 0..<town.teams {
      if Task.isCancelled {
        try await following?.value
        throw CancellationError()
      }
      let first = number * 134
      let members = first..<min(town.citizens, first + 134)
      let cases = settled.cases(ofTeam: number, after: after)
      var parts: [StreamAppend] = []
      for told in cases where !told.facts.isEmpty {
        parts += try Desk.parts(told)
        for fact in told.facts { if let company = fact.fact.company { companies.insert(company) } }
      }
      // A team at a time: bounded memory, and few commits. The team before is taken in meanwhile.
      if !parts.isEmpty {
        let appended = try await appendNew(parts)
        try await following?.value
        if let appended {
          following = Task { [follower] in try await follower.reach(appended) }
          position = appended
        }
      }
      progress(members.upperBound, town.citizens)
    }
    try await following?.value
    let now = clock.now()
    let known = try registers.ask(CompaniesOf(Array(companies)))
    var facts: [StreamAppend] = []
    for reference in companies.sorted() where known[reference] == nil {
      let company = settled.company(reference)
      facts.append(
        StreamAppend(
          to: Journal.stream(ofCompany: reference), expecting: .any,
          try company.facts.map {
            try Journal.newFact(
              $0, of: reference, factID: newID(), on: town.start, Stamp(recorded: now, actor: Desk.town))
          }))
    }
    if !facts.isEmpty { position = try await log.append(facts).lastPosition }
    try await follower.reach(position)
  }

  /// Appends what the log does not have yet: a town that was stopped on an earlier day has written some of its teams up
  /// to that day. A later last day only adds to what an earlier one gave, so what is there is what would be written.
  ///
  /// - Returns: the last position; nil where all of it was there in pieces.
  private func appendNew(_ parts: [StreamAppend]) async throws -> Int? {
    do {
      return try await log.append(parts).lastPosition
    } catch {
      guard case LogError.idConflict = error else { throw error }
    }
    var new: [StreamAppend] = []
    var known: [StreamName: Set<FactID>] = [:]
    for var part in parts {
      if known[part.stream] == nil { known[part.stream] = try await idsIn(part.stream) }
      part.facts.removeAll { known[part.stream]?.contains($0.id) == true }
      if !part.facts.isEmpty { new.append(part) }
    }
    return new.isEmpty ? nil : try await log.append(new).lastPosition
  }

  private func idsIn(_ stream: StreamName) async throws -> Set<FactID> {
    var ids: Set<FactID> = []
    while true {
      let page = try await log.read(stream, from: ids.count + 1, limit: .max)
      if page.isEmpty { return ids }
      for fact in page { ids.insert(fact.envelope.id) }
    }
  }

  private static func parts(_ told: SettledTown.Case) throws -> [StreamAppend] {
    var parts: [StreamAppend] = []
    for fact in told.facts {
      // Facts of one day keep the order in which they happened, so a part may come several times.
      let stream = Journal.stream(of: told.id, part: Journal.part(of: fact.fact.kind))
      let new = try Journal.newFact(
        fact.fact, of: told.id, factID: fact.id, on: fact.day, Stamp(recorded: fact.recorded, actor: fact.actor))
      if parts.last?.stream == stream {
        parts[parts.count - 1].facts.append(new)
      } else {
        parts.append(StreamAppend(to: stream, expecting: .any, [new]))
      }
    }
    return parts
  }
}
