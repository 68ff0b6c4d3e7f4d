import Almanac
import Answers
import Casework
import EventLog
import Identifiers
import Registers

/// A letter on its way: a try is recorded, and what comes of it is to be told with ``Desk/settle(_:_:)``.
public struct OutgoingLetter: Sendable {
  public let caseID: ID<Case>
  public let content: LetterWritten
  public let attempt: Int
  /// The instant of the try: microseconds since 1970 began (UTC).
  public let instant: Int64
  public let name: String
  /// Nothing where the address is protected.
  public let address: [String]
  public let email: String?
  public let cpr: String?
  public let municipality: String
  /// An iCalendar file that goes along.
  public let calendar: String?
}

/// What came of a try.
public enum LetterResult: Hashable, Sendable {
  case sent
  case prepared
  case failed(LetterNotSent.Cause)
  case refused(LetterNotSent.Cause)
}

/// The outbox: which letters are to be sent is worked out of the facts. A try is recorded before, and what came of it
/// after; where the second is missing nobody knows whether the letter has gone, and it is never sent again by itself.
extension Desk {
  private static let outboxActor = Actor.system(SystemActor(named: "outbox"))
  private static let reminderActor = Actor.system(SystemActor(named: "reminders"))

  /// Says how letters can go by themselves in this installation.
  public func carries(_ ways: Set<LetterWay>) { carriedWays.withLock { $0 = ways } }

  /// A letter that is due to be tried, as the outbox knows it.
  public struct DueLetter: Hashable, Sendable {
    public let caseID: ID<Case>
    public let letter: Reference<Letter>
  }

  /// Letters that are due to be tried now, those that have waited longest first. One that failed waits, longer each time.
  public func dueLetters() throws -> [DueLetter] {
    let carried = carriedWays.withLock { $0 }
    return try registers.ask(
      LettersToSend(by: carried, now: clock.now(), waits: LetterRules.on(today).waits)
    ).map { DueLetter(caseID: $0.id, letter: $0.reference) }
  }

