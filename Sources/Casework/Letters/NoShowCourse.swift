import Almanac
import Identifiers

/// What follows when a citizen did not come: tried to reach, a new time, asked why, answered, passed on. Worked out of the
/// facts; nothing of it counts against anybody, and nothing is proposed.
public struct NoShowCourse: Sendable {
  /// What there is to do, in order. Each may be done without those before, but for the last.
  public enum Step: String, CaseIterable, Hashable, Sendable {
    case reach, newTime, hear, answer, forward
  }

  public enum Standing: Hashable, Sendable {
    case done(Day)
    /// It can be done now.
    case open
    /// The citizen has until this day.
    case waits(until: Day)
    /// A letter is written and not sent.
    case underWay
    /// Not before what comes before it.
    case later
    /// It is not needed: the reason is known, or you have talked since.
    case notNeeded
  }

  public let appointment: Contacts.Planned
  /// The day it was.
  public let day: Day
  /// What was known of why when it was written down.
  public let reason: String?
  public let reached: [(content: ContactAttempted, day: Day)]
  public let missedLetter: LetterCourse?
  /// An appointment that was made for later, the first of them.
  public let next: Contacts.Planned?
  /// A talk that was held since.
  public let talked: Day?
  public let hearing: LetterCourse?
  public let forwarded: (content: NoShowForwarded, day: Day)?

  /// nil where the citizen came, or nobody has said that they did not.
  public init?(_ reference: Reference<Appointment>, in state: CaseState) {
    guard let planned = state.contacts[reference], planned.state == .stayedAway else { return nil }
    appointment = planned
    let away = state.contacts.stayedAway[reference]
    let day = away?.day ?? planned.day
    self.day = day
    reason = away?.reason
    reached = state.letters.attempts.filter { tried in
      tried.content.appointment.map { $0 == reference } ?? (tried.day >= day)
    }
    missedLetter = state.letters.all.last {
      $0.content.kind == .missedYou && $0.state != .stopped && $0.content.appointments?.contains(reference) == true
    }
    next = state.contacts.ahead(from: day).first { $0.appointment != reference }
    talked = state.contacts.last.flatMap { $0 > day ? $0 : nil }
    hearing = state.letters.hearing(about: reference)
    forwarded = state.letters.forwarded.last { $0.content.appointment == reference }
  }

  /// How a step stands on a day.
  public func standing(_ step: Step, on today: Day) -> Standing {
    switch step {
    case .reach:
      if let first = reached.first { return .done(first.day) }
      if let sent = missedLetter?.sent { return .done(sent) }
      if missedLetter != nil { return .underWay }
      return talked == nil ? .open : .notNeeded
    case .newTime:
      if let talked { return .done(talked) }
      return next.map { .done($0.day) } ?? .open
    case .hear:
      if let sent = hearing?.sent { return .done(sent) }
      if hearing != nil { return .underWay }
      return talked == nil && reason == nil ? .open : .notNeeded
    case .answer:
      if let answer = hearing?.answer { return .done(answer.day) }
      guard hearing?.state == .sent, let due = hearing?.due else { return .later }
      return .waits(until: due)
    case .forward:
      if let forwarded { return .done(forwarded.day) }
      guard let hearing, hearing.state == .sent else { return .later }
      if hearing.answer != nil { return .open }
      return hearing.due.map { today > $0 } == true ? .open : .later
    }
  }

  /// The next thing that somebody here can do; nil where nothing is needed or the citizen's time runs.
  public func next(on today: Day) -> Step? {
    Step.allCases.first { standing($0, on: today) == .open }
  }
}

/// Tasks that come and go with letters: nobody has to remember to look.
extension CaseState {
  /// The task to see what the citizen answered, on the last day to answer.
  public static func answerTask(_ letter: Reference<Letter>) -> Reference<WorkTask> { Reference("answer-\(letter)")! }

  /// The task to look at a letter that did not go.
  public static func letterTask(_ letter: Reference<Letter>) -> Reference<WorkTask> { Reference("letter-\(letter)")! }

  /// What the tasks say. They stand in the case as text, as tasks do.
  public struct LetterTaskTexts: Sendable {
    public var answer: @Sendable (_ subject: String) -> String
    public var answered: @Sendable (_ subject: String) -> String
    public var look: @Sendable (_ subject: String) -> String

    public init(
      answer: @escaping @Sendable (String) -> String, answered: @escaping @Sendable (String) -> String,
      look: @escaping @Sendable (String) -> String
    ) {
      self.answer = answer
      self.answered = answered
      self.look = look
    }
  }

  /// The tasks that follow of what is recorded about letters.
  public func letterTasks(after proposals: [Proposal], today: Day, texts: LetterTaskTexts) -> [Proposal] {
    var after = self
    for proposal in proposals { after.evolve(proposal.fact, on: proposal.day) }
    var facts: [CaseFact] = []
    for letter in after.letters.all {
      let before = letters[letter.reference]
      let person = letter.content.person ?? after.people.holders.compactMap(\.person).first
      let wait = CaseState.answerTask(letter.reference)
      let look = CaseState.letterTask(letter.reference)
      if letter.content.kind == .hearing, letter.state == .sent, before?.state != .sent, let due = letter.due,
        let person
      {
        // The task is there the day after: until then the citizen has time.
        facts.append(
          .taskGiven(
            TaskGiven(
              task: wait, text: texts.answer(letter.content.subject), due: max(today, due.adding(days: 1)),
              person: person)))
      }
      if letter.answers.count > before?.answers.count ?? 0, let person {
        if tasks[wait] != nil { facts.append(.taskDone(TaskDone(task: wait))) }
        let read = Reference<WorkTask>("read-\(letter.answers.count)-\(letter.reference)")!
        facts.append(
          .taskGiven(
            TaskGiven(task: read, text: texts.answered(letter.content.subject), due: today, person: person)))
      }
      let needsLook = letter.state == .failed
      if needsLook, before?.state != .failed, tasks[look] == nil, let person {
        facts.append(
          .taskGiven(
            TaskGiven(task: look, text: texts.look(letter.content.subject), due: today, person: person)))
      }
      if !needsLook, tasks[look] != nil { facts.append(.taskDone(TaskDone(task: look))) }
    }
    return facts.map { Proposal($0, on: today) }
  }
}
