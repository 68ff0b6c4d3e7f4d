import Foundation
import Identifiers

/// The door: username and password in, a session out.
///
/// It never says whether an account exists: an unknown name, a closed account and a wrong password get the same answer
/// after the same work, and wait alike.
public struct SignIn: Sendable {
  public enum Answer: Sendable {
    case signedIn(NewSession)
    /// Username or password is wrong; which is not said.
    case wrong
    /// Too many wrong tries. The next is looked at from this instant on.
    case wait(until: Date)
  }

  private let store: any WorkroomStore
  private let hasher: PasswordHasher
  private let sessions: Sessions
  private let policy: LockoutPolicy

  public init(_ accounts: Accounts, sessions: Sessions, policy: LockoutPolicy = .standard) {
    store = accounts.store
    hasher = accounts.hasher
    self.sessions = sessions
    self.policy = policy
  }

  /// - Parameters:
  ///   - address: where the try comes from, as the server knows it and not as the caller says.
  ///   - label: what the person will know the session by.
  /// - Throws: ``WorkroomRefusal/busy``; the try counts nonetheless.
  public func enter(_ username: String, password: String, from address: String, label: String, now: Date) async throws
    -> Answer
  {
    let folded = Username.folded(username)
    // Digested: neither a mistyped password in the name's field nor an address stands in the file.
    let pair = Secret(Data("\(folded.prefix(200))\u{0}\(address)".utf8)).digest
    // The try is written down before the password is looked at: a hundred at once are five like all others.
    let counted: Counted = try await store.write { [policy] tables in
      let record = try tables.tries(pair)
      if let until = policy.wait(record, now: now) { return .waits(until) }
      let next = policy.noting(record, now: now)
      try tables.set(next, for: pair)
      return .tried(try (try? Username(folded)).flatMap { try tables.account($0) }, waitIfWrong: next.until)
    }
    guard case .tried(let account, let until) = counted else {
      guard case .waits(let until) = counted else { return .wrong }
      return .wait(until: until)
    }
    let isRight = try await hasher.matches(password, account?.password)
    guard isRight, let account, !account.isClosed else { return until.map { .wait(until: $0) } ?? .wrong }
    // A hash of an earlier cost is made anew, now that the password is at hand.
    let renewed = account.password.cost == hasher.cost ? nil : try? await hasher.hash(password)
    return try await store.write { [sessions] tables in
      // The hashing took its time: the account may have been closed, or got another password.
      // Not compared by its hash, which another sign-in may have made anew just now.
      guard var current = try tables.account(of: account.person), !current.isClosed,
        current.passwordSet == account.passwordSet
      else { return .wrong }
      if let renewed {
        current.password = renewed
        try tables.update(current)
      }
      try tables.set(nil, for: pair)
      let new = sessions.prepared(account.person, label, now)
      try tables.insert(new.session, tokenDigest: Sessions.digest(of: new.token))
      return .signedIn(new)
    }
  }

  private enum Counted: Sendable {
    case waits(Date)
    case tried(Account?, waitIfWrong: Date?)
  }
}
