import EventLog
import EventLogSQLite
import EventLogTesting
import Foundation
import GRDB

/// A folder for a log in a file, that goes away with the test.
final class LogFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("eventlog-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The log's file.
  var log: String { url.appendingPathComponent("log").path }

  /// Every byte of the log's files.
  func bytes() throws -> Data {
    var all = Data()
    for file in try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() where file != "log-shm" {
      all += try Data(contentsOf: url.appendingPathComponent(file))
    }
    return all
  }

  /// Runs SQL on the closed log's file, as an administrator with a database tool would.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: log)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The same, but killed before its changes reach the file itself: a copy of file and write-ahead part as they stand
  /// then.
  func crashing(_ sql: String, copyTo copy: String) throws {
    let queue = try DatabaseQueue(path: log)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    for part in ["", "-wal"] { try FileManager.default.copyItem(atPath: log + part, toPath: copy + part) }
    try queue.close()
  }

  /// Flips a bit in a text that stands in the closed log's file.
  func flip(_ text: String) throws {
    struct NotThere: Error {}
    let file = URL(fileURLWithPath: log)
    var bytes = try Data(contentsOf: file)
    guard let range = bytes.range(of: Data(text.utf8)) else { throw NotThere() }
    bytes[range.lowerBound + 2] ^= 1
    try bytes.write(to: file)
  }

  /// A closed log of so many facts, each with its number in its body and in the name of its kind.
  func fill(_ count: Int) async throws -> [StoredFact] {
    let log = try await SQLiteLog.open(log)
    var sample = SampleFacts(seed: 1)
    for number in 1...count {
      let kind = KindName("kind-\(number)-") ?? KindName(named: "kind")
      _ = try await log.append([sample.next("body-\(number)-", kind: kind)], to: .sample(number % 7), expecting: .any)
    }
    let facts = try await log.everything()
    await log.close()
    return facts
  }
}

/// The programs that are built beside the tests.
enum BuiltProgram {
  static func named(_ name: String) -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent(name)
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return URL(fileURLWithPath: ".build/debug/\(name)")
  }
}
