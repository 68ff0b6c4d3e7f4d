import Foundation
import Identifiers

/// A personal link by which somebody without an account opens one agreement for one party: whom it is for, and what it
/// opens.
public struct SigningLink: Hashable, Sendable {
  /// Names the link to those who made it; opens nothing.
  public let id: ID<SigningLink>
  public let caseID: ID<Case>
  /// The agreement's reference as text.
  public let agreement: String
  /// For which of the agreement's parties; the caller's own affair.
  public let party: String
  /// Whom the guest acts as.
  public let person: ID<Person>
  /// Whom it was given to, as written by the one who made it. Personal: it stands here and in no fact.
  public let name: String
  public let madeBy: ID<Person>
  public let made: Date
  public let expires: Date
  /// When the person was last told of it again; nil where never.
  public internal(set) var reminded: Date?
  /// Wrong codes that may still come.
  public internal(set) var triesLeft: Int
  /// Whether a code waits to be used.
  public internal(set) var hasCode: Bool

  public init(
    id: ID<SigningLink>, caseID: ID<Case>, agreement: String, party: String, person: ID<Person>, name: String,
    madeBy: ID<Person>, made: Date, expires: Date, reminded: Date? = nil, triesLeft: Int = SigningLinks.tries,
    hasCode: Bool = true
  ) {
    self.id = id
    self.caseID = caseID
    self.agreement = agreement
    self.party = party
    self.person = person
    self.name = name
    self.madeBy = madeBy
    self.made = made
    self.expires = expires
    self.reminded = reminded
    self.triesLeft = triesLeft
    self.hasCode = hasCode
  }

  func isAlive(_ now: Date) -> Bool { now < expires }
}

/// A link as a store keeps it: with the digests of what opens it.
public struct StoredSigningLink: Hashable, Sendable {
  public internal(set) var link: SigningLink
  public let tokenDigest: Data
  /// nil where no code waits to be used. A secret also as a digest: a million guesses find the code.
  public internal(set) var codeDigest: Secret? {
    didSet { link.hasCode = codeDigest != nil }
  }

  public init(_ link: SigningLink, tokenDigest: Data, codeDigest: Secret?) {
    self.link = link
    self.link.hasCode = codeDigest != nil
    self.tokenDigest = tokenDigest
    self.codeDigest = codeDigest
  }
}

/// Somebody who has come in by a link and its code.
public struct SigningGuest: Hashable, Sendable {
  /// As it is now: a reminder or a new code since shows here.
  public let link: SigningLink
  public let expires: Date
  /// What the guest's form tokens are made with. Never leaves the server.
  public let formSecret: Secret

  public init(link: SigningLink, expires: Date, formSecret: Secret) {
    self.link = link
    self.expires = expires
    self.formSecret = formSecret
  }

  /// A token for a form on a page of this guest. Another each time; each is good as long as the guest is inside.
  public var formToken: String { formSecret.formToken }

  /// Whether a form's token was made for this guest.
  public func accepts(formToken: String) -> Bool { formSecret.accepts(formToken: formToken) }
}
