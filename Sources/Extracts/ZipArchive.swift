import InterventionFiles

/// The parts of a zip archive in memory, unpacked one at a time and never further than a limit in all.
///
/// Reads what spreadsheets are packed as: stored or deflated parts, not encrypted, smaller than 4 GB.
struct ZipArchive {
  private struct Entry {
    let method: Int
    let isEncrypted: Bool
    let packedSize: Int
    let offset: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  private let limit: Int
  private var left: Int

  private static let entryLimit = 10_000

  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// - Parameter limit: the most bytes that all parts together may unpack to.
  init(_ bytes: [UInt8], limit: Int) throws(ExtractRefusal) {
    self.bytes = bytes
    self.limit = limit
    left = limit
    // The directory stands last, behind it at most a comment of 65,535 bytes.
    var ending = bytes.count - 22
    let earliest = max(0, ending - 65_535)
    while ending >= earliest, !ZipArchive.has([0x50, 0x4B, 0x05, 0x06], in: bytes, at: ending) { ending -= 1 }
    guard ending >= earliest, ending >= 0 else { throw ExtractRefusal(.workbookDamaged) }
    let count = number(ending + 10, 2)
    var place = number(ending + 16, 4)
    guard count <= ZipArchive.entryLimit else { throw ExtractRefusal(.workbookDamaged) }
    for _ in 0..<count {
      guard place + 46 <= bytes.count, ZipArchive.has([0x50, 0x4B, 0x01, 0x02], in: bytes, at: place) else {
        throw ExtractRefusal(.workbookDamaged)
      }
      let nameEnd = place + 46 + number(place + 28, 2)
      guard nameEnd <= bytes.count else { throw ExtractRefusal(.workbookDamaged) }
      let name = String(decoding: bytes[place + 46..<nameEnd], as: UTF8.self)
      entries[name] = Entry(
        method: number(place + 10, 2), isEncrypted: number(place + 8, 2) & 1 == 1,
        packedSize: number(place + 20, 4), offset: number(place + 42, 4))
      place = nameEnd + number(place + 30, 2) + number(place + 32, 2)
    }
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  /// A part's bytes; nil where the archive has none of that name.
  mutating func part(_ name: String) throws(ExtractRefusal) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted else { throw ExtractRefusal(.workbookLocked) }
    guard entry.offset + 30 <= bytes.count, ZipArchive.has([0x50, 0x4B, 0x03, 0x04], in: bytes, at: entry.offset) else {
      throw ExtractRefusal(.workbookDamaged)
    }
    let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
    guard start + entry.packedSize <= bytes.count else { throw ExtractRefusal(.workbookDamaged) }
    let packed = bytes[start..<start + entry.packedSize]
    let plain: [UInt8]
    switch entry.method {
    case 0:
      guard packed.count <= left else { throw ExtractRefusal(.unpacksTooFar(limitBytes: limit)) }
      plain = Array(packed)
    case 8:
      do {
        plain = try Unpacking.unpack(packed, form: .deflate, limit: left)
      } catch {
        if case .tooLarge = error { throw ExtractRefusal(.unpacksTooFar(limitBytes: limit)) }
        throw ExtractRefusal(.workbookDamaged)
      }
    default: throw ExtractRefusal(.workbookDamaged)
    }
    left -= plain.count
    return plain
  }

  /// A number of so many bytes, the lowest first; the place is known to lie within the bytes.
  private func number(_ place: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static func has(_ mark: [UInt8], in bytes: [UInt8], at place: Int) -> Bool {
    place >= 0 && place + mark.count <= bytes.count && bytes[place..<place + mark.count].elementsEqual(mark)
  }
}
