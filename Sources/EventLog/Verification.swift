/// What a walk through the whole log found.
public struct Verification: Hashable, Sendable {
  /// A body that was erased, by an act that is on record.
  public struct Hole: Hashable, Sendable {
    public let position: Int
    /// Where the fact stands that says why.
    public let recordedBy: Int

    public init(position: Int, recordedBy: Int) {
      self.position = position
      self.recordedBy = recordedBy
    }
  }

  /// The first thing that is not as it was written.
  public enum Finding: Hashable, Sendable {
    /// At `position`, or nowhere in particular.
    case damaged(position: Int?, Damage)
    /// The log holds together, but it is not the one that had the expected head: it has another hash at that position,
    /// or (nil) it ends before it.
    case otherHead(expected: LogHead, found: LogHead?)
  }

  /// How far the chain was walked and held.
  public let head: LogHead
  /// The erased bodies met on the way, in order.
  public let holes: [Hole]
  /// The first break; nil where everything holds.
  public let finding: Finding?

  public init(head: LogHead, holes: [Hole], finding: Finding?) {
    self.head = head
    self.holes = holes
    self.finding = finding
  }

  /// Whether everything holds.
  public var holds: Bool { finding == nil }
}

/// Walks a chain fact by fact. Pure: it is given the facts, and says where they first fail to hold together.
public struct ChainWalk: Sendable {
  /// How far it has come and everything held.
  public private(set) var head = LogHead.empty
  public private(set) var holes: [Verification.Hole] = []
  public private(set) var finding: Verification.Finding?
  private let expected: LogHead?

  /// - Parameter expected: a head kept elsewhere, or nil.
  public init(expecting expected: LogHead? = nil) {
    self.expected = expected
    check(.empty)
  }

  /// Takes the next fact. After a finding it takes no more.
  public mutating func take(_ fact: StoredFact) {
    guard finding == nil else { return }
    let envelope = fact.envelope
    guard envelope.position == head.position + 1 else { return stop(.missing) }
    guard envelope.previous == head.hash else { return stop(.link) }
    guard envelope.hash == Digest(of: envelope.canonicalBytes) else { return stop(.envelope) }
    switch fact.content {
    case .present(let body, let salt):
      guard envelope.bodyDigest == Digest(of: body, salt: salt) else { return stop(.body) }
    case .erased(let recordedBy):
      holes.append(Verification.Hole(position: envelope.position, recordedBy: recordedBy))
    }
    head = envelope.head
    check(head)
  }

  /// Says that the next fact could not be taken, and why.
  public mutating func stop(_ damage: Damage) {
    if finding == nil { finding = .damaged(position: head.position + 1, damage) }
  }

  /// What was found, once the log has ended.
  public func end() -> Verification {
    var finding = finding
    if finding == nil, let expected, expected.position > head.position {
      finding = .otherHead(expected: expected, found: nil)
    }
    return Verification(head: head, holes: holes, finding: finding)
  }

  private mutating func check(_ reached: LogHead) {
    if let expected, expected.position == reached.position, expected != reached {
      finding = .otherHead(expected: expected, found: reached)
    }
  }
}

extension FactReading {
  /// Walks any log by reading it page by page, and one fact at a time where a page cannot be read, to tell which.
  public func walk(expecting expected: LogHead?) async throws(LogError) -> Verification {
    var walk = ChainWalk(expecting: expected)
    let end: LogHead
    do {
      end = try await head()
    } catch .damaged {
      // The last fact cannot be read: all that come before it still can.
      end = LogHead(position: .max, hash: .zero)
    }
    var page = Self.pageMaximum
    while walk.finding == nil, walk.head.position < end.position {
      do {
        let facts = try await read(from: walk.head.position + 1, limit: page)
        if facts.isEmpty {
          walk.stop(.missing)
        }
        for fact in facts.prefix(end.position - walk.head.position) { walk.take(fact) }
      } catch .damaged(_, let damage) {
        if page == 1 { walk.stop(damage) }
        page = 1
      }
    }
    return walk.end()
  }
}
