import EventLog
import Foundation
import GRDB
import GRDBSQLite

/// A statement whose values are handed to SQLite directly, and whose rows are read directly.
///
/// GRDB's way makes an object of each value first; with nineteen values a fact that takes as long as the insertion or
/// the reading itself.
struct BoundStatement {
  private let statement: OpaquePointer
  private var column: Int32 = 0
  private var code = SQLITE_OK

  init(_ sql: String, _ db: Database) throws {
    self.init(try db.cachedStatement(sql: sql))
  }

  /// A statement that the caller keeps: asking for one by its text costs as much as a short query.
  init(_ kept: Statement) { statement = kept.sqliteStatement }

  mutating func bind(_ number: Int) {
    column += 1
    note(sqlite3_bind_int64(statement, column, Int64(number)))
  }

  mutating func bind<Mark>(_ name: LogName<Mark>) { bind(text: name.description) }

  mutating func bind(text: String) {
    column += 1
    var text = text
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

  /// Does what the statement says, where it answers with no rows. Its values can then be bound anew.
  ///
  /// - Throws: `DatabaseError`, with SQLite's code and without its text.
  mutating func run() throws { try rows { _ in } }

  /// Lends each row. What is lent is gone when `take` returns. The statement's values can then be bound anew.
  ///
  /// - Throws: as ``run()``, and what `take` throws.
  mutating func rows(_ take: (Columns) throws -> Void) throws {
    // A statement that is left in the middle would hold the file.
    defer {
      sqlite3_reset(statement)
      column = 0
    }
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try take(Columns(statement: statement))
      case SQLITE_DONE: return
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
  }

  /// Keeps the first failure for ``run()`` to throw.
  private mutating func note(_ answer: Int32) {
    if code == SQLITE_OK { code = answer }
  }

  /// SQLite's mark for bytes that it must copy, because they may be gone when it comes to them.
  private static var copied: sqlite3_destructor_type? { unsafeBitCast(-1, to: sqlite3_destructor_type?.self) }
}
