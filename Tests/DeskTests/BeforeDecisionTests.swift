import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("The way to the decision, as staff make it")
struct BeforeDecisionDeskTests {
  private func citizen(_ office: Office, _ more: Proposal...) async throws -> ID<Case> {
    let id = try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
    if !more.isEmpty {
      for proposal in more { try await office.record(id, proposal) }
    }
    return id
  }

  private static let begun = Proposal(.preparationStarted(.init()), on: day("2026-03-02"))

  private func receipt(_ office: Office) -> ID<FactInCase> { office.desk.newID() }

  private func finish(_ office: Office, _ id: ID<Case>) async throws -> ActOutcome {
    try await office.desk.prepare(
      try office.reader(.caseworker), id, .finish, receipt: receipt(office), version: nil
    ) { state, today in
      [Proposal(.preparationCompleted(state.preparationCompleted(by: nil, participants: [])), on: today)]
    }
  }

  @Test("Who may do what now follows the table of access and where the case stands")
  func acts() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      func acts(_ who: Office.Colleague) async throws -> Set<PreparationAct> {
        try await office.desk.beforeDecision(try office.reader(who), id).acts
      }
      #expect(try await acts(.caseworker) == [.start])
      #expect(try await acts(.leader) == [])
      try await office.record(id, Self.begun)
      #expect(
        try await acts(.caseworker) == [.requestPaper, .remindPaper, .receivePaper, .planMeetings, .finish])
      #expect(try await acts(.leader) == [.planMeetings])
      guard case .done = try await finish(office, id) else { throw Office.Unexpected(outcome: .done) }
      #expect(
        try await acts(.caseworker) == [.requestPaper, .remindPaper, .receivePaper, .planMeetings, .book, .meet])
      #expect(try await acts(.leader) == [.planMeetings, .approve, .sendBack])
      // A colleague of the team sees the case and writes nothing in its papers.
      let page = try await office.desk.beforeDecision(try office.reader(.colleague), id)
      #expect(page.acts == [.planMeetings] && !page.mayWrite)
    }
  }

  @Test("Whoever may not see the case sees none of its papers")
  func strangers() async throws {
    try await Office.with { office in
      let id = try await citizen(office, Self.begun)
      for stranger in [Office.Colleague.neighbour, .neighbourLeader, .administrator] {
        await #expect(throws: DeskRefusal.self) {
          _ = try await office.desk.beforeDecision(try office.reader(stranger), id)
        }
      }
      let meetings = try await office.desk.decisionMeetings(try office.reader(.neighbour))
      #expect(meetings.counts.values.allSatisfy { $0 == 0 } && meetings.vessels.isEmpty)
    }
  }

  @Test("What one may not do is refused, whatever form is sent")
  func refused() async throws {
    try await Office.with { office in
      let id = try await citizen(office, Self.begun)
      _ = try await finish(office, id)
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.prepare(
          try office.reader(.caseworker), id, .approve, receipt: receipt(office), version: nil
        ) { _, today in [Proposal(.qualityAssured(.init(document: .preparatoryPart)), on: today)] }
      }
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.writePaper(
          try office.reader(.leader), id, [PaperWritten(section: .ownGoals, voice: .citizen, text: "lager")],
          receipt: receipt(office), version: 0)
      }
    }
  }

  @Test("Two who write in different places both stand; in the same place the second is shown what the first wrote")
  func together() async throws {
    try await Office.with { office in
      let id = try await citizen(office, Self.begun)
      try await office.record(
        id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday))
      let shown = try await office.desk.beforeDecision(try office.reader(.caseworker), id).version
      func write(_ who: Office.Colleague, _ section: PaperSection, _ text: String) async throws -> ActOutcome {
        try await office.desk.writePaper(
          try office.reader(who), id, [PaperWritten(section: section, voice: .citizen, text: text)],
          receipt: receipt(office), version: shown)
      }
      guard case .done = try await write(.caseworker, .ownGoals, "lager") else {
        Issue.record("the first")
        return
      }
      guard case .done = try await write(.broker, .tried, "kantinen") else {
        Issue.record("elsewhere")
        return
      }
      guard case .conflict(let events) = try await write(.broker, .ownGoals, "køkken") else {
        Issue.record("the same place")
        return
      }
      #expect(!events.isEmpty)
      let course = try await office.desk.beforeDecision(try office.reader(.leader), id).course
      #expect(course.text(.ownGoals, .citizen) == "lager" && course.text(.tried, .citizen) == "kantinen")
      #expect(course.words(.tried, .citizen)?.by == office.people[.broker])
      // What was shown when the form was made is what changes are counted from.
      let before = try await office.desk.papers(try office.reader(.broker), id, shownAt: shown)
      #expect(before.text(.ownGoals, .citizen).isEmpty)
    }
  }

  @Test("A case stands in one stage, in the queue from the check to the booking, and on the day's agenda after it")
  func stages() async throws {
    try await Office.with { office in
      let id = try await citizen(office, Self.begun)
      let leader = try office.reader(.leader)
      func stage() async throws -> DecisionMeetings.Stage? {
        try await office.desk.decisionMeetings(leader).counts.first { $0.value == 1 }?.key
      }
      #expect(try await stage() == .preparation)
      _ = try await finish(office, id)
      #expect(try await stage() == .check)
      #expect(
        try await office.desk.teamMonday(leader).blocks.contains { $0.kind == .waitingForQualityCheck && $0.count == 1 }
      )
      try await office.record(
        id, by: .leader,
        Proposal(.documentSentBack(.init(document: .preparatoryPart, lacks: [.jobGoals])), on: wednesday))
      #expect(try await stage() == .returned)
      #expect(
        try await office.desk.teamMonday(leader).blocks.contains { $0.kind == .waitingForQualityCheck && $0.count == 0 }
      )
      _ = try await finish(office, id)
      try await office.record(
        id, by: .leader, Proposal(.qualityAssured(.init(document: .preparatoryPart)), on: wednesday))
      let queued = try await office.desk.decisionMeetings(leader)
      #expect(queued.queue.map(\.citizen.id) == [id])
      let sitting = try #require(queued.sittings.first { $0.day > wednesday })
      try await office.record(
        id, Proposal(.teamMeetingBooked(.init(scheduledFor: sitting.day, question: "Hvad nu?")), on: wednesday))
      let booked = try await office.desk.decisionMeetings(leader)
      #expect(booked.queue.isEmpty)
      let agenda = try #require(booked.sittings.first { $0.day == sitting.day })
      #expect(agenda.taken == 1 && agenda.rows.map(\.question) == ["Hvad nu?"])
      // The number of taken places is everybody's; the names are not.
      let elsewhere = try await office.desk.decisionMeetings(try office.reader(.neighbour))
      #expect(elsewhere.sittings.first { $0.day == sitting.day }.map { $0.taken == 1 && $0.rows.isEmpty } == true)
    }
  }
}
