import Almanac
import Caseload
import Dispatch
import Interventions
import Testing

@Suite struct Scopes {
  static let town = SmallTown(citizens: 150)
  static let caseload = town.caseload()

  @Test func `No answer tells of a case outside the set`() throws {
    let all = Set(Obligation.Status.allCases)
    for team in ["T-01", "T-02"] {
      let scope = Self.caseload.cases(ofTeam: team)
      let own = Set(Self.caseload.keys(in: scope))
      #expect(!own.isEmpty && own.count < Self.town.records.count)
      for model in shippedModels {
        let rows = Self.caseload.obligations(model: model.id, statuses: all, in: scope).rows
        #expect(rows.allSatisfy { own.contains($0.caseKey) })
      }
      #expect(Self.caseload.owed(in: scope, until: .latest).allSatisfy { own.contains($0.caseKey) })
      #expect(own.isSuperset(of: Self.caseload.cases(in: scope, sortedBy: .opened).keys))
      #expect(own.isSuperset(of: Self.caseload.keys(in: Self.caseload.matching(in: scope, filters: []))))
      for counts in Self.caseload.count(in: scope) where !counts.facet.isMultiple {
        #expect(counts.counts.reduce(0) { $0 + $1.cases } == own.count)
      }
      let stranger = try #require(Self.town.records.first { !own.contains($0.key) && !$0.facts.isEmpty }).key
      let row = try #require(
        Self.caseload.owed(in: Self.caseload.everyCase.subtracting(scope), until: .latest).first)
      #expect(Self.caseload.road(of: stranger, in: scope) == nil)
      #expect(Self.caseload.explain(row, in: scope) == nil)
      #expect(Self.caseload.explain(row, in: Self.caseload.everyCase) != nil)
      #expect(Self.caseload.people(of: stranger, in: scope).isEmpty)
      #expect(Self.caseload.team(of: stranger, in: scope) == nil)
      #expect(Self.caseload.facts(of: stranger, in: scope) == nil)
      #expect(Self.caseload.facets(of: stranger, in: scope) == nil)
      #expect(Self.caseload.days(of: stranger, in: scope) == nil)
      #expect(Self.caseload.subject(of: stranger, in: scope) == nil)
    }
  }

  @Test func `Without a case in the set there is no answer`() {
    for scope in [CaseSet.none, Self.caseload.cases([]), Self.town.caseload().everyCase] {
      #expect(Self.caseload.owed(in: scope, until: .latest).isEmpty)
      #expect(Self.caseload.count(in: scope).allSatisfy { $0.counts.isEmpty })
      #expect(Self.caseload.keys(in: scope).isEmpty)
      #expect(Self.caseload.road(of: Self.town.records[0].key, in: scope) == nil)
      #expect(
        Self.caseload.fidelity(model: shippedModels[0].id, in: scope)?.elements.allSatisfy { $0.counted == 0 } == true)
    }
  }

  @Test func `Sets join, share and part as sets do`() {
    var chance = Chance(state: 9)
    let keys = Self.town.records.map(\.key)
    for _ in 0..<40 {
      let left = Set(keys.filter { _ in Bool.random(using: &chance) })
      let right = Set(keys.prefix(Int.random(in: 0...keys.count, using: &chance)))
      let one = Self.caseload.cases(left)
      let other = Self.caseload.cases(right)
      #expect(Set(Self.caseload.keys(in: one.union(other))) == left.union(right))
      #expect(Set(Self.caseload.keys(in: one.intersection(other))) == left.intersection(right))
      #expect(Set(Self.caseload.keys(in: one.subtracting(other))) == left.subtracting(right))
      #expect(one.count == left.count && one.isEmpty == left.isEmpty)
      #expect(one.union(.none) == one && CaseSet.none.union(one) == one && one.intersection(.none) == .none)
      #expect((one == other) == (left == right))
    }
  }

  @Test func `Only citizens are counted and listed, others are evaluated all the same`() throws {
    let others = Self.caseload.everyCase.subtracting(Self.caseload.everyCitizen)
    #expect(Self.caseload.count(in: others).allSatisfy { $0.counts.isEmpty })
    #expect(Self.caseload.cases(in: others, sortedBy: .firstDue).total == 0)
    #expect(Self.caseload.everyCitizen == Self.caseload.cases(about: .citizen))
    let teams = Self.caseload.cases(about: .team)
    #expect(teams.count == 2)
    let counts = try #require(Self.caseload.fidelity(model: "jobfirst-organisering", in: teams))
    #expect(counts.elements.reduce(0) { $0 + $1.counted } > 0)
  }

  @Test func `Who reads while another writes sees a house of one moment`() {
    let caseload = Caseload(models: shippedModels, day: SmallTown.last)
    caseload.load(Self.town.records.prefix(60))
    // One citizen moves from team to team; every answer has that citizen in just one.
    let moving = Self.town.records[0].key
    let broken = DispatchQueue.global()
    let wrong = Counter()
    let group = DispatchGroup()
    for reader in 0..<3 {
      broken.async(group: group) {
        for round in 0..<150 {
          let scope = caseload.cases([moving])
          let teams = caseload.count(facets: [.team, .standing], in: scope)
          if teams.contains(where: { $0.counts.reduce(0) { $0 + $1.cases } != 1 }) { wrong.add() }
          if reader == 0, round % 10 == 0, caseload.road(of: moving, in: scope) == nil { wrong.add() }
          if reader == 1, round % 10 == 0,
            caseload.fidelity(model: "jobfirst", in: scope, period: Period(from: SmallTown.last)) == nil
          {
            wrong.add()
          }
        }
      }
    }
    for round in 0..<60 {
      caseload.append(
        [Fact("team-changed", on: SmallTown.last, ["to": .text("Team \(round)"), "reason": .text("\(round)")])],
        to: moving)
      if round % 20 == 0 { caseload.turn(to: SmallTown.last.adding(days: round / 20 + 1)) }
    }
    group.wait()
    #expect(wrong.count == 0)
    #expect(caseload.team(of: moving, in: caseload.everyCase) == "Team 59")
  }
}

/// Counts from many threads.
final class Counter: @unchecked Sendable {
  private let queue = DispatchQueue(label: "counter")
  private var total = 0

  func add() { queue.sync { total += 1 } }
  var count: Int { queue.sync { total } }
}
