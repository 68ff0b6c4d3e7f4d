import Foundation
import GRDB
import Identifiers

/// Those of some cases whose name and address are protected: that it is so, never where they live. Cases outside the
/// membership are left out.
public struct ProtectedCases: RegisterQuery {
  public let ids: [ID<Case>]
  public let membership: CaseMembership

  public init(_ ids: [ID<Case>], in membership: CaseMembership) {
    self.ids = ids
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> Set<ID<Case>> {
    let wanted = ids.filter(membership.contains)
    return try registers.read { db in
      let statement = try db.cachedStatement(sql: "SELECT is_protected FROM cases WHERE id = ?")
      var found: Set<ID<Case>> = []
      for id in wanted where try Bool.fetchOne(statement, arguments: [id.blob]) == true { found.insert(id) }
      return found
    }
  }
}
