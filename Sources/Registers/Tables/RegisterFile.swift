import Foundation
import GRDB

/// Opening the registers' file, whatever state it is in.
enum RegisterFile {
  static func open(_ path: String) throws -> DatabasePool {
    if FileManager.default.fileExists(atPath: path), try !isUsable(path) { try remove(path) }
    let pool = try DatabasePool(path: path, configuration: configuration())
    try pool.write { db in
      if try Int.fetchOne(db, sql: "PRAGMA user_version") == 0 { try Schema.create(db) }
    }
    return pool
  }

  /// Whether a file is registers of this form, whole; false where it must be made anew.
  ///
  /// Looked at without writing, so that another program's file stays as it is.
  private static func isUsable(_ path: String) throws -> Bool {
    var configuration = configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { db in
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        if application != Schema.applicationID, tables > 0 { throw RegistersError.notRegisters(path: path) }
        guard version == Schema.version else { return false }
        return try !Cursor.read(db).isBuilding
      }
    } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode) {
      return false
    }
  }

  private static func remove(_ path: String) throws {
    for end in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + end) {
      try FileManager.default.removeItem(atPath: path + end)
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "Registers"
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 6
    configuration.prepareDatabase { db in
      db.add(tokenizer: DanishTokenizer.self)
      db.add(collation: DanishOrder.collation)
      // What is forgotten is overwritten in the file.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }
}
