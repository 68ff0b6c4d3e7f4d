import GRDB
import Workroom

/// The form of the file.
enum Schema {
  /// `FodW`: marks a file as a workroom of ours, so that no other database is ever taken for one.
  static let applicationID = 0x466F_6457
  /// The version of the form below.
  static let version = 1

  /// Instants are milliseconds since 1970 began (UTC); ids their sixteen bytes.
  static let creation = """
    CREATE TABLE accounts (
      person BLOB PRIMARY KEY NOT NULL,
      username TEXT NOT NULL UNIQUE,
      password TEXT NOT NULL,
      password_set INTEGER NOT NULL,
      closed INTEGER NOT NULL CHECK (closed IN (0, 1))
    ) STRICT;
    CREATE TABLE sessions (
      token_digest BLOB PRIMARY KEY NOT NULL,
      id BLOB NOT NULL UNIQUE,
      person BLOB NOT NULL,
      label TEXT NOT NULL,
      began INTEGER NOT NULL,
      last_seen INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      form_secret BLOB NOT NULL
    ) STRICT;
    CREATE INDEX sessions_by_person ON sessions (person, last_seen);
    CREATE TABLE tries (
      pair BLOB PRIMARY KEY NOT NULL,
      recent TEXT NOT NULL,
      waits INTEGER NOT NULL,
      until INTEGER,
      last INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE setup_codes (
      digest BLOB PRIMARY KEY NOT NULL,
      person BLOB,
      expires INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE drafts (
      person BLOB NOT NULL,
      form TEXT NOT NULL,
      -- Empty where the form is about no case: a NULL would never be equal to another.
      case_id BLOB NOT NULL,
      bytes BLOB NOT NULL,
      saved INTEGER NOT NULL,
      PRIMARY KEY (person, form, case_id)
    ) STRICT;
    CREATE TABLE views (
      person BLOB NOT NULL,
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      PRIMARY KEY (person, name)
    ) STRICT;
    """

  /// Makes the tables in an empty file, all or nothing, and refuses a file of another form without touching it.
  static func prepare(_ db: Database) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == 0, found == 0, try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
      return try db.inTransaction(.immediate) {
        try db.execute(sql: creation)
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
        return .commit
      }
    }
    guard application == applicationID else { throw WorkroomError.notAWorkroom }
    if found > version { throw WorkroomError.newerFormat(found: found, known: version) }
    if found < version { throw WorkroomError.olderFormat(found: found, known: version) }
  }
}
