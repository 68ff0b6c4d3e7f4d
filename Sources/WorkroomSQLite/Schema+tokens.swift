extension Schema {
  /// Access tokens: of each only the digest of what opens.
  static let tokens = """
    CREATE TABLE access_tokens (
      digest BLOB PRIMARY KEY NOT NULL,
      id BLOB NOT NULL UNIQUE,
      person BLOB NOT NULL,
      purpose TEXT NOT NULL,
      may_write INTEGER NOT NULL CHECK (may_write IN (0, 1)),
      made INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      last_used INTEGER
    ) STRICT;
    CREATE INDEX access_tokens_by_person ON access_tokens (person, made);
    """
}
