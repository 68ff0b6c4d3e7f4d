/// An append with all that can be worked out before the log is asked: salts and digests of the bodies.
///
/// For those who build a log. Made in the caller's task, so that the one who writes is not kept waiting for it.
public struct PreparedAppend: Sendable {
  public struct Fact: Sendable {
    public let fact: NewFact
    public let salt: Salt
    public let digest: Digest
  }

  public struct Part: Sendable {
    public let stream: StreamName
    public let expecting: ExpectedVersion
    public let facts: [Fact]
  }

  public let parts: [Part]

  /// - Throws: ``LogError/malformed(_:)``.
  public init(_ parts: [StreamAppend]) throws(LogError) {
    var seen: Set<FactID> = []
    var prepared: [Part] = []
    for part in parts {
      var facts: [Fact] = []
      for fact in part.facts {
        guard seen.insert(fact.id).inserted else { throw .malformed(.repeatedID(fact.id)) }
        let count = fact.body.bytes.count
        guard count <= Body.maximumBytes else { throw .malformed(.longBody(fact.id, bytes: count)) }
        let salt = Salt()
        facts.append(Fact(fact: fact, salt: salt, digest: Digest(of: fact.body, salt: salt)))
      }
      prepared.append(Part(stream: part.stream, expecting: part.expecting, facts: facts))
    }
    self.parts = prepared
  }

  /// How many facts it holds.
  public var factCount: Int { parts.reduce(0) { $0 + $1.facts.count } }
  /// How many bytes their bodies hold.
  public var byteCount: Int { parts.reduce(0) { $0 + $1.facts.reduce(0) { $0 + $1.fact.body.bytes.count } } }
}

/// An erasure, checked and prepared likewise.
public struct PreparedErasure: Sendable {
  /// The facts whose bodies go, each once.
  public let ids: [FactID]
  /// The facts that say why; at least one.
  public let reason: PreparedAppend

  /// - Throws: ``LogError/malformed(_:)``.
  public init(_ ids: [FactID], _ reason: StreamAppend) throws(LogError) {
    guard !reason.facts.isEmpty else { throw .malformed(.noReason) }
    self.ids = Set(ids).sorted()
    self.reason = try PreparedAppend([reason])
  }
}
