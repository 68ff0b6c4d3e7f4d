import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Interventions
import Testing

@testable import Desk

@Suite("An extract that comes again, is changed, faulty or taken back")
struct ExtractChangesTests {
  private static func csv(_ rows: String...) -> [UInt8] {
    bytes("case,day,fact,targetGroup,authority,contactCourse,by\n" + rows.joined(separator: "\n") + "\n")
  }

  private static let asked = "X-1,2026-03-02,approached-municipality,kontanthjaelp-jobparat,,,"
  private static let other = "X-2,2026-03-02,approached-municipality,kontanthjaelp-jobparat,,,"
  private static let elsewhere = "X-1,2026-03-05,contact,,externalProvider,true,mentor"
  private static let here = "X-1,2026-03-05,contact,,municipality,true,mentor"

  private static func status(_ office: Office, _ name: String) async throws -> Obligation.Status? {
    guard let id = try await office.casesByNumber()[name] else { return nil }
    return office.desk.caseload.found(in: office.desk.caseload.cases([CaseKey(id)])).first {
      $0.model == "kontaktforloeb" && $0.rule == 0
    }?.status
  }

  @Test("a changed row becomes a correction of the fact it was, and the answer follows")
  func changedRow() async throws {
    try await Office.with { office in
      try await office.takeIn(Self.csv(Self.asked, Self.elsewhere, Self.other))
      #expect(try await Self.status(office, "X-1") == .overdue)
      let before = try await office.desk.factCount
      let again = try office.handIn(Self.csv(Self.asked, Self.here, Self.other))
      let preview = try office.desk.preview(try office.reader(.leader), again, danish: true)
      #expect(preview.changedFacts == 1 && preview.newFacts == 0 && preview.knownFacts == 2)
      #expect(preview.newCitizens == 0 && preview.knownCitizens == 2)
      try await office.takeIn(Self.csv(Self.asked, Self.here, Self.other))
      #expect(try await Self.status(office, "X-1") == .met)
      #expect(try await Self.status(office, "X-2") == .overdue)
      // The correction, and that the batch was taken in.
      #expect(try await office.desk.factCount == before + 2)
      let id = try #require(try await office.casesByNumber()["X-1"])
      let page = try await office.desk.citizen(try office.reader(.leader), id)
      #expect(page.events.filter { $0.day == day("2026-03-05") }.map(\.corrections) == [1])
    }
  }

  @Test("a row that is changed and changed back is as it was at first")
  func changedBack() async throws {
    try await Office.with { office in
      for (row, status) in [
        (Self.elsewhere, Obligation.Status.overdue), (Self.here, .met), (Self.elsewhere, .overdue), (Self.here, .met),
      ] {
        let taken = try await office.takeIn(Self.csv(Self.asked, row))
        #expect(taken.start.isStarted)
        #expect(try await Self.status(office, "X-1") == status)
      }
      #expect(try await office.takeIn(Self.csv(Self.asked, Self.here)).start.isNothingNew)
    }
  }

  @Test("a correction in a team's case leaves it a team's case")
  func teamsCaseStays() async throws {
    try await Office.with { office in
      func csv(_ minutes: Int) -> [UInt8] {
        bytes("case,day,fact,minutes\nT-1,2026-03-02,team-meeting,\(minutes)\nB-1,2026-03-02,case-opened,\n")
      }
      try await office.takeIn(csv(30))
      let team = office.desk.caseload.cases(about: .team)
      #expect(team.count == 1)
      #expect(office.desk.caseload.everyCitizen.count == 1)
      try await office.takeIn(csv(45))
      #expect(office.desk.caseload.cases(about: .team).count == 1)
      #expect(office.desk.caseload.everyCitizen.count == 1)
    }
  }

