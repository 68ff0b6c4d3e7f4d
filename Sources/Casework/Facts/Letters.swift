import Almanac
import Identifiers

/// What a letter to a citizen is for.
public enum LetterKind: String, CaseIterable, Codable, Hashable, Sendable {
  case invitation, newTime, cancelled, reminder, missedYou, hearing, findPlace, message
}

/// How a letter goes. How sure each is, and what it needs, stands in `Documentation/Letters.md`.
public enum LetterWay: String, CaseIterable, Codable, Hashable, Sendable {
  /// One file a letter in a folder that the municipality's own letter system empties.
  case file
  case email
  /// A file in the form of Digital Post. Nothing is sent by it: somebody sends it, and says so.
  case digitalPost
  /// Printed and posted by whoever wrote it.
  case paper
  /// Shown on the citizen's own page, and nowhere else.
  case ownPage

  /// How the vocabulary says it was sent.
  public var channel: MessageChannel {
    switch self {
    case .file, .paper: .letter
    case .digitalPost: .digitalPost
    case .email, .ownPage: .message
    }
  }

  /// Whether it is sent without anybody doing more.
  public var goesByItself: Bool { [.file, .email, .digitalPost].contains(self) }
}

/// A letter was written, to be sent. Its text stands here, sealed with the case as everything else that is said of it.
public struct LetterWritten: FactContent {
  public var letter: Reference<Letter>
  public var kind: LetterKind
  public var way: LetterWay
  public var subject: String
  public var text: String
  public var by: CaseRole
  /// Who wrote it; nil for a reminder that goes by itself.
  public var person: ID<Person>?
  /// The appointments it is about.
  public var appointments: [Reference<Appointment>]?
  /// The day that it tells of the first of them: a reminder is sent once for each.
  public var scheduledFor: Day?
  /// The last day to answer, where it asks.
  public var due: Day?

  public init(
    letter: Reference<Letter>, kind: LetterKind, way: LetterWay, subject: String, text: String, by: CaseRole,
    person: ID<Person>? = nil, appointments: [Reference<Appointment>]? = nil, scheduledFor: Day? = nil,
    due: Day? = nil
  ) {
    self.letter = letter
    self.kind = kind
    self.way = way
    self.subject = subject
    self.text = text
    self.by = by
    self.person = person
    self.appointments = appointments
    self.scheduledFor = scheduledFor
    self.due = due
  }
}

/// A letter is about to be sent. What came of it is another fact; where that is missing nobody knows.
public struct LetterAttempted: FactContent {
  public var letter: Reference<Letter>
  /// 1 for the first.
  public var attempt: Int
  public var way: LetterWay

  public init(letter: Reference<Letter>, attempt: Int, way: LetterWay) {
    self.letter = letter
    self.attempt = attempt
    self.way = way
  }
}

/// A letter was not sent, and what is to become of it.
public struct LetterNotSent: FactContent {
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    /// It lies ready, and somebody must send it.
    case prepared
    /// It is tried again by itself later.
    case failed
    /// It is not tried again unless somebody says so.
    case refused
    /// Somebody wants it tried again.
    case again
    /// Somebody stopped it.
    case stopped
  }

  public enum Cause: String, CaseIterable, Codable, Hashable, Sendable {
    case noAddress, noConnection, turnedAway, cannotWrite, triedOften, other
  }

  public var letter: Reference<Letter>
  public var outcome: Outcome
  public var attempt: Int?
  public var cause: Cause?
  public var reason: String?

  public init(
    letter: Reference<Letter>, outcome: Outcome, attempt: Int? = nil, cause: Cause? = nil, reason: String? = nil
  ) {
    self.letter = letter
    self.outcome = outcome
    self.attempt = attempt
    self.cause = cause
    self.reason = reason
  }
}

/// The citizen said what there is to say about what a hearing asked.
public struct HearingAnswered: FactContent {
  public enum Way: String, CaseIterable, Codable, Hashable, Sendable {
    case phone, inPerson, letter, digitalPost, ownPage
  }

  public var letter: Reference<Letter>
  public var text: String
  public var way: Way?

  public init(letter: Reference<Letter>, text: String, way: Way? = nil) {
    self.letter = letter
    self.text = text
    self.way = way
  }
}

/// What is known of an appointment that the citizen did not come to was passed on to those who assess availability. Only
/// what happened and what the citizen said: nothing is proposed.
public struct NoShowForwarded: FactContent {
  public var appointment: Reference<Appointment>
  public var text: String
  /// Who got it, in words.
  public var to: String?
  public var by: CaseRole?

  public init(appointment: Reference<Appointment>, text: String, to: String? = nil, by: CaseRole? = nil) {
    self.appointment = appointment
    self.text = text
    self.to = to
    self.by = by
  }
}