  /// Records that a letter is about to be tried.
  ///
  /// - Returns: nil where it is not to be sent any more: another has sent or stopped it, or its appointment has another
  ///   time now; that is recorded.
  public func attempt(_ due: DueLetter) async throws -> OutgoingLetter? {
    var outgoing: OutgoingLetter?
    let municipality = try installation()?.municipality ?? ""
    let now = clock.now()
    let isRecorded = try await record(by: Desk.outboxActor, due.caseID) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      outgoing = nil
      let state = CaseState(CaseHistory(file.facts))
      guard let letter = state.letters[due.letter], letter.state == .waiting else { throw .letterSettled }
      if letter.content.isOutdated(in: state, file) {
        let reason = "Aftalen er flyttet eller aflyst, siden brevet blev skrevet."
        return [
          Proposal(
            .letterNotSent(LetterNotSent(letter: due.letter, outcome: .stopped, cause: .other, reason: reason)),
            on: today)
        ]
      }
      let attempt = LetterAttempted(letter: due.letter, attempt: letter.attempts + 1, way: letter.content.way)
      outgoing = OutgoingLetter(
        caseID: due.caseID, content: letter.content, attempt: attempt.attempt, instant: now,
        name: state.identity?.name?.full ?? "",
        // A protected address goes into no file and no envelope that others see.
        address: state.isProtected(on: today) ? [] : Desk.lines(state.address), email: state.address?.email,
        cpr: state.identity?.cpr?.digits, municipality: municipality,
        calendar: Desk.calendar(of: letter.content, state, file, made: now))
      return [Proposal(.letterAttempted(attempt), on: today)]
    }
    return isRecorded ? outgoing : nil
  }

  /// Records what came of a try.
  public func settle(_ outgoing: OutgoingLetter, _ result: LetterResult) async throws {
    let letter = outgoing.content.letter
    _ = try await record(by: Desk.outboxActor, outgoing.caseID) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      func notSent(_ outcome: LetterNotSent.Outcome, _ cause: LetterNotSent.Cause? = nil) -> [Proposal] {
        let content = LetterNotSent(letter: letter, outcome: outcome, attempt: outgoing.attempt, cause: cause)
        return [Proposal(.letterNotSent(content), on: today)]
      }
      let facts: [Proposal]
      switch result {
      case .sent: facts = Desk.sent(outgoing.content, on: today)
      case .prepared: facts = notSent(.prepared)
      case .refused(let cause): facts = notSent(.refused, cause)
      case .failed(let cause):
        let isLast = (state.letters[letter]?.failures ?? 0) >= LetterRules.on(today).waits.count
        facts = isLast ? notSent(.refused, .triedOften) : notSent(.failed, cause)
      }
      let follows = state.letterTasks(after: facts, today: today, texts: Desk.letterTexts)
      return try state.decide(record: facts + follows, today: today)
    }
  }

  /// Writes the reminders that are due and have not been written, each once for the day it tells of.
  public func writeReminders() async throws {
    let rules = LetterRules.on(today)
    let last = today.adding(workingDays: rules.reminderWorkingDays + 1)
    let municipality = try installation()?.municipality ?? ""
    for row in try registers.ask(AppointmentsToRemind(from: today.adding(days: 1), through: last))
    where rules.reminderDay(for: row.day) <= today {
      let sender = try row.person.flatMap { try staffLabels()[$0] }
      // The same for the same appointment and day, so that two at once write one.
      let reference = Reference<Letter>(Desk.id("reminder", "\(row.id) \(row.reference) \(row.day)") as ID<Letter>)
      _ = try await record(by: Desk.reminderActor, row.id) {
        (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
        let state = CaseState(CaseHistory(file.facts))
        guard let planned = state.contacts[row.reference], planned.state == .planned, planned.day == row.day,
          let way = planned.remind, state.letters[reference] == nil
        else { throw .letterSettled }
        let role = planned.by ?? .professional
        let filled = LetterTemplate.of(.reminder, on: today).filled(
          state.letterWords(
            about: [planned], sender: sender?.name ?? "", role: role, municipality: municipality,
            phone: sender?.phone))
        let letter = LetterWritten(
          letter: reference, kind: .reminder, way: way, subject: filled.subject, text: filled.text, by: role,
          person: planned.person, appointments: [row.reference], scheduledFor: row.day)
        let written = [Proposal(.letterWritten(letter), on: today)]
        let facts = way == .ownPage ? written + Desk.sent(letter, on: today) : written
        return try state.decide(record: facts, today: today)
      }
    }
  }

  /// Records facts of a part of the system that acts by itself. False where the case says no.
  private func record(
    by actor: Actor, _ id: ID<Case>, _ decide: (CaseFile, Day) throws(Refusal) -> [Proposal]
  ) async throws -> Bool {
    for attempt in 0..<4 {
      let file = try await log.caseFile(id)
      let proposals: [Proposal]
      do {
        proposals = try decide(file, clock.today)
      } catch {
        return false
      }
      do {
        let receipt = try await log.append(parts(actor, id, proposals, receipt: nil, versions: file.versions))
        try await follower.reach(receipt.lastPosition)
        return true
      } catch {
        guard case LogError.wrongVersion = error, attempt < 3 else { throw error }
      }
    }
    return false
  }

  /// The appointments of a letter as a calendar file; nil where it tells of none that has a time to come to.
  private static func calendar(
    of letter: LetterWritten, _ state: CaseState, _ file: CaseFile, made: Int64
  ) -> String? {
    guard [.invitation, .newTime, .cancelled, .reminder].contains(letter.kind),
      let appointments = letter.appointments, appointments.contains(where: { state.contacts[$0] != nil })
    else { return nil }
    return calendar(of: appointments, letter.kind == .cancelled ? .cancel : .publish, state, file, made: made)
  }

  /// Appointments of a case as a calendar file for the citizen: it says no more than when and where.
  static func calendar(
    of appointments: [Reference<Appointment>], _ method: CalendarFile.Method, _ state: CaseState, _ file: CaseFile,
    made: Int64
  ) -> String {
    let moves = file.facts.reduce(into: [Reference<Appointment>: Int]()) { moves, fact in
      if case .contactMoved(let content) = fact.fact { moves[content.appointment, default: 0] += 1 }
    }
    return CalendarFile(
      method, name: "Aftaler",
      events: appointments.compactMap { state.contacts[$0] }.map { appointment in
        CalendarFile.Event(
          uid: uid(appointment.appointment), day: appointment.day, time: appointment.time,
          minutes: appointment.minutes ?? 45, summary: "Aftale med kommunen", place: appointment.place,
          sequence: moves[appointment.appointment, default: 0] + (appointment.state == .cancelled ? 1 : 0),
          isCancelled: appointment.state == .cancelled)
      }, made: Int(made / 1_000_000)
    ).text
  }

  /// What calendar programs know an appointment by.
  static func uid(_ appointment: Reference<Appointment>) -> String {
    (Desk.id("calendar", appointment.description) as ID<Appointment>).description + "@fodfaeste"
  }
}

extension LetterWritten {
  /// What it tells of is no longer so: one of its appointments is not to be held, or has been moved since it was written.
  fileprivate func isOutdated(in state: CaseState, _ file: CaseFile) -> Bool {
    guard [.invitation, .newTime, .reminder].contains(kind), let about = appointments else { return false }
    if about.contains(where: { state.contacts[$0].map { $0.state != .planned } ?? false }) { return true }
    if let first = about.first.flatMap({ state.contacts[$0] }), let told = scheduledFor, told != first.day {
      return true
    }
    let written = file.facts.lastIndex { recorded in
      if case .letterWritten(let content) = recorded.fact { content.letter == letter } else { false }
    }
    return file.facts[(written ?? 0)...].contains { recorded in
      if case .contactMoved(let moved) = recorded.fact { about.contains(moved.appointment) } else { false }
    }
  }
}
