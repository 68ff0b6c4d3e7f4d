/// The tables of cases, and of the work in them.
extension Schema {
  /// What rows are derived from: the facts that matter here, each at the place of the row it shapes. So a correction, a
  /// retraction or an erasure works a row out anew without reading the log.
  static let basis = """
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

  static let cases = """
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

  static let work = """
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
      -- How a reminder goes; NULL for none.
      remind TEXT,
      group_ref TEXT,
      session INTEGER,
      PRIMARY KEY (case_number, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX appointments_to_remind ON appointments (day) WHERE remind IS NOT NULL AND state = 'planned';
    CREATE INDEX appointments_of_group ON appointments (group_ref) WHERE group_ref IS NOT NULL;
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
    CREATE TABLE letters (
      case_number INTEGER NOT NULL REFERENCES cases (number),
      reference TEXT NOT NULL,
      kind TEXT NOT NULL,
      way TEXT NOT NULL,
      state TEXT NOT NULL,
      person BLOB CHECK (length(person) = 16),
      written INTEGER NOT NULL,
      -- Of a reminder: the appointment and the day that it tells of.
      appointment TEXT,
      scheduled_for INTEGER,
      -- The instant of the last thing that happened to it, and how often it has failed.
      touched INTEGER NOT NULL,
      failures INTEGER NOT NULL,
      PRIMARY KEY (case_number, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX letters_by_state ON letters (state, touched) WHERE state <> 'sent' AND state <> 'stopped';
    CREATE INDEX letters_of_person ON letters (person, touched) WHERE person IS NOT NULL;
    CREATE INDEX letters_that_remind ON letters (case_number, appointment, scheduled_for) WHERE kind = 'reminder';
    CREATE TABLE quality_queue (
      case_number INTEGER PRIMARY KEY REFERENCES cases (number),
      since INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE decision_courses (
      case_number INTEGER PRIMARY KEY REFERENCES cases (number),
      started INTEGER NOT NULL,
      completed INTEGER,
      assured INTEGER,
      is_returned INTEGER NOT NULL,
      scheduled INTEGER,
      question TEXT,
      brought_by TEXT,
      forum INTEGER,
      paper INTEGER,
      decided INTEGER,
      is_granted INTEGER NOT NULL,
      in_hand INTEGER NOT NULL,
      broker INTEGER
    ) STRICT;
    CREATE INDEX decision_courses_under_way ON decision_courses (started) WHERE decided IS NULL;
    CREATE INDEX decision_courses_decided ON decision_courses (decided) WHERE decided IS NOT NULL;
    CREATE TABLE success_stories (
      case_number INTEGER NOT NULL REFERENCES cases (number),
      place INTEGER NOT NULL,
      day INTEGER NOT NULL,
      forum TEXT,
      words TEXT,
      PRIMARY KEY (case_number, place)
    ) STRICT, WITHOUT ROWID;

    """
}
