import Foundation
import GRDB
import Identifiers

/// The citizens whom a text finds: beginnings of the words of a name in any order, a whole CPR number with or without
/// hyphen, the six digits of a birth date, or the beginning of an administrative or local number. All parts of the text
/// must fit. In the order of their names.
///
/// A part of a CPR number finds nobody but by birth date, so that nobody can guess one digit after another. Addresses
/// are not searched.
public struct SearchCases: RegisterQuery {
  public let text: String
  public let membership: CaseMembership
  public let limit: Int

  public init(_ text: String, in membership: CaseMembership, limit: Int = 20) {
    self.text = text
    self.membership = membership
    self.limit = max(0, limit)
  }

  public func run(in registers: Registers) throws -> [ID<Case>] {
    guard let search = SearchText(text), limit > 0 else { return [] }
    return try registers.read { db in
      let few = try Int64.fetchAll(
        db, sql: "SELECT number FROM (\(search.numbers)) LIMIT \(Self.few + 1)",
        arguments: StatementArguments(search.arguments))
      // A few are sorted; many are met in the order of names, until there are enough.
      let cursor =
        if few.count <= Self.few {
          try Data.fetchCursor(
            db,
            sql: """
              SELECT id FROM cases NOT INDEXED
              WHERE number IN (\(few.map(String.init).joined(separator: ", "))) AND subject = 'citizen'
              ORDER BY sort_key, id
              """)
        } else {
          try Data.fetchCursor(
            db,
            sql: """
              SELECT id FROM cases INDEXED BY cases_by_name
              WHERE subject = 'citizen' AND number IN (\(search.numbers)) ORDER BY sort_key, id
              """, arguments: StatementArguments(search.arguments))
        }
      var found: [ID<Case>] = []
      while found.count < limit, let blob = try cursor.next() {
        if let id = ID<Case>(bytes: blob), membership.contains(id) { found.append(id) }
      }
      return found
    }
  }

  private static let few = 500
}
