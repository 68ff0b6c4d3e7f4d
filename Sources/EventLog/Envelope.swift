/// What the log says about a fact, beside what the fact itself says. Holds no personal data, and is never changed.
public struct Envelope: Hashable, Sendable {
  /// The fact's place in the log: 1, 2, 3 … without gaps.
  public let position: Int
  /// Made by the client; unique in the log.
  public let id: FactID
  /// The stream it belongs to.
  public let stream: StreamName
  /// Its place in the stream: 1, 2, 3 … without gaps.
  public let version: Int
  /// The case it is about, if any.
  public let caseID: CaseID?
  /// The storage name of its kind.
  public let kind: KindName
  /// The version of its kind.
  public let kindVersion: Int
  /// The day it was so: the number of days since 1 January 1970.
  public let day: Int32
  /// The instant it was recorded: microseconds since 1970 began (UTC).
  public let recorded: Int64
  /// Who did it.
  public let actor: ActorName
  /// The fact that made it happen, if any.
  public let cause: FactID?
  /// What it came with, if anything.
  public let batch: BatchID?
  /// The digest of its salted body. Stands though the body is erased.
  public let bodyDigest: Digest
  /// The ``hash`` of the envelope before; ``Digest/zero`` in the first.
  public let previous: Digest
  /// The digest of everything above: see ``canonicalBytes``.
  public let hash: Digest

  /// The envelope as it was read back. Whether its hash is right is for ``ChainWalk`` to say.
  public init(
    position: Int, id: FactID, stream: StreamName, version: Int, caseID: CaseID?, kind: KindName, kindVersion: Int,
    day: Int32, recorded: Int64, actor: ActorName, cause: FactID?, batch: BatchID?, bodyDigest: Digest,
    previous: Digest, hash: Digest
  ) {
    self.position = position
    self.id = id
    self.stream = stream
    self.version = version
    self.caseID = caseID
    self.kind = kind
    self.kindVersion = kindVersion
    self.day = day
    self.recorded = recorded
    self.actor = actor
    self.cause = cause
    self.batch = batch
    self.bodyDigest = bodyDigest
    self.previous = previous
    self.hash = hash
  }

  /// The envelope of a new fact in the place after a head, its hash worked out.
  public init(_ fact: NewFact, stream: StreamName, version: Int, bodyDigest: Digest, after head: LogHead) {
    let unsealed = Envelope(
      position: head.position + 1, id: fact.id, stream: stream, version: version, caseID: fact.caseID, kind: fact.kind,
      kindVersion: fact.kindVersion, day: fact.day, recorded: fact.recorded, actor: fact.actor, cause: fact.cause,
      batch: fact.batch, bodyDigest: bodyDigest, previous: head.hash, hash: .zero)
    self.init(
      position: unsealed.position, id: fact.id, stream: stream, version: version, caseID: fact.caseID, kind: fact.kind,
      kindVersion: fact.kindVersion, day: fact.day, recorded: fact.recorded, actor: fact.actor, cause: fact.cause,
      batch: fact.batch, bodyDigest: bodyDigest, previous: head.hash, hash: Digest(of: unsealed.canonicalBytes))
  }

  /// The head of a log that ends with this envelope.
  public var head: LogHead { LogHead(position: position, hash: hash) }
}

/// A fact as it stands in the log.
public struct StoredFact: Hashable, Sendable {
  public let envelope: Envelope
  public let content: Content

  /// The erasable part.
  public enum Content: Hashable, Sendable {
    case present(Body, Salt)
    /// Body and salt are gone; the fact at `recordedBy` says why.
    case erased(recordedBy: Int)
  }

  public init(_ envelope: Envelope, _ content: Content) {
    self.envelope = envelope
    self.content = content
  }

  /// What the fact says; nil where it is erased.
  public var body: Body? {
    switch content {
    case .present(let body, _): body
    case .erased: nil
    }
  }
}
