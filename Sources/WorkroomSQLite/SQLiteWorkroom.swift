import Foundation
import GRDB
import Workroom

/// A workroom in one small SQLite file, readable by its owner only.
///
/// Not write-ahead: there is little to write, and so the file alone is the workroom when nobody writes. What is removed
/// is overwritten. Another process may open it too; they wait for each other.
public final class SQLiteWorkroom: WorkroomStore {
  private let queue: DatabaseQueue

  private init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Opens a workroom, and makes it where there is none. A file that others may read is closed to them, and one of an
  /// earlier form is taken on to the present one.
  ///
  /// - Parameter path: the file. Its folder must be there.
  /// - Throws: ``WorkroomError``; a file of another form is left as it is.
  public static func open(_ path: String) async throws -> SQLiteWorkroom {
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    // Before the engine sees it: what it makes beside the file gets the same rights.
    try FileRights.makeOrClose(path)
    return try engine {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.label = "Workroom"
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in
        try Schema.prepare(db)
        // GRDB sets its own as it opens; a pragma that is not heeded says nothing, so it is read back.
        try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
          try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1
        else { throw WorkroomError.engine(code: 0) }
      }
      return SQLiteWorkroom(queue)
    }
  }

  public func read<Answer: Sendable>(_ work: @escaping @Sendable (any WorkroomTables) throws -> Answer) async throws
    -> Answer
  {
    do {
      return try await queue.read { try work(SQLiteTables(db: $0)) }
    } catch {
      throw known(error)
    }
  }

  public func write<Answer: Sendable>(_ work: @escaping @Sendable (any WorkroomTables) throws -> Answer) async throws
    -> Answer
  {
    do {
      return try await queue.write { try work(SQLiteTables(db: $0)) }
    } catch {
      throw known(error)
    }
  }

  /// Closes the file. Nothing can be asked of it afterwards.
  public func close() throws { try engine { try queue.close() } }
}

private func engine<Answer>(_ work: () throws -> Answer) throws -> Answer {
  do {
    return try work()
  } catch {
    throw known(error)
  }
}

/// The engine's errors stop here: their texts may quote a statement or a value.
private func known(_ error: any Error) -> any Error {
  guard let error = error as? DatabaseError else { return error }
  switch error.resultCode {
  case .SQLITE_FULL: return WorkroomError.full
  case .SQLITE_BUSY, .SQLITE_LOCKED: return WorkroomError.locked
  case .SQLITE_CORRUPT: return WorkroomError.damaged
  case .SQLITE_NOTADB: return WorkroomError.notAWorkroom
  default: return WorkroomError.engine(code: Int(error.extendedResultCode.rawValue))
  }
}
