import Almanac

/// Lists of citizens, narrowed by facets. Only citizens are ever counted or listed here.
extension Caseload {
  /// How many of the scope's citizens have each value of the facets. A facet's own filters do not narrow its counts.
  public func count(
    facets: [Facet] = Facet.allCases, in scope: CaseSet, filters: [FacetFilter] = []
  ) -> [FacetCounts] {
    lock.reading { findings.facets.counts(facets, in: scope.intersection(presentCitizens), filters) }
  }

  /// The scope's citizens that all filters leave.
  public func matching(in scope: CaseSet, filters: [FacetFilter]) -> CaseSet {
    lock.reading { findings.facets.matching(scope.intersection(presentCitizens), filters) }
  }

  public enum Order: Sendable {
    /// The earliest open due day first; those who are owed nothing last.
    case firstDue
    /// Those who were talked with longest ago first; those never talked with before all.
    case lastContact
    /// Those opened last first.
    case opened
  }

  /// A part of the scope's citizens that all filters leave, in an order, and how many there are in all.
  public func cases(
    in scope: CaseSet, filters: [FacetFilter] = [], sortedBy order: Order, offset: Int = 0, limit: Int = .max
  ) -> (total: Int, keys: [CaseKey]) {
    lock.reading {
      var found: [(rank: Int32, number: Int32)] = []
      let facets = findings.facets
      facets.matching(scope.intersection(presentCitizens), filters).eachNumber { number in
        let rank: Int32 =
          switch order {
          case .firstDue: facets.firstDue[Int(number)]
          case .lastContact: facets.lastContact[Int(number)]
          // A case that was never opened comes last.
          case .opened: facets.opened[Int(number)] == noDay ? .max : -facets.opened[Int(number)]
          }
        found.append((rank, number))
      }
      found.sort { $0 < $1 }
      return (found.count, found.dropFirst(max(0, offset)).prefix(max(0, limit)).map { cases[Int($0.number)].key })
    }
  }

  /// The values of the facets of one case of the set, by facet; nil where it is not in it.
  public func facets(of key: CaseKey, in scope: CaseSet) -> [Facet: [String]]? {
    lock.reading {
      number(key, in: scope).map { number in
        Dictionary(
          uniqueKeysWithValues: Facet.allCases.map { ($0, findings.facets.keys(of: $0, Int(number))) })
      }
    }
  }

  /// Days by which a list shows a case: when it was opened last, the last contact, the first open due day.
  public struct Days: Hashable, Sendable {
    public let opened: Day?
    public let lastContact: Day?
    public let firstDue: Day?
  }

  public func days(of key: CaseKey, in scope: CaseSet) -> Days? {
    lock.reading {
      number(key, in: scope).map { number in
        let facets = findings.facets
        func day(_ number: Int32) -> Day? { number == noDay || number == .max ? nil : Day(unchecked: number) }
        return Days(
          opened: day(facets.opened[Int(number)]), lastContact: day(facets.lastContact[Int(number)]),
          firstDue: day(facets.firstDue[Int(number)]))
      }
    }
  }
}
