import Almanac
import Answers
import Casework
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("A conversation is one act, and what is typed before it is one's own")
struct ConversationTests {
  private func citizen(_ office: Office) async throws -> ID<Case> {
    let id = try await office.citizen(
      "Bente Prøvesen",
      [
        Proposal(.caseOpened(.init()), on: day("2026-01-05")),
        Proposal(.benefitStarted(.init(benefit: .ledighedsydelse)), on: day("2026-01-05")),
        Proposal(.modelEntered(.init(model: ModelName("udvikling-i-fleksjob-ii"))), on: day("2026-01-06")),
      ])
    try await office.record(
      id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: day("2026-01-06")))
    return id
  }

  private func talk(_ agreement: Reference<Agreement>) -> [Proposal] {
    [
      Proposal(
        .contactHeld(
          .init(by: .jobBroker, form: .meeting, participants: [.jobBroker, .citizen], agreement: agreement)),
        on: wednesday),
      Proposal(
        .planAgreementMade(
          .init(
            agreement: agreement, by: .citizen, due: wednesday.adding(days: 7), smart: true, text: "Søge på lageret",
            namedJob: "lagermedhjælper")), on: wednesday),
    ]
  }

  @Test("what the plan holds after the talk is counted and recorded with it, and the method is answered by one act")
  func oneAct() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let reader = try office.reader(.broker)
      let before = try await office.desk.factCount
      let review = PlanReview(by: .jobBroker, participants: [.jobBroker, .citizen], on: wednesday)
      let outcome = try await office.desk.record(reader, id, talk(reference("a1")), review: review)
      #expect(outcome.isDone)
      #expect(try await office.desk.factCount == before + 3)
      let page = try await office.desk.citizen(reader, id)
      #expect(page.planUpdated == wednesday)
      let update = page.events.compactMap { event -> MyPlanUpdated? in
        if case .myPlanUpdated(let update) = event.fact { update } else { nil }
      }.first
      #expect(update?.agreements == 1 && update?.smartAgreements == 1 && update?.jobSearchAgreements == 1)
      #expect(update?.jobGoals == 0)
      func met(_ element: String) -> [Owed] {
        page.roads.flatMap(\.phases).flatMap(\.elements).filter { $0.id == element }.flatMap(\.obligations)
          .filter { $0.status == .met }
      }
      #expect(met("E-indhold").contains { $0.fulfilled == wednesday || $0.due == wednesday })
      // The same form again counts nothing twice.
      let receipt = office.desk.formReceipt()
      for _ in 1...2 {
        _ = try await office.desk.record(reader, id, talk(reference("a2")), receipt: receipt, review: review)
      }
      #expect(try await office.desk.factCount == before + 6)
    }
  }

  @Test("a draft is its writer's alone, survives the browser, and is gone when the talk is saved or let go of")
  func drafts() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let (broker, caseworker) = (try office.reader(.broker), try office.reader(.caseworker))
      let desk = office.desk
      #expect(try await desk.conversation(broker, id).draft == nil)
      try await desk.keepDraft(broker, id, form: "optakt=Husk%20bussen")
      try await desk.keepDraft(broker, id, form: "optakt=Husk%20bussen%20og%20CV")
      #expect(try await desk.conversation(broker, id).draft?.form == "optakt=Husk%20bussen%20og%20CV")
      #expect(try await desk.conversation(caseworker, id).draft == nil)
      try await desk.dropDraft(caseworker, id)
      #expect(try await desk.conversation(broker, id).draft != nil)
      try await desk.dropDraft(broker, id)
      #expect(try await desk.conversation(broker, id).draft == nil)
      // Nothing of it is in the case.
      #expect(try await desk.citizen(broker, id, allEvents: true).events.allSatisfy { $0.fact.kind != .noteWritten })
    }
  }

  @Test(
    "the page asks what is open within a month, each thing once, the earliest first; and today's appointment is the talk"
  )
  func asks() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let reader = try office.reader(.broker)
      let appointment: Reference<Appointment> = reference("t1")
      try await office.record(
        id, by: .broker,
        Proposal(.contactPlanned(.init(appointment: appointment, scheduledFor: wednesday, form: .video)), on: wednesday)
      )
      let page = try await office.desk.conversation(reader, id)
      #expect(page.appointment?.appointment == appointment && page.appointment?.form == .video)
      #expect(!page.asks.isEmpty)
      #expect(page.asks.map(\.due) == page.asks.map(\.due).sorted())
      #expect(
        page.asks.allSatisfy { $0.due <= wednesday.adding(days: 30) && [.pending, .overdue].contains($0.status) })
      #expect(Set(page.asks.map { "\($0.model)/\($0.element)/\($0.rule)" }).count == page.asks.count)
    }
  }

  @Test("who is not to register talks in the case opens neither the page nor a draft, and the look is noted")
  func access() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      for other in [Office.Colleague.neighbour, .neighbourLeader, .projectLead, .administrator] {
        let reader = try office.reader(other)
        #expect(await notAllowed { _ = try await office.desk.conversation(reader, id) } != nil, "\(other)")
        #expect(await notAllowed { try await office.desk.keepDraft(reader, id, form: "x=1") } != nil, "\(other)")
      }
      _ = try await office.desk.conversation(try office.reader(.broker), id)
      let noted = try await NotedRead.all(in: office.desk.folder)
      #expect(noted == [NotedRead(by: office.people[.broker], page: "conversation", cases: [id], reason: nil)])
    }
  }

  @Test("a mentor who may not write the plan cannot review it either")
  func mentor() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      try await office.record(
        id, Proposal(.professionalAttached(.init(role: .mentor, person: office.people[.mentor])), on: wednesday))
      let reader = try office.reader(.mentor)
      let review = PlanReview(by: .mentor, participants: [.mentor, .citizen], on: wednesday)
      let held = [Proposal(.contactHeld(.init(by: .mentor, participants: [.mentor, .citizen])), on: wednesday)]
      #expect(
        await notAllowed { _ = try await office.desk.record(reader, id, held, review: review) } != nil)
      #expect(try await office.desk.record(reader, id, held).isDone)
    }
  }
}
