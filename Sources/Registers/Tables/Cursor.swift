import GRDB

/// How far the registers have come in the two logs.
struct Cursor: Equatable {
  var facts = 0
  var reads = 0
  /// A rebuild has begun and not ended: what is in the tables is no answer.
  var isBuilding = false

  static func read(_ db: Database) throws -> Cursor {
    guard let row = try Row.fetchOne(db, sql: "SELECT facts, reads, is_building FROM cursor") else { return Cursor() }
    return Cursor(facts: row[0], reads: row[1], isBuilding: row[2])
  }

  static func move(facts position: Int, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE cursor SET facts = ?").execute(arguments: [position])
  }

  static func move(reads position: Int, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE cursor SET reads = ?").execute(arguments: [position])
  }

  static func startBuilding(_ db: Database) throws { try db.execute(sql: "UPDATE cursor SET is_building = 1") }

  static func finishBuilding(_ db: Database) throws { try db.execute(sql: "UPDATE cursor SET is_building = 0") }
}
