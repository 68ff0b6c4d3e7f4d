import EventLog
import Foundation
import GRDB

/// Reads facts out of rows.
enum FactRows {
  /// Where there is a body nobody asks for an erasure: one search less a fact.
  private static let selection = """
    SELECT f.position, f.id, s.name, f.version, f.case_id, f.kind, f.kind_version, f.day, f.recorded, f.actor, f.cause,
      f.batch, f.body_digest, f.previous, f.hash, b.codec, b.salt, b.body,
      CASE WHEN b.position IS NULL THEN (SELECT recorded_by FROM erasures e WHERE e.position = f.position) END
    FROM facts f
    LEFT JOIN streams s ON s.number = f.stream
    LEFT JOIN bodies b ON b.position = f.position

    """

  static func from(_ position: Int, limit: Int, _ db: Database) throws -> [StoredFact] {
    var facts: [StoredFact] = []
    var statement = try BoundStatement(selection + "WHERE f.position >= ? ORDER BY f.position LIMIT ?", db)
    statement.bind(position)
    statement.bind(limit)
    try statement.rows { facts.append(try fact($0)) }
    return facts
  }

  /// The facts at some positions, in the order of these.
  static func at(_ positions: some Sequence<Int>, _ db: Database) throws -> [StoredFact] {
    let kept = try db.cachedStatement(sql: selection + "WHERE f.position = ?")
    var facts: [StoredFact] = []
    for position in positions {
      var statement = BoundStatement(kept)
      statement.bind(position)
      let before = facts.count
      try statement.rows { facts.append(try fact($0)) }
      // The place says that it is there.
      guard facts.count == before + 1 else { throw LogError.damaged(position: position, .missing) }
    }
    return facts
  }

  static func with(_ id: FactID, _ db: Database) throws -> StoredFact? {
    var found: StoredFact?
    var statement = try BoundStatement(selection + "WHERE f.id = ?", db)
    statement.bind(id)
    try statement.rows { found = try fact($0) }
    return found
  }

  /// The latest envelope's position and hash.
  static func head(_ db: Database) throws -> LogHead {
    var head = LogHead.empty
    var statement = try BoundStatement("SELECT position, hash FROM facts ORDER BY position DESC LIMIT 1", db)
    try statement.rows { row in
      guard let position = row.number(0), let hash = row.digest(1) else {
        throw LogError.damaged(position: row.number(0), .unreadable)
      }
      head = LogHead(position: position, hash: hash)
    }
    return head
  }

  private static func fact(_ row: Columns) throws -> StoredFact {
    guard let position = row.number(0) else { throw LogError.damaged(position: nil, .unreadable) }
    guard let id = row.id(1, FactMark.self), let stream = row.name(2, StreamMark.self), let version = row.number(3),
      let caseID = row.optionalID(4, CaseMark.self), let kind = row.name(5, KindMark.self),
      let kindVersion = row.number(6), let day = row.number(7).flatMap({ Int32(exactly: $0) }),
      let recorded = row.number(8), let actor = row.name(9, ActorMark.self),
      let cause = row.optionalID(10, FactMark.self), let batch = row.optionalID(11, BatchMark.self),
      let bodyDigest = row.digest(12), let previous = row.digest(13), let hash = row.digest(14)
    else { throw LogError.damaged(position: position, .unreadable) }
    let envelope = Envelope(
      position: position, id: id, stream: stream, version: version, caseID: caseID, kind: kind,
      kindVersion: kindVersion, day: day, recorded: Int64(recorded), actor: actor, cause: cause, batch: batch,
      bodyDigest: bodyDigest, previous: previous, hash: hash)
    return StoredFact(envelope, try content(row, at: position))
  }

  private static func content(_ row: Columns, at position: Int) throws -> StoredFact.Content {
    if row.isNull(15), row.isNull(16), row.isNull(17) {
      guard !row.isNull(18) else { throw LogError.damaged(position: position, .bodyMissing) }
      guard let recordedBy = row.number(18) else { throw LogError.damaged(position: position, .unreadable) }
      return .erased(recordedBy: recordedBy)
    }
    guard let codec = row.number(15).flatMap({ UInt8(exactly: $0) }),
      let salt = row.bytes(16).flatMap({ Salt(bytes: $0) }), let body = row.bytes(17)
    else { throw LogError.damaged(position: position, .unreadable) }
    return .present(Body(codec: codec, bytes: Data(body)), salt)
  }
}
