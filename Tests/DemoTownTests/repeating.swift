import Almanac
import DemoTown
import Testing

@Suite struct ATownThatCanBeMadeAgain {
  @Test func `The same arguments give the same bytes`() {
    let town = DemoTown(citizens: 300, until: Town.until, seed: 7)
    #expect(town.bytes == DemoTown(citizens: 300, until: Town.until, seed: 7).bytes)
  }

  @Test func `The bytes are the same on every machine`() {
    // A change of the town changes this number; a change of machine must not.
    let town = DemoTown(citizens: 40, years: 1, until: Day(iso: "2024-06-30")!, seed: 1)
    #expect(digest(town.bytes) == 0x5AD2_DE66_6040_2E23)
  }

  @Test func `Another seed gives another town`() {
    let one = DemoTown(citizens: 20, until: Town.until, seed: 1)
    let other = DemoTown(citizens: 20, until: Town.until, seed: 2)
    #expect(one.bytes != other.bytes)
    #expect((0..<20).allSatisfy { one.history(ofCitizen: $0) != other.history(ofCitizen: $0) })
  }

  @Test func `A citizen lives the same life in a town of any size`() {
    let large = DemoTown(citizens: 60_000, until: Town.until)
    for index in [0, 1, 133, 134, 1999] {
      #expect(large.history(ofCitizen: index) == Town.citizens[index])
    }
    #expect(large.history(ofTeam: 3) == Town.teams[3])
    // What is written is what can be asked for, one by one.
    let small = DemoTown(citizens: 140, until: Town.until)
    let written = rows(small.bytes).filter { $0[0] == "B-000137" }.map { $0[1...2].joined(separator: " ") }
    #expect(written == Town.citizens[136].map { "\($0.day) \($0.name)" })
  }

  @Test(arguments: ["2024-01-01", "2024-03-29", "2024-07-16", "2024-12-30", "2025-02-11"])
  func `The town's people live on: a later last day only adds`(text: String) throws {
    let early = try #require(Day(iso: text))
    let late = early.adding(days: 150)
    // Two years before each year of the last day's own: the same first day on both sides of New Year.
    let before = DemoTown(citizens: 280, years: early.year - 2022, until: early, seed: 3)
    let after = DemoTown(citizens: 280, years: late.year - 2022, until: late, seed: 3)
    #expect(before.start == after.start)
    func holds(_ one: [TownFact], _ other: [TownFact]) -> Bool {
      one == Array(other.prefix { $0.day <= early }) && one.count <= other.count
    }
    for index in 0..<280 {
      #expect(holds(before.history(ofCitizen: index), after.history(ofCitizen: index)), "citizen \(index)")
    }
    for team in 0..<before.teams {
      #expect(holds(before.history(ofTeam: team), after.history(ofTeam: team)), "team \(team)")
      #expect(holds(before.history(ofCentre: team), after.history(ofCentre: team)), "centre \(team)")
      for (one, other) in zip(before.histories(ofProfessionalsIn: team), after.histories(ofProfessionalsIn: team)) {
        #expect(one.case == other.case && holds(one.facts, other.facts), "\(one.case)")
      }
    }
  }

  @Test func `The first day follows from the years alone`() {
    #expect(DemoTown(until: Day(iso: "2026-01-01")!).start.description == "2023-01-01")
    #expect(DemoTown(until: Day(iso: "2026-12-31")!).start.description == "2023-01-01")
    #expect(DemoTown(years: 0, until: Day(iso: "2026-12-31")!).start.description == "2025-01-01")
  }

  @Test func `A town without citizens is a header`() {
    let town = DemoTown(citizens: 0, until: Town.until)
    #expect(rows(town.bytes) == [DemoTown.columns])
    #expect(DemoTown(citizens: -5, until: Town.until).citizens == 0)
  }

  @Test func `The calendar's ends are no trap`() {
    #expect(DemoTown(citizens: 3, until: .latest).bytes.count > 1000)
    #expect(DemoTown(citizens: 3, until: .earliest).bytes.count > 1000)
  }
}
