import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Registers
import Workroom

/// Letters as staff write and follow them. How they go is the outbox's: see `Desk+outbox.swift`.
extension Desk {
  /// What was typed in a letter.
  public struct TypedLetter: Sendable {
    public var kind: LetterKind
    public var way: LetterWay
    public var subject: String
    public var text: String
    public var appointments: [Reference<Appointment>]
    public var due: Day?
    /// The task to read what the letter answers.
    public var answers: Reference<WorkTask>?

    public init(
      kind: LetterKind, way: LetterWay, subject: String, text: String, appointments: [Reference<Appointment>] = [],
      due: Day? = nil, answers: Reference<WorkTask>? = nil
    ) {
      self.kind = kind
      self.way = way
      self.subject = subject
      self.text = text
      self.appointments = appointments
      self.due = due
      self.answers = answers
    }
  }

  /// What the tasks that follow of letters say. Stored with the case, so in the municipality's language.
  static let letterTexts = CaseState.LetterTaskTexts(
    answer: { "Se efter svar på brevet: \($0)" }, answered: { "Læs svaret på brevet: \($0)" },
    look: { "Brevet kom ikke af sted: \($0)" })

  /// A hearing comes before what others may decide: it takes more than to register a talk.
  private static func action(_ kind: LetterKind) -> Action { kind == .hearing ? .writePlan : .registerContact }

  func letterLabel(_ reader: Reader, _ id: ID<Case>) throws -> Answers.CaseLabel {
    try caseLabels([id], scope(reader, .seeCase))[id] ?? Answers.CaseLabel(id: id, name: nil)
  }

