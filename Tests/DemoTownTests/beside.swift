import Almanac
import DemoTown
import Testing

@Suite struct CoursesBesideTheMainOne {
  private static let models = [
    "tidlig-ungeindsats", "korte-loentilskudsforloeb", "jobjagten", "udsatte-unge", "udsatte-over-30",
  ]

  /// The times that a citizen followed a model.
  private func times(_ model: String, in facts: [TownFact]) -> [(from: Day, to: Day?)] {
    var times: [(from: Day, to: Day?)] = []
    for fact in facts where fact.text("model") == model {
      if fact.name == "enrolled" { times.append((fact.day, nil)) }
      if fact.name == "left", !times.isEmpty { times[times.count - 1].to = fact.day }
    }
    return times
  }

  @Test(arguments: models)
  func `Some citizens of every team follow the model, and nobody begins it twice without leaving`(model: String) {
    var teams: Set<Int> = []
    var count = 0
    for (index, facts) in Town.citizens.enumerated() {
      let times = times(model, in: facts)
      count += times.count
      if !times.isEmpty { teams.insert(index / 134) }
      for (one, next) in zip(times, times.dropFirst()) { #expect(one.to.map { $0 <= next.from } == true) }
    }
    #expect(count >= 40 && count < 700, "\(count)")
    #expect(teams.count >= 12, "\(teams.count)")
  }

  @Test func `The models for the young are followed by the young, the other by those who are not`() {
    func isYoung(_ facts: [TownFact]) -> Bool {
      facts.contains { $0.text("targetGroup")?.hasPrefix("uddannelseshjaelp") == true }
    }
    func wasGrown(_ facts: [TownFact]) -> Bool {
      facts.contains { $0.text("targetGroup")?.hasPrefix("kontanthjaelp") == true }
    }
    for facts in Town.citizens {
      // One is young or not for the whole of the history: three years and a bit.
      #expect(!(isYoung(facts) && wasGrown(facts)))
      for model in ["tidlig-ungeindsats", "udsatte-unge"] where !times(model, in: facts).isEmpty {
        #expect(!wasGrown(facts), "\(model)")
      }
      if !times("udsatte-over-30", in: facts).isEmpty { #expect(!isYoung(facts)) }
    }
    let young = Town.citizens.count(where: isYoung)
    #expect(young > 200 && young < 500, "\(young)")
  }

  @Test func `A mechanism is assessed about our effort: one of the lists, most often with a reason`() {
    let assessed = Town.facts("screening").filter { $0["mechanism"] != nil }
    #expect(assessed.count > 400)
    #expect(Set(assessed.compactMap { $0.text("mechanism") }).count == 12)
    #expect(assessed.count { $0["reason"] != nil } * 10 > assessed.count * 7)
    let lacking = Double(assessed.count { $0.text("outcome") == "newEffort" }) / Double(assessed.count)
    #expect(lacking > 0.15 && lacking < 0.45, "\(lacking)")
  }

  @Test func `After-care goes both ways where both were thought of, and ends`() {
    let contacts = Town.facts("aftercare-contact")
    func share(_ role: String) -> Double {
      let with = contacts.count { fact in
        if case .list(let people)? = fact["participants"] { people.contains(role) } else { false }
      }
      return Double(with) / Double(contacts.count)
    }
    #expect(contacts.count > 300)
    #expect(share("citizen") > 0.75 && share("companyContact") > 0.3 && share("companyContact") < 0.8)
    var open = 0
    var agreed = 0
    for facts in Town.citizens {
      var runs = false
      for fact in facts {
        if fact.name == "aftercare-agreed" { (runs, agreed) = (true, agreed + 1) }
        if fact.name == "aftercare-contact" { #expect(runs) }
        if fact.name == "aftercare-ended" || fact.name == "citizen-returned" { runs = false }
      }
      if runs { open += 1 }
    }
    #expect(agreed > 200 && open * 3 < agreed, "\(open) of \(agreed)")
  }

  @Test func `Nobody is in two placements because of a course beside the main one`() {
    for facts in Town.citizens {
      var running: Set<String> = []
      for fact in facts {
        guard let name = fact.text("placement") else { continue }
        if fact.name == "placement-started" {
          if name.hasPrefix("PB") { #expect(running.isEmpty) }
          running.insert(name)
        }
        if fact.name == "placement-ended" { running.remove(name) }
      }
    }
  }
}
