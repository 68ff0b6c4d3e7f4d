import Foundation
import Identifiers

/// A list that somebody wants to see again (Mine visninger).
public struct SavedView: Hashable, Sendable {
  public let person: ID<Person>
  public let name: String
  /// What stands in the page's address. Read anew under the person's scope each time; it opens nothing.
  public let query: String

  public init(_ person: ID<Person>, name: String, query: String) {
    self.person = person
    self.name = name
    self.query = query
  }
}

/// Keeps views, each for its own person only.
public struct SavedViews: Sendable {
  public static let maximumName = 60
  public static let maximumQuery = 4_000
  public static let maximumCount = 100

  private let store: any WorkroomStore

  public init(_ store: any WorkroomStore) { self.store = store }

  /// Saves in place of one of the same name.
  ///
  /// - Throws: ``WorkroomRefusal/viewName``, ``WorkroomRefusal/longView`` or ``WorkroomRefusal/manyViews``.
  public func save(_ query: String, as name: String, for person: ID<Person>) async throws {
    let name = SavedViews.tidied(name)
    guard (1...SavedViews.maximumName).contains(name.count) else { throw WorkroomRefusal.viewName }
    guard query.count <= SavedViews.maximumQuery else { throw WorkroomRefusal.longView }
    try await store.write { tables in
      let views = try tables.views(of: person)
      guard views.count < SavedViews.maximumCount || views.contains(where: { $0.name == name }) else {
        throw WorkroomRefusal.manyViews
      }
      try tables.set(SavedView(person, name: name, query: query))
    }
  }

  /// A person's, by name.
  public func all(of person: ID<Person>) async throws -> [SavedView] {
    try await store.read { try $0.views(of: person) }
  }

  public func remove(_ name: String, of person: ID<Person>) async throws {
    let name = SavedViews.tidied(name)
    try await store.write { try $0.removeView(of: person, named: name) }
  }

  private static func tidied(_ name: String) -> String {
    name.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }
}
