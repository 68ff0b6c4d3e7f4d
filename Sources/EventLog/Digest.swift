import Crypto
import Foundation

/// A SHA-256 digest: of a salted body, or of an envelope.
public struct Digest: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Thirty-two bytes of zero: what stands before the first fact of a log.
  public static let zero = Digest(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The digest of some bytes.
  public init(of bytes: [UInt8]) {
    words = SHA256.hash(data: bytes).withUnsafeBytes {
      ($0.bigEndian(0), $0.bigEndian(8), $0.bigEndian(16), $0.bigEndian(24))
    }
  }

  /// A digest read back from its thirty-two bytes; nil where there are not thirty-two.
  public init?(bytes: some ContiguousBytes) {
    let read = bytes.withUnsafeBytes { bytes -> (UInt64, UInt64, UInt64, UInt64)? in
      guard bytes.count == 32 else { return nil }
      return (bytes.bigEndian(0), bytes.bigEndian(8), bytes.bigEndian(16), bytes.bigEndian(24))
    }
    guard let read else { return nil }
    words = read
  }

  /// The thirty-two bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    bytes.append(digest: self)
    return bytes
  }

  /// The digest as four whole numbers, most significant first.
  var parts: (UInt64, UInt64, UInt64, UInt64) { words }

  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension Digest: ContiguousBytes {
  /// Lends the thirty-two bytes.
  public func withUnsafeBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    let bigEndian = (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
    return try Swift.withUnsafeBytes(of: bigEndian, body)
  }
}

extension Digest: LosslessStringConvertible {
  /// Sixty-four hexadecimal digits, in lower case.
  public var description: String { bytes.hexadecimal }

  /// Reads sixty-four hexadecimal digits; nil for anything else.
  public init?(_ description: String) {
    guard let bytes = [UInt8](hexadecimal: description) else { return nil }
    self.init(bytes: bytes)
  }
}

extension UnsafeRawBufferPointer {
  /// The whole number that eight bytes from an offset are, the most significant byte first.
  func bigEndian(_ offset: Int) -> UInt64 { UInt64(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
}

extension [UInt8] {
  /// Appends the thirty-two bytes of a digest.
  mutating func append(digest: Digest) {
    append(bigEndian: digest.parts.0)
    append(bigEndian: digest.parts.1)
    append(bigEndian: digest.parts.2)
    append(bigEndian: digest.parts.3)
  }

  /// Appends a whole number, its most significant byte first.
  mutating func append(bigEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }

  /// The bytes as hexadecimal digits in lower case.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The bytes of hexadecimal digits; nil for an odd number of them, or anything else.
  init?(hexadecimal text: some StringProtocol) {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    self.init()
    reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      append(UInt8(high << 4 | low))
    }
  }
}
