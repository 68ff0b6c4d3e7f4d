import Foundation

/// What a fact says, as bytes that the log never reads.
///
/// Personal data stands here and nowhere else, so a body shows neither its bytes nor a part of them when it is printed,
/// interpolated or dumped: only how many they are.
public struct Body: Hashable, Sendable {
  /// How the bytes are to be read. The log keeps it and attaches no meaning to it; `Journal` does. The byte leaves room
  /// for sealing bodies per case without a new envelope.
  public let codec: UInt8
  /// The bytes themselves; at most ``maximumBytes``.
  public let bytes: Data

  /// The most bytes a log takes in one body. Files belong elsewhere.
  public static let maximumBytes = 4 << 20

  public init(codec: UInt8, bytes: Data) {
    self.codec = codec
    self.bytes = bytes
  }
}

/// Sixteen random bytes beside a body, so that its digest cannot be guessed back to it once both are erased.
///
/// Made by the log from the system's random numbers; as silent as the body when printed.
public struct Salt: Hashable, Sendable {
  /// The sixteen bytes.
  public let bytes: [UInt8]

  /// A new salt from the system's random numbers.
  public init() {
    // Asked for in one go: each call of the system's own generator is a call of the system.
    bytes = [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      precondition(getentropy(buffer.baseAddress, 16) == 0, "The system has no random numbers.")
      count = 16
    }
  }

  /// A salt read back; nil where there are not sixteen bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.bytes = Array(bytes)
  }
}

extension Digest {
  /// The digest that an envelope holds of a body: SHA-256 over the salt, the codec byte and the bytes, in that order.
  public init(of body: Body, salt: Salt) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(17 + body.bytes.count)
    bytes += salt.bytes
    bytes.append(body.codec)
    bytes += body.bytes
    self.init(of: bytes)
  }
}

extension Body: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "body of \(bytes.count) bytes, codec \(codec)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["codec": codec, "count": bytes.count]) }
}

extension Salt: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "salt" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