  @Test("taking the correction's extract back leaves what the first one said")
  func correctionTakenBack() async throws {
    try await Office.with { office in
      try await office.takeIn(Self.csv(Self.asked, Self.elsewhere))
      let second = try await office.takeIn(Self.csv(Self.asked, Self.here)).batch
      #expect(try await Self.status(office, "X-1") == .met)
      #expect(
        try await office.desk.retractBatch(try office.reader(.leader), second, reason: "fejl", danish: true) == nil)
      // What the correction corrected stands again.
      #expect(try await Self.status(office, "X-1") == .overdue)
      // And it can come again.
      #expect(try await office.takeIn(Self.csv(Self.asked, Self.here)).start.isStarted)
      #expect(try await Self.status(office, "X-1") == .met)
    }
  }

  @Test("an employer who reports late does not end a job for good: the next extract takes the end back")
  func lateEmployer() async throws {
    func months(_ rows: String...) -> [UInt8] {
      bytes("CPR-nr.;Måned;CVR-nr.;Arbejdsgiver;Timer;Ansættelsesform\n" + rows.joined(separator: "\n") + "\n")
    }
    func late(_ month: String) -> String { "2385903940;2026-\(month);99999993;Prøvebageriet;43,5;Ordinær" }
    func prompt(_ month: String) -> String { "2889813221;2026-\(month);98888888;Eksempelværkstedet;65;Ordinær" }
    let first = months(late("01"), late("02"), prompt("01"), prompt("02"), prompt("03"))
    let second = months(late("01"), late("02"), late("03"), prompt("01"), prompt("02"), prompt("03"))
    try await Office.with { office in
      func ends() async throws -> Int {
        var count = 0
        for (_, facts) in try await Independent(office.desk.log).recorded {
          count += CaseHistory(facts).standing().filter { $0.fact.kind == .paidHoursEnded }.count
        }
        return count
      }
      try await office.takeIn(first, recipe: "eindkomst")
      #expect(try await ends() == 1)
      try await office.takeIn(second, recipe: "eindkomst")
      #expect(try await ends() == 0)
      // The same again changes nothing.
      #expect(try await office.takeIn(second, recipe: "eindkomst").start.isNothingNew)
      // The first again: it ended after all.
      try await office.takeIn(first, recipe: "eindkomst")
      #expect(try await ends() == 1)
    }
  }

  @Test("a batch is not taken back where somebody has worked on since, and the list says who and where")
  func workedOnSince() async throws {
    try await Office.with { office in
      let batch = try await office.takeIn(Self.csv(Self.asked, Self.other)).batch
      let id = try #require(try await office.casesByNumber()["X-1"])
      try await office.record(id, by: .colleague, Proposal(talk(), on: wednesday))
      let before = try await office.desk.factCount
      let leader = try office.reader(.leader)
      let refused = try #require(try await office.desk.retractBatch(leader, batch, reason: "fejl", danish: true))
      #expect(refused.cases.map(\.citizen.id) == [id])
      #expect(refused.cases.first?.citizen.localNumber == "X-1")
      #expect(refused.cases.first?.by?.id == office.people[.colleague])
      #expect(refused.cases.first?.fact == "contact-held" || refused.cases.first?.fact == "contact")
      #expect(try await office.desk.factCount == before)
      #expect(try await Self.status(office, "X-2") == .overdue)
    }
  }

  @Test("the shelf lists batches with who took them in, and whether they were taken back; a recipe stands once")
  func shelf() async throws {
    try await Office.with { office in
      let first = try await office.takeIn(Self.csv(Self.asked), "en.csv").batch
      _ = try await office.takeIn(Self.csv(Self.other), "to.csv")
      let leader = try office.reader(.leader)
      #expect(try await office.desk.retractBatch(leader, first, reason: "fejl", danish: true) == nil)
      let shelf = try office.desk.intakeShelf(leader, danish: true)
      let byName = Dictionary(uniqueKeysWithValues: shelf.batches.map { ($0.fileName, $0) })
      #expect(byName["en.csv"]?.state == .retracted)
      #expect(byName["en.csv"]?.mayRetract == false)
      #expect(byName["to.csv"]?.state == .done)
      #expect(byName["to.csv"]?.by?.id == leader.person)
      #expect(byName["to.csv"]?.facts == 1)
      #expect(byName["to.csv"]?.cases == 1)
      let ids = shelf.recipes.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(await isNotFound { _ = try await office.desk.retractBatch(leader, first, reason: "x", danish: true) })
    }
  }

  @Test("one faulty row stops the whole file, and skipping takes the others in")
  func faultyRows() async throws {
    try await Office.with { office in
      let file = Self.csv(Self.asked, "X-3,ikke en dag,contact,,,,", Self.other, ",2026-03-04,contact,,,,")
      let id = try office.handIn(file)
      let leader = try office.reader(.leader)
      let preview = try office.desk.preview(leader, id, danish: true)
      #expect(preview.problemCount == 2)
      #expect(preview.problems.map(\.row) == [3, 5])
      #expect(preview.problems.allSatisfy { !$0.sentence.isEmpty })
      #expect(try office.desk.problems(leader, id, danish: false).count == 2)
      let before = try await office.desk.factCount
      #expect(try office.desk.takeIn(leader, id, skippingFaulty: false).problems == 2)
      #expect(try await office.desk.factCount == before)
      #expect(try office.desk.takeIn(leader, id, skippingFaulty: true).isStarted)
      try await office.finished(id)
      #expect(Set(try await office.casesByNumber().keys) == ["X-1", "X-2"])
      #expect(try office.desk.intakeShelf(leader, danish: true).batches.first?.facts == 2)
    }
  }

  @Test("a file that is no table is refused whole, skipping or not")
  func noTable() async throws {
    try await Office.with { office in
      let leader = try office.reader(.leader)
      let id = try office.handIn(bytes("hej\nverden\n"), recipe: "haendelseslog-csv")
      #expect(try office.desk.preview(leader, id, danish: true).problemCount > 0)
      for skipping in [false, true] {
        #expect(try office.desk.takeIn(leader, id, skippingFaulty: skipping).problems != nil)
      }
      #expect(office.desk.caseload.everyCase.isEmpty)
    }
  }

  @Test("a file taken in twice at the same moment is taken in once")
  func takenInTwiceAtOnce() async throws {
    try await Office.with { office in
      let leader = try office.reader(.leader)
      let id = try office.handIn(Self.csv(Self.asked, Self.other))
      _ = try office.desk.takeIn(leader, id, skippingFaulty: false)
      _ = try? office.desk.takeIn(leader, id, skippingFaulty: false)
      try await office.finished(id)
      _ = try? office.desk.takeIn(leader, id, skippingFaulty: false)
      // What might have gone on beside it has been taken in when this is.
      try await office.takeIn(Self.csv("X-9,2026-03-02,case-opened,,,,"))
      #expect(office.desk.caseload.everyCitizen.count == 3)
      #expect(try office.desk.intakeShelf(leader, danish: true).batches.count == 2)
    }
  }

  @Test("only those who may bring data in hand files in, and each sees only their own")
  func rights() async throws {
    try await Office.with { office in
      let id = try office.handIn(Self.csv(Self.asked))
      for colleague in [Office.Colleague.caseworker, .mentor, .projectLead, .neighbourLeader] {
        let reader = try office.reader(colleague)
        #expect(
          await notAllowed { _ = try office.desk.handIn(reader, Self.csv(Self.asked), fileName: "x", danish: true) }
            != nil, "\(colleague)")
        #expect(await notAllowed { _ = try office.desk.preview(reader, id, danish: true) } != nil, "\(colleague)")
        #expect(await notAllowed { _ = try office.desk.intakeShelf(reader, danish: true) } != nil, "\(colleague)")
      }
      let admin = try office.reader(.administrator)
      #expect(await isNotFound { _ = try office.desk.preview(admin, id, danish: true) })
      #expect(await isNotFound { _ = try office.desk.takeIn(admin, id, skippingFaulty: false) })
      for name in ["../facts.log", "x", ""] {
        #expect(await isNotFound { _ = try office.desk.preview(admin, name, danish: true) })
      }
      try office.desk.drop(try office.reader(.leader), id)
      #expect(try FileManager.default.contentsOfDirectory(atPath: office.files.data.intake).isEmpty)
    }
  }
}
