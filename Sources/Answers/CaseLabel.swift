import Almanac
import Casework
import Identifiers

/// A case as a page names it: never more than the reader may see.
public struct CaseLabel: Hashable, Sendable {
  public let id: ID<Case>
  /// nil for a case without a name: then `localNumber` is what it is called.
  public let name: PersonName?
  /// What an extract or the municipality calls it.
  public let localNumber: String?
  /// Name and address are protected: the page says so, and shows no address to those without the right.
  public let isProtected: Bool
  /// Told where another in the same list has the same name.
  public let born: Birth?

  /// As much of a birthday as the reader may see.
  public enum Birth: Hashable, Sendable {
    case day(Day)
    /// Beyond the cases that one may open.
    case year(Int)
  }

  public init(
    id: ID<Case>, name: PersonName?, localNumber: String? = nil, isProtected: Bool = false, born: Birth? = nil
  ) {
    self.born = born
    self.id = id
    self.name = name
    self.localNumber = localNumber
    self.isProtected = isProtected
  }

  /// What it is called in a list, where those who share a name are told apart.
  public var text: String { birth.map { "\(called) (\($0))" } ?? called }

  /// What it is called.
  public var called: String { name?.full ?? localNumber ?? String(id.description.prefix(8)) }

  /// ``born`` in figures, as both languages write it.
  public var birth: String? {
    switch born {
    case nil: nil
    case .day(let day): "\(day.parts.day).\(day.parts.month).\(day.parts.year)"
    case .year(let year): "\(year)"
    }
  }
}

/// A member of staff, or another person, as a page names them.
public struct PersonLabel: Hashable, Sendable {
  public let id: ID<Person>
  public let name: String
  /// The telephone at work; nil where none is known, or none is to be told.
  public let phone: PhoneNumber?

  public init(id: ID<Person>, name: String, phone: PhoneNumber? = nil) {
    self.id = id
    self.name = name
    self.phone = phone
  }
}

/// A unit (team) as a page names it.
public struct TeamLabel: Hashable, Sendable {
  public let id: Reference<Team>
  public let name: String

  public init(id: Reference<Team>, name: String) {
    self.id = id
    self.name = name
  }
}

/// Where a demand comes from: told apart by word and tint on every page.
public enum Origin: String, CaseIterable, Hashable, Sendable {
  case law, method, local, own
}
