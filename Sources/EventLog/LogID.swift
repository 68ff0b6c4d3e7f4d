import Foundation

/// Sixteen bytes that name one thing of a kind: an ``FactID`` is never mistaken for a ``BatchID``.
///
/// Ids are made by the client. Those made here are UUIDs of version 7 (RFC 9562, section 5.7): they begin with the
/// instant they were made, so a log's index over them grows at its end and stays fast. Any sixteen bytes are taken,
/// though.
public struct LogID<Mark>: Hashable, Comparable, Sendable {
  /// The first and the last eight of the sixteen bytes, big-endian.
  let high: UInt64
  let low: UInt64

  /// The id of sixteen bytes; nil where there are not sixteen.
  public init?(bytes: some ContiguousBytes) {
    let read = bytes.withUnsafeBytes { bytes -> (UInt64, UInt64)? in
      guard bytes.count == 16 else { return nil }
      return (bytes.bigEndian(0), bytes.bigEndian(8))
    }
    guard let read else { return nil }
    (high, low) = read
  }

  /// A new id of an instant and of chance, both of which come from outside.
  ///
  /// - Parameters:
  ///   - milliseconds: since 1970 began (UTC). Before 1970 it counts as 0; 48 bits reach the year 10889.
  ///   - generator: where the 74 random bits come from.
  public init(milliseconds: Int, using generator: inout some RandomNumberGenerator) {
    let time = UInt64(max(0, min(milliseconds, 0xFFFF_FFFF_FFFF)))
    high = time << 16 | 0x7000 | generator.next() & 0x0FFF
    low = 0x8000_0000_0000_0000 | generator.next() & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// The order of the sixteen bytes; for ids made by ``init(milliseconds:using:)`` the order of their milliseconds.
  public static func < (left: LogID, right: LogID) -> Bool { (left.high, left.low) < (right.high, right.low) }

  /// The sixteen bytes, first byte first.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    bytes.append(bigEndian: high)
    bytes.append(bigEndian: low)
    return bytes
  }
}

extension LogID: ContiguousBytes {
  /// Lends the sixteen bytes.
  public func withUnsafeBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try Swift.withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
  }
}

extension LogID: LosslessStringConvertible {
  /// As UUIDs are written, in lower case: `0190163d-8694-739b-aea5-966c26f8ad91`.
  public var description: String {
    let digits = bytes.hexadecimal
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  /// Reads the 36 characters of a UUID, in lower or upper case; nil for anything else.
  public init?(_ description: String) {
    let groups = description.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12], let bytes = [UInt8](hexadecimal: groups.joined()) else {
      return nil
    }
    self.init(bytes: bytes)
  }
}

/// The mark of facts' ids.
public enum FactMark {}
/// The mark of cases' ids.
public enum CaseMark {}
/// The mark of batches' ids.
public enum BatchMark {}

/// The id of one fact, made by the client before it first tries to append it, so that a retry never doubles.
public typealias FactID = LogID<FactMark>
/// The id of a case: opaque and random, so that it tells nothing of a person.
public typealias CaseID = LogID<CaseMark>
/// The id of the import or other act that a number of facts came with.
public typealias BatchID = LogID<BatchMark>
