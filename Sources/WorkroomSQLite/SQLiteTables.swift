import Foundation
import GRDB
import Identifiers
import Workroom

/// The tables on SQLite, for the length of one transaction.
struct SQLiteTables: WorkroomTables {
  let db: Database

  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func tries(_ pair: Data) throws -> TryRecord? {
    try rows("SELECT recent, waits, until, last FROM tries WHERE pair = ?", [pair]).first.map { row in
      let recent = try row.text(0).split(separator: " ").map { number in
        guard let milliseconds = Int64(number) else { throw WorkroomError.damaged }
        return Date(milliseconds: milliseconds)
      }
      return TryRecord(
        recent: recent, waits: Int(try row.number(1)), until: row.isNull(2) ? nil : try row.instant(2),
        last: try row.instant(3))
    }
  }

  func set(_ tries: TryRecord?, for pair: Data) throws {
    guard let tries else { return try run("DELETE FROM tries WHERE pair = ?", [pair]) }
    let recent = tries.recent.map { String($0.milliseconds) }.joined(separator: " ")
    try run(
      "INSERT OR REPLACE INTO tries (pair, recent, waits, until, last) VALUES (?, ?, ?, ?, ?)",
      [pair, recent, tries.waits, tries.until?.milliseconds, tries.last.milliseconds])
  }

  func setupCode(_ digest: Data) throws -> SetupCode? {
    try rows("SELECT person, expires FROM setup_codes WHERE digest = ?", [digest]).first.map { row in
      SetupCode(
        digest: digest, person: row.isNull(0) ? nil : try row.id(0, Person.self), expires: try row.instant(1))
    }
  }

  func replace(_ code: SetupCode) throws {
    let person = code.person.map { Data($0.bytes) }
    try run("DELETE FROM setup_codes WHERE person IS ?", [person])
    try run(
      "INSERT INTO setup_codes (digest, person, expires) VALUES (?, ?, ?)",
      [code.digest, person, code.expires.milliseconds])
  }

  func removeSetupCode(_ digest: Data) throws { try run("DELETE FROM setup_codes WHERE digest = ?", [digest]) }

  func sweep(_ limits: SweepLimits) throws {
    try run(
      "DELETE FROM sessions WHERE expires <= ? OR last_seen <= ?", [limits.now.milliseconds, limits.idle.milliseconds])
    try run("DELETE FROM setup_codes WHERE expires <= ?", [limits.now.milliseconds])
    try run("DELETE FROM drafts WHERE saved <= ?", [limits.drafts.milliseconds])
    try run("DELETE FROM tries WHERE last <= ?", [limits.tries.milliseconds])
    try run("DELETE FROM signing_links WHERE expires <= ?", [limits.now.milliseconds])
    try run("DELETE FROM signing_guests WHERE expires <= ?", [limits.now.milliseconds])
    try run("DELETE FROM access_tokens WHERE expires <= ?", [limits.now.milliseconds])
  }
}

extension Date {
  /// Since 1970 began (UTC), as stored.
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1_000).rounded(.down)) }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1_000) }
}

/// Each value is asked what it is first: in a damaged file it may be anything, whatever the table says, and GRDB's own
/// decoding ends the program there.
extension Row {
  private func value(_ column: Int) -> DatabaseValue { self[column] }

  func isNull(_ column: Int) -> Bool { value(column).isNull }

  func number(_ column: Int) throws -> Int64 {
    guard case .int64(let number) = value(column).storage else { throw WorkroomError.damaged }
    return number
  }

  func instant(_ column: Int) throws -> Date { Date(milliseconds: try number(column)) }

  func text(_ column: Int) throws -> String {
    guard case .string(let text) = value(column).storage else { throw WorkroomError.damaged }
    return text
  }

  func bytes(_ column: Int) throws -> Data {
    guard case .blob(let bytes) = value(column).storage else { throw WorkroomError.damaged }
    return bytes
  }

  func id<Kind>(_ column: Int, _ kind: Kind.Type) throws -> ID<Kind> {
    guard let id = ID<Kind>(bytes: try bytes(column)) else { throw WorkroomError.damaged }
    return id
  }
}
