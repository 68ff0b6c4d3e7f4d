import Almanac
import Casework
import EventLog
import Foundation
import GRDB
import Identifiers
import Journal

/// A fact that shapes a row, as it is kept beside it.
struct BasisRow {
  let position: Int
  /// The fact it is, or the one that it corrects or retracts.
  let about: ID<FactInCase>
  let kind: String
  let kindVersion: Int
  let day: Day
  let recorded: Int64
  let actor: Actor
  /// Empty in a retraction: that it is there says everything.
  let body: Data

  static let columns = "position, about, kind, kind_version, day, recorded, actor, body"

  /// - Parameter offset: the column of the position.
  init?(_ row: Row, offset: Int = 0) {
    guard let about: ID<FactInCase> = row.id(offset + 1), let day = row.day(offset + 4),
      let actor = Actor(row[offset + 6])
    else { return nil }
    position = row[offset]
    self.about = about
    kind = row[offset + 2]
    kindVersion = row[offset + 3]
    self.day = day
    recorded = row[offset + 5]
    self.actor = actor
    body = row[offset + 7]
  }

  /// What the fact says; nil in a retraction.
  func content(root: Data) throws -> Entry.Content? {
    if body.isEmpty { return nil }
    return try Journal.read(
      kind: kind, version: kindVersion, caseID: ID<Case>(bytes: root), body, position: position)
  }
}

extension BasisRow {
  static func at(_ place: Place, _ db: Database) throws -> [BasisRow] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM basis WHERE root = ? AND topic = ? AND entity = ? ORDER BY position")
    return try Row.fetchAll(statement, arguments: [place.root, place.topic.rawValue, place.entity]).compactMap {
      BasisRow($0)
    }
  }

  static func places(about id: Data, _ db: Database) throws -> [Place] {
    let statement = try db.cachedStatement(sql: "SELECT DISTINCT root, topic, entity FROM basis WHERE about = ?")
    return try Row.fetchAll(statement, arguments: [id]).map(Place.init)
  }

  static func places(at position: Int, _ db: Database) throws -> [Place] {
    let statement = try db.cachedStatement(sql: "SELECT DISTINCT root, topic, entity FROM basis WHERE position = ?")
    return try Row.fetchAll(statement, arguments: [position]).map(Place.init)
  }

  static func copy(about id: Data, from source: Place, to place: Place, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO basis (root, topic, entity, \(columns)) SELECT ?, ?, ?, \(columns) FROM basis
        WHERE root = ? AND topic = ? AND entity = ? AND about = ?
        """
    ).execute(
      arguments: [
        place.root, place.topic.rawValue, place.entity, source.root, source.topic.rawValue, source.entity, id,
      ])
  }

  static func insert(_ fact: StoredFact, about: Data, at place: Place, body: Data, _ db: Database) throws {
    let envelope = fact.envelope
    try db.cachedStatement(
      sql: """
        INSERT INTO basis (root, topic, entity, position, about, kind, kind_version, day, recorded, actor, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        place.root, place.topic.rawValue, place.entity, envelope.position, about, envelope.kind.description,
        envelope.kindVersion, envelope.day, envelope.recorded, envelope.actor.description, body,
      ])
  }
}

extension Place {
  init(_ row: Row) throws {
    self.init(root: row[0], try row.word(1), row[2])
  }
}
