import Foundation
import Identifiers

/// A key that lets a program ask on behalf of one person, for one purpose. It never opens more than the person may.
public struct AccessToken: Hashable, Sendable {
  public let id: ID<AccessToken>
  public let person: ID<Person>
  /// What it is for, in the person's own words. Stands in the log of reads beside each case that is read with it.
  public let purpose: String
  /// Whether anything can be recorded with it; else it only reads.
  public let mayWrite: Bool
  public let made: Date
  /// From this instant on it opens nothing.
  public let expires: Date
  /// About when it was last used, to within ``AccessTokens/noteEvery``; nil where it never was.
  public var lastUsed: Date?

  public init(
    id: ID<AccessToken>, person: ID<Person>, purpose: String, mayWrite: Bool, made: Date, expires: Date,
    lastUsed: Date? = nil
  ) {
    self.id = id
    self.person = person
    self.purpose = purpose
    self.mayWrite = mayWrite
    self.made = made
    self.expires = expires
    self.lastUsed = lastUsed
  }
}
