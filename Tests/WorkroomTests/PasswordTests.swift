import Foundation
import Testing

@testable import Workroom

@Suite("Passwords")
struct PasswordTests {
  /// From another implementation of RFC 7914, over the password and one zero byte.
  @Test(arguments: [
    ("scrypt$4$8$1$AAECAwQFBgcICQoLDA0ODw$yszRECEH8XineX0ByT-0W-wTakKE4HGXoYqxmRHCg8Q", "rødgrød med fløde"),
    ("scrypt$10$8$1$AAECAwQFBgcICQoLDA0ODw$qNZRJGg8w3v1oIWU2c_WAqKbf_e7E5cFO213yycCr1U", "xxxxxxxxxxxx"),
  ])
  func `a hash is scrypt's, and knows its cost`(stored: String, password: String) async throws {
    let hash = try #require(PasswordHash(stored: stored))
    let hasher = PasswordHasher(cost: .forTests)
    #expect(try await hasher.matches(password, hash))
    #expect(try await !hasher.matches(password + "x", hash))
    #expect(hash.stored == stored)
  }

  @Test func `the same password has another hash each time`() async throws {
    let hasher = PasswordHasher(cost: .forTests)
    let one = try await hasher.hash("fire kanelsnegle")
    let other = try await hasher.hash("fire kanelsnegle")
    #expect(one != other)
    #expect(try await hasher.matches("fire kanelsnegle", other))
  }

  @Test func `what costs in earnest is N of 2^17, r of 8 and p of 1`() {
    #expect(PasswordHasher().cost == PasswordCost(logRounds: 17, blockSize: 8, parallelism: 1))
    #expect(PasswordCost(logRounds: 20, blockSize: 32, parallelism: 1) == nil)
    #expect(PasswordCost(logRounds: 0, blockSize: 8, parallelism: 1) == nil)
  }

  @Test func `where there is no account the same work is done, and the answer is no`() async throws {
    let probe = Probe()
    let hasher = PasswordHasher(cost: .forTests, turnstile: Turnstile(atOnce: 2, waiting: 64)) { _, _, cost in
      probe.note(cost)
      // What a stored hash of nobody would hold, were there one.
      return Data(count: PasswordHash.keyBytes)
    }
    #expect(try await !hasher.matches("fire kanelsnegle", nil))
    #expect(probe.costs == [.forTests])
  }

  @Test func `no more than two are hashed at once, and all get their turn`() async throws {
    let probe = Probe()
    let hasher = PasswordHasher(cost: .forTests, turnstile: Turnstile(atOnce: 2, waiting: 64)) { _, salt, _ in
      probe.enter()
      probe.waitForCompany()
      probe.leave()
      return salt + salt
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<12 { group.addTask { _ = try await hasher.hash("fire kanelsnegle") } }
      try await group.waitForAll()
    }
    #expect(probe.most == 2)
    #expect(probe.count == 12)
  }

  @Test func `when too many wait, the next is told that it is busy`() async throws {
    let gate = DispatchSemaphore(value: 0)
    let turnstile = Turnstile(atOnce: 1, waiting: 1)
    let hasher = PasswordHasher(cost: .forTests, turnstile: turnstile) { _, salt, _ in
      gate.wait()
      return salt + salt
    }
    async let inside = hasher.hash("a")
    async let waiting = hasher.hash("b")
    while await turnstile.waitingNow < 1 { await Task.yield() }
    await #expect(throws: WorkroomRefusal.busy) { try await hasher.hash("c") }
    gate.signal()
    gate.signal()
    #expect(try await inside != waiting)
  }

  @Test func `a hash and a secret print nothing of themselves`() async throws {
    let hash = try await PasswordHasher(cost: .forTests).hash("fire kanelsnegle")
    let session = Sessions(MemoryWorkroom()).prepared(.numbered(1), "Firefox", Rooms.start).session
    var text = ""
    dump(hash, to: &text)
    dump(session, to: &text)
    dump([session.formSecret], to: &text)
    text += "\(session.formSecret) \(String(reflecting: session.formSecret))"
    #expect(!text.contains(hash.key.text))
    #expect(!text.contains(session.formSecret.text))
    #expect(!text.contains(session.formSecret.bytes.map { String($0) }.joined(separator: ", ")))
    #expect(text.contains("Firefox"))
  }

  @Test(arguments: [
    ("elleve tegn", PasswordFault.tooShort(minimum: 12)), ("", .tooShort(minimum: 12)),
    (String(repeating: "abcdef", count: 34), .tooLong(maximum: 200)), ("jeg hedder LENE K", .containsUsername),
    ("Adgangskode1", .common), ("Sommer2026!!", .common), ("123456789012", .common), ("qwertyuiop12", .common),
    ("PASSWORD1234", .common), ("aaaaaaaaaaaa", .repeating), ("121212121212", .repeating),
  ])
  func `a weak password is refused with its fault`(password: String, fault: PasswordFault) throws {
    #expect(throws: WorkroomRefusal.password(fault)) { try PasswordRules.check(password, for: Username("lene")) }
  }

  @Test(arguments: [
    "fire kanelsnegle", "sommerfugle i haven", "cykel-7-kaktus-2", "tolv tegn nu", "кошка на окне",
    "2026 sommer med regn",
  ])
  func `a long one is taken, without rules of signs and digits`(password: String) throws {
    try PasswordRules.check(password, for: Username("lene"))
  }
}

/// Counts how many are inside at once. Each waits until it has seen company, so that two at once are really seen.
private final class Probe: @unchecked Sendable {
  private let condition = NSCondition()
  private var inside = 0
  private var metCompany = false
  private(set) var most = 0
  private(set) var count = 0
  private(set) var costs: [PasswordCost] = []

  func note(_ cost: PasswordCost) { condition.withLock { costs.append(cost) } }

  func enter() {
    condition.withLock {
      inside += 1
      count += 1
      most = max(most, inside)
      if inside > 1 { metCompany = true }
      condition.broadcast()
    }
  }

  func waitForCompany() {
    condition.withLock {
      while !metCompany { condition.wait() }
    }
  }

  func leave() { condition.withLock { inside -= 1 } }
}
