import Access
import Almanac
import Answers
import Casework
import Identifiers
import Workroom

/// Letters as the citizen sees them by their own door, and what the citizen writes there.
extension Desk {
  /// Those that were sent, the latest first.
  func ownLetters(_ state: CaseState) throws -> [OwnLetter] {
    let everyone = try staffLabels()
    return state.letters.all.filter { $0.state == .sent }.reversed().map { letter in
      OwnLetter(letter: letter, writer: letter.content.person.flatMap { everyone[$0]?.name })
    }
  }

  /// The citizen answers a hearing.
  public func answerHearing(
    _ guest: SigningGuest, _ letter: Reference<Letter>, text: String, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let reader = try own(guest, .completeTask)
    return try await act(onLetters: reader, guest.link.caseID, receipt: receipt) { state, today throws(Refusal) in
      guard state.letters[letter]?.state == .sent else { throw .letterUnknown }
      return [Proposal(.hearingAnswered(HearingAnswered(letter: letter, text: text, way: .ownPage)), on: today)]
    }
  }

  /// The citizen writes to their people: it stands in the case, and whoever holds the threads has a task to read it.
  public func writeToPeople(
    _ guest: SigningGuest, text: String, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let reader = try own(guest, .completeTask)
    guard let task = CaseState.readingTask(ofMessage: receipt.description) else { throw DeskRefusal.notFound }
    return try await act(onLetters: reader, guest.link.caseID, receipt: receipt) { state, today in
      let message = Proposal(
        .messageReceived(MessageReceived(channel: .message, about: "skrevet på egen side", text: text, task: task)),
        on: today)
      let responsible = state.people.holders.first { $0.role == state.people.responsible && $0.person != nil }
      guard let person = (responsible ?? state.people.holders.first { $0.person != nil })?.person else {
        return [message]
      }
      let given = TaskGiven(
        task: task, text: "Borgeren har skrevet på sin egen side", due: today.nextWorkingDay(), person: person)
      return [message, Proposal(.taskGiven(given), on: today)]
    }
  }

  /// The citizen's appointments ahead, for their own calendar.
  public func ownCalendar(_ guest: SigningGuest) async throws -> String {
    let reader = try own(guest, .seePlan)
    let id = guest.link.caseID
    try await noteRead(reader, page: "own-door", cases: [id])
    let file = try await log.caseFile(id)
    let state = CaseState(CaseHistory(file.facts))
    return Desk.calendar(
      of: state.contacts.ahead(from: today).map(\.appointment), .publish, state, file, made: clock.now())
  }
}
