import Foundation
import Identifiers
import Workroom

/// One promise that every workroom keeps, whatever it stores in. An adapter's test runs ``all``, each against a new,
/// empty store.
struct WorkroomPromise: Sendable, CustomStringConvertible {
  /// The promise in words.
  let description: String
  private let kept: @Sendable (Rooms) async throws -> Void

  init(_ description: String, _ kept: @escaping @Sendable (Rooms) async throws -> Void) {
    self.description = description
    self.kept = kept
  }

  /// - Throws: ``BrokenPromise``, or the error that came where none should have.
  func isKept(by store: any WorkroomStore) async throws { try await kept(Rooms(store)) }

  static let all: [WorkroomPromise] =
    accountPromises + signInPromises + sessionPromises + setupPromises + deskPromises + signingPromises
    + signingCodePromises + paperPromises + feedPromises + tokenPromises
}

struct BrokenPromise: Error, CustomStringConvertible {
  let description: String
}

func hold(_ condition: Bool, _ what: @autoclosure () -> String) throws {
  if !condition { throw BrokenPromise(description: what()) }
}

func hold<Value: Equatable>(_ value: Value, is wanted: Value, _ what: @autoclosure () -> String) throws {
  if value != wanted { throw BrokenPromise(description: "\(what()): \(value), not \(wanted)") }
}

/// Holds a call to be refused so and not otherwise.
func holdRefused(_ wanted: WorkroomRefusal, _ what: String, _ call: () async throws -> Void) async throws {
  do {
    try await call()
  } catch let refusal as WorkroomRefusal where refusal == wanted {
    return
  } catch {
    throw BrokenPromise(description: "\(what): \(error), not \(wanted)")
  }
  throw BrokenPromise(description: "\(what): not refused")
}

/// Everything that stands on one store, with made-up people and a clock to read from.
struct Rooms: Sendable {
  let store: any WorkroomStore
  let accounts: Accounts
  let sessions: Sessions
  let signIn: SignIn
  let codes: SetupCodes
  let drafts: Drafts
  let views: SavedViews
  let links: SigningLinks
  let papers: Papers

  init(_ store: any WorkroomStore, cost: PasswordCost = .forTests) {
    self.store = store
    accounts = Accounts(store, hasher: PasswordHasher(cost: cost))
    sessions = Sessions(store)
    signIn = SignIn(accounts, sessions: sessions)
    codes = SetupCodes(accounts)
    drafts = Drafts(store)
    views = SavedViews(store)
    links = SigningLinks(store)
    papers = Papers(store)
  }

  static let password = "fire kanelsnegle"
  static let start = Date(timeIntervalSince1970: 1_800_000_000)

  static func at(_ seconds: TimeInterval) -> Date { start + seconds }

  func makeAccount(_ username: String, _ person: UInt8) async throws {
    try await accounts.make(username, password: Rooms.password, for: .numbered(person), now: Rooms.start)
  }

  /// Knocks at the door. The answer in short: a session's token, nothing where it was wrong, or until when to wait.
  func enter(
    _ username: String, _ password: String = Rooms.password, from address: String = "127.0.0.1",
    at seconds: TimeInterval = 0
  ) async throws -> Entry {
    switch try await signIn.enter(username, password: password, from: address, label: "Firefox", now: Rooms.at(seconds))
    {
    case .signedIn(let new): .signedIn(new.session.person, token: new.token)
    case .wrong: .wrong
    case .wait(let until): .wait(until.timeIntervalSince(Rooms.start))
    }
  }

  enum Entry: Equatable {
    case signedIn(ID<Person>, token: String)
    case wrong
    /// Seconds after the start.
    case wait(TimeInterval)

    var person: ID<Person>? { if case .signedIn(let person, _) = self { person } else { nil } }
    var token: String { if case .signedIn(_, let token) = self { token } else { "" } }
  }
}

extension PasswordCost {
  /// A thousandth of the work that a password is worth.
  static let forTests = PasswordCost(logRounds: 4, blockSize: 8, parallelism: 1) ?? .standard
}

extension ID {
  /// A made-up id, the same each time.
  static func numbered(_ number: UInt8) -> ID {
    guard let id = ID(milliseconds: 1_700_000_000_000, randomBytes: Array(repeating: number, count: 10)) else {
      preconditionFailure("Ten bytes make an id.")
    }
    return id
  }
}
