import EventLog
import EventLogTesting
import Foundation
import Testing

@testable import EventLogSQLite

@Suite("The log on SQLite")
struct SQLiteLogTests {
  let folder: LogFolder

  init() throws { folder = try LogFolder() }

  @Test func `every commit is synchronised in full, in a log new or old`() async throws {
    for _ in 0..<2 {
      let log = try await SQLiteLog.open(folder.log)
      #expect(try await log.pragma("synchronous") == 2)
      await log.close()
    }
  }

  @Test func `reopening keeps everything, and goes on where it was`() async throws {
    var sample = SampleFacts(seed: 1)
    var facts: [NewFact] = []
    for round in 0..<4 {
      let log = try await SQLiteLog.open(folder.log)
      let new = sample.next(10)
      let receipt = try await log.append(new, to: .sample(), expecting: .version(round * 10))
      #expect(receipt.entries.map(\.position) == Array(round * 10 + 1...round * 10 + 10))
      if let old = facts.first { #expect(try await log.append([old], to: .sample(), expecting: .any).repeated) }
      facts += new
      #expect(try await log.everything().map(\.envelope.id) == facts.map(\.id))
      #expect(try await log.verify().holds)
      await log.close()
    }
  }

  @Test func `a second appender is told that the log is locked, in this process and in another`() async throws {
    let log = try await SQLiteLog.open(folder.log)
    await #expect(throws: LogError.locked) { try await SQLiteLog.open(folder.log) }
    let link = folder.url.appendingPathComponent("link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.log)
    await #expect(throws: LogError.locked) { try await SQLiteLog.open(link) }
    let other = Process()
    other.executableURL = BuiltProgram.named("EventLogCrashWriter")
    other.arguments = [folder.log, "1"]
    let said = Pipe()
    other.standardError = said
    try other.run()
    let words = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    other.waitUntilExit()
    #expect(other.terminationStatus == 1)
    #expect(words == "locked\n")
    await log.close()
    let next = try await SQLiteLog.open(folder.log)
    #expect(try await next.head() == .empty)
    await next.close()
  }

  @Test func `readings that meet the closing are answered or refused`() async throws {
    for _ in 0..<20 {
      let log = try await SQLiteLog.open(folder.log)
      let answers = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 {
          group.addTask {
            while true {
              do {
                guard try await log.head() == .empty else { return false }
              } catch {
                return error as? LogError == .closed
              }
            }
          }
        }
        group.addTask {
          await Task.yield()
          await log.close()
          return true
        }
        return await group.reduce(into: [Bool]()) { $0.append($1) }
      }
      #expect(answers == Array(repeating: true, count: 9))
    }
  }

  @Test func `a file that another tool holds makes an append fail as locked, and loses nothing`() async throws {
    let log = try await SQLiteLog.open(folder.log)
    var sample = SampleFacts(seed: 2)
    let facts = sample.next(2)
    _ = try await log.append([facts[0]], to: .sample(), expecting: .nothing)
    let held = try HeldFile(folder.log)
    await #expect(throws: LogError.locked) { try await log.append([facts[1]], to: .sample(), expecting: .any) }
    try held.release()
    #expect(try await log.append([facts[1]], to: .sample(), expecting: .version(1)).repeated == false)
    #expect(try await log.everything().map(\.envelope.id) == facts.map(\.id))
    await log.close()
  }

  @Test func `readers stand beside the appender, and see what it has acknowledged`() async throws {
    await #expect(throws: LogError.absent) { try await SQLiteLogReader.open(folder.log) }
    let log = try await SQLiteLog.open(folder.log)
    let reader = try await SQLiteLogReader.open(folder.log)
    let tail = Task {
      var seen: [Int] = []
      for try await page in reader.tail(from: 1) {
        seen += page.map(\.envelope.position)
        if seen.count == 30 { break }
      }
      return seen
    }
    var sample = SampleFacts(seed: 3)
    for _ in 0..<30 {
      _ = try await log.append(sample.next(1), to: .sample(), expecting: .any)
      #expect(try await reader.head() == log.head())
    }
    #expect(try await tail.value == Array(1...30))
    #expect(try await reader.verify(expecting: log.head()).holds)
    await log.close()
    #expect(try await reader.everything().count == 30)
    await reader.close()
    await #expect(throws: LogError.closed) { try await reader.head() }
  }

  @Test func `an erased body is gone from the files too`() async throws {
    let log = try await SQLiteLog.open(folder.log)
    var sample = SampleFacts(seed: 4)
    let fact = sample.next("kvintessens")
    _ = try await log.append([sample.next(), fact, sample.next()], to: .sample(), expecting: .any)
    #expect(try folder.bytes().range(of: Data("kvintessens".utf8)) != nil)
    let reason = StreamAppend(to: .sample(9), expecting: .any, sample.next(1))
    let erasure = try await log.erase(bodiesOf: [fact.id], recording: reason)
    #expect(erasure.wiped)
    #expect(try folder.bytes().range(of: Data("kvintessens".utf8)) == nil)
    await log.close()
    let again = try await SQLiteLog.open(folder.log)
    #expect(try await again.verify().holes == [.init(position: 2, recordedBy: 4)])
    await again.close()
  }

  @Test func `a full disk is said, loses nothing, and is forgotten when there is room`() async throws {
    let log = try await SQLiteLog.open(folder.log, maximumPages: 100)
    let acknowledged = try await withThrowingTaskGroup(of: [FactID].self) { group in
      for writer in 0..<16 {
        group.addTask {
          var sample = SampleFacts(seed: UInt64(500 + writer))
          var acknowledged: [FactID] = []
          do throws(LogError) {
            for _ in 0..<1_000 {
              let facts = [sample.next(String(repeating: "x", count: 400)), sample.next()]
              let receipt = try await log.append(facts, to: .sample(writer), expecting: .any)
              acknowledged += receipt.entries.map(\.id)
            }
          } catch {
            guard error == .full else { throw error }
          }
          return acknowledged
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let facts = try await log.everything()
    #expect(acknowledged.count > 100)
    #expect(Set(facts.map(\.envelope.id)) == Set(acknowledged))
    #expect(try await log.verify().holds)
    var sample = SampleFacts(seed: 5)
    let large = sample.next(String(repeating: "x", count: 100_000))
    let before = try await log.head()
    await #expect(throws: LogError.full) { try await log.append([large], to: .sample(99), expecting: .nothing) }
    #expect(try await log.head() == before)
    try await log.setMaximumPages(nil)
    let receipt = try await log.append([large], to: .sample(99), expecting: .nothing)
    #expect(receipt.entries.map(\.position) == [before.position + 1])
    await log.close()
    let again = try await SQLiteLog.open(folder.log)
    #expect(try await again.head().position == acknowledged.count + 1)
    #expect(try await again.verify(expecting: before).holds)
    await again.close()
  }
}
