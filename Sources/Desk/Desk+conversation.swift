import Access
import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Workroom

/// The page that lies open during a talk, and what is typed on it before it is saved.
extension Desk {
  /// How far ahead the page looks for what is asked of the case.
  private static let conversationLooksAhead = 30
  private static let conversationForm = "conversation"

  private var drafts: Drafts { Drafts(workroom) }

  /// The conversation page of a case.
  ///
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not register talks in the case.
  public func conversation(_ reader: Reader, _ id: ID<Case>) async throws -> ConversationPage {
    try require(reader, .registerContact, in: id)
    let page = try await citizen(reader, id, seenOn: .conversation)
    let draft = try await drafts.draft(Desk.draftKey(reader, id), now: instant)
    return ConversationPage(
      citizen: page, appointment: page.appointments.first { $0.day == today },
      asks: asks(of: page),
      draft: draft.map {
        .init(
          form: String(decoding: $0.bytes, as: UTF8.self), saved: Int64($0.saved.timeIntervalSince1970 * 1_000_000))
      })
  }

  /// What is open now or soon, the earliest first; an element once, however many rules of it ask.
  private func asks(of page: CitizenPage) -> [Owed] {
    let last = today.adding(days: Desk.conversationLooksAhead)
    var seen: Set<String> = []
    return page.roads.flatMap(\.phases).flatMap(\.elements).flatMap(\.obligations)
      .filter { [.pending, .overdue].contains($0.status) && $0.due <= last }
      .sorted { ($0.due, $0.model.description, $0.rule) < ($1.due, $1.model.description, $1.rule) }
      .filter { seen.insert("\($0.model)/\($0.element)/\($0.rule)").inserted }
  }

  /// Keeps what is typed until it is saved or let go of; each has their own.
  public func keepDraft(_ reader: Reader, _ id: ID<Case>, form: String) async throws {
    try require(reader, .registerContact, in: id)
    try await drafts.save(Data(form.utf8), as: Desk.draftKey(reader, id), now: instant)
  }

  public func dropDraft(_ reader: Reader, _ id: ID<Case>) async throws {
    try await drafts.remove(Desk.draftKey(reader, id))
  }

  private static func draftKey(_ reader: Reader, _ id: ID<Case>) -> DraftKey {
    DraftKey(reader.person, form: conversationForm, case: id)
  }
}
