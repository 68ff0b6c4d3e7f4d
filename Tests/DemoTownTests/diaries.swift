import Almanac
import DemoTown
import Testing

/// What became of an appointment, as the facts tell it.
private struct Appointment {
  let agreed: Day
  var day: Day
  let by: String
  var ending: String?
}

private func appointments(_ facts: [TownFact], faults: inout [String]) -> [String: Appointment] {
  var all: [String: Appointment] = [:]
  for fact in facts {
    guard let name = fact.text("appointment") else { continue }
    if fact.name == "contact-planned" {
      guard case .day(let scheduled) = fact["scheduledFor"] else { continue }
      if all[name] != nil { faults.append("\(name) is agreed twice") }
      all[name] = Appointment(agreed: fact.day, day: scheduled, by: fact.text("by") ?? "")
      continue
    }
    guard let known = all[name] else {
      faults.append("\(fact.name) of \(name), which nobody agreed")
      continue
    }
    if known.ending != nil { faults.append("\(fact.name) of \(name), which was over") }
    switch fact.name {
    case "contact-moved":
      if case .day(let scheduled) = fact["scheduledFor"] { all[name]?.day = scheduled }
      if fact.day > known.day { faults.append("\(name) is moved after its day") }
    case "contact", "no-show":
      if fact.day != known.day { faults.append("\(name) is \(fact.name) on \(fact.day), agreed for \(known.day)") }
      all[name]?.ending = fact.name
    default: all[name]?.ending = fact.name
    }
  }
  return all
}

@Suite struct TheTownsDiaries {
  @Test func `An appointment is held, moved, called off or missed, or it lies ahead`() {
    var faults: [String] = []
    var endings: [String: Int] = [:]
    for facts in Town.citizens {
      for (name, appointment) in appointments(facts, faults: &faults) {
        endings[appointment.ending ?? "ahead", default: 0] += 1
        if appointment.ending == nil, appointment.day <= Town.until { faults.append("\(name) was forgotten") }
        let days = appointment.agreed.days(to: appointment.day)
        // Forty-five at most, and what a move and a holiday add.
        if days < 1 || days > 120 { faults.append("\(name) was agreed \(days) days before") }
      }
    }
    #expect(Array(faults.prefix(10)) == [])
    #expect(["contact", "contact-cancelled", "no-show", "ahead"].allSatisfy { (endings[$0] ?? 0) > 500 }, "\(endings)")
  }

  @Test func `Most talks of the municipality were planned, and none of the unemployment fund`() {
    let talks = Town.facts("contact").filter { $0.text("form") != "atCompany" }
    let own = talks.filter { $0.text("by") != "unemploymentFund" }
    let planned = Double(own.count { $0["appointment"] != nil }) / Double(own.count)
    #expect(planned > 0.7 && planned < 0.9, "\(planned)")
    #expect(!Town.facts("contact-planned").contains { $0.text("by") == "unemploymentFund" })
  }

  @Test func `A good part of the follow-ups stood in the diary, as visits at the company`() {
    let visits = Town.facts("contact-planned").filter { $0.text("appointment")?.hasPrefix("O") == true }
    #expect(visits.allSatisfy { $0.text("form") == "atCompany" })
    let share = Double(visits.count) / Double(Town.facts("company-followup").count)
    #expect(share > 0.35 && share < 0.7, "\(share)")
    for facts in Town.citizens {
      let followUps = Set(facts.filter { $0.name == "company-followup" }.map(\.day))
      for talk in facts where talk.name == "contact" && talk.text("appointment")?.hasPrefix("O") == true {
        #expect(followUps.contains(talk.day))
      }
    }
  }

  @Test func `Nothing is planned on or for a day off, and nobody plans while away`() {
    for facts in Town.citizens {
      var away = 0
      for fact in facts {
        if fact.name == "absence-ended" { away -= 1 }
        if fact.name == "absence-started" { away += 1 }
        guard fact.name == "contact-planned" || fact.name == "contact-moved" else { continue }
        #expect(away == 0)
        guard case .day(let scheduled) = fact["scheduledFor"] else { continue }
        #expect(fact.day.isWorkingDay && scheduled.isWorkingDay)
      }
    }
  }

  @Test func `The coming week is full enough, and its weekend free`() {
    var perDay = [Int](repeating: 0, count: 8)
    var byCaseworkers = 0
    var faults: [String] = []
    for facts in Town.citizens {
      for appointment in appointments(facts, faults: &faults).values where appointment.ending == nil {
        let days = Town.until.days(to: appointment.day)
        guard (1...7).contains(days) else { continue }
        perDay[days] += 1
        if appointment.by == "coordinatingCaseworker" { byCaseworkers += 1 }
      }
    }
    // The last day told is a Saturday. Fifteen teams have thirty caseworkers.
    #expect(perDay[1] == 0 && (2...6).allSatisfy { perDay[$0] > 40 }, "\(perDay)")
    #expect(byCaseworkers > 150 && byCaseworkers < 400, "\(byCaseworkers)")
  }

  @Test func `Somebody is responsible for every course, and the mentor is a person of their own`() {
    var mentors = 0
    for facts in Town.citizens {
      #expect(facts.contains { $0.name == "course-responsible-set" && $0.text("person") != nil })
      let attached = facts.filter { $0.name == "professional-attached" }
      guard let mentor = attached.first(where: { $0.text("role") == "mentor" }) else { continue }
      mentors += 1
      #expect(attached.count { $0["person"] == mentor["person"] } == 1)
    }
    #expect(mentors == 2 * 134 || mentors == 134 + 124, "\(mentors)")
    #expect(Town.facts("stand-in-registered").allSatisfy { $0.text("for") == "jobBroker" })
  }
}
