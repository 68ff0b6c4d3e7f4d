import EventLog
import EventLogSQLite
import EventLogTesting
import Foundation
import Testing

@Suite("The file of a log")
struct DataFolderTests {
  let folder: LogFolder

  init() throws { folder = try LogFolder() }

  @Test(arguments: [
    ("PRAGMA user_version = 3", LogError.newerFormat(found: 3, known: 2)),
    ("PRAGMA user_version = 1", .olderFormat(found: 1, known: 2)),
    ("PRAGMA user_version = 0", .olderFormat(found: 0, known: 2)),
    ("PRAGMA application_id = 77", .damaged(position: nil, .notALog)),
  ])
  func `another format is refused, and the file left as it is`(sql: String, error: LogError) async throws {
    _ = try await folder.fill(3)
    try folder.tamper(sql)
    let before = try folder.bytes()
    await #expect(throws: error) { try await SQLiteLog.open(folder.log) }
    await #expect(throws: error) { try await SQLiteLogReader.open(folder.log) }
    #expect(try folder.bytes() == before)
  }

  @Test func `another format that stands in the write-ahead part only is refused likewise`() async throws {
    let log = try await SQLiteLog.open(folder.log)
    var sample = SampleFacts(seed: 1)
    _ = try await log.append(sample.next(3), to: .sample(), expecting: .nothing)
    await log.close()
    // A later Fodfæste, killed before its first checkpoint.
    let copy = folder.url.appendingPathComponent("copy").path
    try folder.crashing("PRAGMA user_version = 3", copyTo: copy)
    let before = try Data(contentsOf: URL(fileURLWithPath: copy))
    await #expect(throws: LogError.newerFormat(found: 3, known: 2)) { try await SQLiteLogReader.open(copy) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == before)
    await #expect(throws: LogError.newerFormat(found: 3, known: 2)) { try await SQLiteLog.open(copy) }
  }

  @Test func `what is no log is refused, and the file left as it is`() async throws {
    let file = URL(fileURLWithPath: folder.log)
    for text in ["case,day,fact\n", String(repeating: "case,day,fact\n", count: 1_000)] {
      try Data(text.utf8).write(to: file)
      await #expect(throws: LogError.damaged(position: nil, .notALog)) { try await SQLiteLog.open(folder.log) }
      await #expect(throws: LogError.damaged(position: nil, .notALog)) { try await SQLiteLogReader.open(folder.log) }
      #expect(try Data(contentsOf: file) == Data(text.utf8))
    }
  }

  @Test func `an empty file, as a process killed at its first opening leaves it, becomes a log`() async throws {
    try Data().write(to: URL(fileURLWithPath: folder.log))
    await #expect(throws: LogError.absent) { try await SQLiteLogReader.open(folder.log) }
    #expect(try await folder.fill(2).count == 2)
  }

  @Test func `a log in a folder that is not there is not made`() async throws {
    await #expect(throws: LogError.self) { try await SQLiteLog.open(folder.log + "/missing/log") }
  }

  @Test(arguments: [1, 37, 60]) func `a flipped byte in a body is found, with its position`(position: Int) async throws
  {
    _ = try await folder.fill(60)
    try folder.flip("body-\(position)-")
    #expect(try await finding() == .damaged(position: position, .body))
  }

  @Test(arguments: [1, 37, 60]) func `a flipped byte in an envelope is found, with its position`(position: Int)
    async throws
  {
    _ = try await folder.fill(60)
    try folder.flip("kind-\(position)-")
    #expect(try await finding() == .damaged(position: position, .envelope))
  }

  @Test func `a body that was removed without an act on record is found`() async throws {
    _ = try await folder.fill(9)
    try folder.tamper("DELETE FROM bodies WHERE position = 4")
    #expect(try await finding() == .damaged(position: 4, .bodyMissing))
  }

  @Test func `the file refuses that a fact is changed or removed`() async throws {
    _ = try await folder.fill(2)
    for sql in ["UPDATE facts SET day = 1", "DELETE FROM facts", "UPDATE bodies SET codec = 2"] {
      #expect(throws: (any Error).self) { try folder.tamper(sql) }
    }
    #expect(try await finding() == nil)
  }

  @Test func `a fact removed by force is found, in the middle by the chain, at the end by a head kept elsewhere`()
    async throws
  {
    let facts = try await folder.fill(9)
    try folder.tamper(
      "PRAGMA foreign_keys = OFF; DROP TRIGGER facts_are_never_removed; DELETE FROM facts WHERE position = 9")
    try folder.tamper(
      "DELETE FROM bodies WHERE position = 9; DELETE FROM places WHERE position = 9; UPDATE progress SET placed = 8")
    #expect(try await finding() == nil)
    let kept = facts[8].envelope.head
    #expect(try await finding(expecting: kept) == .otherHead(expected: kept, found: nil))
    try folder.tamper("PRAGMA foreign_keys = OFF; DELETE FROM facts WHERE position = 4")
    #expect(try await finding() == .damaged(position: 4, .missing))
  }

  @Test func `whatever byte is flipped, it is found or says the same as before, and no program ends`() async throws {
    let facts = try await folder.fill(150)
    let file = URL(fileURLWithPath: folder.log)
    let whole = try Data(contentsOf: file)
    var generator = SeededGenerator(seed: 7)
    var found = 0
    for _ in 0..<120 {
      var flipped = whole
      let offset = Int.random(in: 0..<whole.count, using: &generator)
      flipped[offset] ^= UInt8.random(in: 1...255, using: &generator)
      for part in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.log + part) }
      try flipped.write(to: file)
      do throws(LogError) {
        let reader = try await SQLiteLogReader.open(folder.log)
        let verification = try await reader.verify()
        if verification.holds {
          let same = try await reader.everything() == facts
          #expect(same, "byte \(offset)")
        } else {
          found += 1
        }
        await reader.close()
      } catch {
        found += 1
      }
    }
    #expect(found > 40)
  }

  @Test(arguments: [
    "UPDATE places SET position = 8 WHERE position = 4", "DELETE FROM places WHERE position = 4",
    "UPDATE places SET version = version + 100 WHERE position = 4", "UPDATE progress SET placed = 3",
  ]) func `a table of places that says otherwise than the facts is found`(sql: String) async throws {
    _ = try await folder.fill(9)
    try folder.tamper(sql)
    #expect(try await finding() == .damaged(position: nil, .file))
  }

  @Test(arguments: ["UPDATE progress SET placed = 10", "DELETE FROM progress"])
  func `a log that cannot say where its streams are is not opened for appending`(sql: String) async throws {
    _ = try await folder.fill(9)
    try folder.tamper(sql)
    await #expect(throws: LogError.damaged(position: nil, .file)) { try await SQLiteLog.open(folder.log) }
  }

  private func finding(expecting head: LogHead? = nil) async throws -> Verification.Finding? {
    let reader = try await SQLiteLogReader.open(folder.log)
    let verification = try await reader.verify(expecting: head)
    await reader.close()
    return verification.finding
  }
}
