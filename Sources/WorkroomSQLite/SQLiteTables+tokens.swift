import Foundation
import GRDB
import Identifiers
import Workroom

extension SQLiteTables {
  private static let tokenColumns =
    "SELECT id, person, purpose, may_write, made, expires, last_used FROM access_tokens"

  func accessToken(_ digest: Data) throws -> AccessToken? {
    try rows("\(Self.tokenColumns) WHERE digest = ?", [digest]).first.map(read(token:))
  }

  func accessTokens(of person: ID<Person>) throws -> [AccessToken] {
    try rows("\(Self.tokenColumns) WHERE person = ? ORDER BY made DESC, id DESC", [Data(person.bytes)])
      .map(read(token:))
  }

  func insert(_ token: AccessToken, digest: Data) throws {
    try run(
      """
      INSERT INTO access_tokens (digest, id, person, purpose, may_write, made, expires, last_used)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        digest, Data(token.id.bytes), Data(token.person.bytes), token.purpose, token.mayWrite ? 1 : 0,
        token.made.milliseconds, token.expires.milliseconds, token.lastUsed?.milliseconds,
      ])
  }

  func note(_ token: ID<AccessToken>, used: Date) throws {
    try run("UPDATE access_tokens SET last_used = ? WHERE id = ?", [used.milliseconds, Data(token.bytes)])
  }

  func remove(_ token: ID<AccessToken>) throws {
    try run("DELETE FROM access_tokens WHERE id = ?", [Data(token.bytes)])
  }

  private func read(token row: Row) throws -> AccessToken {
    AccessToken(
      id: try row.id(0, AccessToken.self), person: try row.id(1, Person.self), purpose: try row.text(2),
      mayWrite: try row.number(3) != 0, made: try row.instant(4), expires: try row.instant(5),
      lastUsed: row.isNull(6) ? nil : try row.instant(6))
  }
}
