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

  /// Removes everything whose time was up before these instants.
  func sweep(_ limits: SweepLimits) throws
}

/// What a sweep removes.
public struct SweepLimits: Hashable, Sendable {
  /// Sessions and setup codes that expired at this instant or before.
  public let now: Date
  /// Sessions last seen at this instant or before.
  public let idle: Date
  /// Drafts saved at this instant or before.
  public let drafts: Date
  /// Tries last made at this instant or before.
  public let tries: Date
}
