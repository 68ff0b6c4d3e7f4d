import EventLog
import Foundation

extension LogPromise {
  static let erasurePromises: [LogPromise] = [
    LogPromise("an erased body is gone, its envelope stands, and the chain still proves") { log in
      var sample = SampleFacts(seed: 41)
      let facts = sample.next(6)
      _ = try await log.append(facts, to: .sample(), expecting: .nothing)
      let before = try await log.everything()
      let reason = sample.next("legal basis")
      let erasure = try await log.erase(
        bodiesOf: [facts[3].id, facts[1].id], recording: StreamAppend(to: .sample(9), expecting: .nothing, [reason]))
      try hold(erasure.positions, is: [2, 4], "the erased positions")
      try hold(erasure.receipt.entries.map(\.position), is: [7], "where the reason stands")
      let after = try await log.everything()
      try hold(after.prefix(6).map(\.envelope) == before.map(\.envelope), "an envelope changed")
      for fact in after {
        let erased = [2, 4].contains(fact.envelope.position)
        try hold((fact.body == nil) == erased, "the body at \(fact.envelope.position)")
        if erased { try hold(fact.content, is: .erased(recordedBy: 7), "what is left of it") }
      }
      let verification = try await log.verify(expecting: before[5].envelope.head)
      try hold(verification.holds, "it no longer verifies")
      try hold(verification.head, is: after[6].envelope.head, "the verified head")
      let holes = [2, 4].map { Verification.Hole(position: $0, recordedBy: 7) }
      try hold(verification.holes, is: holes, "the holes")
    },
    LogPromise("a retried erasure is answered as the first and erases nothing more") { log in
      var sample = SampleFacts(seed: 42)
      let facts = sample.next(3)
      _ = try await log.append(facts, to: .sample(), expecting: .nothing)
      let reason = StreamAppend(to: .sample(9), expecting: .nothing, sample.next(1))
      let first = try await log.erase(bodiesOf: [facts[0].id], recording: reason)
      let again = try await log.erase(bodiesOf: [facts[0].id], recording: reason)
      try hold(again.receipt.entries == first.receipt.entries && again.receipt.repeated, "the retry's receipt")
      try hold(again.positions, is: first.positions, "the retry's positions")
      try await holdFailure(.idConflict(reason.facts[0].id, position: 4), "the same reason for another fact") {
        _ = try await log.erase(bodiesOf: [facts[1].id], recording: reason)
      }
      let second = StreamAppend(to: .sample(9), expecting: .version(1), sample.next(1))
      let wider = try await log.erase(bodiesOf: facts.map(\.id), recording: second)
      try hold(wider.positions, is: [1, 2, 3], "the wider erasure's positions")
      try await hold(log.verify().holes.map(\.recordedBy), is: [4, 5, 5], "each hole's first reason")
    },
    LogPromise("an erasure that is refused erases nothing and records nothing") { log in
      var sample = SampleFacts(seed: 43)
      let facts = sample.next(2)
      _ = try await log.append(facts, to: .sample(), expecting: .nothing)
      let unknown = sample.next().id
      let reason = sample.next()
      try await holdFailure(.unknownFact(unknown), "an unknown fact") {
        _ = try await log.erase(
          bodiesOf: [facts[0].id, unknown], recording: StreamAppend(to: .sample(9), expecting: .any, [reason]))
      }
      try await holdFailure(.wrongVersion(stream: .sample(9), expected: .version(4), actual: 0), "a wrong version") {
        _ = try await log.erase(
          bodiesOf: [facts[0].id], recording: StreamAppend(to: .sample(9), expecting: .version(4), [reason]))
      }
      try await holdFailure(.malformed(.noReason), "no reason") {
        _ = try await log.erase(bodiesOf: [facts[0].id], recording: StreamAppend(to: .sample(9), expecting: .any, []))
      }
      try await hold(log.everything().allSatisfy { $0.body != nil }, "a body is gone")
      try await hold(log.head().position, is: 2, "the head")
    },
    LogPromise("a retry of a fact whose body has been erased does not bring the body back") { log in
      var sample = SampleFacts(seed: 44)
      let fact = sample.next()
      _ = try await log.append([fact], to: .sample(), expecting: .nothing)
      _ = try await log.erase(
        bodiesOf: [fact.id], recording: StreamAppend(to: .sample(9), expecting: .any, sample.next(1)))
      try await hold(log.append([fact], to: .sample(), expecting: .nothing).repeated, "the retry was taken as new")
      try await hold(log.read(from: 1, limit: 1).map { $0.body == nil }, is: [true], "whether the body is still gone")
    },
  ]
}
