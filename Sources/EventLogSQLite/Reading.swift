import EventLog
import Foundation
import GRDB

/// The questions that an appender and a reader answer alike, asked on the pool's reading connections.
struct Reading: Sendable {
  let pool: DatabasePool
  /// Whoever closes the pool closes this first.
  let gate: ClosingGate
  /// What the appender remembers, where it is in this process.
  let recent: RecentPlaces?

  /// Gives a connection 16 MB to remember pages in: what leads to any of five million facts has room there, and SQLite's
  /// own 2 MB had to read the way anew for each.
  @Sendable static func remember(_ db: Database) throws { try db.execute(sql: "PRAGMA cache_size = -16384") }

  /// Runs work on a reading connection.
  ///
  /// Through a callback and not through GRDB's own `async`: that one throws `CancellationError` in a cancelled task,
  /// and this log's errors are a closed set.
  func run<Answer: Sendable>(_ work: @escaping @Sendable (Database) throws -> Answer) async throws(LogError) -> Answer {
    let answer = await withCheckedContinuation { (answer: CheckedContinuation<Result<Answer, LogError>, Never>) in
      guard gate.enter() else { return answer.resume(returning: .failure(.closed)) }
      pool.asyncRead { [gate] connection in
        // The pool itself waits for those who have come to a connection.
        gate.leave()
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
    try await run { [recent] db in
      guard let number = try Places.number(of: stream, db) else { return [] }
      return try FactRows.at(Places.of(number, from: version, limit: limit, recent, db), db)
    }
  }

  func read(streamsBeginning prefix: String, from position: Int, limit: Int) async throws(LogError) -> [StoredFact] {
    // Every name begins with nothing.
    if prefix.isEmpty { return try await read(from: position, limit: limit) }
    // No name begins with what could not itself be one.
    guard let prefix = StreamName(prefix) else { return [] }
    return try await run { [recent] db in
      let streams = try Places.numbers(beginning: prefix, db)
      return try FactRows.at(Places.of(streams, from: position, limit: limit, recent, db), db)
    }
  }

  func version(of stream: StreamName) async throws(LogError) -> Int {
    try await run { [recent] db in
      guard let number = try Places.number(of: stream, db) else { return 0 }
      return try Places.version(of: number, recent, db)
    }
  }

  /// Page by page, each in a reading of its own: one long reading would keep the write-ahead part from being emptied.
  func scan<State: Sendable>(
    from position: Int, into state: State, _ take: @escaping @Sendable (inout State, ScannedFact) -> Void
  ) async throws(LogError) -> State {
    let end = try await head().position
    var next = max(1, position)
    let handed = HandedOn(state)
    while next <= end {
      let (from, limit) = (next, min(end - next + 1, FactScan.page))
      next = try await run { db in try FactScan.page(from: from, limit: limit, db) { take(&handed.state, $0) } }
    }
    return handed.state
  }

  /// What the walk has found, and where it found nothing, what the engine finds: the chain proves what the facts say,
  /// but not the indexes and references that a later append trusts.
  func completed(_ verification: Verification) async throws(LogError) -> Verification {
    guard verification.holds else { return verification }
    let whole: Bool
    do {
      whole = try await run { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"]
          && Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil && Places.hold(db)
      }
    } catch .damaged {
      whole = false
    }
    if whole { return verification }
    return Verification(
      head: verification.head, holes: verification.holes, finding: .damaged(position: nil, .file))
  }
}
