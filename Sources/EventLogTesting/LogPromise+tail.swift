import EventLog

extension LogPromise {
  static let tailPromises: [LogPromise] = [
    LogPromise("a tail sees every position once and in order, while many append") { log in
      let writers = 8
      let each = 60
      let tail = Task { try await positions(of: log, from: 1, count: writers * each, page: 7) }
      let late = Task {
        _ = try await log.grown(beyond: 100)
        return try await positions(of: log, from: 90, count: writers * each - 89, page: 500)
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<writers {
          group.addTask {
            var sample = SampleFacts(seed: UInt64(3_100 + writer))
            for _ in 0..<each {
              _ = try await log.append([sample.next()], to: .sample(writer % 3), expecting: .any)
            }
          }
        }
        try await group.waitForAll()
      }
      try await hold(tail.value == Array(1...writers * each), "the tail has gaps, doubles or disorder")
      try await hold(late.value == Array(90...writers * each), "the later tail has gaps, doubles or disorder")
    },
    LogPromise("a tail that has caught up is woken by the next append") { log in
      var sample = SampleFacts(seed: 32)
      let tail = Task { try await positions(of: log, from: 1, count: 20, page: 500) }
      for _ in 0..<20 {
        _ = try await log.append(sample.next(1), to: .sample(), expecting: .any)
        try await Task.sleep(for: .milliseconds(2))
      }
      try await hold(tail.value, is: Array(1...20), "the positions")
    },
    LogPromise("what is acknowledged can be read at once") { log in
      var sample = SampleFacts(seed: 33)
      for count in 1...50 {
        let receipt = try await log.append(sample.next(1), to: .sample(), expecting: .any)
        try await hold(log.read(from: receipt.lastPosition, limit: 10).count, is: 1, "facts at position \(count)")
      }
    },
    LogPromise("a cancelled tail ends, and the log goes on") { log in
      var sample = SampleFacts(seed: 34)
      _ = try await log.append(sample.next(3), to: .sample(), expecting: .any)
      let ended = Task {
        var seen = 0
        for try await page in log.tail(from: 1) { seen += page.count }
        return seen
      }
      let waiting = Task { try await log.grown(beyond: 1_000) }
      try await Task.sleep(for: .milliseconds(50))
      ended.cancel()
      waiting.cancel()
      try await hold(ended.value, is: 3, "what the tail saw before it was cancelled")
      try await hold(waiting.value, is: false, "whether the wait ended by growth")
      let before = Task { try await log.grown(beyond: 1_000) }
      before.cancel()
      try await hold(before.value, is: false, "whether a wait cancelled at once ended by growth")
      _ = try await log.append(sample.next(1), to: .sample(), expecting: .any)
      try await hold(log.head().position, is: 4, "the head afterwards")
    },
    LogPromise("closing the log wakes those who wait") { log in
      let waiting = Task { try await log.grown(beyond: 0) }
      try await Task.sleep(for: .milliseconds(20))
      await log.close()
      try await holdFailure(.closed, "the wait") { _ = try await waiting.value }
    },
  ]

  /// The first positions that a tail gives, so many of them.
  private static func positions(
    of log: any FactLog, from position: Int, count: Int, page: Int
  ) async throws -> [Int] {
    var positions: [Int] = []
    for try await facts in log.tail(from: position, page: page) {
      positions += facts.map(\.envelope.position)
      if positions.count >= count { break }
    }
    return positions
  }
}
