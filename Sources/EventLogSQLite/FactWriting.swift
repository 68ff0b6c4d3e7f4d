import EventLog
import Foundation
import GRDB

/// The statements that write, and those that are asked only while writing.
struct FactWriting {
  private let facts: Statement
  private let bodies: Statement

  /// Asks for the two that every fact needs, once for all facts of a group. Not to be kept longer: a statement that
  /// somebody holds keeps the file from being closed.
  init(_ db: Database) throws {
    facts = try db.cachedStatement(
      sql: """
        INSERT INTO facts (position, id, stream, version, case_id, kind, kind_version, day, recorded, actor, cause,
          batch, body_digest, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    bodies = try db.cachedStatement(sql: "INSERT INTO bodies (position, codec, salt, body) VALUES (?, ?, ?, ?)")
  }

  func insert(_ fact: StoredFact, stream: Int) throws {
    let envelope = fact.envelope
    var row = BoundStatement(facts)
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
    try row.run()
    guard case .present(let body, let salt) = fact.content else { return }
    row = BoundStatement(bodies)
    row.bind(envelope.position)
    row.bind(Int(body.codec))
    row.bind(salt.bytes)
    row.bind(body.bytes)
    try row.run()
  }

  static func newStream(_ name: StreamName, _ db: Database) throws -> Int {
    var row = try BoundStatement("INSERT INTO streams (name) VALUES (?)", db)
    row.bind(name)
    try row.run()
    return Int(db.lastInsertedRowID)
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
