import Foundation
import GRDB
import Identifiers
import Synchronization

/// All citizens in the order of their names, kept in memory until a name changes.
final class NameOrder: Sendable {
  private struct Kept {
    /// Counts the changes: an order read before a change must not be kept after it.
    var generation = 0
    var order: [ID<Case>]?
  }

  private let kept = Mutex(Kept())

  func changed() {
    kept.withLock {
      $0.generation += 1
      $0.order = nil
    }
  }

  func order(_ read: () throws -> [ID<Case>]) throws -> [ID<Case>] {
    let (order, generation) = kept.withLock { ($0.order, $0.generation) }
    if let order { return order }
    let fresh = try read()
    kept.withLock { if $0.generation == generation { $0.order = fresh } }
    return fresh
  }
}

extension Registers {
  /// Every citizen's case, by family name and given name as Danish sorts them; those without a name come last. Of use
  /// only together with a membership: see ``CasesByName``.
  public func nameOrder() throws -> [ID<Case>] {
    try names.order {
      try pool.read { db in
        try Data.fetchAll(db, sql: "SELECT id FROM cases WHERE subject = 'citizen' ORDER BY sort_key, id")
          .compactMap { ID(bytes: $0) }
      }
    }
  }
}
