import EventLog
import Foundation

extension LogPromise {
  static let streamPromises: [LogPromise] = [
    LogPromise("a case is read by the beginning of its streams' names, in the order of the log") { log in
      var sample = SampleFacts(seed: 61)
      let names = [
        "sag-1/plan", "sag-10/plan", "sag-1/contact", "sag-2/plan", "sag-1/hours", "sag-0~", "sag-1", "sag-10",
      ]
      for round in 0..<40 {
        _ = try await log.append(
          [sample.next("\(round)")], to: named(names[round * 5 % names.count]), expecting: .any)
      }
      let all = try await log.everything()
      for prefix in ["sag-1/", "sag-1", "sag-10/", "sag-0~", "sag-", "s", "sag-1/plan", "sag-3", "t", "~", "!"] {
        let wanted = all.filter { $0.envelope.stream.description.hasPrefix(prefix) }
        try await hold(
          log.read(streamsBeginning: prefix, from: 1, limit: 1_000) == wanted, "what begins with \(prefix)")
      }
      try await hold(log.read(streamsBeginning: "sag-1/", from: 1, limit: 1_000).count, is: 15, "facts of the case")
      try await hold(log.read(streamsBeginning: "", from: 1, limit: 1_000) == all, "what begins with nothing")
      for wrong in ["å", "a b", "\u{0}", String(repeating: "s", count: 201)] {
        try await hold(log.read(streamsBeginning: wrong, from: 1, limit: 1).isEmpty, "what no name begins with")
      }
    },
    LogPromise("a case is read page by page, from any position, and its latest fact at once") { log in
      var sample = SampleFacts(seed: 62)
      var expected: [Int] = []
      for round in 1...60 {
        let stream = round % 3 == 0 ? named("other/plan") : named("sag/\(round % 4)")
        let receipt = try await log.append([sample.next("\(round)")], to: stream, expecting: .any)
        if round % 3 != 0 { expected.append(receipt.lastPosition) }
        try await hold(
          log.read(streamsBeginning: "sag/", from: 1, limit: 100).map(\.envelope.position), is: expected,
          "the case after \(round) facts")
      }
      var read: [Int] = []
      while true {
        let page = try await log.read(streamsBeginning: "sag/", from: (read.last ?? 0) + 1, limit: 7)
        if page.isEmpty { break }
        try hold(page.count <= 7, "the page is too long")
        read += page.map(\.envelope.position)
      }
      try hold(read, is: expected, "the pages")
      try await hold(log.read(streamsBeginning: "sag/", from: 1, limit: 0).isEmpty, "a page of none")
      try await hold(log.read(streamsBeginning: "sag/", from: 61, limit: 9).isEmpty, "a page after the last")
      try await hold(
        log.read(streamsBeginning: "sag/", from: -3, limit: 1).map(\.envelope.position), is: [1], "a page before all")
    },
    LogPromise("a case keeps its facts while many append to it and others read it") { log in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<8 {
          group.addTask {
            var sample = SampleFacts(seed: UInt64(6_300 + writer))
            for round in 0..<40 {
              let receipt = try await log.append(
                [sample.next()], to: named("sag-\(writer % 4)/\(round % 3)"), expecting: .any)
              let facts = try await log.read(streamsBeginning: "sag-\(writer % 4)/", from: 1, limit: 1_000)
              let positions = facts.map(\.envelope.position)
              try hold(positions.contains(receipt.lastPosition), "what was just acknowledged is not there")
              try hold(zip(positions, positions.dropFirst()).allSatisfy(<), "disorder, or a fact twice")
              for (_, part) in Dictionary(grouping: facts, by: \.envelope.stream) {
                try hold(part.map(\.envelope.version), is: Array(1...part.count), "the versions of a part")
              }
            }
          }
        }
        try await group.waitForAll()
      }
      try await hold(log.read(streamsBeginning: "sag-", from: 1, limit: 1_000).count, is: 320, "the facts at last")
      try await hold(log.verify().finding, is: nil, "what was found at last")
    },
    LogPromise("a stream's version is that of its latest fact") { log in
      var sample = SampleFacts(seed: 64)
      try await hold(log.version(of: .sample()), is: 0, "the version of a stream that is not there")
      for round in 1...9 {
        _ = try await log.append(sample.next(round), to: .sample(round % 2), expecting: .any)
        let latest = try await log.read(.sample(round % 2), from: 1, limit: 1_000).last?.envelope.version
        try await hold(log.version(of: .sample(round % 2)), is: latest ?? 0, "the version")
      }
      try await hold(log.version(of: .sample(1)), is: 25, "the version at last")
    },
    LogPromise("a scan lends the facts that reading gives, from wherever it is asked to begin") { log in
      var sample = SampleFacts(seed: 65)
      var facts = sample.next(30)
      facts[0].caseID = nil
      facts[1].cause = facts[0].id
      facts[2].batch = BatchID(bytes: [UInt8](1...16))
      facts[3].day = -40_000
      facts[4].body = Body(codec: 255, bytes: .init())
      _ = try await log.append(facts, to: .sample(), expecting: .nothing)
      _ = try await log.append(sample.next(30), to: .sample(2), expecting: .nothing)
      _ = try await log.erase(
        bodiesOf: [facts[7].id], recording: StreamAppend(to: .sample(9), expecting: .any, sample.next(1)))
      let all = try await log.everything().map { $0.lend { Copied($0) } }
      try hold(all.count, is: 61, "how many facts there are")
      for start in [-5, 1, 2, 40, 61, 62] {
        let lent = try await log.scan(from: start, into: [Copied]()) { $0.append(Copied($1)) }
        try hold(lent == Array(all.dropFirst(max(0, start - 1))), "the scan from \(start)")
      }
      try hold(all[7].content, is: "erased by 61", "the erased body")
    },
  ]

  private static func named(_ name: String) -> StreamName { StreamName(name) ?? .sample(0) }
}

/// A scanned fact, copied so that it can be kept.
private struct Copied: Equatable, Sendable {
  let words: [String]
  let numbers: [Int]
  let content: String

  init(_ fact: ScannedFact) {
    words =
      [fact.stream, fact.kind, fact.actor].map { String(decoding: $0, as: UTF8.self) } + [
        fact.id.description, fact.caseID?.description ?? "", fact.cause?.description ?? "",
        fact.batch?.description ?? "",
      ]
    numbers = [fact.position, fact.version, fact.kindVersion, Int(fact.day), Int(fact.recorded)]
    content =
      switch fact.content {
      case .present(let codec, let bytes): "\(codec) " + String(decoding: bytes, as: UTF8.self)
      case .erased(let recordedBy): "erased by \(recordedBy)"
      }
  }
}
