import Foundation
import Identifiers

/// A workroom that is gone with the process: for tests, and for trying the product out.
public actor MemoryWorkroom: WorkroomStore {
  private var shelves = MemoryTables.Shelves()

  public init() {}

  public func read<Answer: Sendable>(_ work: @Sendable (any WorkroomTables) throws -> Answer) throws -> Answer {
    try work(MemoryTables(shelves))
  }

  public func write<Answer: Sendable>(_ work: @Sendable (any WorkroomTables) throws -> Answer) throws -> Answer {
    let tables = MemoryTables(shelves)
    let answer = try work(tables)
    shelves = tables.shelves
    return answer
  }
}

/// The tables as dictionaries, for the length of one piece of work.
final class MemoryTables: WorkroomTables {
  struct Shelves {
    var accounts: [ID<Person>: Account] = [:]
    var sessions: [Data: Session] = [:]
    var tries: [Data: TryRecord] = [:]
    var codes: [SetupCode] = []
    var drafts: [DraftKey: Draft] = [:]
    var views: [SavedView] = []
    var signingLinks: [StoredSigningLink] = []
    var signingGuests: [Data: SigningGuest] = [:]
    var calendarFeeds: [Data: CalendarFeed] = [:]
    var papers: [Paper] = []
    var accessTokens: [Data: AccessToken] = [:]
  }

  var shelves: Shelves

  init(_ shelves: Shelves) { self.shelves = shelves }

  func account(_ username: Username) -> Account? { shelves.accounts.values.first { $0.username == username } }

  func account(of person: ID<Person>) -> Account? { shelves.accounts[person] }

  func accounts() -> [Account] { shelves.accounts.values.sorted { $0.username < $1.username } }

  func insert(_ account: Account) throws {
    guard shelves.accounts[account.person] == nil else { throw WorkroomRefusal.personHasAccount }
    guard self.account(account.username) == nil else { throw WorkroomRefusal.usernameTaken }
    shelves.accounts[account.person] = account
  }

  func update(_ account: Account) throws {
    guard shelves.accounts[account.person] != nil else { throw WorkroomRefusal.personHasNoAccount }
    if let holder = self.account(account.username), holder.person != account.person {
      throw WorkroomRefusal.usernameTaken
    }
    shelves.accounts[account.person] = account
  }

  func session(_ tokenDigest: Data) -> Session? { shelves.sessions[tokenDigest] }

  func sessions(of person: ID<Person>) -> [Session] {
    shelves.sessions.values.filter { $0.person == person }.sorted { ($1.lastSeen, $1.id) < ($0.lastSeen, $0.id) }
  }

  func insert(_ session: Session, tokenDigest: Data) { shelves.sessions[tokenDigest] = session }

  func note(_ session: ID<Session>, seen: Date) {
    for (digest, one) in shelves.sessions where one.id == session { shelves.sessions[digest]?.lastSeen = seen }
  }

  func remove(_ session: ID<Session>) { shelves.sessions = shelves.sessions.filter { $0.value.id != session } }

  func tries(_ pair: Data) -> TryRecord? { shelves.tries[pair] }

  func set(_ tries: TryRecord?, for pair: Data) { shelves.tries[pair] = tries }

  func setupCode(_ digest: Data) -> SetupCode? { shelves.codes.first { $0.digest == digest } }

  func replace(_ code: SetupCode) {
    shelves.codes.removeAll { $0.person == code.person }
    shelves.codes.append(code)
  }

  func removeSetupCode(_ digest: Data) { shelves.codes.removeAll { $0.digest == digest } }

  func draft(_ key: DraftKey) -> Draft? { shelves.drafts[key] }

  func drafts(of person: ID<Person>) -> [Draft] {
    shelves.drafts.values.filter { $0.key.person == person }
      .sorted { ($1.saved, $0.key.form) < ($0.saved, $1.key.form) }
  }

  func set(_ draft: Draft) { shelves.drafts[draft.key] = draft }

  func removeDraft(_ key: DraftKey) { shelves.drafts[key] = nil }

  func views(of person: ID<Person>) -> [SavedView] {
    shelves.views.filter { $0.person == person }.sorted { $0.name < $1.name }
  }

  func set(_ view: SavedView) {
    removeView(of: view.person, named: view.name)
    shelves.views.append(view)
  }

  func removeView(of person: ID<Person>, named name: String) {
    shelves.views.removeAll { $0.person == person && $0.name == name }
  }

  func sweep(_ limits: SweepLimits) {
    shelves.sessions = shelves.sessions.filter { limits.now < $0.value.expires && limits.idle < $0.value.lastSeen }
    shelves.codes.removeAll { $0.expires <= limits.now }
    shelves.drafts = shelves.drafts.filter { limits.drafts < $0.value.saved }
    shelves.tries = shelves.tries.filter { limits.tries < $0.value.last }
    for stored in shelves.signingLinks where stored.link.expires <= limits.now { remove(stored.link.id) }
    shelves.signingGuests = shelves.signingGuests.filter { limits.now < $0.value.expires }
    shelves.accessTokens = shelves.accessTokens.filter { limits.now < $0.value.expires }
  }
}
