import EventLog
import Foundation
import GRDB

/// A log in one SQLite file, open for reading only: beside its appender, or where there is none.
///
/// Any number may read at once, in any number of processes. They cannot be woken by an appender in another process, so
/// a tail looks for new facts four times a second.
public final class SQLiteLogReader: FactReading {
  private let reading: Reading
  private static let interval = Duration.milliseconds(250)

  private init(reading: Reading) { self.reading = reading }

  /// Opens a log for reading.
  ///
  /// - Throws: ``LogError/absent`` where there is none; otherwise as ``SQLiteLog/open(_:maximumPages:)``.
  public static func open(_ path: String) async throws(LogError) -> SQLiteLogReader {
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard FileManager.default.fileExists(atPath: path) else { throw .absent }
    _ = try FileForm.peek(path)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    configuration.label = "EventLog reader"
    configuration.prepareDatabase(Reading.remember)
    return try engine {
      let pool = try DatabasePool(path: path, configuration: configuration)
      guard try pool.read(FileForm.read) == .log else { throw LogError.absent }
      return SQLiteLogReader(reading: Reading(pool: pool, gate: ClosingGate(), recent: nil))
    }
  }

  public func head() async throws(LogError) -> LogHead { try await reading.head() }

  public func read(from position: Int, limit: Int) async throws(LogError) -> [StoredFact] {
    try await reading.read(from: position, limit: Self.bounded(limit))
  }

  public func read(_ stream: StreamName, from version: Int, limit: Int) async throws(LogError) -> [StoredFact] {
    try await reading.read(stream, from: version, limit: Self.bounded(limit))
  }

  public func read(
    streamsBeginning prefix: String, from position: Int, limit: Int
  ) async throws(LogError) -> [StoredFact] {
    try await reading.read(streamsBeginning: prefix, from: position, limit: Self.bounded(limit))
  }

  public func version(of stream: StreamName) async throws(LogError) -> Int { try await reading.version(of: stream) }

  public func scan<State: Sendable>(
    from position: Int, into state: State, _ take: @escaping @Sendable (inout State, ScannedFact) -> Void
  ) async throws(LogError) -> State {
    try await reading.scan(from: position, into: state, take)
  }

  public func grown(beyond position: Int) async throws(LogError) -> Bool {
    while !Task.isCancelled {
      if try await head().position > position { return true }
      // Only a cancellation wakes it earlier, and the loop asks for that.
      try? await Task.sleep(for: Self.interval)
    }
    return false
  }

  public func verify(expecting expected: LogHead?) async throws(LogError) -> Verification {
    try await reading.completed(walk(expecting: expected))
  }

  public func close() async {
    let (pool, gate) = (reading.pool, reading.gate)
    await withCheckedContinuation { done in
      DispatchQueue.global().async {
        gate.close()
        // It fails only where a statement is still open, and then the last reader to leave closes it.
        try? pool.close()
        done.resume()
      }
    }
  }
}
