/// How a case stands on a day, read from its timeline and its obligations.
struct CaseSigns {
  /// By facet; see `FacetColumn` for what the numbers mean.
  var facets = [UInt32](repeating: 0, count: Facet.allCases.count)
  var people: [Holder] = []
  var opened = noDay
  var lastContact = noDay
  /// The earliest due day of what is open.
  var firstDue = Int32.max

  subscript(_ facet: Facet) -> UInt32 {
    get { facets[facet.rawValue] }
    set { facets[facet.rawValue] = newValue }
  }

  /// A facet value that is a text of the shelf, rather than one of the keys that it has from the start.
  static let isText: UInt32 = 0x8000_0000

  static func text(_ value: UInt32, orNumber number: UInt32 = 0) -> UInt32 {
    value == 0 ? number : isText | value
  }
}

/// Where no day stands.
let noDay = Int32.min

/// Somebody who holds a role in a case, by the shelf's values.
struct Holder: Hashable, BitwiseCopyable {
  enum Part: UInt8, BitwiseCopyable {
    /// The role is a value of the shelf.
    case role
    case jobBroker, courseResponsible
    /// Stands in for the role.
    case standIn
  }

  var part: Part
  var role: UInt32
  var person: UInt32
  var since: Int32
  /// Of a stand-in the last day, where it is known; else `noDay`.
  var until: Int32 = noDay
}
