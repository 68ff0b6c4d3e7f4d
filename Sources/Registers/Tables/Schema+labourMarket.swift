/// What the municipality knows of the demand for occupations.
extension Schema {
  static let labourMarket = """
    CREATE TABLE labour_market (
      note TEXT NOT NULL PRIMARY KEY,
      code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 4),
      kind TEXT NOT NULL,
      outlook TEXT,
      openings INTEGER,
      words TEXT,
      company TEXT,
      source TEXT NOT NULL,
      day INTEGER NOT NULL,
      actor TEXT NOT NULL,
      recorded INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX labour_market_by_code ON labour_market (code, day);

    """
}
