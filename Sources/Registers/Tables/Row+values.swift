import Almanac
import Casework
import Foundation
import GRDB
import Identifiers

extension ID {
  /// As it stands in a table.
  var blob: Data { Data(bytes) }
}

extension Row {
  func id<Kind>(_ column: Int) -> ID<Kind>? { (self[column] as Data?).flatMap { ID(bytes: [UInt8]($0)) } }

  func day(_ column: Int) -> Day? { (self[column] as Int?).map { Day(number: $0) } }

  /// A word of a closed list, as a table holds it.
  func word<Word: RawRepresentable<String>>(_ column: Int) throws -> Word {
    guard let word = Word(rawValue: self[column]) else {
      throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "a word that is not of its list")
    }
    return word
  }

  func optionalWord<Word: RawRepresentable<String>>(_ column: Int) -> Word? {
    (self[column] as String?).flatMap { Word(rawValue: $0) }
  }

  func words<Word: RawRepresentable<String>>(_ column: Int) -> [Word] {
    (self[column] as String).split(separator: " ").compactMap { Word(rawValue: String($0)) }
  }

  func personName(_ given: Int, _ family: Int) -> PersonName? {
    (self[given] as String?).map { PersonName(given: $0, family: self[family] ?? "") }
  }
}

/// What a user name is compared by: capital letters and blanks around it do not count.
enum UserKey {
  static func of(_ userName: String) -> String {
    userName.trimmingCharacters(in: .whitespacesAndNewlines).lowercased().precomposedStringWithCanonicalMapping
  }
}
