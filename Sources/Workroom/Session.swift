import Foundation
import Identifiers

/// One person signed in at one place.
public struct Session: Hashable, Sendable {
  /// Names the session to its owner; opens nothing.
  public let id: ID<Session>
  public let person: ID<Person>
  /// What it was opened with, as the person will know it again: `Firefox, Windows`.
  public let label: String
  public let began: Date
  /// When it was last used, give or take ``SessionPolicy/noteEvery``.
  public var lastSeen: Date
  /// When it ends, however much it is used.
  public let expires: Date
  /// What its form tokens are made with. Never leaves the server.
  public let formSecret: Secret

  public init(
    id: ID<Session>, person: ID<Person>, label: String, began: Date, lastSeen: Date, expires: Date, formSecret: Secret
  ) {
    self.id = id
    self.person = person
    self.label = label
    self.began = began
    self.lastSeen = lastSeen
    self.expires = expires
    self.formSecret = formSecret
  }

  /// A token for a form on a page of this session. Another each time; each is good as long as the session.
  public var formToken: String { formSecret.formToken }

  /// Whether a form's token was made for this session.
  public func accepts(formToken: String) -> Bool { formSecret.accepts(formToken: formToken) }
}
