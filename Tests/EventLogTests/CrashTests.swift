import EventLog
import EventLogSQLite
import EventLogTesting
import Foundation
import Testing

@Suite("A killed appender")
struct CrashTests {
  @Test func `every acknowledged fact is there after each of twenty kills at full load`() async throws {
    let folder = try LogFolder()
    var walk = ChainWalk()
    var acknowledged = 0
    var generator = SeededGenerator(seed: UInt64(Date().timeIntervalSince1970))
    for round in 1...20 {
      let said = try await killedWriter(folder, round: round, after: .random(in: 0.05...0.5, using: &generator))
      acknowledged += said.count

      let reader = try await SQLiteLogReader.open(folder.log)
      var stored: [Int: FactID] = [:]
      for try await page in reader.tail(from: walk.head.position + 1) {
        for fact in page {
          walk.take(fact)
          stored[fact.envelope.position] = fact.envelope.id
        }
        if try await reader.head().position == page.last?.envelope.position { break }
      }
      await reader.close()
      #expect(walk.finding == nil)
      #expect(!said.isEmpty, "round \(round) was killed before it had said anything")
      let lost = said.filter { stored[$0.key] != $0.value }
      #expect(lost.isEmpty, "round \(round) lost \(lost.count) of \(said.count)")
    }
    let log = try await SQLiteLog.open(folder.log)
    #expect(try await log.verify(expecting: walk.head).holds)
    #expect(try await log.head() == walk.head)
    #expect(walk.head.position >= acknowledged)
    await log.close()
  }

  /// Lets the writer append for a while after its first acknowledgement, kills it, and gives what it had said by then.
  ///
  /// It speaks into a file: unlike a pipe, that never holds a writer back.
  private func killedWriter(_ folder: LogFolder, round: Int, after delay: Double) async throws -> [Int: FactID] {
    let output = folder.url.appendingPathComponent("said-\(round)")
    try Data().write(to: output)
    let writer = Process()
    writer.executableURL = BuiltProgram.named("EventLogCrashWriter")
    writer.arguments = [folder.log, "\(round)"]
    writer.standardOutput = try FileHandle(forWritingTo: output)
    try writer.run()
    while writer.isRunning, try Data(contentsOf: output).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    try await Task.sleep(for: .seconds(delay))
    kill(writer.processIdentifier, SIGKILL)
    writer.waitUntilExit()
    #expect(writer.terminationReason == .uncaughtSignal)
    var said: [Int: FactID] = [:]
    // What follows the last line's end was never said in full.
    for line in try String(contentsOf: output, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()
    {
      let words = line.split(separator: " ").map(String.init)
      let position = try #require(words.first.flatMap { Int($0) })
      let id = try #require(words.last.flatMap { FactID($0) })
      said[position] = id
    }
    return said
  }
}
