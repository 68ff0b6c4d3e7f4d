import Almanac
import Casework
import EventLog
import Identifiers
import Journal
import Testing

@testable import Desk

@Suite("Cases that were read lately")
struct RememberedCasesTests {
  @Test("a case that is opened again is as it stands in the log, whatever came since")
  func grows() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let log = office.desk.log
      let first = try await log.caseFile(id)
      #expect(first.facts.map(\.id) == (try await CaseFile.read(id, from: log)).facts.map(\.id))
      try await office.record(id, Proposal(talk(note: "nyt"), on: wednesday))
      let (second, anew) = (try await log.caseFile(id), try await CaseFile.read(id, from: log))
      #expect(second.facts.count > first.facts.count)
      #expect(second.facts.map(\.id) == anew.facts.map(\.id))
      #expect(second.versions == anew.versions && second.position == anew.position)
      #expect(second.positions == anew.positions && second.streams == anew.streams)
    }
  }

  @Test("what is erased is not remembered")
  func forgets() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let log = office.desk.log
      try await office.record(
        id, Proposal(.noteWritten(NoteWritten(text: "skal væk", shownToCitizen: false)), on: wednesday))
      let note = try #require(try await log.caseFile(id).facts.last)
      let bytes = try #require(FactID(bytes: note.id.bytes))
      let why = try Journal.newFact(
        .noteWritten(NoteWritten(text: "En note er slettet", shownToCitizen: false)), of: id,
        factID: office.desk.newID(), on: wednesday,
        Stamp(recorded: office.desk.clock.now(), actor: note.actor))
      let stream = Journal.stream(of: id, part: Journal.part(of: .noteWritten))
      _ = try await log.erase(
        bodiesOf: [bytes], recording: StreamAppend(to: stream, expecting: .any, [why]))
      let now = try await log.caseFile(id).facts
      #expect(!now.contains { $0.id == note.id })
      #expect(now.last?.fact == .noteWritten(NoteWritten(text: "En note er slettet", shownToCitizen: false)))
    }
  }

  @Test("no more than so many cases are remembered, and one that was forgotten is read again")
  func bounded() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let log = office.desk.log
      let first = try await log.caseFile(id)
      for _ in 0..<RememberingLog.most + 10 { _ = try await log.caseFile(office.desk.newID()) }
      #expect(log.remembered <= RememberingLog.most)
      #expect(try await log.caseFile(id).position == first.position)
    }
  }
}

@Suite("Corrections by the questions of the vocabulary")
struct KeepingWordsTests {
  @Test(
    "keep what no question asks for",
    arguments: [
      .roleDistributionAgreed(
        RoleDistributionAgreed(
          distribution: .allApart, reason: "borgerens ønske",
          holders: [RoleDistributionAgreed.Holder(task: RoleTask.allCases[0], person: Desk.id("person", "Bo"))])),
      .companyFollowUpHeld(CompanyFollowUpHeld(tried: "kassen", went: "godt", next: "lageret")),
      .successStoryTold(SuccessStoryTold(text: "fik nøglerne")),
      .consentGiven(ConsentGiven(about: "lægen", effort: reference("e"), mayKnow: [.goals], supplier: "Kurset")),
    ] as [CaseFact])
  func kept(_ fact: CaseFact) throws {
    let asked = try #require(fact.timelineFact(on: wednesday))
    let bare = try CaseFact(vocabulary: asked.name, attributes: asked.attributes)
    #expect(bare != fact)
    #expect(try bare.keepingWords(of: fact, in: Desk.id("case", "en")) == fact)
  }
}
