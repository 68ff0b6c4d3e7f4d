import Foundation
import Testing

@testable import Workroom

@Suite("While a password is looked at")
struct SignInTests {
  @Test func `an account that is closed meanwhile lets nobody in`() async throws {
    #expect(try await answer { try await $0.setClosed(true, of: .numbered(1)) } == nil)
  }

  @Test func `a password that is changed meanwhile lets nobody in`() async throws {
    #expect(
      try await answer { accounts in
        try await accounts.store.write { tables in
          guard var account = try tables.account(of: .numbered(1)) else { return }
          account.passwordSet = Rooms.at(1)
          try tables.update(account)
        }
      } == nil)
  }

  @Test func `where nothing happens meanwhile the person comes in`() async throws {
    #expect(try await answer { _ in } != nil)
  }

  /// Signs in, and does something between the account being read and the password being found right.
  private func answer(_ meanwhile: (Accounts) async throws -> Void) async throws -> NewSession? {
    let store = MemoryWorkroom()
    let plain = Rooms(store)
    try await plain.makeAccount("lene", 1)
    let (started, go) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let stored = try await store.read { try $0.account(of: .numbered(1))?.password.key.bytes ?? Data() }
    let hasher = PasswordHasher(cost: .forTests, turnstile: Turnstile(atOnce: 1, waiting: 1)) { _, _, _ in
      started.signal()
      go.wait()
      return stored
    }
    let accounts = Accounts(store, hasher: hasher)
    let signIn = SignIn(accounts, sessions: plain.sessions)
    async let entry = signIn.enter("lene", password: Rooms.password, from: "", label: "", now: Rooms.start)
    await withCheckedContinuation { done in
      DispatchQueue.global().async {
        started.wait()
        done.resume()
      }
    }
    try await meanwhile(accounts)
    go.signal()
    if case .signedIn(let new) = try await entry { return new }
    return nil
  }
}
