import Foundation
import GRDB
import Identifiers

/// All citizens in the order of their names. It is the same object until a name or a case changes.
public final class NameOrder: Sendable {
  public let ids: [ID<Case>]

  init(_ ids: [ID<Case>]) { self.ids = ids }
}

extension Registers {
  /// Every citizen's case, by family name and given name as Danish sorts them; those without a name come last. It knows
  /// no scope: of use only for ordering cases that a scope holds.
  public func nameOrder() throws -> NameOrder {
    try names.value {
      try read { db in
        NameOrder(
          try Data.fetchAll(db, sql: "SELECT id FROM cases WHERE subject = 'citizen' ORDER BY sort_key, id")
            .compactMap { ID(bytes: $0) })
      }
    }
  }
}
