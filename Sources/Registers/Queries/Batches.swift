import GRDB
import Identifiers
import Journal

/// An extract that was taken in.
public struct BatchRow: Hashable, Sendable {
  /// The id of the batch as its facts carry it.
  public let batch: String
  public let fileName: String
  public let recipe: String
  public let facts: Int
  public let cases: Int
  public let rows: Int
  public let skippedRows: Int
  public let by: Actor
  /// Microseconds since 1970 began (UTC).
  public let at: Int64
  /// Why it was taken back; nil where it stands.
  public let retractedBecause: String?
  public let retractedBy: Actor?
  public let retractedAt: Int64?

  public var isRetracted: Bool { retractedAt != nil }
}

/// The extracts that were taken in, the latest first.
public struct Batches: RegisterQuery {
  public init() {}

  public func run(in registers: Registers) throws -> [BatchRow] {
    try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT batch, file_name, recipe, facts, cases, row_count, skipped_rows, actor, recorded, retracted_because,
            retracted_by, retracted_at
          FROM batches ORDER BY recorded DESC, batch
          """
      ).compactMap { row in
        guard let by = Actor(row[7]) else { return nil }
        return BatchRow(
          batch: row[0], fileName: row[1], recipe: row[2], facts: row[3], cases: row[4], rows: row[5],
          skippedRows: row[6], by: by, at: row[8], retractedBecause: row[9],
          retractedBy: (row[10] as String?).flatMap { Actor($0) }, retractedAt: row[11])
      }
    }
  }
}
