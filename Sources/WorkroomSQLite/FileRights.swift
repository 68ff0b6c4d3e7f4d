import Foundation
import Workroom

/// Sees to it that only the owner can read or write the workroom's file (0600).
enum FileRights {
  /// Makes an empty file where there is none, and takes the rights of others away where there is one. Never opens one
  /// that is there: closing it would drop the engine's locks on it.
  static func makeOrClose(_ path: String) throws {
    let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if made >= 0 {
      close(made)
    } else if errno != EEXIST {
      throw WorkroomError.unreachable(code: Int(errno))
    }
    guard chmod(path, 0o600) == 0 else { throw WorkroomError.unreachable(code: Int(errno)) }
  }
}
