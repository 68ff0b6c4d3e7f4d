/// Where the facts of one append stand. The same answer is given to a retry.
public struct Receipt: Hashable, Sendable {
  /// One fact's place.
  public struct Entry: Hashable, Sendable {
    public let id: FactID
    public let stream: StreamName
    public let version: Int
    public let position: Int

    public init(_ envelope: Envelope) {
      id = envelope.id
      stream = envelope.stream
      version = envelope.version
      position = envelope.position
    }
  }

  /// One entry a fact, in the order of the append.
  public let entries: [Entry]
  /// Whether the facts were there already: an earlier try had reached the log after all.
  public let repeated: Bool

  public init(_ entries: [Entry], repeated: Bool) {
    self.entries = entries
    self.repeated = repeated
  }

  /// The position that a reader must have reached to have seen the whole append; 0 where it held no facts.
  public var lastPosition: Int { entries.map(\.position).max() ?? 0 }
}

/// What an erasure did.
public struct Erasure: Hashable, Sendable {
  /// Where the fact stands that says why.
  public let receipt: Receipt
  /// The positions of the facts asked for whose bodies are gone now, in order: by this erasure or by an earlier one.
  public let positions: [Int]
  /// Whether the bodies' bytes are gone from the log's own files too. False where someone was reading just then: the
  /// next erasure, or closing the log, wipes them. Backups are another matter: see decision 5 in House.md.
  public let wiped: Bool

  public init(receipt: Receipt, positions: [Int], wiped: Bool) {
    self.receipt = receipt
    self.positions = positions
    self.wiped = wiped
  }
}
