import EventLog
import Foundation

/// The appender's lock: a file beside the log, locked as long as the log is open for appending.
///
/// The system lets go of it when the process ends, however it ends, so there is never a stale lock to clear away. It is
/// another file than the log's because SQLite has locks of its own there.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// - Throws: ``LogError/locked`` where another appender has it, in this process or another.
  init(beside path: String) throws(LogError) {
    // Not inherited by a program that this one starts: it would hold the log after we have let go.
    descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .engine(EngineTrouble(code: Int(errno))) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(descriptor)
      throw reason == EWOULDBLOCK ? .locked : .engine(EngineTrouble(code: Int(reason)))
    }
  }

  deinit { close(descriptor) }
}
