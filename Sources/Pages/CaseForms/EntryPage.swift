import Answers
import Language
import Markup
import WebLook

/// One short form on a page of its own: where it did not fit in a row, or where something was wrong with it.
///
/// - Parameters:
///   - state: what was typed and what is wrong; or what the link that led here fills in.
///   - refusals: why the case did not take it, in sentences, where each field by itself was in order.
///   - version: the case's version when the form was first shown.
///   - back: where to go afterwards, path and fragment.
///   - asked: what the model asks, where the link came from something that is owed.
public func entryPage(
  _ kind: EntryKind, of citizen: CaseLabel, _ basis: EntryBasis, _ context: PageContext, state: FormState = FormState(),
  refusals: [String] = [], version: Int, back: String, asked: AskedRule? = nil
) -> [UInt8] {
  let speaker = context.speaker
  return page(context, title: speaker.say(kind.title)) { html in
    html.pageTitle(
      PageTitle(
        speaker.say(kind.title), lead: [.who(citizen.text, href: Path.citizen(citizen.id))],
        over: Link(speaker.say(CitizensText.title), Path.citizens)))
    html.asked(asked, speaker)
    if let task = basis.tasks.first(where: { $0.task.description == state.fields["opgave-id"] }) {
      html.p(task.text, .class("asked"))
    }
    if kind == .standIn, !StandInEntry.hasChoice(basis) {
      let here = Path.register(citizen.id, kind.rawValue)
      return html.empty(
        EmptyState(
          speaker.say(EntryText.standInNobody),
          link: Link(
            speaker.say(EntryTitle.assign),
            Path.register(citizen.id, EntryKind.assign.rawValue) + "?tilbage=" + Path.queryValue(here))))
    }
    let fields = kind.fields(basis, state)
    html.errorSummary(state.errors, fields, speaker, refusals: refusals)
    html.postForm(
      Path.register(citizen.id, kind.rawValue), token: context.token,
      values: kind.carried(state) + AskedRule.carried(asked) + [
        FormValue("version", "\(version)"), FormValue("tilbage", back),
      ]
    ) {
      for field in fields { html.field(field) }
      html.buttons(
        ButtonRow([ButtonRow.Button(speaker.say(kind.saveText))], cancel: Link(speaker.say(EntryTitle.back), back)))
    }
  }
}

extension HTML {
  /// What must be so for it to count: what is registered without it is kept, and the demand stands.
  func asked(_ rule: AskedRule?, _ speaker: any Speaker) {
    guard let rule else { return }
    p(.class("asked small")) {
      strong(speaker.say(FactFormText.modelAsks))
      text(" " + rule.sentence)
    }
  }

  /// What is in the way of saving, with a link to each field; nothing where nothing is.
  func errorSummary(_ errors: FormErrors, _ fields: [Field], _ speaker: any Speaker, refusals: [String] = []) {
    guard !errors.isEmpty || !refusals.isEmpty else { return }
    let first = fields.first?.id ?? "content"
    let problems =
      errors.sentences.map { error in
        ErrorSummary.Problem(error.sentence, fieldID: fields.first { $0.name == error.field }?.id ?? first)
      } + refusals.map { ErrorSummary.Problem($0, fieldID: first) }
    errorSummary(ErrorSummary(heading: speaker.say(EntryTitle.cannotSave), errors: problems))
  }
}
