import EventLog

extension LogPromise {
  static let orderPromises: [LogPromise] = [
    LogPromise("an empty log has an empty head and nothing to read") { log in
      try await hold(log.head(), is: .empty, "the head")
      try await hold(log.everything().isEmpty, "something can be read")
      try await hold(log.read(.sample(), from: 1, limit: 10).isEmpty, "a stream has facts")
      try await hold(log.verify().holds, "it does not verify")
    },
    LogPromise("facts come back as they were given, in the order they were appended") { log in
      var sample = SampleFacts(seed: 1)
      var facts = sample.next(5)
      facts[0].caseID = nil
      facts[1].cause = facts[0].id
      facts[2].batch = BatchID(bytes: [UInt8](1...16))
      facts[3].day = -40_000
      facts[4].body = Body(codec: 255, bytes: .init())
      facts[4].recorded = -1
      facts[4].kindVersion = 7
      let receipt = try await log.append(facts, to: .sample(), expecting: .nothing)
      try hold(receipt.entries.map(\.position), is: Array(1...5), "the receipt's positions")
      try hold(receipt.entries.map(\.version), is: Array(1...5), "the receipt's versions")
      try hold(!receipt.repeated, "a first append counts as repeated")
      let stored = try await log.everything()
      try hold(stored.map(\.envelope.position), is: Array(1...5), "the positions")
      try hold(stored.map(\.envelope.version), is: Array(1...5), "the versions")
      for (fact, stored) in zip(facts, stored) {
        let envelope = stored.envelope
        let back = NewFact(
          id: envelope.id, caseID: envelope.caseID, kind: envelope.kind, kindVersion: envelope.kindVersion,
          day: envelope.day, recorded: envelope.recorded, actor: envelope.actor, cause: envelope.cause,
          batch: envelope.batch, body: stored.body ?? Body(codec: 0, bytes: .init()))
        try hold(back == fact, "fact \(envelope.position) is another than the one appended")
        try hold(envelope.stream, is: .sample(), "the stream")
      }
      try await hold(log.head(), is: stored[4].envelope.head, "the head")
    },
    LogPromise("ids need not come in order") { log in
      var sample = SampleFacts(seed: 2)
      let facts = sample.next(20)
      for fact in facts.reversed() { _ = try await log.append([fact], to: .sample(), expecting: .any) }
      try await hold(log.everything().map(\.envelope.id), is: facts.reversed().map(\.id), "the order")
      try await hold(log.append([facts[3]], to: .sample(), expecting: .any).repeated, "an early id was taken twice")
    },
    LogPromise("pages are bounded, begin where they are asked to, and end with the log") { log in
      var sample = SampleFacts(seed: 3)
      for stream in 1...3 {
        _ = try await log.append(sample.next(500), to: .sample(stream), expecting: .nothing)
      }
      try await hold(log.read(from: 1, limit: 10).map(\.envelope.position), is: Array(1...10), "the first page")
      try await hold(
        log.read(from: 1_496, limit: 10).map(\.envelope.position), is: Array(1_496...1_500), "the last page")
      try await hold(log.read(from: 1_501, limit: 10).isEmpty, "there is a page after the last")
      try await hold(log.read(from: -7, limit: 2).map(\.envelope.position), is: [1, 2], "a page from before the start")
      try await hold(log.read(from: 1, limit: 0).isEmpty, "a page of none")
      try await hold(log.read(from: 1, limit: .max).count, is: 1_000, "the largest page")
      let part = try await log.read(.sample(2), from: 499, limit: 10)
      try hold(part.map(\.envelope.version), is: [499, 500], "the stream's last page")
      try hold(part.map(\.envelope.position), is: [999, 1_000], "their positions")
      try await hold(log.read(.sample(2), from: 501, limit: 10).isEmpty, "the stream has a page after its last")
      try await hold(log.read(.sample(9), from: 1, limit: 10).isEmpty, "a stream that is not there has facts")
    },
    LogPromise("a closed log says so") { log in
      var sample = SampleFacts(seed: 4)
      let fact = sample.next()
      _ = try await log.append([fact], to: .sample(), expecting: .any)
      await log.close()
      await log.close()
      try await holdFailure(.closed, "append") { _ = try await log.append([fact], to: .sample(), expecting: .any) }
      try await holdFailure(.closed, "head") { _ = try await log.head() }
      try await holdFailure(.closed, "read") { _ = try await log.read(from: 1, limit: 1) }
      try await holdFailure(.closed, "wait") { _ = try await log.grown(beyond: 1) }
      try await holdFailure(.closed, "tail") { for try await _ in log.tail(from: 1) {} }
    },
  ]
}
