import EventLog
import Foundation

extension LogPromise {
  static let proofPromises: [LogPromise] = [
    LogPromise("each envelope names the hash of the one before, and is the hash of what it says") { log in
      var sample = SampleFacts(seed: 51)
      for stream in 0..<30 { _ = try await log.append(sample.next(3), to: .sample(stream % 4), expecting: .any) }
      var previous = Digest.zero
      for fact in try await log.everything() {
        try hold(fact.envelope.previous, is: previous, "the link at \(fact.envelope.position)")
        try hold(Digest(of: fact.envelope.canonicalBytes), is: fact.envelope.hash, "the hash")
        guard case .present(let body, let salt) = fact.content else {
          throw BrokenPromise(description: "a body is gone")
        }
        try hold(Digest(of: body, salt: salt), is: fact.envelope.bodyDigest, "the body's digest")
        previous = fact.envelope.hash
      }
    },
    LogPromise("the same body twice has two digests") { log in
      var sample = SampleFacts(seed: 52)
      _ = try await log.append([sample.next("same"), sample.next("same")], to: .sample(), expecting: .any)
      try await hold(Set(log.everything().map(\.envelope.bodyDigest)).count, is: 2, "how many digests")
    },
    LogPromise("a head kept elsewhere is recognised, and another log's is not") { log in
      var sample = SampleFacts(seed: 53)
      _ = try await log.append(sample.next(3), to: .sample(), expecting: .any)
      let kept = try await log.head()
      _ = try await log.append(sample.next(3), to: .sample(), expecting: .any)
      let now = try await log.head()
      try await hold(log.verify(expecting: kept).holds, "an earlier head is not recognised")
      try await hold(log.verify(expecting: now).holds, "its own head is not recognised")
      try await hold(log.verify(expecting: .empty).holds, "the empty head is not recognised")
      let other = LogHead(position: 3, hash: now.hash)
      try await hold(
        log.verify(expecting: other).finding, is: .otherHead(expected: other, found: kept), "another hash")
      let longer = LogHead(position: 7, hash: now.hash)
      try await hold(
        log.verify(expecting: longer).finding, is: .otherHead(expected: longer, found: nil), "a longer log's head")
    },
    LogPromise("a log can be verified while it is appended to") { log in
      let appending = Task {
        var sample = SampleFacts(seed: 54)
        for _ in 0..<60 { _ = try await log.append(sample.next(20), to: .sample(), expecting: .any) }
      }
      for _ in 0..<5 { try await hold(log.verify().finding, is: nil, "what was found meanwhile") }
      try await appending.value
      try await hold(log.verify().head, is: log.head(), "the verified head at last")
    },
    LogPromise("nothing that can be printed holds a body") { log in
      var sample = SampleFacts(seed: 55)
      let secret = "kvintessens"
      let fact = sample.next(secret)
      _ = try await log.append([fact], to: .sample(), expecting: .nothing)
      let stored = try await log.everything()
      var printed = "\(fact) \(stored) "
      dump(fact, to: &printed)
      dump(stored, to: &printed)
      debugPrint(stored, StreamAppend(to: .sample(), expecting: .any, [fact]), to: &printed)
      var other = fact
      other.body = Body(codec: 1, bytes: Data((secret + secret).utf8))
      do { _ = try await log.append([other], to: .sample(), expecting: .any) } catch { printed += "\(error)" }
      try hold(!printed.contains(secret), "the body's text was printed")
      // As numbers: k is 107, v is 118.
      try hold(!printed.contains("107, 118"), "the body's bytes were printed")
      guard case .present(_, let salt)? = stored.first?.content else { throw BrokenPromise(description: "no body") }
      let numbers = salt.bytes.map(String.init).joined(separator: ", ")
      try hold(!printed.contains(numbers), "the salt was printed")
    },
  ]
}
