import Almanac
import DemoTown
import Testing

@Suite struct TheTownsTeams {
  @Test func `Fifteen teams share the roles as fifteen municipalities did`() {
    // Rambøll, JobFirst, delrapport 3, p. 8: 13, 67 and 20 %. The number of roles that are counted tells the model.
    #expect(Town.demo.teams == 15)
    var models: [Set<String>: Int] = [:]
    for facts in Town.teams {
      models[Set(facts.filter { $0.name == "caseload-counted" }.compactMap { $0.text("role") }), default: 0] += 1
    }
    #expect(models[["coordinatingCaseworker", "companyConsultant", "mentor"]] == 2)
    #expect(models[["coordinatingCaseworker", "companyConsultant"]] == 10)
    #expect(models[["coordinatingCaseworker"]] == 3)
  }

  @Test func `Caseloads lie near those of the survey`() {
    // p. 18-19: caseworkers 62, mentors 29, consultants with a mentor's tasks 33, all together 41.
    var sums: [String: (citizens: Double, persons: Double)] = [:]
    var all = (citizens: 0.0, persons: 0.0)
    for facts in Town.teams {
      let counts = facts.filter { $0.name == "caseload-counted" }
      let roles = Set(counts.compactMap { $0.text("role") }).count
      for count in counts {
        let citizens = count.number("citizens") ?? 0
        let persons = count.number("fullTimePersons") ?? 0
        all = (all.citizens + citizens, all.persons + persons)
        let role = "\(count.text("role") ?? "") of \(roles)"
        sums[role] = ((sums[role]?.citizens ?? 0) + citizens, (sums[role]?.persons ?? 0) + persons)
        let per = count.number("perFullTimePerson") ?? 0
        #expect(abs(per - citizens / persons) < 0.006)
      }
    }
    func isNear(_ role: String, _ figure: Double) -> Bool {
      guard let sum = sums[role] else { return false }
      return abs(sum.citizens / sum.persons - figure) < figure * 0.15
    }
    #expect(isNear("coordinatingCaseworker of 2", 62), "\(sums)")
    #expect(isNear("coordinatingCaseworker of 3", 62), "\(sums)")
    #expect(isNear("companyConsultant of 2", 33), "\(sums)")
    #expect(isNear("mentor of 3", 29), "\(sums)")
    #expect(abs(all.citizens / all.persons - 41) < 6, "\(all)")
  }

  @Test func `Teams differ, so that differences can be seen`() {
    var shares: [Double] = []
    for team in 0..<Town.demo.teams {
      let plans = Town.citizens[team * 134..<min(2000, team * 134 + 134)].joined().filter {
        $0.name == "my-plan-updated"
      }
      shares.append(Double(plans.count { $0.isTrue("workAbilityDynamic") }) / Double(plans.count))
    }
    let sorted = shares.sorted()
    #expect((sorted.first ?? 1) < 0.25 && (sorted.last ?? 0) > 0.55, "\(sorted)")
  }

  @Test func `Teams meet about their cases and their method, and less in July`() {
    for facts in Town.teams {
      let sparring = facts.filter { $0.name == "case-peer-review" }
      let years = Double(Town.demo.start.days(to: Town.until)) / 365
      #expect(Double(sparring.count) / years > 14 && Double(sparring.count) / years < 27)
      #expect(facts.count { $0.name == "learning-group-meeting" } > 20)
      #expect(sparring.count { $0.day.month == 7 } * 12 < sparring.count)
    }
  }

  @Test func `A centre keeps its overview, and never fills more places than it has`() {
    for team in 0..<Town.demo.teams {
      let overviews = Town.demo.history(ofCentre: team).filter { $0.name == "overview-updated" }
      #expect(overviews.count > 80)
      #expect(overviews.allSatisfy { ($0.number("filled") ?? 99) <= ($0.number("places") ?? 0) })
    }
  }
}
