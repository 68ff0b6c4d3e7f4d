import Synchronization

/// An answer that many ask for and few change, kept in memory until it changes.
final class Kept<Value: Sendable>: Sendable {
  private struct State {
    /// Counts the changes: what was read before a change must not be kept after it.
    var generation = 0
    var value: Value?
  }

  private let state = Mutex(State())

  func changed() {
    state.withLock {
      $0.generation += 1
      $0.value = nil
    }
  }

  /// - Parameter read: reads it anew where it is not known.
  func value(_ read: () throws -> Value) rethrows -> Value {
    let (known, generation) = state.withLock { ($0.value, $0.generation) }
    if let known { return known }
    let fresh = try read()
    state.withLock { if $0.generation == generation { $0.value = fresh } }
    return fresh
  }
}
