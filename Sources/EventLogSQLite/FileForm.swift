import EventLog
import Foundation
import GRDB

/// What a file turns out to be.
enum FileForm: Equatable {
  /// Nothing is there, or nothing has been put into it.
  case blank
  /// A log of this form.
  case log

  /// Looks at a file without writing to it, or beside it.
  ///
  /// Through SQLite and not by reading the bytes: closing a file of one's own drops all the locks that this process has
  /// on it, those of a log already open included (POSIX; see "How To Corrupt An SQLite Database File", section 2.2).
  static func peek(_ path: String) throws(LogError) -> FileForm {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return .blank }
    let waiting = (try? files.attributesOfItem(atPath: path + "-wal")[.size] as? Int) ?? 0
    var characters = CharacterSet.urlPathAllowed
    characters.remove(charactersIn: "?#%")
    guard let escaped = path.addingPercentEncoding(withAllowedCharacters: characters) else { return .blank }
    var configuration = Configuration()
    configuration.readonly = true
    do throws(LogError) {
      return try engine { () throws -> FileForm in
        let queue = try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
        defer { try? queue.close() }
        return try queue.read(FileForm.read)
      }
    } catch {
      // Without its write-ahead part a file may look broken: a process killed while it moved pages over leaves it so.
      if case .damaged = error, waiting > 0 { return .log }
      throw error
    }
  }

  /// What an open file says of itself.
  ///
  /// - Throws: ``LogError`` where it is not a log of this form.
  static func read(_ db: Database) throws -> FileForm {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == 0, version == 0, try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
      return .blank
    }
    guard application == Schema.applicationID else { throw LogError.damaged(position: nil, .notALog) }
    if version > Schema.version { throw LogError.newerFormat(found: version, known: Schema.version) }
    if version < Schema.version { throw LogError.olderFormat(found: version, known: Schema.version) }
    return .log
  }
}
