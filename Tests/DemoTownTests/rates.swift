import Almanac
import DemoTown
import Testing

/// The figures are written here by hand from the sources' pages, not taken from the town's own table.
@Suite struct TheTownsWeaknesses {
  /// Udvikling i fleksjob II, January 2021.
  @Test(arguments: [
    // p. 51-60, figures 4, 7 and 10.
    ("recommendation-issued", "newTemplate", 36), ("recommendation-issued", "jobGoals", 84),
    ("recommendation-issued", "progressionGoals", 6), ("recommendation-issued", "tasksNamed", 58),
    ("recommendation-issued", "workAbilityDynamic", 41),
    // p. 51-56, figures 4, 5, 6 and 8.
    ("preparation-completed", "newTemplate", 86), ("preparation-completed", "workHistoryUncovered", 67),
    ("preparation-completed", "fullCv", 52), ("preparation-completed", "abilitiesStated", 80),
    ("preparation-completed", "qualifiedByCaseworker", 12), ("preparation-completed", "accommodationsTiedToTasks", 30),
    // p. 52, figure 5.
    ("cv-reviewed", "tasksDescribed", 90), ("cv-reviewed", "qualificationsExhaustive", 55),
    ("cv-reviewed", "profileJobDirected", 66),
    // p. 55-60, figures 7 to 10.
    ("my-plan-updated", "jobGoals", 86), ("my-plan-updated", "accommodationsTiedToTasks", 37),
    ("my-plan-updated", "smartAgreements", 25), ("my-plan-updated", "jobSearchAgreements", 21),
    ("my-plan-updated", "workAbilityDynamic", 41),
  ])
  func `Papers hold what the audit found, as often as it found it`(fact: String, attribute: String, perCent: Double) {
    let facts = Town.facts(fact)
    let holding = facts.filter { $0.isTrue(attribute) || ($0.number(attribute) ?? 0) >= 1 }
    let share = 100 * Double(holding.count) / Double(facts.count)
    #expect(facts.count > 300)
    #expect(abs(share - perCent) < 5, "\(share) of \(facts.count)")
  }

  @Test func `There are about two job goals in a recommendation and in a plan`() {
    for (fact, mean) in [("recommendation-issued", 2.0), ("my-plan-updated", 1.97)] {
      let numbers = Town.facts(fact).compactMap { $0.number("jobGoals") }
      #expect(abs(numbers.reduce(0, +) / Double(numbers.count) - mean) < 0.25)
    }
  }

  @Test func `Written progression goals in the plan all but never happen`() {
    let plans = Town.facts("my-plan-updated")
    #expect(plans.count { ($0.number("progressionGoals") ?? 0) > 0 } * 50 < plans.count)
  }

  @Test func `Four follow-ups in half a year are rare, one or two usual`() {
    var counts: [Int] = []
    for facts in Town.citizens {
      for start in facts where start.name == "flexjob-started" && start.day.adding(months: 6) <= Town.until {
        counts.append(
          facts.count {
            $0.name == "company-followup" && $0["job"] == start["job"] && $0.day >= start.day
              && $0.day <= start.day.adding(months: 6)
          })
      }
    }
    #expect(counts.count > 150)
    let four = Double(counts.count { $0 >= 4 }) / Double(counts.count)
    #expect(four > 0.03 && four < 0.25, "\(four)")
  }

  @Test func `Ten weeks to the grant are often exceeded`() {
    var legs: [Int] = []
    for facts in Town.citizens {
      var prepared: Day?
      for fact in facts {
        if fact.name == "preparation-started" { prepared = fact.day }
        if fact.name == "flexjob-granted", let day = prepared { legs.append(day.days(to: fact.day)) }
      }
    }
    let inTime = Double(legs.count { $0 <= 70 }) / Double(legs.count)
    #expect(legs.count > 200)
    #expect(inTime > 0.15 && inTime < 0.5, "\(inTime)")
  }

  @Test func `Six months without placement or job are often not taken up again`() {
    let reviews = Town.facts("rehab-review").count
    #expect(reviews > 20)
    #expect(Town.facts("screening").count { $0.text("outcome") == "onTrack" } > reviews / 2)
  }

  @Test func `Placements beside a flexjob live in two teams of nine`() {
    let parallel = Town.facts("placement-started").filter { $0.isTrue("parallel") }
    #expect(parallel.count > 20)
    var perTeam = [Int](repeating: 0, count: Town.demo.teams)
    for (index, facts) in Town.citizens.enumerated() {
      perTeam[index / 134] += facts.count { $0.isTrue("parallel") }
    }
    let most = perTeam.sorted(by: >).prefix(3).reduce(0, +)
    #expect(Double(most) > 0.7 * Double(parallel.count), "\(perTeam)")
  }

  @Test func `One in six is self-supporting four weeks after a company centre`() {
    // 17.7 % (Virksomhedscenterkampagnen, Nyhedsbrev 4, January 2011, p. 1).
    let inCentre = Town.citizens.map { facts in
      Set(facts.filter { $0["companyCentre"] != nil }.compactMap { $0.text("placement") })
    }
    let checks = Town.citizens.indices.flatMap { index in
      Town.citizens[index].filter {
        $0.name == "self-support-checked" && inCentre[index].contains($0.text("placement") ?? "")
      }
    }
    let share = 100 * Double(checks.count { $0.isTrue("selfSupporting") }) / Double(checks.count)
    #expect(abs(share - 17.7) < 5, "\(share) of \(checks.count)")
  }

  @Test func `Nearly every placement has its agreement`() {
    // 89-100 % of the citizens say so (Rambøll, JobFirst, delrapport 3, p. 15).
    let agreed = Set(
      Town.citizens.indices.flatMap { index in
        Town.citizens[index].filter { $0.name == "company-agreement-made" }.compactMap { $0.text("placement") }
          .map { "\(index) \($0)" }
      })
    let started = Town.citizens.indices.flatMap { index in
      Town.citizens[index].filter { $0.name == "placement-started" && $0.text("kind") != "tasterPlacement" }
        .compactMap { $0.text("placement") }.map { "\(index) \($0)" }
    }
    let share = Double(started.count(where: agreed.contains)) / Double(started.count)
    #expect(share > 0.89 && share < 1, "\(share)")
  }
}
