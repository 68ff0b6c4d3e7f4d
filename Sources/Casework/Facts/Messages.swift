import Identifiers

/// We called or came without reaching the citizen.
public struct ContactAttempted: FactContent {
  public var by: CaseRole?
  public var form: ContactForm?

  public init(by: CaseRole? = nil, form: ContactForm? = nil) {
    self.by = by
    self.form = form
  }
}

/// A message one way: text, letter, Digital Post or a message in the system.
public struct MessageSent: FactContent {
  public var by: CaseRole
  public var channel: MessageChannel?
  public var about: String?

  public init(by: CaseRole, channel: MessageChannel? = nil, about: String? = nil) {
    self.by = by
    self.channel = channel
    self.about = about
  }
}

/// The citizen wrote to us.
public struct MessageReceived: FactContent {
  public var channel: MessageChannel?
  public var about: String?

  public init(channel: MessageChannel? = nil, about: String? = nil) {
    self.channel = channel
    self.about = about
  }
}
