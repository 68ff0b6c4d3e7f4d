import Foundation

/// Wakes those who wait for a log to grow. For those who build a log.
///
/// A lock and not an actor, because a log rings it from the queue it commits on, where nothing can be awaited.
public final class HeadWatch: @unchecked Sendable {
  private enum Waking { case grown, cancelled, closed }
  private struct Waiter {
    let position: Int
    let wake: CheckedContinuation<Waking, Never>
  }

  private let lock = NSLock()
  private var position: Int
  private var closed = false
  private var waiters: [Int: Waiter] = [:]
  private var nextTicket = 0

  /// - Parameter position: how far the log has come.
  public init(position: Int) { self.position = position }

  /// Says that the log has come to a position, and wakes those who waited for it.
  public func ring(_ reached: Int) {
    let woken = lock.withLock {
      position = max(position, reached)
      let woken = waiters.filter { $0.value.position < position }
      for ticket in woken.keys { waiters[ticket] = nil }
      return woken.values
    }
    for waiter in woken { waiter.wake.resume(returning: .grown) }
  }

  /// Says that the log is closed, and wakes everyone.
  public func close() {
    let woken = lock.withLock {
      closed = true
      defer { waiters = [:] }
      return waiters.values
    }
    for waiter in woken { waiter.wake.resume(returning: .closed) }
  }

  /// Waits as ``FactReading/grown(beyond:)`` does.
  public func grown(beyond position: Int) async throws(LogError) -> Bool {
    let ticket = lock.withLock {
      nextTicket += 1
      return nextTicket
    }
    let waking = await withTaskCancellationHandler {
      await withCheckedContinuation { wake in
        // Asked under the lock: a ring between the question and the waiting would be lost otherwise, and so would a
        // cancellation that came before the waiter stood in the list.
        let now: Waking? = lock.withLock {
          if closed { return .closed }
          if self.position > position { return .grown }
          if Task.isCancelled { return .cancelled }
          waiters[ticket] = Waiter(position: position, wake: wake)
          return nil
        }
        if let now { wake.resume(returning: now) }
      }
    } onCancel: {
      let waiter = lock.withLock { waiters.removeValue(forKey: ticket) }
      waiter?.wake.resume(returning: .cancelled)
    }
    switch waking {
    case .grown: return true
    case .cancelled: return false
    case .closed: throw .closed
    }
  }
}
