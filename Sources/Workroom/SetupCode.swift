import Foundation
import Identifiers

/// A code that lets somebody choose username and password once, stored as its digest.
public struct SetupCode: Hashable, Sendable {
  public let digest: Data
  /// Whose account it is for; nil for the first administrator of an empty installation.
  public let person: ID<Person>?
  public let expires: Date

  public init(digest: Data, person: ID<Person>?, expires: Date) {
    self.digest = digest
    self.person = person
    self.expires = expires
  }
}

/// Gives out setup codes and takes them back. So nobody ever knows the password of another, not the administrator who
/// makes the account either.
public struct SetupCodes: Sendable {
  /// How long a code is good: 24 hours.
  public static let lifetime: TimeInterval = 24 * 3600

  private let accounts: Accounts
  private var store: any WorkroomStore { accounts.store }

  public init(_ accounts: Accounts) { self.accounts = accounts }

  /// A code for the first administrator, in place of any before; nil where the installation has an account already.
  /// Shown once: it cannot be had again.
  public func issueFirst(now: Date) async throws -> String? {
    let (code, digest) = SetupCodes.new()
    return try await store.write { tables in
      guard try tables.accounts().isEmpty else { return nil }
      try tables.replace(SetupCode(digest: digest, person: nil, expires: now + SetupCodes.lifetime))
      return code
    }
  }

  /// A code for a person, in place of any before: for a new account, and for a forgotten password.
  public func issue(for person: ID<Person>, now: Date) async throws -> String {
    let (code, digest) = SetupCodes.new()
    try await store.write {
      try $0.replace(SetupCode(digest: digest, person: person, expires: now + SetupCodes.lifetime))
    }
    return code
  }

  /// Uses a code: makes the account, or gives it a new username and password and ends its sessions.
  ///
  /// A refused username or password does not use the code up. A closed account is opened by nobody's code.
  ///
  /// - Parameter newPerson: who the first administrator becomes.
  /// - Returns: whose account it is.
  /// - Throws: ``WorkroomRefusal/setupCode``, the faults of username and password, ``WorkroomRefusal/usernameTaken``.
  public func use(_ code: String, username: String, password: String, newPerson: ID<Person>, now: Date) async throws
    -> ID<Person>
  {
    let digest = SetupCodes.digest(of: code)
    let good = { @Sendable (tables: any WorkroomTables) throws -> SetupCode in
      guard let found = try tables.setupCode(digest), now < found.expires else { throw WorkroomRefusal.setupCode }
      if let person = found.person {
        // A code given out before must not open what has been closed since.
        if try tables.account(of: person)?.isClosed == true { throw WorkroomRefusal.setupCode }
      } else if try !tables.accounts().isEmpty {
        throw WorkroomRefusal.setupCode
      }
      return found
    }
    // Before the hashing, so that guesses cost nothing; and again when it is used, because two may come at once.
    let person = try await store.read(good).person ?? newPerson
    let account = try await accounts.prepared(username, password, person, now)
    return try await store.write { tables in
      _ = try good(tables)
      try tables.removeSetupCode(digest)
      if try tables.account(of: person) == nil { try tables.insert(account) } else { try tables.update(account) }
      for session in try tables.sessions(of: person) { try tables.remove(session.id) }
      try tables.removeKeys(of: person)
      return person
    }
  }

  /// 25 of 32 letters, 125 bits: `XXXXX-XXXXX-XXXXX-XXXXX-XXXXX`, without I, L, O and U (Crockford's base 32).
  private static func new() -> (code: String, digest: Data) {
    var generator = SystemRandomNumberGenerator()
    let characters = (0..<25).map { _ in letters[Int.random(in: 0..<32, using: &generator)] }
    let groups = stride(from: 0, to: 25, by: 5).map { String(characters[$0..<$0 + 5]) }
    let code = groups.joined(separator: "-")
    return (code, digest(of: code))
  }

  /// Of what was typed: hyphens, blanks and case do not matter, nor letters that look alike.
  private static func digest(of code: String) -> Data {
    let letters = code.uppercased().prefix(100).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      .map { "IL".contains($0) ? "1" : $0 == "O" ? "0" : $0 }
    return Secret(Data(String(letters).utf8)).digest
  }

  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
