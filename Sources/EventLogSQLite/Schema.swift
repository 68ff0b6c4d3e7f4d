import EventLog
import GRDB

/// The form of the file. See ``FileForm`` for how a file of another form is met.
enum Schema {
  /// `FodL`: marks a file as a log of ours, so that no other database is ever taken for one.
  static let applicationID = 0x466F_644C
  /// The version of the form below.
  static let version = 2

  /// Envelope and body stand in two tables: erasing a body then never writes in the table that the chain is proved
  /// from. `places` is an index of facts by stream, kept as a table because it lags: see ``RecentPlaces``.
  ///
  /// The triggers hold for everyone who opens the file, a person with a database tool included.
  static let creation = """
    CREATE TABLE streams (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE facts (
      position INTEGER PRIMARY KEY CHECK (position > 0),
      id BLOB NOT NULL,
      stream INTEGER NOT NULL REFERENCES streams (number),
      version INTEGER NOT NULL CHECK (version > 0),
      case_id BLOB,
      kind TEXT NOT NULL,
      kind_version INTEGER NOT NULL,
      day INTEGER NOT NULL,
      recorded INTEGER NOT NULL,
      actor TEXT NOT NULL,
      cause BLOB,
      batch BLOB,
      body_digest BLOB NOT NULL,
      previous BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX facts_by_id ON facts (id);
    CREATE TABLE places (
      stream INTEGER NOT NULL,
      version INTEGER NOT NULL,
      position INTEGER NOT NULL,
      PRIMARY KEY (stream, version)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE progress (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      placed INTEGER NOT NULL
    ) STRICT;
    INSERT INTO progress (number, placed) VALUES (1, 0);
    CREATE TABLE bodies (
      position INTEGER PRIMARY KEY REFERENCES facts (position),
      codec INTEGER NOT NULL CHECK (codec BETWEEN 0 AND 255),
      salt BLOB NOT NULL,
      body BLOB NOT NULL
    ) STRICT;
    CREATE TABLE erasures (
      position INTEGER PRIMARY KEY REFERENCES facts (position),
      recorded_by INTEGER NOT NULL REFERENCES facts (position)
    ) STRICT;
    CREATE TRIGGER facts_are_never_changed BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'append only'); END;
    CREATE TRIGGER facts_are_never_removed BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'append only'); END;
    CREATE TRIGGER bodies_are_never_changed BEFORE UPDATE ON bodies BEGIN SELECT RAISE(ABORT, 'append only'); END;
    """

  /// Makes the tables, all or nothing: a process killed on the way leaves a blank file, which the next one takes over.
  static func create(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      try db.execute(sql: creation)
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
      return .commit
    }
    // The marks must stand in the file itself and not only in its write-ahead part, where FileForm.peek does not look.
    try db.checkpoint(.truncate)
  }
}
