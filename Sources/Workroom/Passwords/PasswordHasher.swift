import CryptoExtras
import Foundation

/// Hashes passwords with scrypt, a few at a time: each takes 128 MiB, and many at once would take the machine.
///
/// One for the whole process; what is measured against its limit goes through it.
public final class PasswordHasher: Sendable {
  typealias Derivation = @Sendable (_ password: Data, _ salt: Data, PasswordCost) throws -> Data

  public let cost: PasswordCost
  private let turnstile: Turnstile
  private let derivation: Derivation

  /// - Parameter atOnce: how many run at the same time; further ones wait, and beyond 64 are refused.
  public convenience init(cost: PasswordCost = .standard, atOnce: Int = 2) {
    self.init(cost: cost, turnstile: Turnstile(atOnce: atOnce, waiting: 64), derivation: PasswordHasher.scrypt)
  }

  init(cost: PasswordCost, turnstile: Turnstile, derivation: @escaping Derivation) {
    self.cost = cost
    self.turnstile = turnstile
    self.derivation = derivation
  }

  /// - Throws: ``WorkroomRefusal/busy``.
  func hash(_ password: String) async throws -> PasswordHash {
    let salt = Secret.random(PasswordHash.saltBytes).bytes
    return PasswordHash(cost: cost, salt: salt, key: try await key(password, salt, cost))
  }

  /// Whether the password is the hash's. Does the same work where there is no hash, and then says no.
  ///
  /// - Throws: ``WorkroomRefusal/busy``.
  func matches(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
    let nobody = PasswordHash(
      cost: cost, salt: Data(count: PasswordHash.saltBytes), key: Secret(Data(count: PasswordHash.keyBytes)))
    let asked = hash ?? nobody
    let same = try await key(password, asked.salt, asked.cost) == asked.key
    return same && hash != nil
  }

  private func key(_ password: String, _ salt: Data, _ cost: PasswordCost) async throws -> Secret {
    // The same letters, however a keyboard composes them. Nothing longer than a password may be is worked on.
    let typed = password.precomposedStringWithCanonicalMapping.prefix(PasswordRules.maximum + 1)
    let bytes = Data(String(typed).utf8)
    let derivation = derivation
    try await turnstile.enter()
    let answer: Result<Data, any Error> = await withCheckedContinuation { done in
      // Not on the threads that serve pages: it takes a quarter of a second.
      DispatchQueue.global().async { done.resume(returning: Result { try derivation(bytes, salt, cost) }) }
    }
    await turnstile.leave()
    return Secret(try answer.get())
  }

  private static let scrypt: Derivation = { password, salt, cost in
    // An empty password has no address, which scrypt's engine does not take; the byte added to each is as good.
    try KDF.Scrypt.deriveKey(
      from: password + [0], salt: salt, outputByteCount: PasswordHash.keyBytes, rounds: 1 << cost.logRounds,
      blockSize: cost.blockSize, parallelism: cost.parallelism
    ).withUnsafeBytes { Data($0) }
  }
}

/// Lets in so many at once, the others in the order they came.
actor Turnstile {
  private let atOnce: Int
  private let waiting: Int
  private var inside = 0
  private var queue: [CheckedContinuation<Void, Never>] = []

  init(atOnce: Int, waiting: Int) {
    self.atOnce = max(1, atOnce)
    self.waiting = waiting
  }

  /// How many wait for a place.
  var waitingNow: Int { queue.count }

  func enter() async throws {
    if inside < atOnce {
      inside += 1
      return
    }
    guard queue.count < waiting else { throw WorkroomRefusal.busy }
    // Whoever leaves hands over the place, so nobody slips in between.
    await withCheckedContinuation { queue.append($0) }
  }

  func leave() {
    if queue.isEmpty { inside -= 1 } else { queue.removeFirst().resume() }
  }
}
