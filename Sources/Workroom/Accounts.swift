import Foundation
import Identifiers

/// Makes and changes accounts. Who may do so is asked of `Access`, before.
public struct Accounts: Sendable {
  let store: any WorkroomStore
  let hasher: PasswordHasher

  public init(_ store: any WorkroomStore, hasher: PasswordHasher) {
    self.store = store
    self.hasher = hasher
  }

  /// - Throws: ``WorkroomRefusal``: the username's or the password's fault, ``WorkroomRefusal/usernameTaken``,
  ///   ``WorkroomRefusal/personHasAccount``, ``WorkroomRefusal/busy``.
  public func make(_ username: String, password: String, for person: ID<Person>, now: Date) async throws {
    let account = try await prepared(username, password, person, now)
    try await store.write { try $0.insert(account) }
  }

  /// The usernames and whose they are, in order; for those who tend accounts.
  public func all() async throws -> [(username: Username, person: ID<Person>, isClosed: Bool)] {
    try await store.read { try $0.accounts().map { ($0.username, $0.person, $0.isClosed) } }
  }

  /// Changes one's own password, and ends the person's other sessions.
  ///
  /// - Parameter session: the one that stays.
  /// - Throws: ``WorkroomRefusal/wrongPassword`` where the present one is not given rightly.
  public func changePassword(
    of person: ID<Person>, from present: String, to next: String, keeping session: ID<Session>?, now: Date
  ) async throws {
    guard let account = try await store.read({ try $0.account(of: person) }), !account.isClosed else {
      throw WorkroomRefusal.personHasNoAccount
    }
    guard try await hasher.matches(present, account.password) else { throw WorkroomRefusal.wrongPassword }
    try PasswordRules.check(next, for: account.username)
    let hash = try await hasher.hash(next)
    try await store.write { tables in
      // Hashing took its time: somebody may have closed it, or been quicker.
      guard var current = try tables.account(of: person), !current.isClosed, current.password == account.password else {
        throw WorkroomRefusal.wrongPassword
      }
      current.password = hash
      current.passwordSet = now
      try tables.update(current)
      for other in try tables.sessions(of: person) where other.id != session { try tables.remove(other.id) }
      try tables.removeKeys(of: person)
    }
  }

  /// Closes an account and ends every session of the person, or opens it again.
  public func setClosed(_ isClosed: Bool, of person: ID<Person>) async throws {
    try await store.write { tables in
      guard var account = try tables.account(of: person) else { throw WorkroomRefusal.personHasNoAccount }
      account.isClosed = isClosed
      try tables.update(account)
      guard isClosed else { return }
      for session in try tables.sessions(of: person) { try tables.remove(session.id) }
      try tables.removeKeys(of: person)
    }
  }

  func prepared(_ username: String, _ password: String, _ person: ID<Person>, _ now: Date) async throws -> Account {
    let username = try Username(username)
    try PasswordRules.check(password, for: username)
    return Account(person: person, username: username, password: try await hasher.hash(password), passwordSet: now)
  }
}

extension WorkroomTables {
  /// What opens without a password: access tokens, and the address of the calendar. Whoever changes a password means that
  /// nobody else is to come in.
  func removeKeys(of person: ID<Person>) throws {
    for token in try accessTokens(of: person) { try remove(token.id) }
    try removeCalendarFeed(of: person)
  }
}
