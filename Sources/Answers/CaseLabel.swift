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
  public let born: Day?

  public init(
    id: ID<Case>, name: PersonName?, localNumber: String? = nil, isProtected: Bool = false, born: Day? = nil
  ) {
    self.born = born
    self.id = id
    self.name = name
    self.localNumber = localNumber
    self.isProtected = isProtected
  }

  /// What it is called in a list.
  public var text: String {
    let text = name?.full ?? localNumber ?? String(id.description.prefix(8))
    guard let born = born?.parts else { return text }
    return "\(text) (\(born.day).\(born.month).\(born.year))"
  }
}

/// A member of staff, or another person, as a page names them.
public struct PersonLabel: Hashable, Sendable {
  public let id: ID<Person>
  public let name: String

  public init(id: ID<Person>, name: String) {
    self.id = id
    self.name = name
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
