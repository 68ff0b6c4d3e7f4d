import EventLog
import EventLogTesting
import Foundation
import GRDB
import Testing

@testable import EventLogSQLite

@Suite("Where the facts of a stream stand")
struct PlacesTests {
  let folder: LogFolder

  init() throws { folder = try LogFolder() }

  @Test func `streams that begin with a prefix are a range of the index over names, not a walk through them`()
    async throws
  {
    _ = try await folder.fill(3)
    let plan = try plan(Places.beginning, ["a", "b"])
    #expect(plan.count == 1)
    #expect(plan[0].contains("SEARCH streams USING COVERING INDEX") && plan[0].contains("name>? AND name<?"))
  }

  @Test(arguments: [
    "SELECT position FROM places WHERE stream = ? AND version >= ? ORDER BY version LIMIT ?",
    "SELECT position FROM places WHERE stream = ? AND position >= ?",
    "SELECT version FROM places WHERE stream = ? ORDER BY version DESC LIMIT 1",
  ]) func `a stream's facts are found by its number`(sql: String) async throws {
    _ = try await folder.fill(3)
    let plan = try plan(sql, StatementArguments(Array(repeating: 1, count: sql.count { $0 == "?" })))
    #expect(plan.count == 1)
    #expect(plan[0].hasPrefix("SEARCH places USING PRIMARY KEY"))
  }

  @Test func `a case reads the same before its places are in the file, half way, after, and from another process`()
    async throws
  {
    var log = try await SQLiteLog.open(folder.log, placesTogether: 50)
    var sample = SampleFacts(seed: 71)
    for round in 1...120 {
      _ = try await log.append(sample.next(1), to: .sample(round % 6), expecting: .any)
      guard round % 20 == 0 else { continue }
      let wanted = try await log.everything().filter { $0.envelope.stream == .sample(2) }
      let reader = try await SQLiteLogReader.open(folder.log)
      for each: any FactReading in [log, reader] {
        #expect(try await each.read(.sample(2), from: 1, limit: 100) == wanted)
        #expect(try await each.read(.sample(2), from: 3, limit: 2) == Array(wanted.dropFirst(2).prefix(2)))
        #expect(try await each.read(streamsBeginning: "sample/2", from: 1, limit: 100) == wanted)
        #expect(try await each.version(of: .sample(2)) == wanted.count)
      }
      await reader.close()
    }
    await log.close()
    log = try await SQLiteLog.open(folder.log)
    #expect(try await log.read(.sample(2), from: 1, limit: 100).count == 20)
    #expect(try await log.verify().holds)
    await log.close()
  }

  @Test func `an appender that was killed before its places were in the file knows them when it opens again`()
    async throws
  {
    let log = try await SQLiteLog.open(folder.log)
    var sample = SampleFacts(seed: 72)
    for round in 1...30 { _ = try await log.append(sample.next(1), to: .sample(round % 4), expecting: .any) }
    // The files as they stand now are those that a kill would leave.
    let copy = folder.url.appendingPathComponent("copy").path
    for part in ["", "-wal"] { try FileManager.default.copyItem(atPath: folder.log + part, toPath: copy + part) }
    let wanted = try await log.read(.sample(1), from: 1, limit: 100)
    await log.close()
    let again = try await SQLiteLog.open(copy)
    #expect(try await again.version(of: .sample(1)) == 8)
    #expect(try await again.read(.sample(1), from: 1, limit: 100) == wanted)
    let refusal = LogError.wrongVersion(stream: .sample(1), expected: .version(7), actual: 8)
    await #expect(throws: refusal) {
      try await again.append(sample.next(1), to: .sample(1), expecting: .version(7))
    }
    _ = try await again.append(sample.next(1), to: .sample(1), expecting: .version(8))
    #expect(try await again.verify().holds)
    await again.close()
  }

  @Test func `a scan reads more than one page, and says which fact is missing`() async throws {
    let log = try await SQLiteLog.open(folder.log)
    var sample = SampleFacts(seed: 73)
    for stream in 1...21 { _ = try await log.append(sample.next(1_000), to: .sample(stream), expecting: .nothing) }
    let seen = try await log.scan(from: 500, into: [Int]()) { $0.append($1.position) }
    #expect(seen == Array(500...21_000))
    await log.close()
    try folder.tamper(
      """
      PRAGMA foreign_keys = OFF; DROP TRIGGER facts_are_never_removed; DELETE FROM facts WHERE position = 12345;
      DELETE FROM bodies WHERE position = 20000
      """)
    let reader = try await SQLiteLogReader.open(folder.log)
    await #expect(throws: LogError.damaged(position: 12_345, .missing)) {
      try await reader.scan(from: 1, into: 0) { count, _ in count += 1 }
    }
    await #expect(throws: LogError.damaged(position: 20_000, .bodyMissing)) {
      try await reader.scan(from: 12_346, into: 0) { count, _ in count += 1 }
    }
    await reader.close()
  }

  /// How SQLite would go about a query.
  private func plan(_ sql: String, _ arguments: StatementArguments) throws -> [String] {
    let queue = try DatabaseQueue(path: folder.log)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments).map { $0["detail"] }
    }
  }
}
