import EventLog
import Foundation
import GRDB

/// The questions that an appender and a reader answer alike, asked on the pool's reading connections.
struct Reading: Sendable {
  let pool: DatabasePool

  /// Runs work on a reading connection.
  ///
  /// Through a callback and not through GRDB's own `async`: that one throws `CancellationError` in a cancelled task,
  /// and this log's errors are a closed set.
  func run<Answer: Sendable>(_ work: @escaping @Sendable (Database) throws -> Answer) async throws(LogError) -> Answer {
    let answer = await withCheckedContinuation { (answer: CheckedContinuation<Result<Answer, LogError>, Never>) in
      pool.asyncRead { connection in
        do {
          answer.resume(returning: .success(try work(connection.get())))
        } catch {
          answer.resume(returning: .failure(LogError(engine: error)))
        }
      }
    }
    return try answer.get()
  }

  func head() async throws(LogError) -> LogHead { try await run { try FactRows.head($0) } }

  func read(from position: Int, limit: Int) async throws(LogError) -> [StoredFact] {
    try await run { try FactRows.from(position, limit: limit, $0) }
  }

  func read(_ stream: StreamName, from version: Int, limit: Int) async throws(LogError) -> [StoredFact] {
    try await run { try FactRows.of(stream, from: version, limit: limit, $0) }
  }

  /// What the walk has found, and where it found nothing, what the engine finds: the chain proves what the facts say,
  /// but not the indexes and references that a later append trusts.
  func completed(_ verification: Verification) async throws(LogError) -> Verification {
    guard verification.holds else { return verification }
    let whole: Bool
    do {
      whole = try await run { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"]
          && Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
      }
    } catch .damaged {
      whole = false
    }
    if whole { return verification }
    return Verification(
      head: verification.head, holes: verification.holes, finding: .damaged(position: nil, .file))
  }
}
