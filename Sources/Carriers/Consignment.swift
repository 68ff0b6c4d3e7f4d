import Foundation

/// A letter as it is handed to whoever carries it.
public struct Consignment: Sendable {
  /// The letter's own name: the same for every try.
  public var letter: String
  /// The instant of this try: seconds since 1970 began (UTC).
  public var instant: Int
  public var name: String
  /// Street, and postal code with town; nothing where the address is protected or not known.
  public var address: [String]
  public var email: String?
  /// Ten digits, for those who carry by it.
  public var cpr: String?
  /// The municipality.
  public var sender: String
  public var subject: String
  public var text: String
  /// An iCalendar file that goes along, and whether it takes an appointment away.
  public var calendar: String?
  public var cancels: Bool

  public init(
    letter: String, instant: Int, name: String, address: [String] = [], email: String? = nil, cpr: String? = nil,
    sender: String, subject: String, text: String, calendar: String? = nil, cancels: Bool = false
  ) {
    self.letter = letter
    self.instant = instant
    self.name = name
    self.address = address
    self.email = email
    self.cpr = cpr
    self.sender = sender
    self.subject = subject
    self.text = text
    self.calendar = calendar
    self.cancels = cancels
  }
}

/// What came of carrying a letter.
public enum Carried: Hashable, Sendable {
  case sent
  /// A file lies ready, and somebody must send it.
  case prepared
  /// It did not go. It may be tried again.
  case failed(Cause)
  /// It did not go, and trying again would not help.
  case refused(Cause)
  /// The connection broke at the moment when it may or may not have gone.
  case unknown

  public enum Cause: Hashable, Sendable {
    case noAddress, noConnection, turnedAway, cannotWrite
  }
}

/// Somebody who carries letters. Says what came of it, and throws nothing.
public protocol Carrier: Sendable {
  func carry(_ consignment: Consignment) async -> Carried
}
