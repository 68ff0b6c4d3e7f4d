import Identifiers

/// Which case: the sixteen bytes of its id. The caseload needs no more than that they are equal or not.
public struct CaseKey: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The first and the last eight bytes, big-endian.
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public init<Kind>(_ id: ID<Kind>) {
    let bytes = id.bytes
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The id again; the kind is the caller's to know.
  public func id<Kind>(of kind: Kind.Type = Kind.self) -> ID<Kind> {
    let bytes = [high, low].flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }
    guard let id = ID<Kind>(bytes: bytes) else { preconditionFailure("Sixteen bytes are an id.") }
    return id
  }

  public static func < (left: CaseKey, right: CaseKey) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension CaseKey: CustomStringConvertible {
  /// As UUIDs are written, in lower case.
  public var description: String { id(of: CaseKey.self).description }
}
