import Foundation
import Identifiers

/// What lets a person in. Who the person is, and what the person may, are facts and stand in the log.
public struct Account: Hashable, Sendable {
  public let person: ID<Person>
  public var username: Username
  public var password: PasswordHash
  public var passwordSet: Date
  /// A closed account lets nobody in, and keeps its username from being given to another.
  public var isClosed: Bool

  public init(
    person: ID<Person>, username: Username, password: PasswordHash, passwordSet: Date, isClosed: Bool = false
  ) {
    self.person = person
    self.username = username
    self.password = password
    self.passwordSet = passwordSet
    self.isClosed = isClosed
  }
}
