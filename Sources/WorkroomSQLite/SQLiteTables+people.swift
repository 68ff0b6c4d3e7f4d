import Foundation
import GRDB
import Identifiers
import Workroom

extension SQLiteTables {
  private static let accountColumns = "SELECT person, username, password, password_set, closed FROM accounts"

  func account(_ username: Username) throws -> Account? {
    try rows("\(Self.accountColumns) WHERE username = ?", [username.description]).first.map(read(account:))
  }

  func account(of person: ID<Person>) throws -> Account? {
    try rows("\(Self.accountColumns) WHERE person = ?", [Data(person.bytes)]).first.map(read(account:))
  }

  func accounts() throws -> [Account] {
    // Sorted as every store sorts them: SQLite's order of texts is by bytes.
    try rows(Self.accountColumns).map(read(account:)).sorted { $0.username < $1.username }
  }

  func insert(_ account: Account) throws {
    guard try self.account(of: account.person) == nil else { throw WorkroomRefusal.personHasAccount }
    guard try self.account(account.username) == nil else { throw WorkroomRefusal.usernameTaken }
    try run(
      "INSERT INTO accounts (person, username, password, password_set, closed) VALUES (?, ?, ?, ?, ?)",
      [
        Data(account.person.bytes), account.username.description, account.password.stored,
        account.passwordSet.milliseconds, account.isClosed ? 1 : 0,
      ])
  }

  func update(_ account: Account) throws {
    guard try self.account(of: account.person) != nil else { throw WorkroomRefusal.personHasNoAccount }
    if let holder = try self.account(account.username), holder.person != account.person {
      throw WorkroomRefusal.usernameTaken
    }
    try run(
      "UPDATE accounts SET username = ?, password = ?, password_set = ?, closed = ? WHERE person = ?",
      [
        account.username.description, account.password.stored, account.passwordSet.milliseconds,
        account.isClosed ? 1 : 0, Data(account.person.bytes),
      ])
  }

  private func read(account row: Row) throws -> Account {
    guard let username = try? Username(try row.text(1)), let password = PasswordHash(stored: try row.text(2)) else {
      throw WorkroomError.damaged
    }
    return Account(
      person: try row.id(0, Person.self), username: username, password: password, passwordSet: try row.instant(3),
      isClosed: try row.number(4) != 0)
  }

  private static let sessionColumns =
    "SELECT id, person, label, began, last_seen, expires, form_secret FROM sessions"

  func session(_ tokenDigest: Data) throws -> Session? {
    try rows("\(Self.sessionColumns) WHERE token_digest = ?", [tokenDigest]).first.map(read(session:))
  }

  func sessions(of person: ID<Person>) throws -> [Session] {
    try rows("\(Self.sessionColumns) WHERE person = ? ORDER BY last_seen DESC, id DESC", [Data(person.bytes)])
      .map(read(session:))
  }

  func insert(_ session: Session, tokenDigest: Data) throws {
    try run(
      """
      INSERT INTO sessions (token_digest, id, person, label, began, last_seen, expires, form_secret)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        tokenDigest, Data(session.id.bytes), Data(session.person.bytes), session.label, session.began.milliseconds,
        session.lastSeen.milliseconds, session.expires.milliseconds, session.formSecret.bytes,
      ])
  }

  func note(_ session: ID<Session>, seen: Date) throws {
    try run("UPDATE sessions SET last_seen = ? WHERE id = ?", [seen.milliseconds, Data(session.bytes)])
  }

  func remove(_ session: ID<Session>) throws { try run("DELETE FROM sessions WHERE id = ?", [Data(session.bytes)]) }

  private func read(session row: Row) throws -> Session {
    Session(
      id: try row.id(0, Session.self), person: try row.id(1, Person.self), label: try row.text(2),
      began: try row.instant(3), lastSeen: try row.instant(4), expires: try row.instant(5),
      formSecret: Secret(try row.bytes(6)))
  }
}
