import Almanac
import Casework
import Identifiers

/// Why a letter cannot go one way now.
public enum LetterObstacle: Hashable, Sendable {
  /// The installation has not been told how.
  case notSetUp
  case noEmail, noCPR, noOwnPage
}

/// A way a letter can go, or why not.
public struct LetterWayChoice: Hashable, Sendable {
  public var way: LetterWay
  public var obstacle: LetterObstacle?

  public init(way: LetterWay, obstacle: LetterObstacle? = nil) {
    self.way = way
    self.obstacle = obstacle
  }
}

/// The letters of a case, and what follows where the citizen did not come.
public struct LetterList: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  /// The latest first.
  public var letters: [LetterCourse]
  /// What the citizen wrote here, the latest first.
  public var received: [ReceivedMessage]
  /// Appointments that the citizen did not come to, the latest first.
  public var courses: [NoShowCourse]
  public var appointments: [Contacts.Planned]
  public var writers: [ID<Person>: PersonLabel]
  public var mayWrite: Bool

  public init(
    citizen: CaseLabel, today: Day, letters: [LetterCourse], received: [ReceivedMessage],
    courses: [NoShowCourse], appointments: [Contacts.Planned], writers: [ID<Person>: PersonLabel], mayWrite: Bool
  ) {
    self.citizen = citizen
    self.today = today
    self.letters = letters
    self.received = received
    self.courses = courses
    self.appointments = appointments
    self.writers = writers
    self.mayWrite = mayWrite
  }
}

/// A letter before it is written: what it begins with, and how it can go.
public struct LetterWriting: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var kind: LetterKind
  public var appointments: [Contacts.Planned]
  public var ways: [LetterWayChoice]
  public var template: LetterTemplate
  public var subject: String
  public var text: String
  public var due: Day?
  public var rules: LetterRules
  /// What the letter answers: the task to read what the citizen wrote.
  public var answers: Reference<WorkTask>?

  public init(
    citizen: CaseLabel, today: Day, kind: LetterKind, appointments: [Contacts.Planned], ways: [LetterWayChoice],
    template: LetterTemplate, subject: String, text: String, due: Day?, rules: LetterRules
  ) {
    self.citizen = citizen
    self.today = today
    self.kind = kind
    self.appointments = appointments
    self.ways = ways
    self.template = template
    self.subject = subject
    self.text = text
    self.due = due
    self.rules = rules
  }
}

/// One letter, with what came of it, and as it is printed.
public struct LetterSheet: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var letter: LetterCourse
  public var writer: PersonLabel?
  /// Street, and postal code with town; nothing where the reader may not see it or none is known.
  public var address: [String]
  public var isAddressHidden: Bool
  public var municipality: String
  public var mayWrite: Bool
  public var history: [Happening]

  /// What happened to it, in order.
  public struct Happening: Sendable {
    public enum What: Sendable {
      case written
      case tried(Int)
      case notSent(LetterNotSent)
      case sent
      case answered(HearingAnswered)
    }
    public var at: Int64
    public var what: What
    public var by: PersonLabel?

    public init(at: Int64, what: What, by: PersonLabel?) {
      self.at = at
      self.what = what
      self.by = by
    }
  }

  public init(
    citizen: CaseLabel, today: Day, letter: LetterCourse, writer: PersonLabel?, address: [String],
    isAddressHidden: Bool, municipality: String, mayWrite: Bool, history: [Happening]
  ) {
    self.citizen = citizen
    self.today = today
    self.letter = letter
    self.writer = writer
    self.address = address
    self.isAddressHidden = isAddressHidden
    self.municipality = municipality
    self.mayWrite = mayWrite
    self.history = history
  }
}

/// What is done, and what comes next, where the citizen did not come.
public struct NoShowPage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var course: NoShowCourse
  public var mayWrite: Bool
  /// What would be passed on, put together of what is known.
  public var summary: String

  public init(citizen: CaseLabel, today: Day, course: NoShowCourse, mayWrite: Bool, summary: String) {
    self.citizen = citizen
    self.today = today
    self.course = course
    self.mayWrite = mayWrite
    self.summary = summary
  }
}

/// The letters of the reader's own cases that are not sent, and the reader's latest.
public struct OutboxPage: Sendable {
  public struct Row: Sendable {
    public var citizen: CaseLabel
    public var letter: Reference<Letter>
    public var kind: LetterKind
    public var way: LetterWay
    public var state: LetterCourse.State
    public var written: Day
    public var touched: Int64
    public var failures: Int

    public init(
      citizen: CaseLabel, letter: Reference<Letter>, kind: LetterKind, way: LetterWay, state: LetterCourse.State,
      written: Day, touched: Int64, failures: Int
    ) {
      self.citizen = citizen
      self.letter = letter
      self.kind = kind
      self.way = way
      self.state = state
      self.written = written
      self.touched = touched
      self.failures = failures
    }
  }

  public var today: Day
  public var open: [Row]
  public var settled: [Row]

  public init(today: Day, open: [Row], settled: [Row]) {
    self.today = today
    self.open = open
    self.settled = settled
  }
}

/// A letter that the citizen sees on their own page.
public struct OwnLetter: Sendable {
  public var letter: LetterCourse
  /// Who wrote it.
  public var writer: String?

  public init(letter: LetterCourse, writer: String?) {
    self.letter = letter
    self.writer = writer
  }
}

/// Times that the reader has taken already.
public struct TakenTime: Hashable, Sendable {
  public var day: Day
  public var time: ClockTime?
  public var minutes: Int?

  public init(day: Day, time: ClockTime?, minutes: Int?) {
    self.day = day
    self.time = time
    self.minutes = minutes
  }
}
