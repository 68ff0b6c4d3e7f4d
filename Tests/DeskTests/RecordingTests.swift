import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("Recording, correcting and taking back")
struct RecordingTests {
  @Test("a form sent twice is recorded once, and both senders are told that it is done")
  func sentTwice() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let reader = try office.reader(.caseworker)
      let receipt = office.desk.formReceipt()
      let before = try await office.desk.factCount
      for _ in 0..<2 {
        #expect(try await office.desk.record(reader, id, [Proposal(talk(), on: wednesday)], receipt: receipt).isDone)
      }
      #expect(try await office.desk.factCount == before + 1)
    }
  }

  @Test("a form sent many times at once is recorded once")
  func sentAtOnce() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let reader = try office.reader(.caseworker)
      let receipt = office.desk.formReceipt()
      let before = try await office.desk.factCount
      let desk = office.desk
      let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<12 {
          group.addTask {
            try await desk.record(
              reader, id,
              [
                Proposal(talk(), on: wednesday),
                Proposal(.noteWritten(.init(text: "Med notat", shownToCitizen: false)), on: wednesday),
              ], receipt: receipt
            ).isDone
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes == Array(repeating: true, count: 12))
      #expect(try await desk.factCount == before + 2)
    }
  }

  @Test("a citizen whose form comes many times at once is registered once")
  func registeredAtOnce() async throws {
    try await Office.with { office in
      let reader = try office.reader(.caseworker)
      let receipt = office.desk.formReceipt()
      let desk = office.desk
      let who = Proposal(
        .citizenRegistered(.init(name: PersonName(given: "Ny", family: "Borger"))), on: wednesday)
      let ids = try await withThrowingTaskGroup(of: ID<Case>.self) { group in
        for _ in 0..<8 { group.addTask { try await desk.register(reader, [who], receipt: receipt) } }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(ids.count == 1)
      #expect(desk.caseload.everyCase.count == 1)
      #expect(try await desk.citizen(reader, try #require(ids.first)).totalEvents == 3)
    }
  }

  @Test("many who write in one case at once all get in, and nothing is lost")
  func manyAtOnce() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let reader = try office.reader(.caseworker)
      let desk = office.desk
      let before = try await desk.factCount
      let done = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<3 {
          group.addTask {
            try await desk.record(
              reader, id, [Proposal(.noteWritten(.init(text: "Nr. \(number)", shownToCitizen: false)), on: wednesday)]
            ).isDone
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(done.filter { $0 }.count == 3)
      #expect(try await desk.factCount == before + 3)
    }
  }

  @Test("an act that the rules of the case refuse records nothing, not even the facts that would have been allowed")
  func refused() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let reader = try office.reader(.caseworker)
      let before = try await office.desk.factCount
      let tomorrow = day("2026-03-12")
      let cases: [([Proposal], Refusal)] = [
        ([], .nothingToRecord),
        ([Proposal(talk(), on: tomorrow)], .dayAhead(tomorrow)),
        ([Proposal(talk(), on: wednesday), Proposal(talk(), on: tomorrow)], .dayAhead(tomorrow)),
        ([Proposal(.noteWritten(.init(text: " ", shownToCitizen: true)), on: wednesday)], .textMissing),
        ([Proposal(.taskDone(.init(task: reference("ukendt"))), on: wednesday)], .taskUnknown),
        (
          [Proposal(.contactHeld(.init(by: .mentor, appointment: reference("ukendt"))), on: wednesday)],
          .appointmentUnknown
        ),
        ([Proposal(.placementEnded(.init(placement: reference("ukendt"))), on: wednesday)], .placementUnknown),
        (
          [Proposal(.waiverGiven(.init(element: "x", from: wednesday, reason: "")), on: wednesday)],
          .waiverWithoutReason
        ),
      ]
      for (proposals, refusal) in cases {
        #expect(try await office.desk.record(reader, id, proposals).refusal == refusal)
      }
      #expect(try await office.desk.factCount == before)
    }
  }

  @Test("corrections and retractions need a reason, the same kind of fact, and a fact that still stands")
  func refusedCorrections() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let reader = try office.reader(.caseworker)
      let desk = office.desk
      let receipt = desk.formReceipt()
      _ = try await desk.record(reader, id, [Proposal(talk(), on: wednesday)], receipt: receipt)
      let earlier = Proposal(talk(), on: day("2026-03-09"))
      let other = Proposal(.noteWritten(.init(text: "Andet", shownToCitizen: false)), on: wednesday)
      #expect(try await desk.correct(reader, id, receipt, to: earlier, reason: " ").refusal == .reasonMissing)
      #expect(try await desk.correct(reader, id, receipt, to: other, reason: "x").refusal == .otherKind)
      #expect(
        await isNotFound { _ = try await desk.correct(reader, id, desk.formReceipt(), to: earlier, reason: "x") })
      #expect(try await desk.retract(reader, id, receipt, reason: "dobbelt").isDone)
      #expect(try await desk.retract(reader, id, receipt, reason: "igen").refusal == .factGone)
      #expect(try await desk.correct(reader, id, receipt, to: earlier, reason: "x").refusal == .factGone)
    }
  }

  @Test("a correction form sent twice corrects once")
  func correctedTwice() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let reader = try office.reader(.caseworker)
      let desk = office.desk
      let fact = desk.formReceipt()
      let form = desk.formReceipt()
      _ = try await desk.record(reader, id, [Proposal(talk(), on: wednesday)], receipt: fact)
      for _ in 0..<2 {
        let outcome = try await desk.correct(
          reader, id, fact, to: Proposal(talk(), on: day("2026-03-09")), reason: "forkert dag", receipt: form)
        #expect(outcome.isDone)
      }
      let event = try #require(try await desk.citizen(reader, id).events.first { $0.id == fact })
      #expect(event.corrections == 1)
      #expect(event.day == day("2026-03-09"))
    }
  }
}
