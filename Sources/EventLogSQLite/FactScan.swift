import EventLog
import Foundation
import GRDB

/// Lends facts as they lie in the file, many at a time.
enum FactScan {
  /// How many facts one reading lends.
  static let page = 10_000

  private static let selection = """
    SELECT f.position, f.id, s.name, f.version, f.case_id, f.kind, f.kind_version, f.day, f.recorded, f.actor, f.cause,
      f.batch, b.codec, b.body,
      CASE WHEN b.position IS NULL THEN (SELECT recorded_by FROM erasures e WHERE e.position = f.position) END
    FROM facts f
    LEFT JOIN streams s ON s.number = f.stream
    LEFT JOIN bodies b ON b.position = f.position
    WHERE f.position >= ? ORDER BY f.position LIMIT ?
    """

  /// Lends a page, and gives the position after it.
  ///
  /// - Throws: ``LogError/damaged(position:_:)`` where a fact is missing or cannot be read.
  static func page(from position: Int, limit: Int, _ db: Database, _ take: (ScannedFact) -> Void) throws -> Int {
    var next = position
    var statement = try BoundStatement(selection, db)
    statement.bind(position)
    statement.bind(limit)
    try statement.rows { row in
      guard row.number(0) == next else { throw LogError.damaged(position: next, .missing) }
      take(try fact(row, at: next))
      next += 1
    }
    guard next == position + limit else { throw LogError.damaged(position: next, .missing) }
    return next
  }

  private static func fact(_ row: Columns, at position: Int) throws -> ScannedFact {
    guard let id = row.id(1, FactMark.self), let stream = row.text(2), let version = row.number(3),
      let caseID = row.optionalID(4, CaseMark.self), let kind = row.text(5), let kindVersion = row.number(6),
      let day = row.number(7).flatMap({ Int32(exactly: $0) }), let recorded = row.number(8),
      let actor = row.text(9), let cause = row.optionalID(10, FactMark.self),
      let batch = row.optionalID(11, BatchMark.self)
    else { throw LogError.damaged(position: position, .unreadable) }
    return ScannedFact(
      position: position, id: id, stream: stream, version: version, caseID: caseID, kind: kind,
      kindVersion: kindVersion, day: day, recorded: Int64(recorded), actor: actor, cause: cause, batch: batch,
      content: try content(row, at: position))
  }

  private static func content(_ row: Columns, at position: Int) throws -> ScannedFact.Content {
    if row.isNull(12), row.isNull(13) {
      guard !row.isNull(14) else { throw LogError.damaged(position: position, .bodyMissing) }
      guard let recordedBy = row.number(14) else { throw LogError.damaged(position: position, .unreadable) }
      return .erased(recordedBy: recordedBy)
    }
    guard let codec = row.number(12).flatMap({ UInt8(exactly: $0) }), let body = row.bytes(13) else {
      throw LogError.damaged(position: position, .unreadable)
    }
    return .present(codec: codec, body)
  }
}

/// Something that is handed from one reading to the next, and never held by two at once.
final class HandedOn<State>: @unchecked Sendable {
  var state: State

  init(_ state: State) { self.state = state }
}
