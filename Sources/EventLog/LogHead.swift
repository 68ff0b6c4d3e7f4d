/// How far a log has come: its latest position and the hash there, which proves everything before it.
///
/// Kept elsewhere, it is what ``FactReading/verify(expecting:)`` holds the log to: a chain proves nothing against the
/// one who can write all of it anew.
public struct LogHead: Hashable, Sendable {
  /// The position of the latest fact; 0 in an empty log.
  public let position: Int
  /// The hash of its envelope; ``Digest/zero`` in an empty log.
  public let hash: Digest

  /// The head of an empty log.
  public static let empty = LogHead(position: 0, hash: .zero)

  public init(position: Int, hash: Digest) {
    self.position = position
    self.hash = hash
  }
}

extension LogHead: LosslessStringConvertible {
  /// As it is kept elsewhere: position, colon, sixty-four hexadecimal digits.
  public var description: String { "\(position):\(hash)" }

  /// Reads what ``description`` writes; nil for anything else.
  public init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let position = Int(parts[0]), position >= 0, let hash = Digest(parts[1]) else { return nil }
    self.init(position: position, hash: hash)
  }
}
