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

  /// The forms whose typing is kept.
  public enum KeptForm: Hashable, Sendable {
    case conversation
    case agreement(Reference<Agreement>)
    case paper(PaperSection.Paper)

    var name: String {
      switch self {
      case .conversation: "conversation"
      case .agreement(let reference): "agreement-\(reference)"
      case .paper(let paper): "paper-\(paper.rawValue)"
      }
    }

    /// What one must be allowed to write what is typed.
    var action: Action {
      switch self {
      case .conversation: .registerContact
      case .agreement: .managePlacement
      case .paper: .writePlan
      }
    }
  }

  private var drafts: Drafts { Drafts(workroom) }

  /// The conversation page of a case.
  ///
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not register talks in the case.
  public func conversation(_ reader: Reader, _ id: ID<Case>) async throws -> ConversationPage {
    try require(reader, .registerContact, in: id)
    let page = try await citizen(reader, id, seenOn: .conversation)
    return ConversationPage(
      citizen: page, appointment: page.appointments.first { $0.day == today },
      asks: asks(of: page), draft: try await keptDraft(reader, id, of: .conversation))
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
  public func keepDraft(
    _ reader: Reader, _ id: ID<Case>, form: String, of kept: KeptForm = .conversation
  ) async throws {
    try require(reader, kept.action, in: id)
    try await drafts.save(Data(form.utf8), as: Desk.draftKey(reader, id, kept), now: instant)
  }

  public func dropDraft(_ reader: Reader, _ id: ID<Case>, of kept: KeptForm = .conversation) async throws {
    try await drafts.remove(Desk.draftKey(reader, id, kept))
  }

  /// What was typed and not saved; nil where there is nothing.
  public func keptDraft(
    _ reader: Reader, _ id: ID<Case>, of kept: KeptForm
  ) async throws -> ConversationPage.KeptDraft? {
    try require(reader, kept.action, in: id)
    return try await drafts.draft(Desk.draftKey(reader, id, kept), now: instant).map {
      .init(form: String(decoding: $0.bytes, as: UTF8.self), saved: Int64($0.saved.timeIntervalSince1970 * 1_000_000))
    }
  }

  /// Agreements that the reader has begun to write in a case and never saved, the latest first.
  func keptAgreements(_ reader: Reader, _ id: ID<Case>) async throws -> [AgreementList.Kept] {
    let prefix = "agreement-"
    return try await drafts.all(of: reader.person, now: instant).compactMap { draft in
      guard draft.key.caseID == id, draft.key.form.hasPrefix(prefix),
        let reference = Reference<Agreement>(String(draft.key.form.dropFirst(prefix.count)))
      else { return nil }
      return .init(reference: reference, saved: Int64(draft.saved.timeIntervalSince1970 * 1_000_000))
    }
  }

  private static func draftKey(_ reader: Reader, _ id: ID<Case>, _ kept: KeptForm) -> DraftKey {
    DraftKey(reader.person, form: kept.name, case: id)
  }
}
