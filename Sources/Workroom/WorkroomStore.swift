import Foundation
import Identifiers

/// Where a workroom keeps its things. Every store keeps the same promises; the tests ask each of them.
public protocol WorkroomStore: Sendable {
  /// Looks. What the work sees is of one moment.
  func read<Answer: Sendable>(_ work: @escaping @Sendable (any WorkroomTables) throws -> Answer) async throws -> Answer

  /// Changes: all that the work does, or nothing where it throws. One at a time.
  func write<Answer: Sendable>(_ work: @escaping @Sendable (any WorkroomTables) throws -> Answer) async throws -> Answer
}

/// What stands in a workroom. Rules stand in those who use it (``Accounts``, ``Sessions`` …), not here.
public protocol WorkroomTables {
  func account(_ username: Username) throws -> Account?
  func account(of person: ID<Person>) throws -> Account?
  /// All, by username.
  func accounts() throws -> [Account]
  /// - Throws: ``WorkroomRefusal/usernameTaken`` or ``WorkroomRefusal/personHasAccount``.
  func insert(_ account: Account) throws
  /// Replaces the account of the same person.
  ///
  /// - Throws: ``WorkroomRefusal/personHasNoAccount`` or ``WorkroomRefusal/usernameTaken``.
  func update(_ account: Account) throws

  func session(_ tokenDigest: Data) throws -> Session?
  /// A person's, those used last first.
  func sessions(of person: ID<Person>) throws -> [Session]
  func insert(_ session: Session, tokenDigest: Data) throws
  func note(_ session: ID<Session>, seen: Date) throws
  func remove(_ session: ID<Session>) throws

  func tries(_ pair: Data) throws -> TryRecord?
  /// nil forgets them.
  func set(_ tries: TryRecord?, for pair: Data) throws

  func setupCode(_ digest: Data) throws -> SetupCode?
  /// In place of those for the same person, or of the first administrator's.
  func replace(_ code: SetupCode) throws
  func removeSetupCode(_ digest: Data) throws

  func draft(_ key: DraftKey) throws -> Draft?
  /// A person's, those saved last first.
  func drafts(of person: ID<Person>) throws -> [Draft]
  func set(_ draft: Draft) throws
  func removeDraft(_ key: DraftKey) throws

  /// A person's, by name.
  func views(of person: ID<Person>) throws -> [SavedView]
  /// In place of one of the same name.
  func set(_ view: SavedView) throws
  func removeView(of person: ID<Person>, named name: String) throws

  func signingLink(_ tokenDigest: Data) throws -> StoredSigningLink?
  /// Of an agreement, by party.
  func signingLinks(case caseID: ID<Case>, agreement: String) throws -> [StoredSigningLink]
  /// There is no other for the same case, agreement and party: whoever makes one removes that before.
  func insert(_ link: StoredSigningLink) throws
  /// Replaces the link of the same id, whose guests stay.
  func update(_ link: StoredSigningLink) throws
  /// Removes a link and its guests.
  func remove(_ link: ID<SigningLink>) throws

  /// The guest with the link as it is now.
  func signingGuest(_ tokenDigest: Data) throws -> SigningGuest?
  /// A guest of a link that is there.
  func insert(_ guest: SigningGuest, tokenDigest: Data) throws
  func removeSigningGuest(_ tokenDigest: Data) throws

  func paper(_ digest: String, case caseID: ID<Case>) throws -> Paper?
  /// There is no other of the same digest in the same case.
  func insert(_ paper: Paper) throws

  func calendarFeed(_ tokenDigest: Data) throws -> CalendarFeed?
  func calendarFeed(of person: ID<Person>) throws -> CalendarFeed?
  /// In place of the person's former one.
  func set(_ feed: CalendarFeed, tokenDigest: Data) throws
  func removeCalendarFeed(of person: ID<Person>) throws

  func accessToken(_ digest: Data) throws -> AccessToken?
  /// A person's, those made last first.
  func accessTokens(of person: ID<Person>) throws -> [AccessToken]
  func insert(_ token: AccessToken, digest: Data) throws
  func note(_ token: ID<AccessToken>, used: Date) throws
  func remove(_ token: ID<AccessToken>) throws

  /// Removes everything whose time was up before these instants.
  func sweep(_ limits: SweepLimits) throws
}

/// What a sweep removes.
public struct SweepLimits: Hashable, Sendable {
  /// Sessions, setup codes, signing links and their guests, and access tokens that expired at this instant or before.
  public let now: Date
  /// Sessions last seen at this instant or before.
  public let idle: Date
  /// Drafts saved at this instant or before.
  public let drafts: Date
  /// Tries last made at this instant or before.
  public let tries: Date
}
