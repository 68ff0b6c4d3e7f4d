import Identifiers

/// We called or came without reaching the citizen.
public struct ContactAttempted: FactContent {
  public var by: CaseRole?
  public var form: ContactForm?
  /// The appointment that the citizen had not come to.
  public var appointment: Reference<Appointment>?

  public init(by: CaseRole? = nil, form: ContactForm? = nil, appointment: Reference<Appointment>? = nil) {
    self.by = by
    self.form = form
    self.appointment = appointment
  }
}

/// A message one way: text, letter, Digital Post or a message in the system.
public struct MessageSent: FactContent {
  public var by: CaseRole
  public var channel: MessageChannel?
  public var about: String?
  /// The letter that was sent, where its text stands here.
  public var letter: Reference<Letter>?

  public init(
    by: CaseRole, channel: MessageChannel? = nil, about: String? = nil, letter: Reference<Letter>? = nil
  ) {
    self.by = by
    self.channel = channel
    self.about = about
    self.letter = letter
  }
}

/// The citizen wrote to us.
public struct MessageReceived: FactContent {
  public var channel: MessageChannel?
  public var about: String?
  /// What the citizen wrote, where it was written here.
  public var text: String?
  /// The task to read it, where it was written here.
  public var task: Reference<WorkTask>?

  public init(
    channel: MessageChannel? = nil, about: String? = nil, text: String? = nil, task: Reference<WorkTask>? = nil
  ) {
    self.channel = channel
    self.about = about
    self.text = text
    self.task = task
  }
}
