import EventLog

extension LogPromise {
  static let versionPromises: [LogPromise] = [
    LogPromise("a wrong expected version is refused, says both versions, and changes nothing") { log in
      var sample = SampleFacts(seed: 11)
      _ = try await log.append(sample.next(2), to: .sample(), expecting: .nothing)
      let head = try await log.head()
      let fact = sample.next()
      for wrong: ExpectedVersion in [.nothing, .version(0), .version(1), .version(3)] {
        try await holdFailure(.wrongVersion(stream: .sample(), expected: wrong, actual: 2), "expecting \(wrong)") {
          _ = try await log.append([fact], to: .sample(), expecting: wrong)
        }
      }
      try await holdFailure(.wrongVersion(stream: .sample(2), expected: .version(1), actual: 0), "a new stream") {
        _ = try await log.append([fact], to: .sample(2), expecting: .version(1))
      }
      try await hold(log.head(), is: head, "the head after refusals")
      let receipt = try await log.append([fact], to: .sample(), expecting: .version(2))
      try hold(receipt.entries.map(\.version), is: [3], "the version after the right one was given")
    },
    LogPromise("of many writers who expect the same version, one gets through and the others are told") { log in
      for round in 0..<10 {
        let outcomes = await withTaskGroup(of: Result<Receipt, LogError>.self) { group in
          for writer in 0..<8 {
            group.addTask {
              var sample = SampleFacts(seed: UInt64(1_000 + round * 8 + writer))
              do throws(LogError) {
                return .success(try await log.append([sample.next()], to: .sample(), expecting: .version(round)))
              } catch {
                return .failure(error)
              }
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        let refusal = LogError.wrongVersion(stream: .sample(), expected: .version(round), actual: round + 1)
        try hold(outcomes.count { if case .success = $0 { true } else { false } }, is: 1, "who got through")
        try hold(outcomes.count { $0 == .failure(refusal) }, is: 7, "who were told")
      }
      try await hold(
        log.read(.sample(), from: 1, limit: 100).map(\.envelope.version), is: Array(1...10), "the versions")
    },
    LogPromise("an append over several streams happens as a whole or not at all") { log in
      var sample = SampleFacts(seed: 13)
      _ = try await log.append(sample.next(1), to: .sample(2), expecting: .nothing)
      let parts = [
        StreamAppend(to: .sample(1), expecting: .nothing, sample.next(2)),
        StreamAppend(to: .sample(2), expecting: .nothing, sample.next(1)),
      ]
      try await holdFailure(.wrongVersion(stream: .sample(2), expected: .nothing, actual: 1), "the second stream") {
        _ = try await log.append(parts)
      }
      try await hold(log.head().position, is: 1, "the head after the refusal")
      try await hold(log.read(.sample(1), from: 1, limit: 1).isEmpty, "half of it is there")
      var right = parts
      right[1].expecting = .version(1)
      let receipt = try await log.append(right)
      try hold(receipt.entries.map(\.position), is: [2, 3, 4], "the positions")
      try hold(receipt.entries.map(\.version), is: [1, 2, 2], "the versions")
      try hold(receipt.entries.map(\.stream), is: [.sample(1), .sample(1), .sample(2)], "the streams")
    },
    LogPromise("a stream that comes twice in one append is expected as its first part leaves it") { log in
      var sample = SampleFacts(seed: 14)
      let parts = [
        StreamAppend(to: .sample(1), expecting: .nothing, sample.next(1)),
        StreamAppend(to: .sample(2), expecting: .nothing, sample.next(1)),
        StreamAppend(to: .sample(1), expecting: .version(1), sample.next(1)),
      ]
      try await hold(log.append(parts).entries.map(\.version), is: [1, 1, 2], "the versions")
    },
    LogPromise("a part without facts guards the whole append") { log in
      var sample = SampleFacts(seed: 15)
      _ = try await log.append(sample.next(1), to: .sample(1), expecting: .nothing)
      let guarded = { (version: Int, fact: NewFact) in
        [
          StreamAppend(to: .sample(1), expecting: .version(version), []),
          StreamAppend(to: .sample(2), expecting: .any, [fact]),
        ]
      }
      let fact = sample.next()
      try await holdFailure(.wrongVersion(stream: .sample(1), expected: .version(2), actual: 1), "the guard") {
        _ = try await log.append(guarded(2, fact))
      }
      try await hold(log.append(guarded(1, fact)).lastPosition, is: 2, "the position behind the right guard")
      try await hold(log.append([]).entries.isEmpty, "an append of nothing has entries")
      try await hold(log.head().position, is: 2, "the head")
    },
  ]
}
