import EventLog
import Foundation
import GRDB

/// A log in one SQLite file, open for appending.
///
/// Write-ahead, and synchronised in full: an acknowledged fact survives a killed process and a power failure. Appends
/// from many tasks share a commit, because the disk's answer is what takes the time. Beside the file `log` stand
/// `log-wal` and `log-shm`, which belong to it while it is open, and `log.lock`, which is empty.
public final class SQLiteLog: FactLog {
  private let reading: Reading
  private let writer: Writer
  private let watch: HeadWatch

  private init(pool: DatabasePool, writer: Writer, watch: HeadWatch) {
    reading = Reading(pool: pool, gate: writer.gate, recent: writer.recent)
    self.writer = writer
    self.watch = watch
  }

  /// Opens a log for appending, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - path: the file. Its folder must be there.
  ///   - maximumPages: how many pages (of 4,096 bytes) the file may grow to; nil for as many as the disk holds. Beyond
  ///     it an append fails with ``LogError/full``.
  /// - Throws: ``LogError/locked`` where it is open for appending already; ``LogError/newerFormat(found:known:)``,
  ///   ``LogError/olderFormat(found:known:)`` or ``LogError/damaged(position:_:)``, the file left as it is;
  ///   ``LogError/notDurable``.
  public static func open(_ path: String, maximumPages: Int? = nil) async throws(LogError) -> SQLiteLog {
    try await open(path, maximumPages: maximumPages, placesTogether: Ledger.placesTogether)
  }

  /// - Parameter placesTogether: how many facts' places may wait in memory: see ``RecentPlaces``.
  static func open(
    _ path: String, maximumPages: Int? = nil, placesTogether: Int
  ) async throws(LogError) -> SQLiteLog {
    // A link to the file and the file are one log, and have one lock.
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    _ = try FileForm.peek(path)
    let lock = try FileLock(beside: path)
    return try engine {
      let pool = try DatabasePool(path: path, configuration: configuration())
      let watch = try pool.writeWithoutTransaction { db in
        if try FileForm.read(db) == .blank { try Schema.create(db) }
        try makeDurable(db)
        if let maximumPages { try setMaximumPages(maximumPages, db) }
        return HeadWatch(position: try FactRows.head(db).position)
      }
      return SQLiteLog(
        pool: pool, writer: try Writer(pool: pool, lock: lock, watch: watch, together: placesTogether), watch: watch)
    }
  }

  /// Sets how many pages the file may grow to; nil for as many as SQLite can count. Takes hold before the next append.
  public func setMaximumPages(_ pages: Int?) async throws(LogError) {
    try await writer.onConnection { try SQLiteLog.setMaximumPages(pages ?? 4_294_967_294, $0) }
  }

  public func append(_ parts: [StreamAppend]) async throws(LogError) -> Receipt {
    try await writer.append(PreparedAppend(parts))
  }

  public func erase(bodiesOf ids: [FactID], recording reason: StreamAppend) async throws(LogError) -> Erasure {
    try await writer.erase(PreparedErasure(ids, reason))
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

  public func grown(beyond position: Int) async throws(LogError) -> Bool { try await watch.grown(beyond: position) }

  public func verify(expecting expected: LogHead?) async throws(LogError) -> Verification {
    try await reading.completed(walk(expecting: expected))
  }

  public func close() async {
    await writer.close()
    watch.close()
  }

  /// What a pragma of the appending connection reads.
  func pragma(_ name: String) async throws(LogError) -> Int? {
    try await writer.onConnection { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    // What the appender writes hangs together by the order it is written in, and asking the file each time costs every
    // sixth fact. Verification asks: see ``Reading/completed(_:)``.
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    configuration.label = "EventLog"
    configuration.prepareDatabase(Reading.remember)
    return configuration
  }

  /// GRDB sets `synchronous = NORMAL` as it opens, after `prepareDatabase`: it is set to FULL here, and read back,
  /// because a pragma that is not heeded says nothing. Full would still lose the last commits to a disk that lies.
  private static func makeDurable(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA wal_autocheckpoint = 4000;
        PRAGMA cache_size = -65536;
        """)
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
      try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
    else { throw LogError.notDurable }
  }

  private static func setMaximumPages(_ pages: Int, _ db: Database) throws {
    try db.execute(sql: "PRAGMA max_page_count = \(pages)")
  }
}
