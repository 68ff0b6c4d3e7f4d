import Foundation
import Language

/// Writes a file so that what stood there before is lost neither to a full disk nor to an interruption: beside its place,
/// and moved there when whole. What is no plain file, such as a device or a pipe, is written to as it is.
enum CarefulFile {
  typealias Put = (UnsafeBufferPointer<UInt8>) throws -> Void

  static func write(_ path: String, _ body: (Put) throws -> Void) throws {
    let target = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    var status = stat()
    let isThere = stat(target ?? path, &status) == 0
    guard !isThere || status.st_mode & S_IFMT == S_IFREG else {
      let descriptor = try opened(path, O_WRONLY)
      defer { close(descriptor) }
      return try body { try put($0, descriptor, path) }
    }
    let unfinished = (target ?? path) + ".part-\(getpid())"
    let descriptor = try opened(unfinished, O_WRONLY | O_CREAT | O_TRUNC, isThere ? status.st_mode & 0o777 : 0o644)
    Interruption.remove(unfinished)
    defer { Interruption.forget() }
    do {
      try body { try put($0, descriptor, path) }
      close(descriptor)
      guard rename(unfinished, target ?? path) == 0 else { throw failure(path) }
    } catch {
      unlink(unfinished)
      throw error
    }
  }

  private static func opened(_ path: String, _ flags: Int32, _ mode: mode_t = 0) throws -> Int32 {
    let descriptor = open(path, flags, mode)
    guard descriptor >= 0 else { throw failure(path) }
    return descriptor
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(say(.cannotWrite("\(path): \(String(cString: strerror(errno)))")))
  }

  private static func put(_ bytes: UnsafeBufferPointer<UInt8>, _ descriptor: Int32, _ path: String) throws {
    var done = 0
    while done < bytes.count {
      let wrote = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if wrote < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      done += wrote
    }
  }
}

/// Takes an unfinished file away where the command is told to stop.
private enum Interruption {
  nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?

  static func remove(_ file: String) {
    path = strdup(file)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if let path = Interruption.path { unlink(path) }
        _exit(128 + number)
      }
    }
  }

  static func forget() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    free(path)
    path = nil
  }
}
