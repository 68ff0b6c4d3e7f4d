import EventLog
import Foundation
import GRDB
import GRDBSQLite

/// A statement that inserts a row, its values handed to SQLite directly.
///
/// GRDB's way makes an object of each value first; with nineteen values a fact that takes as long as the insertion
/// itself.
struct Insertion {
  private let statement: OpaquePointer
  private var column: Int32 = 0
  private var code = SQLITE_OK

  init(_ sql: String, _ db: Database) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
  }

  mutating func bind(_ number: Int) {
    column += 1
    note(sqlite3_bind_int64(statement, column, Int64(number)))
  }

  mutating func bind<Mark>(_ name: LogName<Mark>) {
    column += 1
    var text = name.description
    let (statement, column) = (statement, column)
    note(
      text.withUTF8 { text in
        text.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, column, $0.baseAddress, Int32($0.count), Self.copied)
        }
      })
  }

  mutating func bind(_ bytes: some ContiguousBytes) {
    column += 1
    note(
      bytes.withUnsafeBytes { bytes in
        // SQLite takes a blob without an address for NULL.
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(statement, column, 0)
          : sqlite3_bind_blob(statement, column, bytes.baseAddress, Int32(bytes.count), Self.copied)
      })
  }

  mutating func bind<Mark>(_ id: LogID<Mark>?) {
    if let id { return bind(id) }
    column += 1
    note(sqlite3_bind_null(statement, column))
  }

  /// Inserts the row.
  ///
  /// - Throws: `DatabaseError`, with SQLite's code and without its text.
  mutating func insert() throws {
    if code == SQLITE_OK { code = sqlite3_step(statement) }
    let reset = sqlite3_reset(statement)
    guard code == SQLITE_DONE, reset == SQLITE_OK else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code == SQLITE_DONE ? reset : code))
    }
  }

  /// Keeps the first failure for ``insert()`` to throw.
  private mutating func note(_ answer: Int32) {
    if code == SQLITE_OK { code = answer }
  }

  /// SQLite's mark for bytes that it must copy, because they may be gone when it comes to them.
  private static var copied: sqlite3_destructor_type? { unsafeBitCast(-1, to: sqlite3_destructor_type?.self) }
}
