import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Interventions
import Registers

@testable import Desk

/// What a house answers, to be held against what it answers after it was closed and opened.
struct Portrait: Equatable {
  var found: Set<Independent.Owed>
  var facts: [String: [Fact]]
  var people: [String: [CasePerson]]
  var days: [String]
  var lists: [String]
  var batches: [String]
  var readers: [Subject]

  init(_ desk: Desk, readers people: [Reader]) async throws {
    let everyone = desk.caseload.everyCase
    found = desk.caseload.found()
    facts = [:]
    self.people = [:]
    for key in desk.caseload.keys(in: everyone) {
      facts[key.description] = desk.caseload.facts(of: key, in: everyone)
      self.people[key.description] = desk.caseload.people(of: key, in: everyone)
    }
    days = []
    lists = []
    readers = []
    for reader in people {
      let page = try await desk.myDay(reader, isUnfolded: true)
      days += page.sections.flatMap(\.rows).map { "\($0.id) \($0.day) \($0.citizen?.text ?? "") \($0.origin)" }
      days += page.unplanned.map { "\($0.citizen.text) \($0.lastContact?.description ?? "")" }
      if reader.subject.role != .projectLead {
        let list = try await desk.citizens(reader, CitizenQuery(circle: .mine))
        lists += list.rows.map {
          "\($0.citizen.text) \($0.overdue) \($0.phase ?? "") \($0.nextAppointment?.description ?? "")"
        }
        lists += list.facets.map { "\($0.facet) \($0.values.map { "\($0.key)=\($0.count)" })" }
      }
      readers.append(reader.subject)
    }
    batches = try desk.registers.ask(Batches()).map { "\($0.batch) \($0.facts) \($0.isRetracted)" }
  }
}
