import EventLog
import EventLogSQLite
import EventLogTesting
import Foundation

// Appends as fast as it can until it is killed, and says each acknowledged fact on its standard output: position,
// blank, id. For the test that kills it: what it has said must be there afterwards.
//
// EventLogCrashWriter FILE SEED

let arguments = CommandLine.arguments
guard arguments.count == 3, let seed = UInt64(arguments[2]) else {
  FileHandle.standardError.write(Data("EventLogCrashWriter FILE SEED\n".utf8))
  exit(2)
}

/// Says a line in one write, so that a kill never leaves half an acknowledgement that reads as a whole one: the line's
/// end comes with it.
@Sendable func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

do {
  let log = try await SQLiteLog.open(arguments[1])
  try await withThrowingTaskGroup(of: Void.self) { group in
    for writer in 0..<64 {
      group.addTask {
        let now = Int(Date().timeIntervalSince1970 * 1_000)
        var sample = SampleFacts(seed: seed &* 1_000 &+ UInt64(writer), milliseconds: now)
        let text = String(repeating: "x", count: 340)
        while true {
          let receipt = try await log.append([sample.next(text)], to: .sample(writer % 16), expecting: .any)
          for entry in receipt.entries { say("\(entry.position) \(entry.id)") }
        }
      }
    }
    try await group.waitForAll()
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
