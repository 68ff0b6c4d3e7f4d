import EventLog
import Foundation
import GRDB

/// Reads facts out of rows. Each value is asked what it is first: in a damaged file it may be anything, whatever the
/// table says, and GRDB's own decoding ends the program there.
enum FactRows {
  private static let selection = """
    SELECT f.position, f.id, s.name, f.version, f.case_id, f.kind, f.kind_version, f.day, f.recorded, f.actor, f.cause,
      f.batch, f.body_digest, f.previous, f.hash, b.codec, b.salt, b.body, e.recorded_by
    FROM facts f
    LEFT JOIN streams s ON s.number = f.stream
    LEFT JOIN bodies b ON b.position = f.position
    LEFT JOIN erasures e ON e.position = f.position

    """

  static func from(_ position: Int, limit: Int, _ db: Database) throws -> [StoredFact] {
    try fetch("WHERE f.position >= ? ORDER BY f.position LIMIT ?", [position, limit], db)
  }

  static func of(_ stream: StreamName, from version: Int, limit: Int, _ db: Database) throws -> [StoredFact] {
    try fetch(
      """
      WHERE f.stream = (SELECT number FROM streams WHERE name = ?) AND f.version >= ?
      ORDER BY f.version LIMIT ?
      """, [stream.description, version, limit], db)
  }

  static func with(_ id: FactID, _ db: Database) throws -> StoredFact? {
    try fetch("WHERE f.id = ?", [Data(id.bytes)], db).first
  }

  /// The latest envelope's position and hash.
  static func head(_ db: Database) throws -> LogHead {
    let statement = try db.cachedStatement(sql: "SELECT position, hash FROM facts ORDER BY position DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement) else { return .empty }
    guard let position = row.number(0), let hash = row.bytes(1).flatMap({ Digest(bytes: $0) }) else {
      throw LogError.damaged(position: row.number(0), .unreadable)
    }
    return LogHead(position: position, hash: hash)
  }

  private static func fetch(_ condition: String, _ arguments: StatementArguments, _ db: Database) throws -> [StoredFact]
  {
    let statement = try db.cachedStatement(sql: selection + condition)
    var facts: [StoredFact] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { facts.append(try fact(row)) }
    return facts
  }

  private static func fact(_ row: Row) throws -> StoredFact {
    guard let position = row.number(0) else { throw LogError.damaged(position: nil, .unreadable) }
    guard let id = row.bytes(1).flatMap({ FactID(bytes: $0) }), let stream = row.text(2).flatMap({ StreamName($0) }),
      let version = row.number(3), let caseID = row.optionalID(4, CaseMark.self),
      let kind = row.text(5).flatMap({ KindName($0) }), let kindVersion = row.number(6),
      let day = row.number(7).flatMap({ Int32(exactly: $0) }), let recorded = row.number(8),
      let actor = row.text(9).flatMap({ ActorName($0) }), let cause = row.optionalID(10, FactMark.self),
      let batch = row.optionalID(11, BatchMark.self), let bodyDigest = row.bytes(12).flatMap({ Digest(bytes: $0) }),
      let previous = row.bytes(13).flatMap({ Digest(bytes: $0) }),
      let hash = row.bytes(14).flatMap({ Digest(bytes: $0) })
    else { throw LogError.damaged(position: position, .unreadable) }
    let envelope = Envelope(
      position: position, id: id, stream: stream, version: version, caseID: caseID, kind: kind,
      kindVersion: kindVersion, day: day, recorded: Int64(recorded), actor: actor, cause: cause, batch: batch,
      bodyDigest: bodyDigest, previous: previous, hash: hash)
    return StoredFact(envelope, try content(row, at: position))
  }

  private static func content(_ row: Row, at position: Int) throws -> StoredFact.Content {
    if row.isNull(15), row.isNull(16), row.isNull(17) {
      guard !row.isNull(18) else { throw LogError.damaged(position: position, .bodyMissing) }
      guard let recordedBy = row.number(18) else { throw LogError.damaged(position: position, .unreadable) }
      return .erased(recordedBy: recordedBy)
    }
    guard let codec = row.number(15).flatMap({ UInt8(exactly: $0) }),
      let salt = row.bytes(16).flatMap({ Salt(bytes: $0) }),
      let body = row.bytes(17)
    else { throw LogError.damaged(position: position, .unreadable) }
    return .present(Body(codec: codec, bytes: body), salt)
  }
}

extension Row {
  private func value(_ column: Int) -> DatabaseValue { self[column] }

  fileprivate func isNull(_ column: Int) -> Bool { value(column).isNull }

  fileprivate func number(_ column: Int) -> Int? {
    if case .int64(let number) = value(column).storage { Int(exactly: number) } else { nil }
  }

  fileprivate func text(_ column: Int) -> String? {
    if case .string(let text) = value(column).storage { text } else { nil }
  }

  fileprivate func bytes(_ column: Int) -> Data? {
    if case .blob(let bytes) = value(column).storage { bytes } else { nil }
  }

  /// Nil where the column is unreadable; the nil inside where it is empty.
  fileprivate func optionalID<Mark>(_ column: Int, _ mark: Mark.Type) -> LogID<Mark>?? {
    if isNull(column) { return .some(nil) }
    guard let id = bytes(column).flatMap({ LogID<Mark>(bytes: $0) }) else { return nil }
    return .some(id)
  }
}
