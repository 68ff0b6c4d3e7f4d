/// A fact as it is lent by ``FactReading/scan(from:into:_:)``: read at the pace of the file, nothing copied or proved.
///
/// The bytes of stream, kind, actor and body are the log's own and gone when the one they are lent to returns. Copy what
/// is to be kept. For the proof of a log there is ``FactReading/verify(expecting:)``.
public struct ScannedFact {
  /// As in ``Envelope/position``.
  public let position: Int
  /// As in ``Envelope/id``.
  public let id: FactID
  /// The ASCII characters of ``Envelope/stream``.
  public let stream: UnsafeRawBufferPointer
  /// As in ``Envelope/version``.
  public let version: Int
  /// As in ``Envelope/caseID``.
  public let caseID: CaseID?
  /// The ASCII characters of ``Envelope/kind``.
  public let kind: UnsafeRawBufferPointer
  /// As in ``Envelope/kindVersion``.
  public let kindVersion: Int
  /// As in ``Envelope/day``.
  public let day: Int32
  /// As in ``Envelope/recorded``.
  public let recorded: Int64
  /// The ASCII characters of ``Envelope/actor``.
  public let actor: UnsafeRawBufferPointer
  /// As in ``Envelope/cause``.
  public let cause: FactID?
  /// As in ``Envelope/batch``.
  public let batch: BatchID?
  /// What it says.
  public let content: Content

  /// The erasable part.
  public enum Content {
    case present(codec: UInt8, UnsafeRawBufferPointer)
    /// The body is gone; the fact at `recordedBy` says why.
    case erased(recordedBy: Int)
  }

  /// For those who build a log.
  public init(
    position: Int, id: FactID, stream: UnsafeRawBufferPointer, version: Int, caseID: CaseID?,
    kind: UnsafeRawBufferPointer, kindVersion: Int, day: Int32, recorded: Int64, actor: UnsafeRawBufferPointer,
    cause: FactID?, batch: BatchID?, content: Content
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
    self.content = content
  }

  /// The body's bytes; nil where it is erased.
  public var body: UnsafeRawBufferPointer? {
    if case .present(_, let bytes) = content { bytes } else { nil }
  }
}

extension StoredFact {
  /// Lends the fact as a scan would.
  public func lend<Answer>(_ take: (ScannedFact) -> Answer) -> Answer {
    let envelope = envelope
    return envelope.stream.lend { stream in
      envelope.kind.lend { kind in
        envelope.actor.lend { actor in
          let scanned = { (content: ScannedFact.Content) in
            ScannedFact(
              position: envelope.position, id: envelope.id, stream: stream, version: envelope.version,
              caseID: envelope.caseID, kind: kind, kindVersion: envelope.kindVersion, day: envelope.day,
              recorded: envelope.recorded, actor: actor, cause: envelope.cause, batch: envelope.batch,
              content: content)
          }
          switch content {
          case .erased(let recordedBy): return take(scanned(.erased(recordedBy: recordedBy)))
          case .present(let body, _):
            return body.bytes.withUnsafeBytes { take(scanned(.present(codec: body.codec, $0))) }
          }
        }
      }
    }
  }
}

extension LogName {
  fileprivate func lend<Answer>(_ take: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    var text = description
    return text.withUTF8 { take(UnsafeRawBufferPointer($0)) }
  }
}

extension FactReading {
  /// A scan by reading page after page, for a log whose facts are in memory anyway.
  public func scan<State: Sendable>(
    from position: Int, into state: State, _ take: @escaping @Sendable (inout State, ScannedFact) -> Void
  ) async throws(LogError) -> State {
    let end = try await head().position
    var next = max(1, position)
    var state = state
    while next <= end {
      let facts = try await read(from: next, limit: end - next + 1)
      for fact in facts {
        guard fact.envelope.position == next else { throw .damaged(position: next, .missing) }
        fact.lend { take(&state, $0) }
        next += 1
      }
      if facts.isEmpty { throw .damaged(position: next, .missing) }
    }
    return state
  }
}
