import GRDB

/// The form of the file.
enum Schema {
  /// `FodR`: marks a file as registers of ours.
  static let applicationID = 0x466F_6452
  /// Raise it with every change to a table or to what fills it: older files are then made anew.
  static let version = 10

  /// Makes all tables in an empty file.
  static func create(_ db: Database) throws {
    try db.execute(
      sql: basis + cases + work + agreements + suppliers + organisation + groups + labourMarket + imports + reads
        + search)
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
}
