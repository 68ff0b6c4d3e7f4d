import Casework
import Foundation
import HTTPTypes
import Identifiers
import Testing

@testable import Desk
@testable import Web

@Suite("Who comes in by the API")
struct ApiAccessTests {
  /// An address of an operation with something in each place.
  static func address(_ operation: ApiOperation, citizen: String = "0190163d-8694-739b-aea5-e6b57309d519") -> String {
    var path = Api.root + operation.path
    for parameter in operation.parameters where parameter.place == .path {
      let value: String =
        switch parameter.name {
        case "citizen": citizen
        case "model": "jobfirst"
        case "element": "x"
        default: "0190163d-8694-739b-aea5-e6b57309d519"
        }
      path = path.replacingOccurrences(of: "{\(parameter.name)}", with: value)
    }
    return path
  }

  @Test("no operation opens without a token, by a cookie, or with a token in the address")
  func nothingOpen() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.caseworker)
      let session = try await office.desk.sessions.begin(
        for: office.people[.caseworker]!, label: "x", now: office.desk.instant)
      for operation in Api.shared.operations {
        let path = Self.address(operation, citizen: id.description)
        let got = try await office.ask(operation.method, path)
        #expect(got.status == 401, "\(operation.id)")
        #expect(got.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
        #expect(got.headers[.contentType] == "application/problem+json")
        let cookie = try await office.ask(operation.method, path, cookie: "fodfaeste=\(session.token)")
        #expect(cookie.status == 401, "\(operation.id)")
        let inAddress = try await office.ask(operation.method, path + "?access_token=\(token)")
        #expect(inAddress.status == 401, "\(operation.id)")
      }
      #expect(try await office.reads().isEmpty)
    }
  }

  @Test("an unknown, revoked or expired token, and one of somebody who has left, open nothing and say nothing of why")
  func tokensThatAreOver() async throws {
    try await ApiOffice.with { office in
      let token = try await office.token(.caseworker)
      #expect(try await office.ask(.get, "/api/v1/me", token: token).status == 200)
      let revoked = try await office.token(.caseworker, purpose: "Lukkes")
      let page = try await office.desk.tokens(try office.reader(.caseworker))
      let row = try #require(page.tokens.first { $0.purpose == "Lukkes" })
      // Nobody closes another's.
      try await office.desk.revokeToken(try office.reader(.mentor), row.id)
      #expect(try await office.ask(.get, "/api/v1/me", token: revoked).status == 200)
      try await office.desk.revokeToken(try office.reader(.caseworker), row.id)
      let left = try await office.token(.mentor)
      _ = try await office.desk.registerStaff(
        try office.reader(.administrator),
        StaffRegistered(
          person: office.people[.mentor]!, name: "mentor", role: .mentor, userName: "mentor", isActive: false),
        isNew: false)
      var bodies: Set<String> = []
      for wrong in [revoked, left, "fodf_" + String(repeating: "A", count: 43), "x"] {
        let got = try await office.ask(.get, "/api/v1/me", token: wrong)
        #expect(got.status == 401)
        bodies.insert(got.text)
      }
      office.hand.pass(days: 31)
      let expired = try await office.ask(.get, "/api/v1/me", token: token)
      #expect(expired.status == 401)
      bodies.insert(expired.text)
      #expect(bodies.count == 1)
    }
  }

  @Test("a token that only reads records nothing, and every operation that changes something asks for one that may")
  func readOnly() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.leader, writes: false)
      for operation in Api.shared.operations where operation.changes {
        let got = try await office.ask(
          operation.method, Self.address(operation, citizen: id.description), token: token, [:])
        #expect(got.status == 403, "\(operation.id)")
      }
      let reading = Api.shared.operations.filter { !$0.changes }
      #expect(reading.allSatisfy { $0.method == .get || $0.id == "searchCitizens" })
      #expect(try await office.ask(.get, "/api/v1/me", token: token).json["mayWrite"] == false)
    }
  }

  @Test("a token sees what its person sees: nobody else's case, and the pages' own words for why")
  func scope() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let stranger = "0190163d-8694-739b-aea5-e6b57309d519"
      for colleague in [ApiOffice.Colleague.mentor, .neighbour, .administrator] {
        let token = try await office.token(colleague)
        for operation in Api.shared.operations where operation.path.hasPrefix("/citizens/{citizen}") {
          guard operation.method == .get else { continue }
          let got = try await office.ask(.get, Self.address(operation, citizen: id.description), token: token)
          #expect(got.status == 403, "\(colleague) \(operation.id)")
          #expect(!got.text.contains("Bente") && !got.text.contains("caseworker"))
          let nobody = try await office.ask(.get, Self.address(operation, citizen: stranger), token: token)
          #expect(nobody.status == 404, "\(colleague) \(operation.id)")
        }
        let written = try await office.ask(
          .post, "/api/v1/citizens/\(id)/facts", token: token,
          [
            "facts": [
              ["kind": "note-written", "day": "2026-03-11", "content": ["text": "x", "shownToCitizen": false]]
            ]
          ])
        #expect(written.status == 403, "\(colleague)")
      }
      let list = try await office.ask(.get, "/api/v1/citizens", token: try await office.token(.mentor))
      #expect(list.json["citizens"]?.list == [])
      let search = try await office.ask(
        .post, "/api/v1/citizens/search", token: try await office.token(.mentor), ["text": "Bente"])
      #expect(search.json["citizens"]?.list == [])
      for path in ["/api/v1/history.csv", "/api/v1/history.jsonl", "/api/v1/intake", "/api/v1/team/figures"] {
        #expect(try await office.ask(.get, path, token: try await office.token(.mentor)).status == 403, "\(path)")
      }
      #expect(try await office.reads().isEmpty)
    }
  }

  @Test("a broken glass lets the person in and no program")
  func brokenGlass() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let neighbour = try office.reader(.neighbour)
      try await office.desk.breakGlass(neighbour, id, reason: "Borgeren står i skranken")
      _ = try await office.desk.citizen(neighbour, id)
      let token = try await office.token(.neighbour)
      #expect(try await office.ask(.get, "/api/v1/citizens/\(id)", token: token).status == 403)
    }
  }

  @Test("each read stands in the log with the token's purpose, and where it cannot be written no answer is given")
  func recorded() async throws {
    try await ApiOffice.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let token = try await office.token(.caseworker, purpose: "Månedens rapport")
      let paths = Api.shared.operations.filter {
        $0.method == .get && $0.path.hasPrefix("/citizens")
      }
      for operation in paths {
        let before = try await office.reads().count
        let got = try await office.ask(.get, Self.address(operation, citizen: id.description), token: token)
        #expect(got.status == 200, "\(operation.id): \(got.text.prefix(300))")
        let reads = try await office.reads().dropFirst(before)
        #expect(!reads.isEmpty, "\(operation.id)")
        #expect(reads.allSatisfy { $0.cases == [id] && $0.reason == "API: Månedens rapport" }, "\(operation.id)")
      }
      await office.desk.reads.close()
      for operation in paths {
        let got = try await office.ask(.get, Self.address(operation, citizen: id.description), token: token)
        #expect(got.status == 500, "\(operation.id)")
        #expect(!got.text.contains("Bente"))
      }
    }
  }

  @Test("many wrong tokens from one address wait, and a right one from there is taken all the same")
  func tooManyWrong() async throws {
    try await ApiOffice.with { office in
      let token = try await office.token(.caseworker)
      var statuses: [Int] = []
      for _ in 0..<25 { statuses.append(try await office.ask(.get, "/api/v1/me", token: "fodf_x").status) }
      #expect(statuses.first == 401 && statuses.last == 429)
      let waits = try await office.ask(.get, "/api/v1/me", token: "fodf_x")
      #expect(waits.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 0)
      #expect(try await office.ask(.get, "/api/v1/me", token: token).status == 200)
      #expect(try await office.ask(.get, "/api/v1/me", token: "fodf_x", from: "127.0.0.2").status == 401)
    }
  }

  @Test(
    "what is not there, another method, another type, and what cannot be read are told apart, in the language asked for"
  )
  func problems() async throws {
    try await ApiOffice.with { office in
      let token = try await office.token(.caseworker)
      #expect(try await office.ask(.get, "/api/v2/me", token: token).status == 404)
      #expect(try await office.ask(.get, "/api/v1", token: token).status == 404)
      let other = try await office.ask(.put, "/api/v1/citizens", token: token)
      #expect(other.status == 405 && other.headers[.allow] == "GET")
      #expect(try await office.ask(.post, "/api/openapi.json").status == 405)
      let search = "/api/v1/citizens/search"
      #expect(try await office.ask(.post, search, token: token, rows: [1], type: "text/plain").status == 415)
      #expect(
        try await office.ask(.post, search, token: token, rows: Array("{".utf8), type: "application/json").status == 400
      )
      let large = Array(repeating: UInt8(ascii: " "), count: Api.bodyLimit + 1)
      #expect(try await office.ask(.post, search, token: token, rows: large, type: "application/json").status == 413)
      let unfit = try await office.ask(.post, search, token: token, ["text": "", "navn": "x"])
      #expect(unfit.status == 422)
      #expect(unfit.json["errors"]?.list?.compactMap { $0["pointer"]?.text } == ["/text", "/navn"])
      let danish = try await office.ask(.get, "/api/v1/citizens?sortering=navn", token: token)
      #expect(danish.status == 400 && danish.headers[.contentLanguage] == "da")
      let english = try await office.ask(
        .get, "/api/v1/citizens?sortering=navn", token: token, language: "fr, en-GB;q=0.9, da;q=0.2")
      #expect(english.headers[.contentLanguage] == "en")
      #expect(english.text.contains("We do not know that parameter") && danish.text.contains("Det valg kender vi ikke"))
    }
  }
}
