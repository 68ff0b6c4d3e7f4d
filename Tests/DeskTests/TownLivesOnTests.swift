import Almanac
import Casework
import DemoTown
import EventLog
import Identifiers
import Testing

@testable import Desk

@Suite("A demonstration town")
struct TownLivesOnTests {
  @Test("what the house finds in a settled town is what the log's facts give, for every model and every case")
  func settledTown() async throws {
    let desk = try await Town.shared()
    let independent = try await Independent(desk.log)
    let found = desk.caseload.found()
    #expect(found == independent.obligations(desk.shelf.forCaseload, asOf: desk.today))
    #expect(found.count > 1000)
    #expect(desk.caseload.everyCitizen.count == Town.citizens)
    #expect(try await desk.log.verify().holds)
  }

  @Test("the town lives on with the clock: only new facts, and nothing of what people recorded is lost")
  func livesOn() async throws {
    let files = try await Town.copy()
    let hands = HandClock(Town.lastDay)
    var desk = try await Desk.open(files.data, hands.clock)
    let worker = try #require(try desk.townReaders().first { $0.subject.role == .coordinatingCaseworker })
    let id: ID<Case> = try #require(
      desk.caseload.keys(in: desk.caseload.cases(ofPerson: worker.person.description)).first
    ).id()
    let note = desk.formReceipt()
    let recorded = try await desk.record(
      worker, id, [Proposal(.noteWritten(.init(text: "Skrevet af mig", shownToCitizen: false)), on: Town.lastDay)],
      receipt: note)
    #expect(recorded.isDone)
    let before = try await Independent(desk.log).recorded
    let head = try await desk.log.head()
    await desk.close()

    let later = Town.lastDay.adding(days: 9)
    hands.set(later)
    desk = try await Desk.open(files.data, hands.clock)
    try await desk.live(citizens: 999, seed: 77) { _, _ in }
    let after = try await Independent(desk.log).recorded
    var new = 0
    for (id, facts) in after {
      let known = before[id] ?? []
      // What was there stands where it stood; what has come is of the days since.
      #expect(Array(facts.prefix(known.count)) == known)
      for fact in facts.dropFirst(known.count) {
        #expect(fact.day > Town.lastDay && fact.day <= later)
        new += 1
      }
    }
    #expect(Set(before.keys).isSubset(of: Set(after.keys)))
    #expect(new > 0)
    #expect(try await desk.log.verify(expecting: head).holds)
    #expect(try await desk.citizen(worker, id, allEvents: true).events.contains { $0.id == note })
    #expect(desk.caseload.found() == (try await Independent(desk.log)).obligations(desk.shelf.forCaseload, asOf: later))
    let count = try await desk.factCount
    try await desk.live(citizens: 999, seed: 77) { _, _ in }
    #expect(try await desk.factCount == count)
    await desk.close()
  }

  @Test("a town that lived day by day has the same facts as one that lived all of it at once")
  func dayByDay() async throws {
    func facts(stopping days: [Int]) async throws -> [ID<Case>: [String]] {
      let files = try TestFolder()
      let hands = HandClock(Town.lastDay)
      let desk = try await Desk.open(files.data, hands.clock)
      for offset in days {
        hands.set(Town.lastDay.adding(days: offset))
        desk.turnDay()
        try await desk.live(citizens: 12, seed: 9) { _, _ in }
      }
      let told = try await Independent(desk.log).recorded.mapValues { facts in
        facts.map { "\($0.day) \($0.fact)" }.sorted()
      }
      await desk.close()
      return told
    }
    let atOnce = try await facts(stopping: [6])
    let byDay = try await facts(stopping: [0, 1, 2, 5, 6])
    #expect(atOnce == byDay)
  }

  @Test("a town that was stopped midway is finished on a later day, whether it was new or lived on")
  func stopped() async throws {
    func facts(
      _ citizens: Int, _ offsets: [(day: Int, stops: Bool)]
    ) async throws -> (facts: [ID<Case>: [String]], lived: Day?) {
      let files = try TestFolder()
      let hands = HandClock(Town.lastDay)
      for (offset, stops) in offsets {
        hands.set(Town.lastDay.adding(days: offset))
        let desk = try await Desk.open(files.data, hands.clock)
        // A task of its own, for cancelling is for good.
        let living = Task {
          try await desk.live(citizens: citizens, seed: 9) { done, of in
            // After the first of two teams.
            if stops, done < of { withUnsafeCurrentTask { $0?.cancel() } }
          }
        }
        switch await living.result {
        case .success: #expect(!stops)
        case .failure(let error): #expect(stops && error is CancellationError)
        }
        await desk.close()
      }
      let desk = try await Desk.open(files.data, hands.clock)
      let told = try await Independent(desk.log).recorded.mapValues { facts in
        facts.map { "\($0.day) \($0.fact)" }.sorted()
      }
      let lived = try desk.installation()?.livedUntil
      await desk.close()
      return (told, lived)
    }
    let whole = try await facts(136, [(3, false)])
    let inBirth = try await facts(136, [(0, true), (3, false)])
    let inLife = try await facts(136, [(0, false), (2, true), (3, false)])
    for other in [inBirth, inLife] {
      #expect(other.lived == whole.lived && other.facts.count == whole.facts.count)
      // Not all the facts of a town where it fails.
      #expect(other.facts.filter { whole.facts[$0.key] != $0.value }.prefix(1).isEmpty)
    }
    #expect(whole.lived == Town.lastDay.adding(days: 3))
  }

  @Test("an installation in earnest is never settled by a town")
  func inEarnest() async throws {
    let files = try TestFolder()
    let desk = try await Desk.open(files.data, HandClock(wednesday).clock)
    try await desk.beEmpty(municipality: "Prøveby")
    try await desk.live(citizens: 20, seed: 1) { _, _ in }
    #expect(desk.caseload.everyCase.isEmpty)
    #expect(try await desk.factCount == 1)
    await desk.close()
  }
}
