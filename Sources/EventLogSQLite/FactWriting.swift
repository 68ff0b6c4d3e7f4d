import EventLog
import Foundation
import GRDB

/// The statements that write, and those that are asked only while writing.
enum FactWriting {
  static func stream(_ name: StreamName, _ db: Database) throws -> Ledger.Stream? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT number, (SELECT max(version) FROM facts WHERE stream = number) FROM streams WHERE name = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [name.description]) else { return nil }
    guard let number = Int.fromDatabaseValue(row[0]), let version = Int.fromDatabaseValue(row[1]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return Ledger.Stream(number: number, version: version)
  }

  static func newStream(_ name: StreamName, _ db: Database) throws -> Int {
    try db.cachedStatement(sql: "INSERT INTO streams (name) VALUES (?)").execute(arguments: [name.description])
    return Int(db.lastInsertedRowID)
  }

  static func insert(_ fact: StoredFact, stream: Int, _ db: Database) throws {
    let envelope = fact.envelope
    var row = try Insertion(
      """
      INSERT INTO facts (position, id, stream, version, case_id, kind, kind_version, day, recorded, actor, cause, batch,
        body_digest, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, db)
    row.bind(envelope.position)
    row.bind(envelope.id)
    row.bind(stream)
    row.bind(envelope.version)
    row.bind(envelope.caseID)
    row.bind(envelope.kind)
    row.bind(envelope.kindVersion)
    row.bind(Int(envelope.day))
    row.bind(Int(envelope.recorded))
    row.bind(envelope.actor)
    row.bind(envelope.cause)
    row.bind(envelope.batch)
    row.bind(envelope.bodyDigest)
    row.bind(envelope.previous)
    row.bind(envelope.hash)
    try row.insert()
    guard case .present(let body, let salt) = fact.content else { return }
    row = try Insertion("INSERT INTO bodies (position, codec, salt, body) VALUES (?, ?, ?, ?)", db)
    row.bind(envelope.position)
    row.bind(Int(body.codec))
    row.bind(salt.bytes)
    row.bind(body.bytes)
    try row.insert()
  }

  /// The positions of facts, in order.
  static func positions(of ids: [FactID], _ db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(sql: "SELECT position FROM facts WHERE id = ?")
    return try ids.map { id in
      guard let position = try Int.fetchOne(statement, arguments: [Data(id.bytes)]) else {
        throw LogError.unknownFact(id)
      }
      return position
    }.sorted()
  }

  static func hasBody(_ position: Int, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM bodies WHERE position = ?)")
    return try Bool.fetchOne(statement, arguments: [position]) ?? false
  }

  /// Removes a body and says why. One that is gone already keeps its first reason.
  static func erase(_ position: Int, recordedBy: Int, _ db: Database) throws {
    guard try hasBody(position, db) else { return }
    try db.cachedStatement(sql: "DELETE FROM bodies WHERE position = ?").execute(arguments: [position])
    try db.cachedStatement(sql: "INSERT INTO erasures (position, recorded_by) VALUES (?, ?)")
      .execute(arguments: [position, recordedBy])
  }
}
