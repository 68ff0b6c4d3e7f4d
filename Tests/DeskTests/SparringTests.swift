import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("The team spars about the courses it will spend time on")
struct SparringTests {
  private func citizens(_ office: Office) async throws -> [ID<Case>] {
    var ids: [ID<Case>] = []
    for (serial, name) in [(1, "Bente Prøvesen"), (2, "Carl Tænkt"), (3, "Dorte Prøvesen")] {
      ids.append(
        try await office.citizen(name, serial: serial, [Proposal(.caseOpened(.init()), on: day("2025-06-02"))]))
    }
    // One course goes well: a goal, a plan, a talk, a next talk and a placement.
    try await office.record(
      ids[2],
      Proposal(.placementStarted(.init(placement: reference("p1"), kind: .workPlacement)), on: day("2026-02-02")),
      Proposal(.jobGoalSet(.init(goal: reference("g1"), occupation: "bager")), on: wednesday),
      Proposal(.myPlanUpdated(.init()), on: wednesday),
      Proposal(
        .contactHeld(.init(by: .coordinatingCaseworker, participants: [.coordinatingCaseworker, .citizen])),
        on: wednesday),
      Proposal(
        .contactPlanned(.init(appointment: reference("t1"), scheduledFor: wednesday.adding(days: 7))), on: wednesday))
    return ids
  }

  @Test("those with two reasons are proposed, each with its reasons in words; who is doing well is not")
  func proposed() async throws {
    try await Office.with { office in
      let ids = try await citizens(office)
      let page = try await office.desk.sparring(try office.reader(.caseworker))
      #expect(Set(page.rows.map(\.citizen.id)) == Set(ids.prefix(2)) && page.courses == 3 && page.last == nil)
      for row in page.rows {
        #expect(Set(row.reasons) == [.withoutWork, .noJobGoal, .longSinceContact, .noNextAppointment, .noConcretePlan])
        #expect(row.responsible?.id == office.people[.caseworker])
        #expect(row.goals.isEmpty && row.agreed.isEmpty)
      }
      // Each reason is the list of citizens narrowed: the number can be opened.
      let without = try await office.desk.citizens(
        try office.reader(.caseworker),
        CitizenQuery(circle: .team, filters: [FacetChoice(facet: "withoutPlacementOrJob", value: "yes")]))
      #expect(without.total == 2)
    }
  }

  @Test("who is away for a time waits with being talked about")
  func away() async throws {
    try await Office.with { office in
      let ids = try await citizens(office)
      try await office.record(
        ids[0], Proposal(.absenceStarted(.init(absence: reference("f1"), kind: .illness)), on: wednesday))
      #expect(try await office.desk.sparring(try office.reader(.leader)).rows.map(\.citizen.id) == [ids[1]])
    }
  }

