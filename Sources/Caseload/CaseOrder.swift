/// Cases in an order that the caseload does not know itself, as that of their names.
public struct CaseOrder: Sendable {
  let house: UInt64
  let numbers: [Int32]
}

extension Caseload {
  /// How many cases have ever been here. An order that was made when there were fewer lacks some.
  public var everCount: Int { lock.reading { cases.count } }

  /// An order of cases; keys that are not here are left out.
  public func order(of keys: some Sequence<CaseKey>) -> CaseOrder {
    lock.reading { CaseOrder(house: house, numbers: keys.compactMap { numberOfKey[$0] }) }
  }

  /// A part of a set's cases in an order, and how many of them the order has.
  public func cases(
    in set: CaseSet, inOrder order: CaseOrder, offset: Int = 0, limit: Int = .max
  ) -> (total: Int, keys: [CaseKey]) {
    guard order.house == house else { return (0, []) }
    return lock.reading {
      let admitted = admitted(set)
      var keys: [CaseKey] = []
      var total = 0
      for number in order.numbers where admitted.contains(number) {
        if total >= offset, keys.count < limit { keys.append(cases[Int(number)].key) }
        total += 1
      }
      return (total, keys)
    }
  }
}
