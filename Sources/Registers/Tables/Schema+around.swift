/// The tables round the cases: the organisation, imports, reads and the search.
extension Schema {
  /// A user name is not held unique: facts may say otherwise, and a register says what the facts say.
  static let organisation = """
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
      phone TEXT,
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
    CREATE TABLE makker_pairs (
      one BLOB NOT NULL CHECK (length(one) = 16),
      other BLOB NOT NULL CHECK (length(other) = 16),
      first_day INTEGER NOT NULL,
      last_day INTEGER CHECK (last_day >= first_day),
      reason TEXT,
      position INTEGER NOT NULL,
      set_by TEXT NOT NULL,
      PRIMARY KEY (one, other, first_day)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX makker_pairs_by_other ON makker_pairs (other, first_day);
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

  static let imports = """
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

  static let reads = """
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

  static let search = """
    CREATE VIRTUAL TABLE case_search USING fts5(words, tokenize = 'danish', prefix = '1 2 3');
    """
}
