import Foundation

/// Those who are at a file, and the one who closes it.
///
/// A pool of connections that is closed while somebody is on the way to one hands them a connection that is closed already,
/// and the engine reads memory that is gone. So everybody enters here first; whoever closes lets nobody more in, and waits
/// for those who are inside.
package final class ClosingGate: Sendable {
  private let condition = NSCondition()
  // Both are touched with the condition's lock held.
  nonisolated(unsafe) private var inside = 0
  nonisolated(unsafe) private var isClosed = false

  package init() {}

  /// Whether one came in. Whoever did must ``leave()``, once.
  package func enter() -> Bool {
    condition.withLock {
      if isClosed { return false }
      inside += 1
      return true
    }
  }

  package func leave() {
    condition.withLock {
      inside -= 1
      if inside == 0 { condition.broadcast() }
    }
  }

  /// Lets nobody more in, and blocks the thread until everybody is out. A second time it only waits.
  package func close() {
    condition.withLock {
      isClosed = true
      while inside > 0 { condition.wait() }
    }
  }
}
