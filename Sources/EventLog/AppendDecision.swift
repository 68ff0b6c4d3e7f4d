/// What an append comes to: decided here once, so that no two logs can decide differently.
public enum AppendDecision: Sendable {
  /// All of it is there already.
  case repeated(Receipt)
  /// Write these, and then answer with the receipt.
  case write([StoredFact], Receipt)

  /// Decides an append. Writes nothing.
  ///
  /// - Parameters:
  ///   - head: the log's head.
  ///   - stored: the fact of an id, if the log has it.
  ///   - version: a stream's version; 0 where there is none.
  /// - Throws: ``LogError/wrongVersion(stream:expected:actual:)``, ``LogError/idConflict(_:position:)``, and whatever
  ///   the two questions throw.
  public init(
    _ append: PreparedAppend, after head: LogHead, stored: (FactID) throws -> StoredFact?,
    version: (StreamName) throws -> Int
  ) throws {
    if let receipt = try AppendDecision.earlier(append, stored: stored) {
      self = .repeated(receipt)
      return
    }
    var head = head
    var versions: [StreamName: Int] = [:]
    var facts: [StoredFact] = []
    facts.reserveCapacity(append.factCount)
    for part in append.parts {
      var latest = try versions[part.stream] ?? version(part.stream)
      guard part.expecting.allows(latest) else {
        throw LogError.wrongVersion(stream: part.stream, expected: part.expecting, actual: latest)
      }
      for new in part.facts {
        latest += 1
        let envelope = Envelope(
          new.fact, stream: part.stream, version: latest, bodyDigest: new.digest, after: head)
        facts.append(StoredFact(envelope, .present(new.fact.body, new.salt)))
        head = envelope.head
      }
      versions[part.stream] = latest
    }
    self = .write(facts, Receipt(facts.map { Receipt.Entry($0.envelope) }, repeated: false))
  }

  /// The receipt of an earlier try; nil where none of the facts is there.
  private static func earlier(_ append: PreparedAppend, stored: (FactID) throws -> StoredFact?) throws -> Receipt? {
    var entries: [Receipt.Entry] = []
    var missing = false
    for part in append.parts {
      for new in part.facts {
        guard let fact = try stored(new.fact.id) else {
          missing = true
          continue
        }
        guard fact.holds(new.fact, in: part.stream) else {
          throw LogError.idConflict(new.fact.id, position: fact.envelope.position)
        }
        entries.append(Receipt.Entry(fact.envelope))
      }
    }
    guard let first = entries.first else { return nil }
    // Some are there and some are not: no append ever wrote that.
    guard !missing else { throw LogError.idConflict(first.id, position: first.position) }
    return Receipt(entries, repeated: true)
  }
}

extension StoredFact {
  /// Whether a new fact is this one, tried again.
  fileprivate func holds(_ fact: NewFact, in stream: StreamName) -> Bool {
    guard envelope.stream == stream, envelope.caseID == fact.caseID, envelope.kind == fact.kind,
      envelope.kindVersion == fact.kindVersion, envelope.day == fact.day, envelope.actor == fact.actor,
      envelope.cause == fact.cause, envelope.batch == fact.batch
    else { return false }
    switch content {
    case .present(let body, _): return body == fact.body
    case .erased: return true
    }
  }
}
