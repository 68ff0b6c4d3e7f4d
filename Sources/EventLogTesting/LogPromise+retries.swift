import EventLog
import Foundation

extension LogPromise {
  static let retryPromises: [LogPromise] = [
    LogPromise("a retry after doubt gives the first answer and appends nothing") { log in
      var sample = SampleFacts(seed: 21)
      let parts = [
        StreamAppend(to: .sample(1), expecting: .nothing, sample.next(2)),
        StreamAppend(to: .sample(2), expecting: .nothing, sample.next(1)),
      ]
      let first = try await log.append(parts)
      // Others go on in the meantime: what was expected then is no longer so.
      _ = try await log.append(sample.next(3), to: .sample(1), expecting: .any)
      let head = try await log.head()
      var later = parts
      for index in later[0].facts.indices { later[0].facts[index].recorded += 5_000_000 }
      for retry in [parts, later] {
        let again = try await log.append(retry)
        try hold(again.entries == first.entries, "the retry is answered otherwise than the first")
        try hold(again.repeated, "the retry does not say so")
      }
      try await hold(log.head(), is: head, "the head after retries")
    },
    LogPromise("many tries of the same append at once leave it there once") { log in
      var sample = SampleFacts(seed: 22)
      let facts = sample.next(3)
      let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
        for _ in 0..<16 { group.addTask { try await log.append(facts, to: .sample(), expecting: .nothing) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      try hold(receipts.count { !$0.repeated }, is: 1, "how many were first")
      try hold(Set(receipts.map(\.entries)).count, is: 1, "how many different answers")
      try await hold(log.head().position, is: 3, "the head")
    },
    LogPromise("an id that is there with another content is a conflict") { log in
      var sample = SampleFacts(seed: 23)
      let fact = sample.next()
      _ = try await log.append(sample.next(1), to: .sample(), expecting: .any)
      _ = try await log.append([fact], to: .sample(), expecting: .any)
      let head = try await log.head()
      var others = Array(repeating: fact, count: 8)
      others[0].body = Body(codec: 1, bytes: Data("another".utf8))
      others[1].body = Body(codec: 2, bytes: fact.body.bytes)
      others[2].kind = KindName(named: "another")
      others[3].kindVersion = 2
      others[4].day += 1
      others[5].actor = ActorName(named: "system:another")
      others[6].cause = fact.id
      others[7].caseID = nil
      for (index, other) in others.enumerated() {
        try await holdFailure(.idConflict(fact.id, position: 2), "content \(index)") {
          _ = try await log.append([other], to: .sample(), expecting: .any)
        }
      }
      try await holdFailure(.idConflict(fact.id, position: 2), "another stream") {
        _ = try await log.append([fact], to: .sample(2), expecting: .any)
      }
      let new = sample.next()
      try await holdFailure(.idConflict(fact.id, position: 2), "an old fact and a new") {
        _ = try await log.append([new, fact], to: .sample(), expecting: .any)
      }
      try await hold(log.head(), is: head, "the head after conflicts")
    },
    LogPromise("an append at fault in itself is refused") { log in
      var sample = SampleFacts(seed: 24)
      let fact = sample.next()
      var long = sample.next()
      long.body = Body(codec: 1, bytes: Data(count: Body.maximumBytes + 1))
      let tooLong = long
      try await holdFailure(.malformed(.repeatedID(fact.id)), "an id twice") {
        _ = try await log.append([fact, fact], to: .sample(), expecting: .any)
      }
      try await holdFailure(.malformed(.longBody(long.id, bytes: Body.maximumBytes + 1)), "a long body") {
        _ = try await log.append([tooLong], to: .sample(), expecting: .any)
      }
      try await hold(log.head(), is: .empty, "the head")
    },
    LogPromise("cancelling a task does not take its append back") { log in
      var sample = SampleFacts(seed: 25)
      let facts = sample.next(50)
      for fact in facts {
        let task = Task { try await log.append([fact], to: .sample(), expecting: .any) }
        task.cancel()
        let receipt = try await task.value
        try await hold(log.head().position >= receipt.lastPosition, "an acknowledged fact is not there")
      }
      try await hold(log.everything().map(\.envelope.id), is: facts.map(\.id), "the facts")
    },
  ]
}
