import EventLog
import Foundation
import GRDBSQLite

/// The values of one row. Each is asked what it is first: in a damaged file it may be anything, whatever the table
/// says.
struct Columns {
  let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  func number(_ column: Int32) -> Int? {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(statement, column))
  }

  /// The bytes of a text; gone with the row.
  func text(_ column: Int32) -> UnsafeRawBufferPointer? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT else { return nil }
    let start = sqlite3_column_text(statement, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// The bytes of a blob; gone with the row.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer? {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
    let start = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  func name<Mark>(_ column: Int32, _ mark: Mark.Type) -> LogName<Mark>? {
    // What is not UTF-8 becomes characters that no name has.
    text(column).flatMap { LogName(String(decoding: $0, as: UTF8.self)) }
  }

  func id<Mark>(_ column: Int32, _ mark: Mark.Type) -> LogID<Mark>? { bytes(column).flatMap { LogID(bytes: $0) } }

  func digest(_ column: Int32) -> Digest? { bytes(column).flatMap { Digest(bytes: $0) } }

  /// Nil where the column is unreadable; the nil inside where it is empty.
  func optionalID<Mark>(_ column: Int32, _ mark: Mark.Type) -> LogID<Mark>?? {
    if isNull(column) { return .some(nil) }
    guard let id = id(column, mark) else { return nil }
    return .some(id)
  }
}
