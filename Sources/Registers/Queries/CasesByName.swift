import Identifiers

/// A page of cases in the order of their names.
public struct CasePage: Hashable, Sendable {
  public let ids: [ID<Case>]
  /// How many cases there are on all pages.
  public let total: Int
}

/// The citizens of a membership by family name and given name, as Danish sorts them; those without a name come last.
public struct CasesByName: RegisterQuery {
  public let membership: CaseMembership
  public let offset: Int
  public let limit: Int

  public init(in membership: CaseMembership, offset: Int = 0, limit: Int) {
    self.membership = membership
    self.offset = max(0, offset)
    self.limit = max(0, limit)
  }

  public func run(in registers: Registers) throws -> CasePage {
    var ids: [ID<Case>] = []
    var total = 0
    for id in try registers.nameOrder() where membership.contains(id) {
      if total >= offset, ids.count < limit { ids.append(id) }
      total += 1
    }
    return CasePage(ids: ids, total: total)
  }
}
