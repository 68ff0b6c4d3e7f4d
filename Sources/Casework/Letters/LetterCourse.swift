import Almanac
import Identifiers

/// A letter with what came of it. Its state is worked out of its facts and stands nowhere.
public struct LetterCourse: Hashable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Written, and not tried yet; or to be tried again.
    case waiting
    /// It waits for whoever wrote it to post it, or to send what lies ready.
    case toPost
    /// Tried, and what came of it is not known. It is never sent again by itself.
    case unsure
    /// It did not go, and goes no further by itself.
    case failed
    case sent
    case stopped
  }

  public let content: LetterWritten
  /// The day it was written.
  public let written: Day
  public private(set) var attempts = 0
  public private(set) var state: State
  /// Whether it has failed at least once since somebody last wanted it tried.
  public private(set) var failures = 0
  public private(set) var cause: LetterNotSent.Cause?
  /// The day it was sent.
  public private(set) var sent: Day?
  public private(set) var answers: [(content: HearingAnswered, day: Day)] = []

  public init(_ content: LetterWritten, on day: Day) {
    self.content = content
    written = day
    state = content.way == .paper ? .toPost : .waiting
  }

  public var reference: Reference<Letter> { content.letter }
  public var answer: (content: HearingAnswered, day: Day)? { answers.last }

  /// Whether nothing more is to become of it.
  public var isSettled: Bool { state == .sent || state == .stopped }

  /// Until when the citizen may answer; nil where nothing is asked.
  public var due: Day? { content.kind == .hearing ? content.due : nil }

  mutating func attempt(_ content: LetterAttempted) {
    attempts = max(attempts, content.attempt)
    if !isSettled { state = .unsure }
  }

  mutating func note(_ content: LetterNotSent) {
    guard !isSettled else { return }
    cause = content.cause
    switch content.outcome {
    case .prepared: state = .toPost
    case .failed:
      failures += 1
      state = .waiting
    case .refused: state = .failed
    case .again:
      failures = 0
      state = self.content.way == .paper ? .toPost : .waiting
    case .stopped: state = .stopped
    }
  }

  mutating func send(on day: Day) {
    state = .sent
    sent = day
    cause = nil
  }

  mutating func answer(_ content: HearingAnswered, on day: Day) { answers.append((content, day)) }

  public static func == (left: LetterCourse, right: LetterCourse) -> Bool {
    left.content == right.content && left.state == right.state && left.attempts == right.attempts
      && left.sent == right.sent && left.answers.map(\.content) == right.answers.map(\.content)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(content)
    hasher.combine(state)
  }
}

/// The letters of a case, in the order they were written.
public struct Letters: Sendable {
  public private(set) var all: [LetterCourse] = []
  /// What was passed on, by the appointment it is about.
  public private(set) var forwarded: [(content: NoShowForwarded, day: Day)] = []
  /// What we tried after an appointment that the citizen did not come to.
  public private(set) var attempts: [(content: ContactAttempted, day: Day)] = []
  /// What the citizen wrote here.
  public private(set) var received: [(content: MessageReceived, day: Day)] = []

  /// What was taken in of letters that are not written yet: facts of one day may come in any order.
  private var early: [Reference<Letter>: [(fact: CaseFact, day: Day)]] = [:]

  public init() {}

  public subscript(_ letter: Reference<Letter>) -> LetterCourse? { all.first { $0.reference == letter } }

  /// Takes in what is about letters; nothing happens for any other fact.
  public mutating func take(_ fact: CaseFact, on day: Day) {
    switch fact {
    case .letterWritten(let content):
      guard self[content.letter] == nil else { break }
      all.append(LetterCourse(content, on: day))
      for earlier in early.removeValue(forKey: content.letter) ?? [] { take(earlier.fact, on: earlier.day) }
    case .letterAttempted(let content): change(content.letter, fact, day) { $0.attempt(content) }
    case .letterNotSent(let content): change(content.letter, fact, day) { $0.note(content) }
    case .messageSent(let content): change(content.letter, fact, day) { $0.send(on: day) }
    case .hearingAnswered(let content): change(content.letter, fact, day) { $0.answer(content, on: day) }
    case .noShowForwarded(let content): forwarded.append((content, day))
    case .contactAttempted(let content): attempts.append((content, day))
    case .messageReceived(let content): if content.text != nil { received.append((content, day)) }
    default: break
    }
  }

  private mutating func change(
    _ letter: Reference<Letter>?, _ fact: CaseFact, _ day: Day, _ act: (inout LetterCourse) -> Void
  ) {
    guard let letter else { return }
    guard let place = all.firstIndex(where: { $0.reference == letter }) else {
      early[letter, default: []].append((fact, day))
      return
    }
    act(&all[place])
  }

  /// The letter that asked about an appointment, the latest; stopped ones count for nothing.
  public func hearing(about appointment: Reference<Appointment>) -> LetterCourse? {
    all.last {
      $0.content.kind == .hearing && $0.state != .stopped
        && $0.content.appointments?.contains(appointment) == true
    }
  }
}
