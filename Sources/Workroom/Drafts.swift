import Foundation
import Identifiers

/// Which unsent form a draft is of.
public struct DraftKey: Hashable, Sendable {
  public let person: ID<Person>
  /// The form's name in the product.
  public let form: String
  /// nil where the form is about no case.
  public let caseID: ID<Case>?

  public init(_ person: ID<Person>, form: String, case caseID: ID<Case>? = nil) {
    self.person = person
    self.form = form
    self.caseID = caseID
  }
}

/// What somebody has typed and not sent.
public struct Draft: Hashable, Sendable {
  public let key: DraftKey
  /// The form's own affair; may be personal.
  public let bytes: Data
  public let saved: Date

  public init(_ key: DraftKey, bytes: Data, saved: Date) {
    self.key = key
    self.bytes = bytes
    self.saved = saved
  }
}

/// Keeps unsent forms, each for its own person only.
public struct Drafts: Sendable {
  /// How long after it was last saved a draft is kept: 14 days.
  public static let lifetime: TimeInterval = 14 * 24 * 3600
  public static let maximumBytes = 1 << 20

  private let store: any WorkroomStore

  public init(_ store: any WorkroomStore) { self.store = store }

  /// Saves in place of the one before.
  ///
  /// - Throws: ``WorkroomRefusal/longDraft(bytes:)``.
  public func save(_ bytes: Data, as key: DraftKey, now: Date) async throws {
    guard bytes.count <= Drafts.maximumBytes else { throw WorkroomRefusal.longDraft(bytes: bytes.count) }
    try await store.write { try $0.set(Draft(key, bytes: bytes, saved: now)) }
  }

  /// nil where there is none, or its time is up.
  public func draft(_ key: DraftKey, now: Date) async throws -> Draft? {
    let draft = try await store.read { try $0.draft(key) }
    return draft.flatMap { now < $0.saved + Drafts.lifetime ? $0 : nil }
  }

  /// A person's, the one saved last first.
  public func all(of person: ID<Person>, now: Date) async throws -> [Draft] {
    try await store.read { try $0.drafts(of: person) }.filter { now < $0.saved + Drafts.lifetime }
  }

  public func remove(_ key: DraftKey) async throws { try await store.write { try $0.removeDraft(key) } }
}
