/// The twenty-four facets of all cases, and the days by which lists are sorted.
struct FacetTable {
  private(set) var columns: [FacetColumn]
  private(set) var opened: [Int32] = []
  private(set) var lastContact: [Int32] = []
  private(set) var firstDue: [Int32] = []

  init(models: [CaseloadModel]) {
    columns = Facet.allCases.map { facet in
      FacetColumn(facet, keys: facet == .models ? ["none"] + models.prefix(CaseState.modelBits).map(\.id) : nil)
    }
  }

  mutating func reserve(cases: Int) {
    guard opened.count < cases else { return }
    // Room for some more, so that cases that come one by one do not copy the table each time.
    let wanted = max(cases, opened.count + opened.count / 8 + 64)
    for place in columns.indices { columns[place].reserve(cases: wanted) }
    opened.append(contentsOf: repeatElement(noDay, count: wanted - opened.count))
    lastContact.append(contentsOf: repeatElement(noDay, count: wanted - lastContact.count))
    firstDue.append(contentsOf: repeatElement(Int32.max, count: wanted - firstDue.count))
  }

  mutating func set(_ number: Int, to signs: CaseSigns, isCitizen: Bool, text: (Facet, UInt32) -> String) {
    for facet in Facet.allCases {
      columns[facet.rawValue].set(number, to: signs[facet], isCitizen: isCitizen) { text(facet, $0) }
    }
    opened[number] = signs.opened
    lastContact[number] = signs.lastContact
    firstDue[number] = signs.firstDue
  }

  mutating func clear(_ number: Int) {
    for place in columns.indices { columns[place].clear(number) }
    opened[number] = noDay
    lastContact[number] = noDay
    firstDue[number] = .max
  }

  /// The citizens among these that all filters leave; one facet's filters may be left out.
  func matching(_ citizens: CaseSet, _ filters: [FacetFilter], without facet: Facet? = nil) -> CaseSet {
    var set = citizens
    for filter in filters where filter.facet != facet {
      set = columns[filter.facet.rawValue].narrow(set, to: filter.keys)
    }
    return set
  }

  func counts(_ facets: [Facet], in citizens: CaseSet, _ filters: [FacetFilter]) -> [FacetCounts] {
    let all = matching(citizens, filters)
    return facets.map { facet in
      let own = filters.filter { $0.facet == facet }
      let set = own.isEmpty ? all : matching(citizens, filters, without: facet)
      return columns[facet.rawValue].counts(in: set, naming: own.reduce(into: []) { $0.formUnion($1.keys) })
    }
  }

  /// The key of a case's value; of a facet with several values all their keys.
  func keys(of facet: Facet, _ number: Int) -> [String] {
    let column = columns[facet.rawValue]
    let value = column.values[number]
    guard facet.isMultiple else { return [column.keys[Int(value)]] }
    let keys = column.keys.indices.dropFirst().filter { value >> UInt32($0 - 1) & 1 == 1 }.map { column.keys[$0] }
    return keys.isEmpty ? [column.keys[0]] : keys
  }
}
