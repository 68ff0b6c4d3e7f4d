import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("The citizen's own words")
struct OwnWordsTests {
  private func citizen(_ office: Office) async throws -> ID<Case> {
    try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
  }

  private func guest(_ office: Office, _ id: ID<Case>) async throws -> SigningGuest {
    let made = try #require(try await office.desk.inviteCitizen(try office.reader(.caseworker), id))
    let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
    return try #require(try await office.desk.signingGuest(token))
  }

  private func line(_ title: String, key: String) -> CaseFact {
    .cvUpdated(CVUpdated(updatedBy: .citizen, entry: CVEntry(.job, title, key: reference(key))))
  }

  @Test("the citizen writes a line by their own door, staff read it, and each read is noted before the answer")
  func byDoor() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let guest = try await guest(office, id)
      let told = try await office.desk.tell(
        guest, line("Bager", key: "l"), receipt: office.desk.formReceipt(), version: nil)
      #expect(told.isDone)
      let before = try await NotedRead.all(in: office.desk.folder).count
      let page = try await office.desk.cv(try office.reader(.broker), id)
      #expect(page.cv.entries.map(\.title) == ["Bager"] && page.mayWrite == false)
      #expect(try await office.desk.ownCV(guest).mayWrite)
      let noted = try await NotedRead.all(in: office.desk.folder).dropFirst(before)
      #expect(noted.map(\.page) == ["cv", "own-door"])
    }
  }

  @Test("by the own door nothing else than one's own words is written, and nothing in another's case")
  func nothingElse() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let guest = try await guest(office, id)
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.tell(
          guest, .noteWritten(NoteWritten(text: "Mit notat", shownToCitizen: true)),
          receipt: office.desk.formReceipt(), version: nil)
      }
      // A company's contact who came by a link to an agreement has no such door.
      let other = AgreementTests()
      #expect(try await other.propose(office, id).isDone)
      let company = try await other.guest(office, id, .company)
      await #expect(throws: DeskRefusal.self) { _ = try await office.desk.ownCV(company) }
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.tell(
          company, line("Chef", key: "m"), receipt: office.desk.formReceipt(), version: nil)
      }
    }
  }

  @Test("a line that somebody changed since it was read is not overwritten; a new one stands beside")
  func twoPens() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let guest = try await guest(office, id)
      let desk = office.desk
      #expect(
        try await desk.tell(guest, line("Bager", key: "l"), receipt: desk.formReceipt(), version: nil).isDone)
      let read = try await desk.ownCV(guest).version
      let reader = try office.reader(.caseworker)
      #expect(
        try await desk.record(
          reader, id, [Proposal(line("Konditor", key: "l"), on: wednesday)], receipt: desk.formReceipt()
        ).isDone)
      let late = try await desk.tell(guest, line("Slagter", key: "l"), receipt: desk.formReceipt(), version: read)
      guard case .conflict = late else {
        Issue.record("The line was overwritten.")
        return
      }
      #expect(try await desk.ownCV(guest).cv.entries.map(\.title) == ["Konditor"])
      let receipt = desk.formReceipt()
      for _ in 0..<2 {
        #expect(try await desk.tell(guest, line("Ny", key: "n"), receipt: receipt, version: nil).isDone)
      }
      #expect(try await desk.ownCV(guest).cv.entries.count == 2)
    }
  }

  @Test("going through the CV counts it as it stands, and only for those who may write the plan")
  func review() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let desk = office.desk
      let reader = try office.reader(.caseworker)
      let done = CVEntry(.job, "Bager", key: reference("l"), tasks: ["forme boller"])
      for entry in [done, CVEntry(.job, "Kok", key: reference("m"))] {
        _ = try await desk.record(
          reader, id, [Proposal(.cvUpdated(CVUpdated(entry: entry)), on: wednesday)], receipt: desk.formReceipt())
      }
      let reviewed = try await desk.reviewCV(
        reader, id, by: .coordinatingCaseworker, participants: [.citizen], qualificationsExhaustive: true,
        profileJobDirected: nil, receipt: desk.formReceipt())
      #expect(reviewed.isDone)
      let cv = try await desk.cv(reader, id).cv
      #expect(cv.reviewed?.content.tasksDescribed == false && cv.answer(.qualifications) == .yes)
      await #expect(throws: DeskRefusal.self) {
        _ = try await desk.reviewCV(
          try office.reader(.neighbour), id, by: .coordinatingCaseworker, participants: [],
          qualificationsExhaustive: nil, profileJobDirected: nil, receipt: desk.formReceipt())
      }
    }
  }

  @Test("a municipality's own questions are asked from their day; a file that cannot be read stops nothing")
  func ownQuestions() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let reader = try office.reader(.caseworker)
      let usual = try await office.desk.ownPicture(reader, id)
      #expect(usual.asked.id == "fodfaeste-1" && usual.faulty.isEmpty)
      func put(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: office.desk.folder.ownPicture + "/" + name))
      }
      let scale = #"[{"da":"nej","en":"no"},{"da":"ja","en":"yes"}]"#
      let questions = #"[{"id":"q","text":{"da":"Er du klar?","en":"Are you ready?"}}]"#
      func set(_ id: String, from: String) -> String {
        #"{"id":"\#(id)","from":"\#(from)","source":"Prøve","scale":\#(scale),"questions":\#(questions)}"#
      }
      try put("vores.json", set("vores", from: wednesday.description))
      try put("senere.json", set("senere", from: "2099-01-01"))
      try put("i-stykker.json", "{")
      // The house's own name cannot be taken.
      try put("samme.json", set("fodfaeste-1", from: wednesday.description))
      let page = try await office.desk.ownPicture(reader, id)
      #expect(page.asked.id == "vores" && page.faulty == ["i-stykker.json", "samme.json"])
    }
  }
}
