import Foundation
import Identifiers

/// Gives out access tokens, knows them again, and takes them back.
public struct AccessTokens: Sendable {
  /// The lifetimes that may be chosen, in days.
  public static let lifetimes = [30, 90, 365]
  public static let maximumPurpose = 80
  public static let maximumCount = 20
  /// How seldom its use is written down: an hour.
  public static let noteEvery: TimeInterval = 3600
  /// What every token begins with, so that a token that has strayed into a text is known for what it is.
  public static let prefix = "fodf_"
  /// Wrong tokens from one address within a quarter of an hour before it must wait: more than at the door, since a
  /// program asks again by itself and 256 bits are not guessed.
  public static let lockout = LockoutPolicy(
    tries: 20, within: 15 * 60, firstWait: 60, longestWait: 3600, forgottenAfter: 24 * 3600)

  public enum Answer: Sendable {
    case known(AccessToken)
    /// Unknown, revoked or expired; which is not said.
    case wrong
    /// Too many wrong ones came from the address. A right one is taken all the same.
    case wait(until: Date)
  }

  private let store: any WorkroomStore

  public init(_ store: any WorkroomStore) { self.store = store }

  /// Makes a token.
  ///
  /// - Parameter days: one of ``lifetimes``; anything else becomes the shortest.
  /// - Returns: the token, and the text that opens: shown once, since only its digest is stored.
  /// - Throws: ``WorkroomRefusal/tokenPurpose`` or ``WorkroomRefusal/manyTokens``.
  public func issue(
    for person: ID<Person>, purpose: String, mayWrite: Bool, days: Int, now: Date
  ) async throws -> (token: AccessToken, text: String) {
    let purpose = purpose.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
    guard (1...AccessTokens.maximumPurpose).contains(purpose.count) else { throw WorkroomRefusal.tokenPurpose }
    let days = AccessTokens.lifetimes.contains(days) ? days : AccessTokens.lifetimes[0]
    var generator = SystemRandomNumberGenerator()
    let token = AccessToken(
      id: ID(milliseconds: Int(now.timeIntervalSince1970 * 1_000), using: &generator), person: person,
      purpose: purpose, mayWrite: mayWrite, made: now, expires: now + Double(days) * 86_400)
    let text = AccessTokens.prefix + Secret.random(32).text
    let digest = AccessTokens.digest(of: text)
    try await store.write { tables in
      let living = try tables.accessTokens(of: person).filter { now < $0.expires }
      guard living.count < AccessTokens.maximumCount else { throw WorkroomRefusal.manyTokens }
      try tables.insert(token, digest: digest)
    }
    return (token, text)
  }

  /// The token of a text that somebody sent.
  ///
  /// - Parameter address: where it comes from, as the server knows it and not as the caller says.
  public func look(_ text: String, from address: String, now: Date) async throws -> Answer {
    let digest = AccessTokens.digest(of: text)
    if var token = try await store.read({ try $0.accessToken(digest) }), now < token.expires {
      if token.lastUsed.map({ now >= $0 + AccessTokens.noteEvery }) ?? true {
        token.lastUsed = now
        let id = token.id
        try await store.write { try $0.note(id, used: now) }
      }
      return .known(token)
    }
    let pair = Secret(Data("\u{0}token\u{0}\(address)".utf8)).digest
    return try await store.write { tables in
      let record = try tables.tries(pair)
      if let until = AccessTokens.lockout.wait(record, now: now) { return .wait(until: until) }
      let next = AccessTokens.lockout.noting(record, now: now)
      try tables.set(next, for: pair)
      return .wrong
    }
  }

  /// A person's living tokens, the latest first.
  public func all(of person: ID<Person>, now: Date) async throws -> [AccessToken] {
    try await store.read { try $0.accessTokens(of: person) }.filter { now < $0.expires }
  }

  /// Takes one of a person's own back. Somebody else's is left alone.
  public func revoke(_ id: ID<AccessToken>, of person: ID<Person>) async throws {
    try await store.write { tables in
      if try tables.accessTokens(of: person).contains(where: { $0.id == id }) { try tables.remove(id) }
    }
  }

  /// When somebody is not here any more.
  public func revokeAll(of person: ID<Person>) async throws {
    try await store.write { tables in
      for token in try tables.accessTokens(of: person) { try tables.remove(token.id) }
    }
  }

  private static func digest(of text: String) -> Data { Secret(Data(text.utf8.prefix(256))).digest }
}
