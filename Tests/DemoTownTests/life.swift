import Almanac
import DemoTown
import Testing

@Suite struct TheTownsDays {
  @Test func `Absences begin mostly in July, and illness in winter`() {
    let absences = Town.facts("absence-started")
    let holidays = absences.filter { $0.text("kind") == "holiday" }
    let illness = absences.filter { $0.text("kind") == "illness" }
    #expect(holidays.count { $0.day.month == 7 } * 10 > holidays.count * 6)
    #expect(illness.allSatisfy { [11, 12, 1, 2, 3].contains($0.day.month) })
    #expect(absences.count { $0.day.month == 7 } * 10 > absences.count * 4)
  }

  @Test func `Talks grow fewer in July`() {
    var talks = [Int](repeating: 0, count: 13)
    for fact in Town.facts("contact") where (2024...2025).contains(fact.day.year) { talks[fact.day.month] += 1 }
    let usual = Double(talks[1...12].reduce(0, +)) / 12
    #expect(Double(talks[7]) < 0.8 * usual, "\(talks)")
  }

  @Test func `Nobody is called in on a day off`() {
    let atWork = ["contact", "company-followup", "rehab-meeting", "case-peer-review", "my-plan-updated", "no-show"]
    for (name, facts) in Town.everything {
      #expect(facts.allSatisfy { !atWork.contains($0.name) || $0.day.isWorkingDay }, "\(name)")
    }
  }

  @Test func `Nobody is called in while away`() {
    for facts in Town.citizens {
      var away = 0
      for fact in facts {
        if fact.name == "absence-ended" { away -= 1 }
        if away > 0 { #expect(fact.name != "contact" && fact.name != "no-show") }
        if fact.name == "absence-started" { away += 1 }
      }
    }
  }

  @Test func `Everybody is there, long histories and short, open cases and ended ones`() {
    #expect(Town.citizens.allSatisfy { $0.first?.name == "case-opened" })
    let counts = Town.citizens.map(\.count).sorted()
    let mean = Double(counts.reduce(0, +)) / Double(counts.count)
    #expect(mean > 100 && mean < 220, "\(mean)")
    #expect(counts[100] < 80 && counts[1950] > 250)
    let open = Town.citizens.count { facts in
      facts.count { $0.name == "case-opened" } > facts.count { $0.name == "case-closed" }
    }
    #expect(open > 1000 && open < 1500, "\(open)")
    let fresh = Town.facts("case-opened").count { $0.day > Town.until.adding(days: -91) }
    #expect(fresh > 50, "\(fresh)")
  }

  @Test func `What begins ends after it begins, and no placement ends that never began`() {
    for facts in Town.citizens {
      var running: Set<String> = []
      for fact in facts {
        guard let name = fact.text("placement") else { continue }
        if fact.name == "placement-started" { #expect(running.insert(name).inserted) }
        if fact.name == "placement-ended" { #expect(running.remove(name) != nil) }
      }
    }
  }

  @Test func `Effective hours are hours times intensity`() {
    for fact in Town.facts("flexjob-started") {
      let hours = fact.number("hours") ?? 0
      let intensity = fact.number("intensity") ?? 0
      #expect(fact.number("effectiveHours") == hours * intensity / 100)
      #expect(hours > 0 && intensity > 0)
    }
  }

  @Test func `Lengths lie near the law's: most within it, some extended, some too long`() {
    var within = 0
    var over = 0
    var extended = 0
    for facts in Town.citizens {
      for start in facts where start.name == "placement-started" && start.text("kind") == "workPlacement" {
        let ending = facts.first { $0.name == "placement-ended" && $0["placement"] == start["placement"] }
        guard let ending else { continue }
        let isShort = ["dagpenge", "kontanthjaelp-jobparat"].contains(start.text("targetGroup") ?? "")
        let isExtended = facts.contains { $0.name == "placement-extended" && $0["placement"] == start["placement"] }
        let days = start.day.days(to: ending.day)
        if isExtended {
          extended += 1
          #expect(!isShort && days <= 26 * 7)
        } else if days > (isShort ? 28 : 91) {
          over += 1
        } else {
          within += 1
        }
      }
    }
    #expect(extended > 100 && over > 50)
    #expect(within > 8 * over)
  }

  @Test func `The reform of 2026 replaces the team's meeting`() throws {
    let reform = try #require(Day(iso: "2026-07-01"))
    #expect(Town.facts("rehab-meeting").allSatisfy { $0.day < reform })
    let descriptions = Town.facts("overall-description-completed")
    #expect(descriptions.count > 10 && descriptions.allSatisfy { $0.day >= reform })
    #expect(Town.facts("exempted").allSatisfy { $0.day >= reform })
  }
}
