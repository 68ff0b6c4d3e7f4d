import EventLog
import Foundation
import GRDB
import Identifiers
import Journal

/// Taking in the log of reads, within one transaction.
enum ReadTaking {
  /// - Throws: ``RegistersError/gap(expected:found:)``, `JournalError`.
  static func take(_ stored: [StoredFact], _ db: Database) throws {
    let start = try Cursor.read(db).reads
    var reached = start
    for fact in stored {
      let position = fact.envelope.position
      if position <= start {
        if fact.body == nil { try forget(position, db) }
        continue
      }
      if position <= reached { continue }
      guard position == reached + 1 else { throw RegistersError.gap(expected: reached + 1, found: position) }
      reached = position
      guard fact.envelope.kind.description == "case-read", case .read(let read) = try Journal.read(fact).content else {
        continue
      }
      try db.cachedStatement(sql: "INSERT INTO reads (position, at, actor, page, reason) VALUES (?, ?, ?, ?, ?)")
        .execute(
          arguments: [position, fact.envelope.recorded, fact.envelope.actor.description, read.page, read.reason])
      let statement = try db.cachedStatement(sql: "INSERT INTO case_reads (case_id, position) VALUES (?, ?)")
      for id in Set(read.cases) { try statement.execute(arguments: [id.blob, position]) }
      if read.page == CaseRead.breakingGlass, let id = read.cases.first {
        try db.cachedStatement(
          sql: "INSERT INTO broken_glass (position, at, actor, case_id, reason) VALUES (?, ?, ?, ?, ?)"
        ).execute(
          arguments: [
            position, fact.envelope.recorded, fact.envelope.actor.description, id.blob, read.reason ?? "",
          ])
      }
    }
    if reached > start { try Cursor.move(reads: reached, db) }
  }

  private static func forget(_ position: Int, _ db: Database) throws {
    // Rare, and worth no index of its own.
    try db.execute(sql: "DELETE FROM case_reads WHERE position = ?", arguments: [position])
    try db.execute(sql: "DELETE FROM broken_glass WHERE position = ?", arguments: [position])
    try db.execute(sql: "DELETE FROM reads WHERE position = ?", arguments: [position])
  }
}
