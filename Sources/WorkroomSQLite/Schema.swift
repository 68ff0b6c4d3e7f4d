import GRDB
import Workroom

/// The form of the file.
enum Schema {
  /// `FodW`: marks a file as a workroom of ours, so that no other database is ever taken for one.
  static let applicationID = 0x466F_6457
  /// The version of the form below: how many steps lead to it.
  static let version = steps.count
  /// What each version adds to the one before. A step that files have been made with is never changed.
  private static let steps = [people, signing, feeds, tokens]

  /// Version 1. Instants are milliseconds since 1970 began (UTC); ids their sixteen bytes.
  private static let people = """
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

  /// Version 2: signing links with their guests, and papers.
  private static let signing = """
    CREATE TABLE signing_links (
      id BLOB PRIMARY KEY NOT NULL,
      token_digest BLOB NOT NULL UNIQUE,
      -- NULL where no code waits to be used.
      code_digest BLOB,
      case_id BLOB NOT NULL,
      agreement TEXT NOT NULL,
      party TEXT NOT NULL,
      person BLOB NOT NULL,
      name TEXT NOT NULL,
      made_by BLOB NOT NULL,
      made INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      reminded INTEGER,
      tries_left INTEGER NOT NULL CHECK (tries_left >= 0),
      UNIQUE (case_id, agreement, party)
    ) STRICT;
    CREATE TABLE signing_guests (
      token_digest BLOB PRIMARY KEY NOT NULL,
      -- A guest goes with the link, however that is removed.
      link BLOB NOT NULL REFERENCES signing_links (id) ON DELETE CASCADE,
      expires INTEGER NOT NULL,
      form_secret BLOB NOT NULL
    ) STRICT;
    CREATE INDEX signing_guests_by_link ON signing_guests (link);
    CREATE TABLE papers (
      case_id BLOB NOT NULL,
      digest TEXT NOT NULL,
      media TEXT NOT NULL,
      bytes BLOB NOT NULL,
      kept INTEGER NOT NULL,
      PRIMARY KEY (case_id, digest)
    ) STRICT;
    """

  /// Version 3: the addresses of calendar feeds, by their digests.
  private static let feeds = """
    CREATE TABLE calendar_feeds (
      person BLOB PRIMARY KEY NOT NULL,
      token_digest BLOB NOT NULL UNIQUE,
      made INTEGER NOT NULL
    ) STRICT;
    """

  /// Makes the tables in an empty file, adds those that a file of an earlier form lacks, and refuses any other file
  /// without touching it.
  static func prepare(_ db: Database) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let found = try version(of: db)
    if application == 0, found == 0, try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
      return try takeSteps(db)
    }
    guard application == applicationID else { throw WorkroomError.notAWorkroom }
    if found > version { throw WorkroomError.newerFormat(found: found, known: version) }
    if found < 1 { throw WorkroomError.olderFormat(found: found, known: version) }
    if found < version { try takeSteps(db) }
  }

  /// All of them or none.
  private static func takeSteps(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      // Asked again, now that nobody else writes: another process may have been quicker.
      for step in steps.dropFirst(try version(of: db)) { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
      return .commit
    }
  }

  private static func version(of db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
}
