import Almanac
import Casework
import Foundation
import HTTPTypes
import Identifiers
import Testing

@testable import Desk
@testable import Web

@Suite("A case by the API")
struct ApiCaseTests {
  private static func note(_ text: String, day: String = "2026-03-11") -> JSON {
    ["kind": "note-written", "day": .text(day), "content": ["text": .text(text), "shownToCitizen": false]]
  }

  @Test("what comes back has the form that the description gives")
  func forms() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.caseworker)
      let leader = try await office.token(.leader)
      for operation in Api.shared.operations where operation.method == .get {
        guard case .json(_, let name)? = operation.answers.first else { continue }
        var path = ApiAccessTests.address(operation, citizen: id.description)
        if operation.path.contains("{element}") || operation.path.contains("{file}") { continue }
        if operation.path.contains("{model}") {
          path = path.replacingOccurrences(of: "jobfirst", with: try #require(office.desk.shelf.entries.first?.id))
        }
        let isForLeaders = operation.path.hasPrefix("/team") || operation.path.hasPrefix("/intake")
        let got = try await office.ask(.get, path, token: isForLeaders ? leader : token)
        #expect(got.status == 200, "\(operation.id): \(got.text.prefix(300))")
        let faults = Schema.named(name).faults(in: got.json, among: Api.shared.schemas)
        #expect(faults == [], "\(operation.id)")
      }
    }
  }

  @Test("an obligation comes with its rule, where that stands, and why it is as it is")
  func obligations() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let got = try await office.ask(
        .get, "/api/v1/citizens/\(id)/obligations", token: try await office.token(.caseworker))
      let obligations = try #require(got.json["obligations"]?.list)
      #expect(!obligations.isEmpty)
      for obligation in obligations {
        #expect(obligation["ruleText"]?.text?.isEmpty == false && obligation["source"]?.text?.isEmpty == false)
        #expect(obligation["reason"]?.text?.isEmpty == false && obligation["due"]?.text != nil)
      }
    }
  }

  @Test("facts of one act are recorded all or none, by the rules of the pages and in their words")
  func recording() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.caseworker)
      let path = "/api/v1/citizens/\(id)/facts"
      let done = try await office.ask(.post, path, token: token, ["facts": [Self.note("Et"), Self.note("To")]])
      #expect(done.status == 200, "\(done.text)")
      let history = try await office.ask(.get, "/api/v1/citizens/\(id)/history", token: token)
      #expect(history.json["version"] == done.json["version"])
      let notes = history.json["events"]?.list?.filter { $0["kind"] == "note-written" }
      #expect(notes?.compactMap { $0["content"]?["text"]?.text } == ["To", "Et"])
      #expect(notes?.first?["by"]?["name"] == "caseworker" && notes?.first?["recordedAt"] == "10:00")

      let ahead = try await office.ask(
        .post, path, token: token, ["facts": [Self.note("Tre"), Self.note("Fire", day: "2027-01-01")]], language: "en")
      #expect(ahead.status == 422)
      #expect(ahead.text.contains("lies in the future") || ahead.text.contains("ahead"))
      for kind in ["company-agreement-signed", "fact-corrected", "citizen-registered", "observed", "case-read"] {
        let got = try await office.ask(
          .post, path, token: token, ["facts": [["kind": .text(kind), "day": "2026-03-11", "content": [:]]]])
        #expect(got.status == 422, "\(kind)")
        #expect(got.json["errors"]?.list?.first?["pointer"] == "/facts/0/kind")
      }
      let unfit = try await office.ask(
        .post, path, token: token,
        ["facts": [["kind": "note-written", "day": "i dag", "content": ["tekst": "x", "shownToCitizen": 1]]]])
      #expect(
        unfit.json["errors"]?.list?.compactMap { $0["pointer"]?.text }
          == ["/facts/0/day", "/facts/0/content/text", "/facts/0/content/shownToCitizen", "/facts/0/content/tekst"]
          || unfit.json["errors"]?.list?.count == 4)
      let after = try await office.ask(.get, "/api/v1/citizens/\(id)/history", token: token)
      #expect(after.json["version"] == done.json["version"])
    }
  }

  @Test("the same receipt is recorded once, also where two cases are sent the same")
  func receipts() async throws {
    try await ApiOffice.with { office in
      let token = try await office.token(.caseworker)
      let receipt: JSON = "0190163d-8694-739b-aea5-e6b57309d519"
      for (serial, name) in ["Bente Prøvesen", "Ali Prøvesen"].enumerated() {
        let id = try await office.citizen(name, serial: serial + 1)
        for _ in 0..<2 {
          let got = try await office.ask(
            .post, "/api/v1/citizens/\(id)/facts", token: token, ["facts": [Self.note("Et")], "receipt": receipt])
          #expect(got.status == 200, "\(got.text)")
        }
        let history = try await office.ask(.get, "/api/v1/citizens/\(id)/history", token: token)
        #expect(history.json["events"]?.list?.count { $0["kind"] == "note-written" } == 1)
      }
    }
  }

  @Test("who writes by an old version is told what came meanwhile, and nothing is recorded until they say so")
  func meanwhile() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.caseworker)
      let path = "/api/v1/citizens/\(id)/facts"
      let version = try #require(
        try await office.ask(.get, "/api/v1/citizens/\(id)", token: token).json["version"]?.whole)
      func goal(_ occupation: String) -> JSON {
        [
          "kind": "job-goal-set", "day": "2026-03-11",
          "content": ["goal": .text(UUID().uuidString.lowercased()), "occupation": .text(occupation)],
        ]
      }
      _ = try await office.desk.record(
        try office.reader(.caseworker), id,
        [Proposal(.jobGoalSet(JobGoalSet(goal: Reference("G-1")!, occupation: "Gartner")), on: ApiOffice.today)])
      let conflict = try await office.ask(
        .post, path, token: token, ["facts": [goal("Bager")], "version": .whole(version)])
      #expect(conflict.status == 409)
      #expect(conflict.json["meanwhile"]?.list?.first?["content"]?["occupation"] == "Gartner")
      #expect(conflict.json["detail"]?.text?.contains("caseworker") == true)
      #expect(Schema.named("Problem").faults(in: conflict.json, among: Api.shared.schemas) == [])
      let anyway = try await office.ask(
        .post, path, token: token, ["facts": [goal("Bager")], "version": .whole(version), "anyway": true])
      #expect(anyway.status == 200)
      let plan = try await office.ask(.get, "/api/v1/citizens/\(id)/plan", token: token)
      #expect(plan.json["jobGoals"]?.list?.compactMap { $0["occupation"]?.text } == ["Gartner", "Bager"])
    }
  }

  @Test("a fact is corrected and retracted with a reason, and what is another's stays")
  func correcting() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.caseworker)
      _ = try await office.ask(.post, "/api/v1/citizens/\(id)/facts", token: token, ["facts": [Self.note("Et")]])
      let history = try await office.ask(.get, "/api/v1/citizens/\(id)/history", token: token)
      let fact = try #require(history.json["events"]?.list?.first { $0["kind"] == "note-written" }?["id"]?.text)
      let path = "/api/v1/citizens/\(id)/facts/\(fact)"
      let without = try await office.ask(
        .post, path + "/correction", token: token, ["fact": Self.note("To"), "reason": " "])
      #expect(without.json["errors"]?.list?.first?["pointer"] == "/reason")
      let done = try await office.ask(
        .post, path + "/correction", token: token, ["fact": Self.note("To"), "reason": "Slåfejl"])
      #expect(done.status == 200, "\(done.text)")
      let corrected = try await office.ask(.get, "/api/v1/citizens/\(id)/history", token: token)
      let note = corrected.json["events"]?.list?.first { $0["kind"] == "note-written" }
      #expect(note?["content"]?["text"] == "To" && note?["corrections"] == 1)
      let retracted = try await office.ask(.post, path + "/retraction", token: token, ["reason": "Forkert sag"])
      #expect(retracted.status == 200)
      let again = try await office.ask(.post, path + "/retraction", token: token, ["reason": "Forkert sag"])
      #expect(again.status == 422)
      let nobody = try await office.ask(
        .post, "/api/v1/citizens/\(id)/facts/0190163d-8694-739b-aea5-e6b57309d519/retraction", token: token,
        ["reason": "x"])
      #expect(nobody.status == 404)
    }
  }

  @Test("a personal number and a protected address stand in no history and no file")
  func hidden() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let outcome = try await office.desk.record(
        try office.reader(.caseworker), id,
        [
          Proposal(.citizenAddressChanged(CitizenAddressChanged(street: "Skjulvej 7")), on: ApiOffice.today),
          Proposal(.addressProtectionSet(AddressProtectionSet(isProtected: true)), on: ApiOffice.today),
        ])
      guard case .done = outcome else { return #expect(Bool(false), "\(outcome)") }
      let number = CPR.fictitious(serial: 1).digits
      for colleague in [ApiOffice.Colleague.caseworker, .leader] {
        let token = try await office.token(colleague)
        for path in ["history", "history.csv", "history.jsonl", "plan", "obligations"] {
          let got = try await office.ask(.get, "/api/v1/citizens/\(id)/\(path)", token: token)
          #expect(got.status == 200 && !got.text.contains(number), "\(path)")
          if colleague == .leader { #expect(!got.text.contains("Skjulvej"), "\(path)") }
        }
      }
    }
  }
}