  /// The case, read for a page about letters.
  func openedForLetters(_ reader: Reader, _ id: ID<Case>) async throws -> CaseFile {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "letters", cases: [id], reason: brokenGlassReason(reader, id))
    return try await log.caseFile(id)
  }

  /// The letters of a case.
  public func letters(_ reader: Reader, _ id: ID<Case>) async throws -> LetterList {
    let state = CaseState(CaseHistory(try await openedForLetters(reader, id).facts))
    let writers = state.letters.all.compactMap(\.content.person)
    return LetterList(
      citizen: try letterLabel(reader, id), today: today, letters: state.letters.all.reversed(),
      received: state.letters.received.reversed().map { message in
        ReceivedMessage(
          content: message.content, day: message.day,
          isUnread: message.content.task.map { state.tasks[$0] != nil } ?? false)
      },
      courses: state.contacts.planned.sorted { $0.day > $1.day }.compactMap { NoShowCourse($0.appointment, in: state) },
      appointments: state.contacts.ahead(from: today), writers: try labels(writers),
      mayWrite: may(reader, .registerContact, in: id))
  }

  /// What a letter of a kind begins with.
  public func newLetter(
    _ reader: Reader, _ id: ID<Case>, _ kind: LetterKind, about references: [Reference<Appointment>],
    answering message: Reference<WorkTask>? = nil
  ) async throws -> LetterWriting {
    try require(reader, Desk.action(kind), in: id)
    let state = CaseState(CaseHistory(try await openedForLetters(reader, id).facts))
    let about = references.compactMap { state.contacts[$0] }.sorted {
      ($0.day, $0.time?.minutes ?? 0) < ($1.day, $1.time?.minutes ?? 0)
    }
    let rules = LetterRules.on(today)
    let due = kind == .hearing ? rules.hearingDue(writtenOn: today) : nil
    let template = LetterTemplate.of(kind, on: today)
    var words = state.letterWords(
      about: about, sender: reader.label.person.name, role: letterRole(reader, state),
      municipality: try installation()?.municipality ?? "", due: due, phone: reader.label.person.phone)
    let answered = message.flatMap { task in state.letters.received.last { $0.content.task == task } }
    if let answered {
      words[.message] = answered.content.text
      words[.messageDay] = LetterWords.day(answered.day)
    }
    let filled = template.filled(words)
    var writing = LetterWriting(
      citizen: try letterLabel(reader, id), today: today, kind: kind, appointments: about,
      ways: try await ways(state, id), template: template,
      subject: answered == nil ? filled.subject : LetterWords.answerSubject,
      text: filled.text, due: due, rules: rules)
    writing.answers = answered?.content.task
    return writing
  }

  /// How a reminder or letter can go to this citizen now, for those who book.
  public func bookingWays(_ reader: Reader, _ id: ID<Case>) async throws -> [LetterWayChoice] {
    try require(reader, .planContact, in: id)
    return try await ways(CaseState(CaseHistory(try await log.caseFile(id).facts)), id)
  }

  /// How a letter can go to this citizen now.
  func ways(_ state: CaseState, _ id: ID<Case>) async throws -> [LetterWayChoice] {
    let carried = carriedWays.withLock { $0 }
    let hasDoor =
      try await SigningLinks(workroom).all(case: id, agreement: Desk.ownDoor, now: instant).isEmpty == false
    return LetterWay.allCases.map { way in
      let obstacle: LetterObstacle? =
        switch way {
        case .paper: nil
        case .ownPage: hasDoor ? nil : .noOwnPage
        case .file, .email, .digitalPost:
          if !carried.contains(way) {
            .notSetUp
          } else if way == .email, state.address?.email == nil {
            .noEmail
          } else if way == .digitalPost, state.identity?.cpr == nil {
            .noCPR
          } else {
            nil
          }
        }
      return LetterWayChoice(way: way, obstacle: obstacle)
    }
  }

  /// The role in which the reader writes: the one they hold round the citizen.
  func letterRole(_ reader: Reader, _ state: CaseState) -> CaseRole {
    state.people.holders.first { $0.person == reader.person }?.role
      ?? reader.subject.role.map { CaseRole($0) } ?? .professional
  }

  /// Records what is decided, and the tasks that follow of it.
  func act(
    onLetters reader: Reader, _ id: ID<Case>, receipt: ID<FactInCase>?, version: Int? = nil,
    _ facts: (CaseState, Day) throws(Refusal) -> [Proposal]
  ) async throws -> ActOutcome {
    try await append(reader, id, receipt: receipt, version: version, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      let proposals = try facts(state, today)
      let follows = state.letterTasks(after: proposals, today: today, texts: Desk.letterTexts)
      return try state.decide(record: proposals + follows, today: today)
    }
  }

  /// Writes a letter: it goes by itself, lies ready to be posted, or is seen at once on the citizen's own page.
  public func writeLetter(
    _ reader: Reader, _ id: ID<Case>, _ typed: TypedLetter, receipt: ID<FactInCase>
  ) async throws -> (outcome: ActOutcome, letter: Reference<Letter>) {
    try require(reader, Desk.action(typed.kind), in: id)
    let before = CaseState(CaseHistory(try await log.caseFile(id).facts))
    guard try await ways(before, id).contains(LetterWayChoice(way: typed.way)) else { throw DeskRefusal.notFound }
    let reference = Reference<Letter>(Desk.id("letter", receipt.description) as ID<Letter>)
    let outcome = try await act(onLetters: reader, id, receipt: receipt) { state, today in
      let letter = LetterWritten(
        letter: reference, kind: typed.kind, way: typed.way, subject: typed.subject, text: typed.text,
        by: letterRole(reader, state), person: reader.person,
        appointments: typed.appointments.isEmpty ? nil : typed.appointments,
        scheduledFor: typed.appointments.first.flatMap { state.contacts[$0]?.day },
        due: typed.kind == .hearing ? typed.due : nil)
      let written = Proposal(.letterWritten(letter), on: today)
      // What is answered is read.
      let read = typed.answers.flatMap { state.tasks[$0] }.map {
        [Proposal(.taskDone(TaskDone(task: $0.task)), on: today)]
      }
      return [written] + (typed.way == .ownPage ? Desk.sent(letter, on: today) : []) + (read ?? [])
    }
    return (outcome, reference)
  }

  /// What is recorded when a letter has gone.
  static func sent(_ letter: LetterWritten, on day: Day) -> [Proposal] {
    let message = MessageSent(
      by: letter.by, channel: letter.way.channel, about: LetterWords.kind(letter.kind), letter: letter.letter)
    var facts: [CaseFact] = [.messageSent(message)]
    if letter.kind == .hearing {
      facts.append(
        .hearingSent(
          HearingSent(
            about: "aftale uden fremmøde", due: letter.due, letter: letter.letter,
            appointment: letter.appointments?.first)))
    }
    return facts.map { Proposal($0, on: day) }
  }

  /// One letter, for the screen and for print.
  public func letter(_ reader: Reader, _ id: ID<Case>, _ reference: Reference<Letter>) async throws -> LetterSheet {
    let file = try await openedForLetters(reader, id)
    let history = CaseHistory(file.facts)
    let state = CaseState(history)
    guard let letter = state.letters[reference] else { throw DeskRefusal.notFound }
    let scope = Access.scope(of: reader.subject, for: .seeCase, in: id, relation: relation(reader, to: id))
    let isProtected = history.isProtected(on: today)
    let shows = !isProtected || scope.protectedAddresses != .nothing
    let everyone = try staffLabels()
    return LetterSheet(
      citizen: try letterLabel(reader, id), today: today, letter: letter,
      writer: letter.content.person.flatMap { everyone[$0] }, address: shows ? Desk.lines(state.address) : [],
      isAddressHidden: isProtected && !shows, municipality: try installation()?.municipality ?? "",
      mayWrite: may(reader, Desk.action(letter.content.kind), in: id),
      history: file.facts.compactMap { fact in
        Desk.happening(fact.fact, to: reference).map { what in
          var by: PersonLabel?
          if case .person(let person, _) = fact.actor { by = everyone[person] }
          return .init(at: fact.recorded, what: what, by: by)
        }
      })
  }

  static func lines(_ address: CitizenAddressChanged?) -> [String] {
    let town = [address?.postalCode, address?.town].compactMap { $0 }.joined(separator: " ")
    return [address?.street ?? "", town].filter { !$0.isEmpty }
  }

  private static func happening(_ fact: CaseFact, to letter: Reference<Letter>) -> LetterSheet.Happening.What? {
    switch fact {
    case .letterWritten(let content): content.letter == letter ? .written : nil
    case .letterAttempted(let content): content.letter == letter ? .tried(content.attempt) : nil
    case .letterNotSent(let content): content.letter == letter ? .notSent(content) : nil
    case .messageSent(let content): content.letter == letter ? .sent : nil
    case .hearingAnswered(let content): content.letter == letter ? .answered(content) : nil
    default: nil
    }
  }

  /// What people do with a letter that is not sent.
  public enum LetterAct: String, CaseIterable, Sendable {
    /// Posted, sent by another system, or known to have come through.
    case sent = "sendt"
    case again = "igen"
    case stop = "stop"
  }

  public func act(
    _ act: LetterAct, _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Letter>, reason: String? = nil,
    receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let letter = try await letter(reader, id, reference).letter
    try require(reader, Desk.action(letter.content.kind), in: id)
    return try await self.act(onLetters: reader, id, receipt: receipt) { state, today in
      switch act {
      case .sent: Desk.sent(letter.content, on: today)
      case .again:
        [Proposal(.letterNotSent(LetterNotSent(letter: reference, outcome: .again, reason: reason)), on: today)]
      case .stop:
        [Proposal(.letterNotSent(LetterNotSent(letter: reference, outcome: .stopped, reason: reason)), on: today)]
      }
    }
  }
}
