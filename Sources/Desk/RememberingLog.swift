import Casework
import EventLog
import Identifiers
import Synchronization

/// A log that remembers the cases it was asked for last: opening one again reads only what has come since.
///
/// A log is only ever appended to, so what was read of a case stays true; all but one thing: an erasure takes bodies away.
/// It goes through this door as well, and makes it forget everything.
final class RememberingLog: FactLog {
  /// How many cases it remembers: those that a municipality's staff have open in the course of an hour or so. A case of a
  /// few hundred facts takes some 100 kB.
  static let most = 256

  private struct Memory {
    var files: [ID<Case>: (file: CaseFile, asked: Int)] = [:]
    var asked = 0
    var erasures = 0
  }

  private let log: any FactLog
  private let memory = Mutex(Memory())

  init(_ log: any FactLog) { self.log = log }

  /// A case as it stands in the log now.
  ///
  /// - Throws: `LogError`, `JournalError`.
  func caseFile(_ id: ID<Case>) async throws -> CaseFile {
    var (file, erasures) = memory.withLock { ($0.files[id]?.file ?? CaseFile(), $0.erasures) }
    try await file.readOn(id, from: log)
    memory.withLock { [file] memory in
      // What was read before an erasure is not kept after it, nor an older reading in place of a newer.
      guard memory.erasures == erasures, file.position >= memory.files[id]?.file.position ?? 0 else { return }
      memory.asked += 1
      memory.files[id] = (file, memory.asked)
      if memory.files.count > Self.most, let oldest = memory.files.min(by: { $0.value.asked < $1.value.asked })?.key {
        memory.files[oldest] = nil
      }
    }
    return file
  }

  /// Several cases, read beside one another.
  func caseFiles(_ ids: [ID<Case>]) async throws -> [ID<Case>: CaseFile] {
    try await withThrowingTaskGroup(of: (ID<Case>, CaseFile).self) { group in
      for id in Set(ids) { group.addTask { (id, try await self.caseFile(id)) } }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// How many cases it remembers now.
  var remembered: Int { memory.withLock { $0.files.count } }

  private func forget() {
    memory.withLock { memory in
      memory.files = [:]
      memory.erasures += 1
    }
  }

  func erase(bodiesOf ids: [FactID], recording reason: StreamAppend) async throws(LogError) -> Erasure {
    // Also where it failed: what is on the disk then is the log's to say.
    defer { forget() }
    return try await log.erase(bodiesOf: ids, recording: reason)
  }

  // MARK: As the log itself

  func append(_ parts: [StreamAppend]) async throws(LogError) -> Receipt { try await log.append(parts) }
  func head() async throws(LogError) -> LogHead { try await log.head() }
  func read(from position: Int, limit: Int) async throws(LogError) -> [StoredFact] {
    try await log.read(from: position, limit: limit)
  }
  func read(_ stream: StreamName, from version: Int, limit: Int) async throws(LogError) -> [StoredFact] {
    try await log.read(stream, from: version, limit: limit)
  }
  func read(
    streamsBeginning prefix: String, from position: Int, limit: Int
  ) async throws(LogError) -> [StoredFact] {
    try await log.read(streamsBeginning: prefix, from: position, limit: limit)
  }
  func version(of stream: StreamName) async throws(LogError) -> Int { try await log.version(of: stream) }
  func scan<State: Sendable>(
    from position: Int, into state: State, _ take: @escaping @Sendable (inout State, ScannedFact) -> Void
  ) async throws(LogError) -> State { try await log.scan(from: position, into: state, take) }
  func grown(beyond position: Int) async throws(LogError) -> Bool { try await log.grown(beyond: position) }
  func verify(expecting expected: LogHead?) async throws(LogError) -> Verification {
    try await log.verify(expecting: expected)
  }
  func close() async {
    await log.close()
    forget()
  }
}