  @Test("ideas stand in the case, a task on the colleague's day, the routine and the success on the team; once")
  func held() async throws {
    try await Office.with { office in
      let ids = try await citizens(office)
      let (caseworker, leader) = (try office.reader(.caseworker), try office.reader(.leader))
      let broker = try #require(office.people[.broker])
      let meeting = try await office.desk.sparring(caseworker, chosen: [ids[2], ids[0], ids[2]])
      #expect(meeting.rows.map(\.citizen.id) == [ids[2], ids[0]])
      #expect(meeting.rows[0].goals == ["bager"] && meeting.rows[0].running.count == 1)
      let held = SparringHeld(
        participants: [.coordinatingCaseworker, .jobBroker],
        courses: [
          .init(
            id: ids[0], ideas: "Prøv bageriet ved stationen",
            task: .init(text: "Ring til bageriet", person: broker, due: wednesday.adding(days: 2))),
          .init(id: ids[2], ideas: nil, task: nil),
        ], success: "En borger gik fra to til fem timer")
      let receipt = office.desk.formReceipt()
      let before = try await office.desk.factCount
      for _ in 1...2 { #expect(try await office.desk.holdSparring(caseworker, held, receipt: receipt).isDone) }
      // The team's case begins: its team, the sparring, the success; then a note and a task.
      #expect(try await office.desk.factCount == before + 5)

      let page = try await office.desk.citizen(caseworker, ids[0])
      #expect(page.tasks.contains { $0.text == "Ring til bageriet" && $0.person.id == broker })
      #expect(
        page.events.contains {
          if case .noteWritten(let note) = $0.fact {
            note.text == "Prøv bageriet ved stationen" && note.shownToCitizen
          } else {
            false
          }
        })
      #expect(try await office.desk.sparring(leader).last == wednesday)
      let monday = try await office.desk.teamMonday(leader)
      #expect(monday.success?.text == "En borger gik fra to til fem timer" && monday.citizens == 3)
      // The team's own case is no citizen's, and the next sparring goes on in it.
      #expect(office.desk.caseload.everyCitizen.count == 3)
      let again = try await office.desk.factCount
      #expect(
        try await office.desk.holdSparring(
          leader, SparringHeld(participants: [], courses: [.init(id: ids[1], ideas: nil, task: nil)], success: nil)
        ).isDone)
      #expect(try await office.desk.factCount == again + 1)
    }
  }

  @Test("a learning group is the team's routine; the next sparring shows what all of them try")
  func learningGroup() async throws {
    try await Office.with { office in
      let (caseworker, leader) = (try office.reader(.caseworker), try office.reader(.leader))
      #expect(try await office.desk.sparring(caseworker).learning == nil)
      let met = LearningGroupMet(
        theme: "Timer fra første samtale", jointAgreement: true, practise: "Spørg om timer hver gang")
      let receipt = office.desk.formReceipt()
      let before = try await office.desk.factCount
      for _ in 1...2 {
        #expect(
          try await office.desk.holdLearningGroup(
            caseworker, LearningHeld(met: met, day: wednesday.adding(days: -1)), receipt: receipt
          )
          .isDone)
      }
      #expect(try await office.desk.factCount == before + 2)
      #expect(
        try await office.desk.sparring(leader).learning
          == .init(
            day: wednesday.adding(days: -1), theme: "Timer fra første samtale", practise: "Spørg om timer hver gang"))
      for other in [Office.Colleague.mentor, .projectLead] {
        let reader = try office.reader(other)
        #expect(
          await notAllowed {
            _ = try await office.desk.holdLearningGroup(reader, LearningHeld(met: met, day: wednesday))
          } != nil)
      }
    }
  }

  @Test("only the team's own courses and colleagues, and only for those who spar")
  func access() async throws {
    try await Office.with { office in
      let ids = try await citizens(office)
      let elsewhere = try await office.citizen("Erik Tænkt", serial: 4, by: .neighbour)
      let caseworker = try office.reader(.caseworker)
      let before = try await office.desk.factCount
      #expect(await isNotFound { _ = try await office.desk.sparring(caseworker, chosen: [ids[0], elsewhere]) })
      func hold(_ reader: Reader, _ id: ID<Case>, _ person: Office.Colleague = .broker) async throws {
        let task = SparringHeld.Task(text: "Ring", person: office.people[person]!, due: wednesday)
        _ = try await office.desk.holdSparring(
          reader, SparringHeld(participants: [], courses: [.init(id: id, ideas: "x", task: task)], success: nil))
      }
      #expect(await isNotFound { try await hold(caseworker, elsewhere) })
      #expect(await isNotFound { try await hold(caseworker, ids[0], .neighbour) })
      for other in [Office.Colleague.mentor, .projectLead, .administrator] {
        let reader = try office.reader(other)
        #expect(!reader.label.maySpar, "\(other)")
        #expect(await notAllowed { _ = try await office.desk.sparring(reader) } != nil, "\(other)")
        #expect(await notAllowed { try await hold(reader, ids[0]) } != nil, "\(other)")
      }
      #expect(try await office.desk.factCount == before)
      #expect(
        try await office.desk.sparring(try office.reader(.neighbour)).rows.allSatisfy { $0.citizen.id == elsewhere })
    }
  }
}
