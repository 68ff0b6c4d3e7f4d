import EventLog
import EventLogTesting
import Testing

@testable import EventLogSQLite

@Suite("Every log keeps every promise")
struct ConformanceTests {
  @Test(arguments: LogPromise.all) func `in memory`(promise: LogPromise) async throws {
    try await promise.isKept(by: MemoryLog())
  }

  @Test(arguments: LogPromise.all) func `on SQLite`(promise: LogPromise) async throws {
    let folder = try LogFolder()
    let log = try await SQLiteLog.open(folder.log)
    try await promise.isKept(by: log)
    await log.close()
  }

  @Test(arguments: LogPromise.all) func `on SQLite, while places go into the file's table all the time`(
    promise: LogPromise
  ) async throws {
    let folder = try LogFolder()
    let log = try await SQLiteLog.open(folder.log, placesTogether: 3)
    try await promise.isKept(by: log)
    await log.close()
  }

  @Test func `the suite notices a log that breaks its promises`() async throws {
    var broken = 0
    for promise in LogPromise.all {
      do {
        try await promise.isKept(by: ForgetfulLog())
      } catch {
        broken += 1
      }
    }
    #expect(broken > LogPromise.all.count / 2)
  }
}

/// Acknowledges everything and keeps nothing.
private struct ForgetfulLog: FactLog {
  func append(_ parts: [StreamAppend]) async throws(LogError) -> Receipt { Receipt([], repeated: false) }
  func erase(bodiesOf ids: [FactID], recording reason: StreamAppend) async throws(LogError) -> Erasure {
    Erasure(receipt: Receipt([], repeated: false), positions: [], wiped: true)
  }
  func head() async throws(LogError) -> LogHead { .empty }
  func read(from position: Int, limit: Int) async throws(LogError) -> [StoredFact] { [] }
  func read(_ stream: StreamName, from version: Int, limit: Int) async throws(LogError) -> [StoredFact] { [] }
  func read(
    streamsBeginning prefix: String, from position: Int, limit: Int
  ) async throws(LogError) -> [StoredFact] { [] }
  func version(of stream: StreamName) async throws(LogError) -> Int { 0 }
  func grown(beyond position: Int) async throws(LogError) -> Bool { throw .closed }
  func verify(expecting expected: LogHead?) async throws(LogError) -> Verification {
    try await walk(expecting: expected)
  }
  func close() async {}
}
