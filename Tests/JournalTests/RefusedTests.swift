import Casework
import EventLog
import Foundation
import Identifiers
import Journal
import Testing

@Suite("What cannot be read is said without saying what stands in it")
struct RefusedTests {
  private let secret = "Skrevet om Karen, 0581901234"

  private func error(
    kind: String, version: Int = 1, caseID: ID<Case>? = Samples.caseID, _ body: String
  ) -> JournalError? {
    do {
      _ = try Journal.read(kind: kind, version: version, caseID: caseID, Data(body.utf8), position: 42)
      return nil
    } catch { return error as? JournalError }
  }

  private func isSilent(_ error: JournalError?) -> Bool {
    let said = String(reflecting: error) + String(describing: error)
    return !said.contains("Skrevet") && !said.contains("Karen") && !said.contains("0581901234")
  }

  @Test("A kind that the program does not know")
  func unknownKind() {
    let error = error(kind: "weather-noted", #"{"text": "\#(secret)"}"#)
    #expect(error == .unknownKind("weather-noted", position: 42))
    #expect(isSilent(error))
  }

  @Test("A kind of case facts that stands outside every case is not known there")
  func caseFactOutsideCases() {
    let body = #"{"shownToCitizen": true, "text": "\#(secret)"}"#
    #expect(error(kind: "note-written", caseID: nil, body) == .unknownKind("note-written", position: 42))
    #expect(error(kind: "note-written", body) == nil)
  }

  @Test("A version newer than the program")
  func newerVersion() {
    let body = #"{"shownToCitizen": true, "text": "\#(secret)"}"#
    let error = error(kind: "note-written", version: 2, body)
    #expect(error == .newerKind("note-written", version: 2, position: 42))
    #expect(isSilent(error))
  }

  @Test(
    "A body that lacks what it must have, has another type, or is no JSON",
    arguments: [
      #"{"text": "SECRET"}"#, #"{"text": ["SECRET"], "shownToCitizen": true}"#,
      #"{"text": "SECRET", "shownToCitizen": "SECRET"}"#, #"{"text": "SECRET""#, "SECRET", "",
    ])
  func unreadable(_ body: String) {
    let error = error(kind: "note-written", body.replacingOccurrences(of: "SECRET", with: secret))
    #expect(error == .unreadable(kind: "note-written", position: 42))
    #expect(isSilent(error))
  }

  @Test("A value outside a closed set, a day that is none, and a personal number that is none")
  func unfitValues() {
    let unfit = [
      ("benefit-started", #"{"benefit": "\#(secret)"}"#),
      ("address-protection-set", #"{"isProtected": true, "until": "2026-02-30"}"#),
      ("citizen-registered", #"{"cpr": "9999999999"}"#),
      ("team-named", #"{"team": " ", "name": "\#(secret)"}"#),
      ("company/company-registered", #"{"company": "1", "kind": "no-such", "content": {"name": "\#(secret)"}}"#),
      ("case-read", #"{"page": "citizen", "cases": ["\#(secret)"]}"#),
    ]
    for (kind, body) in unfit {
      let error = error(kind: kind, body)
      #expect(error == .unreadable(kind: kind, position: 42))
      #expect(isSilent(error), "\(kind)")
    }
  }

  @Test("An attribute that this program does not know is passed over")
  func unknownAttribute() throws {
    #expect(error(kind: "note-written", #"{"shownToCitizen": true, "text": "a", "mood": "good"}"#) == nil)
  }

  @Test("A body in a codec that the program does not know")
  func unknownCodec() async throws {
    let log = MemoryLog()
    var fact = try Journal.newFact(
      .noteWritten(NoteWritten(text: secret, shownToCitizen: true)), of: Samples.caseID, factID: Samples.id(5),
      on: Samples.day, Samples.stamp)
    fact.body = Body(codec: 9, bytes: fact.body.bytes)
    let stored = try #require(try await append(fact, to: log))
    do {
      _ = try Journal.read(stored)
      Issue.record("A codec that nobody knows was read.")
    } catch let error as JournalError {
      #expect(error == .unknownCodec(9, position: 1))
      #expect(isSilent(error))
    }
  }

  @Test("An envelope whose actor is none of ours")
  func unknownActor() async throws {
    let log = MemoryLog()
    var fact = try Journal.newFact(
      .noteWritten(NoteWritten(text: secret, shownToCitizen: true)), of: Samples.caseID, factID: Samples.id(5),
      on: Samples.day, Samples.stamp)
    fact.actor = ActorName(named: "somebody")
    let stored = try #require(try await append(fact, to: log))
    #expect(throws: JournalError.unreadable(kind: "note-written", position: 1)) { try Journal.read(stored) }
  }
}

/// Appends a fact to the stream it belongs to, and reads it back.
func append(_ fact: NewFact, to log: MemoryLog) async throws -> StoredFact? {
  let stream = Journal.stream(of: Samples.caseID, part: "notes")
  _ = try await log.append([StreamAppend(to: stream, expecting: .any, [fact])])
  return try await log.read(from: 1, limit: 10).last
}
