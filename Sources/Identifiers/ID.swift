/// The identifier of one thing of a kind: an `ID<Case>` is never mistaken for an `ID<Placement>`.
///
/// The kind is only a mark for the compiler. The value is a UUID; those made here are of version 7 (RFC 9562, section
/// 5.7), which begin with the instant they were made and therefore sort by it. Two made within the same millisecond
/// sort at random. An id holds no personal data, and nothing but that instant can be read from it.
public struct ID<Kind>: Hashable, Comparable, Sendable {
  /// The first and the last eight of the sixteen bytes, big-endian.
  private let high: UInt64
  private let low: UInt64

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A new id of an instant and of chance, both of which come from outside.
  ///
  /// - Parameters:
  ///   - milliseconds: since 1970 began (UTC). Before 1970 it counts as 0; 48 bits reach the year 10889.
  ///   - generator: where the 74 random bits come from. Give a seeded one to make a test repeatable, and
  ///     `SystemRandomNumberGenerator` in earnest.
  public init(milliseconds: Int, using generator: inout some RandomNumberGenerator) {
    self.init(
      milliseconds: milliseconds, randomHigh: UInt16.random(in: .min ... .max, using: &generator), generator.next())
  }

  /// The same of ten random bytes; nil where there are not ten. Six of their eighty bits give way to the version.
  public init?(milliseconds: Int, randomBytes: [UInt8]) {
    guard randomBytes.count == 10 else { return nil }
    let low = randomBytes[2...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self.init(milliseconds: milliseconds, randomHigh: UInt16(randomBytes[0]) << 8 | UInt16(randomBytes[1]), low)
  }

  private init(milliseconds: Int, randomHigh: UInt16, _ randomLow: UInt64) {
    let time = UInt64(max(0, min(milliseconds, 0xFFFF_FFFF_FFFF)))
    high = time << 16 | 0x7000 | UInt64(randomHigh & 0x0FFF)
    low = 0x8000_0000_0000_0000 | randomLow & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// The instant the id was made, in milliseconds since 1970 began (UTC); nil for a UUID of another version.
  public var milliseconds: Int? {
    high >> 12 & 0xF == 7 && low >> 62 == 0b10 ? Int(high >> 16) : nil
  }

  /// The order of the sixteen bytes: the order in which ids were made.
  public static func < (left: ID, right: ID) -> Bool { (left.high, left.low) < (right.high, right.low) }

  /// The sixteen bytes, first byte first.
  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
      for place in 0..<16 {
        bytes[place] = UInt8(truncatingIfNeeded: (place < 8 ? high : low) >> (56 - place % 8 * 8))
      }
      count = 16
    }
  }

  /// The id of sixteen bytes; nil where there are not sixteen. Any UUID is taken, not only version 7.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    // One pass over whatever they lie in: tables are read by the thousand.
    var (high, low) = (UInt64(0), UInt64(0))
    for byte in bytes { (high, low) = (high << 8 | low >> 56, low << 8 | UInt64(byte)) }
    self.init(high: high, low: low)
  }
}

extension ID: LosslessStringConvertible {
  /// As UUIDs are written: `0190163d-8694-739b-aea5-966c26f8ad91`, in lower case.
  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for position in 0..<32 {
      if position == 8 || position == 12 || position == 16 || position == 20 { text.append(UInt8(ascii: "-")) }
      let half = position < 16 ? high : low
      let digit = UInt8(truncatingIfNeeded: half >> (60 - position % 16 * 4)) & 0xF
      text.append(digit < 10 ? 48 + digit : 87 + digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads the 36 characters of a UUID, in lower or upper case; nil for anything else.
  public init?(_ description: String) {
    let text = Array(description.utf8)
    guard text.count == 36 else { return nil }
    var halves: [UInt64] = [0, 0]
    var digits = 0
    for (position, character) in text.enumerated() {
      if [8, 13, 18, 23].contains(position) {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      let digit: UInt8
      switch character {
      case 48...57: digit = character - 48
      case 97...102: digit = character - 87
      case 65...70: digit = character - 55
      default: return nil
      }
      halves[digits / 16] = halves[digits / 16] << 4 | UInt64(digit)
      digits += 1
    }
    self.init(high: halves[0], low: halves[1])
  }
}

extension ID: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText(ID.init, as: "a UUID")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
