import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Interventions
import Testing

@testable import Desk

@Suite("Models of the installation's own")
struct ModelShelfTests {
  @Test("a model that is put into the folder while the house is open is used after a refresh, and not before")
  func putIn() async throws {
    try await Office.with { office in
      _ = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      let reader = try office.reader(.caseworker)
      #expect(!office.desk.refreshModels())
      try office.files.putModel("velkomst", MyDayTests.welcome)
      #expect(try await !office.owed(.caseworker).contains { $0.owes("velkomst") })
      #expect(office.desk.refreshModels())
      #expect(!office.desk.refreshModels())
      #expect(try await office.owed(.caseworker).contains { $0.owes("velkomst") })
      let entry = office.desk.modelShelf(reader).models.first { $0.model.id == "velkomst" }
      #expect(entry?.isOwn == true)
      #expect(entry?.origin == .local)
      #expect(try office.desk.modelDocument(reader, "velkomst").model.title == "Velkomst")
    }
  }

  @Test("a model that is changed asks what it says now, and one that is taken away asks nothing")
  func changedAndGone() async throws {
    try await Office.with { office in
      _ = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      try office.files.putModel("velkomst", MyDayTests.welcome)
      office.desk.refreshModels()
      try office.files.putModel("velkomst", MyDayTests.welcome.replacing("within: 9 days", with: "within: 4 days"))
      #expect(office.desk.refreshModels())
      #expect(try await office.owed(.caseworker).first { $0.owes("velkomst") }?.day == day("2026-03-10"))
      try FileManager.default.removeItem(atPath: office.files.data.models + "/velkomst")
      #expect(office.desk.refreshModels())
      #expect(try await !office.owed(.caseworker).contains { $0.owes("velkomst") })
    }
  }

  @Test("a faulty model is listed with what is wrong and where, and stops nothing")
  func faulty() async throws {
    try await Office.with { office in
      _ = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      let shipped = office.desk.shelf.entries.map(\.id)
      try office.files.putModel("velkomst", MyDayTests.welcome)
      try office.files.putModel("gal", MyDayTests.welcome.replacing("rule: respond", with: "rule: svar"))
      try office.files.putModel("tom", "")
      try office.files.putModel("dobbelt", MyDayTests.welcome.replacing("model: velkomst", with: "model: jobfirst"))
      #expect(office.desk.refreshModels())
      let page = office.desk.modelShelf(try office.reader(.caseworker))
      #expect(page.models.map(\.model.id) == shipped + ["velkomst"])
      #expect(Set(page.faulty.map(\.file)) == ["gal/model.yaml", "tom/model.yaml", "dobbelt/model.yaml"])
      let wrong = page.faulty.first { $0.file == "gal/model.yaml" }
      #expect(wrong?.diagnostics.first?.line == 8)
      #expect(page.faulty.allSatisfy { !$0.file.contains(office.files.path) })
      #expect(try await office.owed(.caseworker).contains { $0.owes("velkomst") })
      #expect(try await office.owed(.caseworker).contains { $0.owes("kontaktforloeb") })
    }
  }

  @Test("every shipped model is used, and the laws are told from the methods")
  func shipped() async throws {
    try await Office.with { office in
      let page = office.desk.modelShelf(try office.reader(.caseworker))
      #expect(page.faulty.isEmpty)
      let law = page.models.filter { $0.origin == .law }.map(\.model.id)
      #expect(law == ["kontaktforloeb", "varighed-af-tilbud"])
      #expect(page.models.allSatisfy { !$0.isOwn })
      #expect(page.models.count > law.count)
    }
  }

  private static let receipts = ProcessInfo.processInfo.environment["FODFAESTE_LOGS"].map { $0 + "/receipt.xes.gz" }

  @Test(
    "a municipality's permit log is asked what a small model of one's own asks, and answers as was reckoned by hand",
    .enabled(if: receipts.map { FileManager.default.fileExists(atPath: $0) } ?? false))
  func permitLog() async throws {
    let path = try #require(Self.receipts)
    try await Office.with(isDemonstration: false) { office in
      let log = try Data(contentsOf: URL(fileURLWithPath: path))
      let taken = try await office.takeIn([UInt8](log), "receipt.xes.gz", recipe: "haendelseslog-xes")
      #expect(taken.start.isStarted)
      try office.files.putModel(
        "receipt",
        """
        model: receipt
        title: Receipt of a permit application
        elements:
          - id: stop
            title: The need for a stop is decided within 14 days
            source: chosen to try the engine
            rules:
              - rule: respond
                to: { fact: Confirmation of receipt }
                with: { fact: T10 Determine necessity to stop indication }
                within: 14 days
        """)
      #expect(office.desk.refreshModels())
      var counts: [Obligation.Status: Int] = [:]
      for owed in office.desk.caseload.found() where owed.model == "receipt" { counts[owed.status, default: 0] += 1 }
      #expect(counts == [.met: 1199, .late: 84, .overdue: 151])
      #expect(office.desk.caseload.everyCase.count == 1434)
    }
  }
}
