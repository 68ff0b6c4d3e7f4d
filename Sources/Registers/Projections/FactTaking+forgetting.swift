import EventLog
import Foundation
import GRDB

extension FactTaking {
  /// Forgets what a fact said whose body has been erased since it was taken in.
  mutating func forget(_ fact: StoredFact, _ db: Database) throws {
    let id = Data(fact.envelope.id.bytes)
    let position = fact.envelope.position
    var places = Set(try BasisRow.places(at: position, db))
    try db.cachedStatement(sql: "DELETE FROM basis WHERE position = ?").execute(arguments: [position])
    try db.cachedStatement(sql: "DELETE FROM retractions WHERE position = ?").execute(arguments: [position])
    if fact.envelope.caseID != nil, Place.kinds.contains(fact.envelope.kind.description) {
      // Without the fact itself a correction of it says nothing either.
      places.formUnion(try BasisRow.places(about: id, db))
      try db.cachedStatement(sql: "DELETE FROM basis WHERE about = ?").execute(arguments: [id])
      try remember(erased: fact.envelope.id, db)
    }
    forgot = forgot || !places.isEmpty
    dirty.formUnion(places)
  }

  func remember(erased id: FactID, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO erased_facts (fact) VALUES (?)").execute(
      arguments: [Data(id.bytes)])
  }

  func isErased(_ id: Data, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM erased_facts WHERE fact = ?")
    return try Int.fetchOne(statement, arguments: [id]) != nil
  }

  func isRetracted(_ id: Data, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM retractions WHERE fact = ?")
    return try Int.fetchOne(statement, arguments: [id]) != nil
  }
}
