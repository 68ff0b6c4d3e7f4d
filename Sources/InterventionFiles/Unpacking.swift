import CZlib

/// Unpacks bytes that are already in memory, never further than a limit.
public enum Unpacking {
  /// How the bytes are packed.
  public enum Form: Sendable {
    /// As `gzip` writes them: one member or several.
    case gzip
    /// Bare deflate, as it stands within a zip archive.
    case deflate
  }

  public enum Failure: Error, Hashable, Sendable {
    /// Not packed so, or changed since.
    case damaged
    /// Cut off before its end.
    case truncated
    /// It would unpack to more than so many bytes.
    case tooLarge(limit: Int)
  }

  /// The bytes as they were before they were packed.
  ///
  /// - Parameter limit: The most bytes that are given back; unpacking stops as soon as there are more.
  public static func unpack(_ packed: ArraySlice<UInt8>, form: Form, limit: Int) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    let windowBits: Int32 = form == .gzip ? 15 + 16 : -15
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged
    }
    defer { inflateEnd(&stream) }
    var plain: [UInt8] = []
    var failure: Failure?
    packed.withUnsafeBufferPointer { packed in
      failure = unpack(packed, form, limit, &stream, into: &plain)
    }
    if let failure { throw failure }
    return plain
  }

  private static func unpack(
    _ packed: UnsafeBufferPointer<UInt8>, _ form: Form, _ limit: Int, _ stream: inout z_stream,
    into plain: inout [UInt8]
  ) -> Failure? {
    guard let base = packed.baseAddress, !packed.isEmpty else { return .truncated }
    var consumed = 0
    let step = 1 << 18
    let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: step)
    defer { piece.deallocate() }
    while true {
      if stream.avail_in == 0 {
        let next = min(packed.count - consumed, 1 << 24)
        stream.next_in = UnsafeMutablePointer(mutating: base + consumed)
        stream.avail_in = UInt32(next)
        consumed += next
      }
      stream.next_out = piece
      stream.avail_out = UInt32(step)
      let result = CZlib.inflate(&stream, Z_NO_FLUSH)
      let got = step - Int(stream.avail_out)
      guard plain.count + got <= limit else { return .tooLarge(limit: limit) }
      plain.append(contentsOf: UnsafeBufferPointer(start: piece, count: got))
      let left = packed.count - consumed + Int(stream.avail_in)
      switch result {
      case Z_OK: if left == 0, got < step { return .truncated }
      case Z_BUF_ERROR: if left == 0 { return .truncated }
      case Z_STREAM_END:
        let rest = packed.suffix(left)
        // Another member may follow; zeros after the last are padding.
        if form == .deflate || rest.allSatisfy({ $0 == 0 }) { return nil }
        guard rest.starts(with: [0x1F, 0x8B]), inflateReset(&stream) == Z_OK else { return .damaged }
      default: return .damaged
      }
    }
  }
}
