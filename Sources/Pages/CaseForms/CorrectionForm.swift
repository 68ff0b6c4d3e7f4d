import Answers
import Casework
import WebLook

/// The form by which an event is corrected: the vocabulary's questions about it; or for words that no model asks about, the
/// short form by which they were written.
public struct CorrectionForm: Sendable {
  private enum Shape {
    case questions(FactForm)
    case short(EntryKind)
  }

  private let shape: Shape
  private let event: CaseEvent
  private let basis: EntryBasis

  /// nil for kinds that nobody writes by hand.
  public init?(of event: CaseEvent, basis: EntryBasis) {
    self.event = event
    self.basis = basis
    switch event.fact {
    case .noteWritten: shape = .short(.note)
    case .taskGiven: shape = .short(.task)
    default:
      guard let form = FactForm(kind: event.fact.kind, basis: basis) else { return nil }
      shape = .questions(form)
    }
  }

  /// Whether events of a kind can be corrected by hand.
  static func exists(for kind: CaseFactKind) -> Bool { kind == .noteWritten || kind == .taskGiven || kind.hasForm }

  /// Whether it asks more than most events answer.
  var isLong: Bool { if case .questions = shape { true } else { false } }

  /// What the event says, as the form shows it first.
  func filled() -> FormFields {
    switch (shape, event.fact) {
    case (.questions(let form), let fact): form.filled(with: fact, on: event.day)
    case (.short, .noteWritten(let note)):
      FormFields(
        [("notat", note.text), ("dag", basis.typed(event.day))] + (note.shownToCitizen ? [("vis", "ja")] : [])
          + [(FieldMaker.sentName, "1")])
    case (.short, .taskGiven(let task)):
      FormFields([
        ("tekst", task.text), ("frist", basis.typed(task.due)), ("hvem", task.person.description),
        (FieldMaker.sentName, "1"),
      ])
    case (.short, _): FormFields()
    }
  }

  public func fields(_ state: FormState) -> [Field] {
    switch shape {
    case .questions(let form): form.fields(state)
    case .short(let kind): kind.fields(basis, state)
    }
  }

  func carried(_ state: FormState) -> [FormValue] {
    switch shape {
    case .questions(let form): form.carried(state)
    case .short(let kind): kind.carried(state)
    }
  }

  /// What was typed as the fact that should have stood; or what is wrong with it. What no question asks for is to be kept of
  /// the fact that stands.
  public func read(_ typed: FormFields) -> Result<Proposal, FormErrors> {
    switch shape {
    case .questions(let form): return form.read(typed)
    case .short(let kind):
      return kind.read(typed, basis).flatMap { proposals in
        guard var proposal = proposals.first else { return .failure(FormErrors()) }
        if case .taskGiven(var task) = proposal.fact, case .taskGiven(let old) = event.fact {
          // It stays the task that it was, from whom it was, on the day when it was given.
          (task.task, task.from) = (old.task, old.from)
          proposal = Proposal(.taskGiven(task), on: event.day)
        }
        return .success(proposal)
      }
    }
  }
}
