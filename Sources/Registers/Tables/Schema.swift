import GRDB

/// The form of the file.
enum Schema {
  /// `FodR`: marks a file as registers of ours.
  static let applicationID = 0x466F_6452
  /// Raise it with every change to a table or to what fills it: older files are then made anew.
  static let version = 3

  /// Makes all tables in an empty file.
  static func create(_ db: Database) throws {
    try db.execute(sql: basis + cases + work + organisation + imports + reads + search)
    try createImportIndexes(db)
    try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  /// Takes all tables away and makes them again, marked as half built until ``Cursor/finishBuilding(_:)``.
  static func recreate(_ db: Database) throws {
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid DESC")
    // The latest first, because they refer to earlier ones. The search's own tables go with it.
    for table in tables where !table.hasPrefix("case_search_") { try db.execute(sql: "DROP TABLE \(table)") }
    try create(db)
    try Cursor.startBuilding(db)
  }

  /// Kept apart, because an index over random ids is built far faster at once than fact by fact.
  static func createImportIndexes(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE UNIQUE INDEX imported_facts_by_fact ON imported_facts (fact);
        CREATE INDEX imported_facts_by_key ON imported_facts (key) WHERE key IS NOT NULL;
        CREATE INDEX imported_facts_by_batch ON imported_facts (batch, case_number, position);
        CREATE INDEX basis_by_position ON basis (position);
        """)
  }

  static func dropImportIndexes(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP INDEX imported_facts_by_fact; DROP INDEX imported_facts_by_key; DROP INDEX imported_facts_by_batch;
        DROP INDEX basis_by_position;
        """)
  }

  /// What rows are derived from: the facts that matter here, each at the place of the row it shapes. So a correction, a
  /// retraction or an erasure works a row out anew without reading the log.
  private static let basis = """
    CREATE TABLE cursor (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      facts INTEGER NOT NULL CHECK (facts >= 0),
      reads INTEGER NOT NULL CHECK (reads >= 0),
      is_building INTEGER NOT NULL CHECK (is_building IN (0, 1))
    ) STRICT;
    INSERT INTO cursor (number, facts, reads, is_building) VALUES (1, 0, 0, 0);
    CREATE TABLE basis (
      root BLOB NOT NULL CHECK (length(root) IN (0, 16)),
      topic TEXT NOT NULL,
      entity TEXT NOT NULL,
      position INTEGER NOT NULL,
      about BLOB NOT NULL CHECK (length(about) = 16),
      kind TEXT NOT NULL,
      kind_version INTEGER NOT NULL,
      day INTEGER NOT NULL,
      recorded INTEGER NOT NULL,
      actor TEXT NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (root, topic, entity, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX basis_by_about ON basis (about);
    CREATE TABLE erased_facts (
      fact BLOB NOT NULL PRIMARY KEY CHECK (length(fact) = 16)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE retractions (
      position INTEGER PRIMARY KEY,
      fact BLOB NOT NULL CHECK (length(fact) = 16)
    ) STRICT;
    CREATE INDEX retractions_by_fact ON retractions (fact);

    """

  private static let cases = """
    CREATE TABLE cases (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      subject TEXT NOT NULL CHECK (subject IN ('citizen', 'team', 'professional', 'company', 'companyCentre')),
      certainty INTEGER NOT NULL,
      given TEXT,
      family TEXT,
      sort_key BLOB NOT NULL,
      cpr TEXT CHECK (length(cpr) = 10),
      birth_day INTEGER,
      administrative_number TEXT,
      local_number TEXT,
      is_protected INTEGER NOT NULL DEFAULT 0 CHECK (is_protected IN (0, 1)),
      protected_until INTEGER,
      street TEXT,
      postal_code TEXT,
      town TEXT,
      phone TEXT,
      email TEXT,
      opened INTEGER,
      closed INTEGER
    ) STRICT;
    CREATE INDEX cases_by_name ON cases (subject, sort_key, id);
    CREATE INDEX cases_by_cpr ON cases (cpr) WHERE cpr IS NOT NULL;
    CREATE INDEX cases_by_administrative_number ON cases (administrative_number)
      WHERE administrative_number IS NOT NULL;
    CREATE INDEX cases_by_local_number ON cases (local_number) WHERE local_number IS NOT NULL;
    CREATE TABLE case_touches (
      case_number INTEGER PRIMARY KEY REFERENCES cases (number),
      position INTEGER NOT NULL,
      person BLOB NOT NULL CHECK (length(person) = 16),
      role TEXT NOT NULL,
      day INTEGER NOT NULL,
      kind TEXT NOT NULL
    ) STRICT;

    """

