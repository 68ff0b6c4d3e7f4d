import Almanac
import Casework
import DemoTown
import Foundation
import HTTPTypes
import Identifiers
import Interventions
import Testing

@testable import Desk
@testable import Web

@Suite("The whole history out and in by the API")
struct ApiFileTests {
  private struct Owed: Hashable {
    let name: String, model: String, element: Int, opens: Day, due: Day, status: String
  }

  /// What every case is owed, by what the case is called in a file.
  private static func owed(_ desk: Desk, _ name: (ID<Case>) -> String?) -> Set<Owed> {
    var all: Set<Owed> = []
    for model in desk.shelf.entries {
      for element in model.reading.model.elements.indices {
        let found = desk.caseload.obligations(
          model: model.id, element: element, statuses: Set(Obligation.Status.allCases), in: desk.caseload.everyCitizen,
          period: .always, offset: 0, limit: 1_000_000)
        for row in found.rows {
          let id: ID<Case> = row.caseKey.id()
          guard let name = name(id) else { continue }
          all.insert(
            Owed(
              name: name, model: model.id, element: element, opens: row.opens, due: row.due,
              status: row.status.name))
        }
      }
    }
    return all
  }

  private static func takeIn(
    _ office: ApiOffice, _ rows: [UInt8], type: String, by colleague: ApiOffice.Colleague = .leader
  ) async throws -> JSON {
    let token = try await office.token(colleague)
    let preview = try await office.ask(.post, "/api/v1/intake", token: token, rows: rows, type: type)
    try #require(preview.status == 201, "\(preview.text.prefix(500))")
    #expect(Schema.named("IntakePreview").faults(in: preview.json, among: Api.shared.schemas) == [])
    let file = try #require(preview.json["file"]?.text)
    #expect(preview.headers[.location] == "/api/v1/intake/\(file)")
    let taken = try await office.ask(.post, "/api/v1/intake/\(file)/take", token: token, ["skipFaulty": false])
    guard taken.status == 202 else { return preview.json }
    while true {
      let progress = try await office.ask(.get, "/api/v1/intake/\(file)/progress", token: token)
      if progress.json["stage"] == "done" { return preview.json }
      try #require(progress.json["stage"] != "failed", "\(progress.text)")
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  private static func names(_ office: ApiOffice) async throws -> [ID<Case>: String] {
    var names: [ID<Case>: String] = [:]
    for key in office.desk.caseload.keys(in: office.desk.caseload.everyCitizen) {
      let id: ID<Case> = key.id()
      let file = try await CaseFile.read(id, from: office.desk.log)
      names[id] = CaseState(CaseHistory(file.facts)).identity?.localNumber
    }
    return names
  }

  @Test(
    "taken out of one installation and into an empty one, every citizen is owed the same",
    arguments: [("csv", "text/csv"), ("jsonl", "application/x-ndjson")])
  func roundTrip(_ form: (ending: String, type: String)) async throws {
    var file: [UInt8] = []
    var expected: Set<Owed> = []
    try await ApiOffice.with { office in
      // A town's lives, and a case that was written here by hand.
      var town: [UInt8] = []
      try DemoTown(citizens: 12, until: ApiOffice.today, seed: 5).write { town += $0 }
      _ = try await Self.takeIn(office, town, type: "text/csv")
      let own = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.leader)
      let written = try await office.ask(
        .post, "/api/v1/citizens/\(own)/facts", token: token,
        [
          "facts": [
            [
              "kind": "contact-held", "day": "2026-03-10",
              "content": [
                "by": "coordinatingCaseworker", "form": "meeting", "participants": ["citizen"],
                "note": "Sagde noget, \"her\"",
                "contactCourse": true,
              ],
            ]
          ]
        ])
      #expect(written.status == 200, "\(written.text)")
      let before = try await office.reads().count
      let out = try await office.ask(.get, "/api/v1/history.\(form.ending)?circle=team", token: token)
      #expect(out.status == 200)
      let read = try await office.reads().dropFirst(before)
      #expect(read.allSatisfy { $0.page == "history-out" && $0.reason == "API: Prøve" })
      #expect(Set(read.flatMap(\.cases)).count == office.desk.caseload.everyCitizen.count)
      file = out.bytes
      expected = Self.owed(office.desk) { $0.description }
      // Here the same cases do not come a second time.
      let again = try await Self.takeIn(office, file, type: form.type)
      #expect(again["newCitizens"] == 0 && again["newFacts"] == 0, "\(again)")
    }
    #expect(expected.count > 100)
    #expect(String(decoding: file, as: UTF8.self).contains("Sagde noget") == (form.ending == "jsonl"))
    try await ApiOffice.with(isDemonstration: false) { office in
      let preview = try await Self.takeIn(office, file, type: form.type)
      #expect(preview["problemCount"] == 0 && preview["newCitizens"] == 13, "\(preview)")
      let names = try await Self.names(office)
      #expect(Self.owed(office.desk) { names[$0] } == expected)
    }
  }

  @Test("a file with faulty rows is told row by row, and taken in only where they are to be skipped")
  func faultyRows() async throws {
    try await ApiOffice.with { office in
      let token = try await office.token(.leader)
      let lines = """
        {"case":"X-1","day":"2026-03-02","fact":"approached-municipality"}
        {"case":"X-1","day":"2026-13-02","fact":"contact"}
        not json
        {"case":"X-1","day":"2026-03-03","fact":null,"kind":"note-written"}
        """
      let preview = try await office.ask(
        .post, "/api/v1/intake", token: token, rows: Array(lines.utf8), type: "application/x-ndjson", language: "en")
      #expect(preview.json["problems"]?.list?.compactMap { $0["row"]?.whole } == [2, 3])
      #expect(preview.json["newFacts"] == 1 && preview.text.contains("no model reads"))
      let file = try #require(preview.json["file"]?.text)
      let refused = try await office.ask(.post, "/api/v1/intake/\(file)/take", token: token, ["skipFaulty": false])
      #expect(refused.status == 422)
      #expect(office.desk.caseload.everyCitizen.isEmpty)
      // It is the file of whoever handed it in.
      let other = try await office.ask(.get, "/api/v1/intake/\(file)", token: try await office.token(.administrator))
      #expect(other.status == 404)
      let taken = try await office.ask(.post, "/api/v1/intake/\(file)/take", token: token, ["skipFaulty": true])
      #expect(taken.status == 202)
      while try await office.ask(.get, "/api/v1/intake/\(file)/progress", token: token).json["stage"] != "done" {
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(office.desk.caseload.everyCitizen.count == 1)
      // What cannot be read at all is not kept, nor what is something else than it is said to be.
      let bytes = Array(lines.utf8)
      for (rows, type) in [
        (bytes, "text/csv"), (Array("case,day,fact\n".utf8), "application/x-ndjson"), (Array("hej".utf8), "text/csv"),
      ] {
        let got = try await office.ask(.post, "/api/v1/intake", token: token, rows: rows, type: type)
        #expect(got.status == 422, "\(got.text)")
      }
      let kept = try FileManager.default.contentsOfDirectory(atPath: office.desk.folder.intake)
      #expect(kept.filter { !$0.hasPrefix(file) } == [])
      let dropped = try await office.ask(
        .post, "/api/v1/intake", token: token, rows: Array(lines.utf8), type: "application/x-ndjson")
      let second = try #require(dropped.json["file"]?.text)
      #expect(try await office.ask(.delete, "/api/v1/intake/\(second)", token: token).status == 204)
      #expect(try await office.ask(.get, "/api/v1/intake/\(second)", token: token).status == 404)
    }
  }
}
