import Crypto
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

  /// A token for a form on a page of this session (against cross-site request forgery). Another each time, so that a
  /// compressed page does not give it away (BREACH); each is good as long as the session.
  public var formToken: String {
    let nonce = Secret.random(Session.nonceBytes)
    return Secret(nonce.bytes + code(nonce.bytes)).text
  }

  /// Whether a form's token was made for this session.
  public func accepts(formToken: String) -> Bool {
    guard let token = Secret(text: formToken), token.bytes.count == Session.nonceBytes + 32 else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      token.bytes.dropFirst(Session.nonceBytes), authenticating: token.bytes.prefix(Session.nonceBytes),
      using: SymmetricKey(data: formSecret.bytes))
  }

  private func code(_ nonce: Data) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: nonce, using: SymmetricKey(data: formSecret.bytes)))
  }

  private static let nonceBytes = 16
}
