import CZlib
import Foundation
import Interventions

/// The bytes of a file, gunzipped where it is gzipped.
///
/// A plain file is mapped, not read: its pages are the system's to keep or drop.
final class FileBytes: @unchecked Sendable {
  let base: UnsafePointer<UInt8>
  let count: Int
  private let release: () -> Void

  /// How far a file may expand: so many bytes for each compressed one, once past what is always allowed.
  static let expansion = 250
  static let alwaysAllowed = 64 << 20

  private init(base: UnsafePointer<UInt8>, count: Int, release: @escaping () -> Void) {
    self.base = base
    self.count = count
    self.release = release
  }

  deinit { release() }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// - Parameters:
  ///   - limit: The most bytes that are taken, gunzipped.
  ///   - lineLimit: The most bytes of a line; nil where lines do not matter.
  /// - Throws: `Faults` that say what is wrong with the file.
  static func read(_ path: String, limit: Int, lineLimit: Int?) throws -> FileBytes {
    func fault(_ problem: Problem) -> Faults { Faults([Diagnostic(file: path, problem)]) }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw fault(errno == ENOENT ? .fileMissing : .fileUnreadable(reason: String(cString: strerror(errno))))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw fault(.fileUnreadable(reason: String(cString: strerror(errno))))
    }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw fault(.fileIsFolder) }
    let plain: FileBytes
    if kind == S_IFREG {
      let size = Int(status.st_size)
      guard size > 0 else { throw fault(.fileEmpty) }
      guard size <= limit else { throw fault(.fileTooLarge(limitBytes: limit)) }
      guard let mapped = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), mapped != MAP_FAILED else {
        throw fault(.fileUnreadable(reason: String(cString: strerror(errno))))
      }
      madvise(mapped, size, MADV_SEQUENTIAL)
      plain = FileBytes(base: UnsafePointer(mapped.assumingMemoryBound(to: UInt8.self)), count: size) {
        munmap(mapped, size)
      }
    } else {
      plain = try drain(descriptor, limit: limit, fault: fault)
    }
    let isGzip = plain.count >= 2 && plain.base[0] == 0x1F && plain.base[1] == 0x8B
    if path.lowercased().hasSuffix(".gz") || isGzip {
      guard isGzip else { throw fault(plain.count < 2 ? .gzipTruncated : .notGzip) }
      do {
        let inflated = try inflate(plain, limit: limit, lineLimit: lineLimit)
        guard inflated.count > 0 else { throw Problem.fileEmpty }
        return inflated
      } catch let problem as Problem {
        throw fault(problem)
      }
    }
    return plain
  }

  /// Reads what is no plain file, such as a pipe, to its end.
  private static func drain(_ descriptor: Int32, limit: Int, fault: (Problem) -> Faults) throws -> FileBytes {
    var buffer = GrowingBytes()
    while true {
      buffer.reserve(1 << 20)
      let got = Foundation.read(descriptor, buffer.free, 1 << 20)
      guard got >= 0 else {
        buffer.deallocate()
        throw fault(.fileUnreadable(reason: String(cString: strerror(errno))))
      }
      guard got > 0 else { break }
      buffer.count += got
      guard buffer.count <= limit else {
        buffer.deallocate()
        throw fault(.fileTooLarge(limitBytes: limit))
      }
    }
    guard buffer.count > 0 else {
      buffer.deallocate()
      throw fault(.fileEmpty)
    }
    return buffer.finish()
  }

  private static func inflate(_ packed: FileBytes, limit: Int, lineLimit: Int?) throws -> FileBytes {
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw Problem.gzipDamaged
    }
    defer { inflateEnd(&stream) }
    let limit = min(limit, max(alwaysAllowed, packed.count * expansion))
    var buffer = GrowingBytes()
    var isDone = false
    defer { if !isDone { buffer.deallocate() } }
    var consumed = 0
    var lineStart = 0
    while true {
      if stream.avail_in == 0 {
        let piece = min(packed.count - consumed, 1 << 24)
        stream.next_in = UnsafeMutablePointer(mutating: packed.base + consumed)
        stream.avail_in = UInt32(piece)
        consumed += piece
      }
      let step = 1 << 18
      buffer.reserve(step)
      stream.next_out = buffer.free
      stream.avail_out = UInt32(step)
      let result = CZlib.inflate(&stream, Z_NO_FLUSH)
      let got = step - Int(stream.avail_out)
      if let lineLimit, got > 0 {
        // A line that never ends is told before it has filled the memory.
        let new = UnsafeRawBufferPointer(start: buffer.free, count: got)
        if let last = new.lastIndex(of: 0x0A) { lineStart = buffer.count + last + 1 }
        if buffer.count + got - lineStart > lineLimit { throw Problem.csvLineTooLong(limitBytes: lineLimit) }
      }
      buffer.count += got
      guard buffer.count <= limit else { throw Problem.expandsTooFar(limitBytes: limit) }
      switch result {
      case Z_OK: break
      case Z_BUF_ERROR:
        guard consumed < packed.count || stream.avail_in > 0 else { throw Problem.gzipTruncated }
      case Z_STREAM_END:
        // Another member may follow; zeros after the last are padding.
        let left = packed.count - consumed + Int(stream.avail_in)
        let rest = UnsafeBufferPointer(start: packed.base + packed.count - left, count: left)
        if rest.allSatisfy({ $0 == 0 }) {
          isDone = true
          return buffer.finish()
        }
        guard left >= 2, rest[0] == 0x1F, rest[1] == 0x8B else { throw Problem.gzipTrailingBytes }
        guard inflateReset(&stream) == Z_OK else { throw Problem.gzipDamaged }
      default: throw Problem.gzipDamaged
      }
      if stream.avail_in == 0, consumed == packed.count, result != Z_STREAM_END, got < step {
        throw Problem.gzipTruncated
      }
    }
  }

  /// Bytes that grow without being copied into an array.
  private struct GrowingBytes {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    var count = 0

    init() {
      capacity = 1 << 20
      base = UnsafeMutableRawPointer(malloc(capacity)!).assumingMemoryBound(to: UInt8.self)
    }

    var free: UnsafeMutablePointer<UInt8> { base + count }

    mutating func reserve(_ more: Int) {
      guard count + more > capacity else { return }
      capacity = max(capacity * 2, count + more)
      base = UnsafeMutableRawPointer(realloc(base, capacity)!).assumingMemoryBound(to: UInt8.self)
    }

    func deallocate() { Foundation.free(base) }

    func finish() -> FileBytes {
      let base = base
      return FileBytes(base: base, count: count) { Foundation.free(base) }
    }
  }
}
