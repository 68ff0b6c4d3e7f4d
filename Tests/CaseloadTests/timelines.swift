import Almanac
import Caseload
import Identifiers
import Interventions
import Testing

@Suite struct CaseTimelines {
  @Test func `A case's facts come back as they were given, ordered by day`() {
    let caseload = Caseload(day: day("2026-06-30"))
    let facts = [
      Fact("contact", on: day("2026-03-02"), ["by": .text("jobBroker"), "minutes": .number(12.5)]),
      Fact("no-show", on: day("2026-01-05")),
      Fact("contact", on: day("2026-03-02"), ["participants": .list(["citizen", "jobBroker"])]),
      Fact("strange-thing", on: day("2025-12-31"), ["spørgsmål": .text("hvorfor"), "yes": .truth(true)]),
    ]
    caseload.replace(CaseRecord(key(1), facts: facts))
    #expect(caseload.facts(of: key(1), in: caseload.everyCase) == [facts[3], facts[1], facts[0], facts[2]])
  }

  @Test func `A town whose facts came one by one is the town whose facts came at once`() {
    let town = SmallTown(citizens: 60)
    let whole = town.caseload()
    let grown = Caseload(models: shippedModels, day: SmallTown.last)
    var chance = Chance(state: 5)
    for record in town.records {
      // Some facts first, in their order; the others after, in any order of days but each day's in its own.
      var later: [Fact] = []
      var first: [Fact] = []
      for fact in record.facts {
        if later.contains(where: { $0.day == fact.day }) || Bool.random(using: &chance) {
          later.append(fact)
        } else {
          first.append(fact)
        }
      }
      grown.replace(CaseRecord(record.key, record.subject, origin: record.origin, facts: first))
      let days = Set(later.map(\.day)).sorted().shuffled(using: &chance)
      for day in days { grown.append(later.filter { $0.day == day }, to: record.key) }
    }
    #expect(HousePortrait(grown) == HousePortrait(whole))
  }

  @Test func `A corrected timeline replaces the former, and nothing of that is left`() {
    let town = SmallTown(citizens: 40)
    let corrected = town.caseload()
    let fresh = Caseload(models: shippedModels, day: SmallTown.last)
    // Each citizen is given the next one's facts, and teams become companies.
    var records = town.records
    for place in records.indices {
      records[place].facts = town.records[(place + 1) % records.count].facts
      if records[place].subject == .team { records[place].subject = .company }
    }
    for record in records { corrected.replace(record) }
    fresh.load(records)
    #expect(HousePortrait(corrected) == HousePortrait(fresh))
    for team in ["T-01", "T-02"] {
      #expect(Set(corrected.keys(in: corrected.cases(ofTeam: team))) == Set(fresh.keys(in: fresh.cases(ofTeam: team))))
    }
  }

  @Test func `A forgotten case is nowhere, and its set does not find it when it comes again`() {
    let town = SmallTown(citizens: 30)
    let caseload = town.caseload()
    let before = caseload.everyCase
    let gone = town.records[4]
    let without = Caseload(models: shippedModels, day: SmallTown.last)
    without.load(town.records.filter { $0.key != gone.key })
    caseload.forget(gone.key)
    #expect(HousePortrait(caseload) == HousePortrait(without))
    #expect(!caseload.contains(gone.key, in: before))
    caseload.replace(gone)
    #expect(!caseload.contains(gone.key, in: before))
    #expect(HousePortrait(caseload) == HousePortrait(town.caseload()))
    caseload.forget(key(999_999))
    #expect(HousePortrait(caseload) == HousePortrait(town.caseload()))
  }

  @Test func `A key is the id's sixteen bytes and reads as the id does`() {
    var chance = Chance(state: 1)
    for _ in 0..<20 {
      let id = ID<Caseload>(milliseconds: 1_700_000_000_000, using: &chance)
      #expect(CaseKey(id).description == id.description)
      #expect(CaseKey(id).id(of: Caseload.self) == id)
    }
  }

  @Test func `A new day is what a house that opens on that day sees`() {
    let town = SmallTown(citizens: 50)
    let caseload = town.caseload(on: day("2025-09-01"))
    for text in ["2025-09-02", "2026-02-28", "2026-07-01", "2025-01-15"] {
      caseload.turn(to: day(text))
      #expect(caseload.day == day(text))
      #expect(HousePortrait(caseload) == HousePortrait(town.caseload(on: day(text))))
    }
  }

  @Test func `Other models taken into use are what a house that opens with them sees`() {
    let town = SmallTown(citizens: 50)
    let few = Array(shippedModels.prefix(2))
    let caseload = town.caseload(models: few)
    caseload.exchange(models: shippedModels.reversed())
    #expect(HousePortrait(caseload) == HousePortrait(town.caseload(models: shippedModels.reversed())))
    caseload.append([Fact("contact", on: day("2026-06-29"), ["by": .text("jobBroker")])], to: key(0))
    caseload.exchange(models: [])
    #expect(caseload.fidelity(model: few[0].id, in: caseload.everyCase) == nil)
    #expect(caseload.owed(in: caseload.everyCase, until: .latest).isEmpty)
  }
}