  private static let work = """
    CREATE TABLE appointments (
      case_number INTEGER NOT NULL REFERENCES cases (number),
      reference TEXT NOT NULL,
      day INTEGER NOT NULL,
      time INTEGER CHECK (time BETWEEN 0 AND 1439),
      minutes INTEGER,
      form TEXT,
      by_role TEXT,
      person BLOB CHECK (length(person) = 16),
      place TEXT,
      interpreter TEXT,
      participants TEXT NOT NULL,
      booked_by TEXT,
      state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled', 'noShow')),
      moves INTEGER NOT NULL,
      PRIMARY KEY (case_number, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX appointments_of_person ON appointments (person, day) WHERE person IS NOT NULL;
    CREATE INDEX appointments_of_case ON appointments (case_number, day);
    CREATE INDEX appointments_by_state ON appointments (state, day);
    CREATE TABLE tasks (
      case_number INTEGER NOT NULL REFERENCES cases (number),
      reference TEXT NOT NULL,
      text TEXT NOT NULL,
      due INTEGER NOT NULL,
      person BLOB NOT NULL CHECK (length(person) = 16),
      from_person BLOB CHECK (length(from_person) = 16),
      given INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
      ended INTEGER,
      answer TEXT,
      PRIMARY KEY (case_number, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tasks_of_person ON tasks (person, state, due);
    CREATE TABLE quality_queue (
      case_number INTEGER PRIMARY KEY REFERENCES cases (number),
      since INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE success_stories (
      case_number INTEGER NOT NULL REFERENCES cases (number),
      place INTEGER NOT NULL,
      day INTEGER NOT NULL,
      forum TEXT,
      PRIMARY KEY (case_number, place)
    ) STRICT, WITHOUT ROWID;

    """

  /// A user name is not held unique: facts may say otherwise, and a register says what the facts say.
  private static let organisation = """
    CREATE TABLE staff (
      person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      team TEXT,
      user_name TEXT,
      user_key TEXT,
      grants TEXT NOT NULL,
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
      full_time_share REAL,
      registered_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX staff_by_user ON staff (user_key, registered_at) WHERE user_key IS NOT NULL;
    CREATE INDEX staff_by_name ON staff (name COLLATE da_DK, person);
    CREATE TABLE staff_absences (
      person BLOB NOT NULL CHECK (length(person) = 16),
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL CHECK (last_day >= first_day),
      covers BLOB CHECK (length(covers) = 16),
      PRIMARY KEY (person, first_day)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX staff_absences_by_day ON staff_absences (last_day, first_day);
    CREATE TABLE figures_opened (
      person BLOB NOT NULL CHECK (length(person) = 16),
      position INTEGER NOT NULL,
      day INTEGER NOT NULL,
      opened_by BLOB NOT NULL CHECK (length(opened_by) = 16),
      purpose TEXT NOT NULL,
      PRIMARY KEY (person, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE teams (reference TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX teams_by_name ON teams (name COLLATE da_DK, reference);
    CREATE TABLE installation (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      municipality TEXT NOT NULL,
      is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1)),
      seed INTEGER,
      citizens INTEGER,
      first_year INTEGER
    ) STRICT;
    CREATE TABLE town_lived_until (number INTEGER PRIMARY KEY CHECK (number = 1), day INTEGER NOT NULL) STRICT;
    CREATE TABLE companies (
      reference TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      cvr TEXT CHECK (length(cvr) = 8),
      street TEXT,
      town TEXT,
      is_public INTEGER CHECK (is_public IN (0, 1)),
      contact_name TEXT,
      contact_title TEXT,
      contact_phone TEXT,
      contact_email TEXT
    ) STRICT, WITHOUT ROWID;

    """

  private static let imports = """
    CREATE TABLE batches (
      batch TEXT NOT NULL PRIMARY KEY,
      file_name TEXT NOT NULL,
      recipe TEXT NOT NULL,
      facts INTEGER NOT NULL,
      cases INTEGER NOT NULL,
      row_count INTEGER NOT NULL,
      skipped_rows INTEGER NOT NULL,
      actor TEXT NOT NULL,
      recorded INTEGER NOT NULL,
      retracted_because TEXT,
      retracted_by TEXT,
      retracted_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE imported_facts (
      position INTEGER PRIMARY KEY,
      fact BLOB NOT NULL CHECK (length(fact) = 16),
      key BLOB CHECK (length(key) = 16),
      case_number INTEGER REFERENCES cases (number),
      batch BLOB NOT NULL CHECK (length(batch) = 16)
    ) STRICT;

    """

  private static let reads = """
    CREATE TABLE reads (
      position INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      page TEXT NOT NULL,
      reason TEXT
    ) STRICT;
    CREATE TABLE case_reads (
      case_id BLOB NOT NULL CHECK (length(case_id) = 16),
      position INTEGER NOT NULL REFERENCES reads (position),
      PRIMARY KEY (case_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE broken_glass (
      position INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      case_id BLOB NOT NULL CHECK (length(case_id) = 16),
      reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX broken_glass_by_instant ON broken_glass (at);

    """

  private static let search = """
    CREATE VIRTUAL TABLE case_search USING fts5(words, tokenize = 'danish', prefix = '1 2 3');
    """
}
