/// The tables of group meetings and courses, and of those who are signed up.
extension Schema {
  static let groups = """
    CREATE TABLE group_plans (
      reference TEXT NOT NULL PRIMARY KEY,
      last_day INTEGER NOT NULL,
      team TEXT,
      holder TEXT,
      for_all INTEGER NOT NULL,
      body BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX group_plans_by_day ON group_plans (last_day);
    CREATE TABLE group_members (
      case_number INTEGER NOT NULL REFERENCES cases (number),
      group_ref TEXT NOT NULL,
      signed_up INTEGER NOT NULL,
      PRIMARY KEY (case_number, group_ref)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX group_members_in_order ON group_members (group_ref, signed_up);

    """
}
