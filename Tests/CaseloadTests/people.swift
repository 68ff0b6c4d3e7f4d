import Almanac
import Caseload
import Interventions
import Testing

@Suite struct PeopleOnTheCase {
  static let today = day("2026-06-30")

  private func caseload(_ facts: [Fact], on today: Day = today) -> Caseload {
    let caseload = Caseload(day: today)
    caseload.replace(CaseRecord(key(1), facts: facts))
    return caseload
  }

  private func people(_ facts: [Fact], on today: Day = today) -> [String] {
    let caseload = caseload(facts, on: today)
    return caseload.people(of: key(1), in: caseload.everyCase).map { "\($0.role) \($0.person)" }
  }

  private func attached(_ role: String, _ person: String, _ on: String, besides: Bool = false) -> Fact {
    var attributes: [String: FactValue] = ["role": .text(role), "person": .text(person)]
    if besides { attributes["besides"] = .truth(true) }
    return Fact("professional-attached", on: day(on), attributes)
  }

  private func broker(_ person: String, _ on: String) -> Fact {
    Fact("job-broker-assigned", on: day(on), ["person": .text(person)])
  }

  @Test func `A new person in a role takes it over, unless the fact says that both have it`() {
    let first = attached("mentor", "Ane", "2026-01-01")
    #expect(people([first, attached("mentor", "Bo", "2026-02-01")]) == ["mentor Bo"])
    #expect(people([first, attached("mentor", "Bo", "2026-02-01", besides: true)]) == ["mentor Ane", "mentor Bo"])
    #expect(people([first, attached("youthMentor", "Bo", "2026-02-01")]) == ["mentor Ane", "youthMentor Bo"])
    #expect(people([broker("Ane", "2026-01-01"), attached("jobBroker", "Bo", "2026-02-01")]) == ["jobBroker Bo"])
  }

  @Test func `Who is detached is no longer there; whom the fact does not name stays`() {
    let ane = attached("mentor", "Ane", "2026-01-01")
    func detached(_ person: String?) -> Fact {
      var attributes: [String: FactValue] = ["role": .text("mentor")]
      attributes["person"] = person.map(FactValue.text)
      return Fact("professional-detached", on: day("2026-03-01"), attributes)
    }
    #expect(people([ane, detached("Ane")]) == [])
    #expect(people([ane, detached(nil)]) == [])
    #expect(people([ane, detached("Bo")]) == ["mentor Ane"])
    let ended = Fact("job-broker-ended", on: day("2026-03-01"), ["person": .text("Ane")])
    #expect(people([broker("Ane", "2026-01-01"), ended]) == [])
  }

  @Test func `A stand-in is there within the days alone`() throws {
    let standIn = Fact(
      "stand-in-registered", on: day("2026-06-01"),
      [
        "for": .text("jobBroker"), "person": .text("Bo"), "from": .text("2026-06-20"), "to": .text("2026-06-30"),
      ])
    let facts = [broker("Ane", "2026-01-01"), standIn]
    #expect(people(facts, on: day("2026-06-19")) == ["jobBroker Ane"])
    #expect(people(facts, on: day("2026-06-20")) == ["jobBroker Ane", "standIn Bo"])
    #expect(people(facts, on: day("2026-07-01")) == ["jobBroker Ane"])
    let caseload = caseload(facts)
    let last = try #require(caseload.people(of: key(1), in: caseload.everyCase).last)
    #expect(last.standsInFor == "jobBroker" && last.standInUntil == day("2026-06-30"))
    #expect(last.since == day("2026-06-20"))
    #expect(caseload.keys(in: caseload.cases(ofPerson: "Bo")) == [key(1)])
    caseload.turn(to: day("2026-07-01"))
    #expect(caseload.cases(ofPerson: "Bo").isEmpty)
    #expect(caseload.keys(in: caseload.cases(ofPerson: "Ane")) == [key(1)])
  }

  @Test func `The responsible is the course responsible, else the job broker, else the caseworker`() {
    let worker = attached("coordinatingCaseworker", "Cæcilie", "2026-01-01")
    let set = Fact("course-responsible-set", on: day("2026-03-01"), ["role": .text("mentor"), "person": .text("Dan")])
    let byRole = Fact("course-responsible-set", on: day("2026-03-01"), ["role": .text("jobBroker")])
    func responsible(_ facts: [Fact]) -> [String]? {
      let caseload = caseload(facts)
      return caseload.facets(of: key(1), in: caseload.everyCase)?[.responsible]
    }
    #expect(responsible([]) == ["none"])
    #expect(responsible([worker]) == ["Cæcilie"])
    #expect(responsible([worker, broker("Ane", "2026-02-01")]) == ["Ane"])
    #expect(responsible([worker, broker("Ane", "2026-02-01"), set]) == ["Dan"])
    #expect(responsible([worker, broker("Ane", "2026-02-01"), byRole]) == ["Ane"])
    #expect(
      responsible([worker, broker("Ane", "2026-02-01"), byRole, broker("Bo", "2026-04-01")]) == ["Bo"])
  }

  @Test func `The team is the last that took the case, and its set follows`() {
    let first = Fact("team-changed", on: day("2026-01-01"), ["to": .text("Nord")])
    let caseload = caseload([first])
    #expect(caseload.team(of: key(1), in: caseload.everyCase) == "Nord")
    caseload.append([Fact("team-changed", on: day("2026-02-01"), ["to": .text("Syd")])], to: key(1))
    #expect(caseload.team(of: key(1), in: caseload.everyCase) == "Syd")
    #expect(caseload.cases(ofTeam: "Nord").isEmpty)
    #expect(caseload.keys(in: caseload.cases(ofTeam: "Syd")) == [key(1)])
    caseload.forget(key(1))
    #expect(caseload.cases(ofTeam: "Syd").isEmpty)
  }
}
