import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import Timelines
import WebLook

/// The form of one kind of event on a page of its own.
///
/// - Parameter version: the case's version when the form was first shown.
public func factFormPage(
  _ form: FactForm, of citizen: CaseLabel, _ context: PageContext, state: FormState = FormState(),
  refusals: [String] = [], version: Int, back: String? = nil, asked: AskedRule? = nil
) -> [UInt8] {
  let speaker = context.speaker
  let noun = speaker.sentenceCase(speaker.noun(form.kind))
  return page(context, title: noun) { html in
    html.pageTitle(
      PageTitle(noun, lead: speaker.text(form.vocabulary.meaning), over: Link(citizen.text, Path.citizen(citizen.id))))
    html.asked(asked, speaker)
    html.factForm(
      form.fields(state), carried: form.carried(state) + AskedRule.carried(asked),
      Path.otherEvent(citizen.id, form.kind), context, state,
      refusals, version, save: speaker.say(EntryTitle.save), back: back ?? Path.citizen(citizen.id))
  }
}

/// The form by which an event is corrected, with the reason why.
public func correctionPage(
  _ form: CorrectionForm, of event: CaseEvent, in citizen: CaseLabel, _ context: PageContext, state: FormState? = nil,
  refusals: [String] = [], version: Int
) -> [UInt8] {
  let speaker = context.speaker
  let title = speaker.say(FactFormText.correctTitle(speaker.noun(event.fact)))
  let state = state ?? FormState(fields: form.filled())
  // What was written comes first; the questions that nobody answered are there for who needs them.
  let fields = form.fields(state)
  let folded = form.isLong ? fields.filter { $0.answer.isEmpty && $0.error == nil } : []
  let shown = fields.filter { field in !folded.contains { $0.id == field.id } }
  return page(context, title: title) { html in
    html.pageTitle(
      PageTitle(
        title, lead: [.who(citizen.text, href: Path.citizen(citizen.id))],
        over: Link(speaker.say(CitizensText.title), Path.citizens)))
    html.factForm(
      shown, folded: folded, carried: form.carried(state), Path.correct(citizen.id, event.id), context, state, refusals,
      version, extra: [reasonField(.whyCorrect, state, speaker)], save: speaker.say(FactFormText.saveCorrection),
      back: Path.citizen(citizen.id) + "#h-\(event.id)")
  }
}

/// The form by which an event is taken out, with the reason why.
public func retractionPage(
  of event: CaseEvent, in citizen: CaseLabel, today: Day, _ context: PageContext, state: FormState = FormState(),
  version: Int
) -> [UInt8] {
  let speaker = context.speaker
  let title = speaker.say(FactFormText.retractTitle(speaker.noun(event.fact)))
  let back = Path.citizen(citizen.id) + "#h-\(event.id)"
  return page(context, title: title) { html in
    html.pageTitle(
      PageTitle(title, lead: speaker.say(FactFormText.retractLead), over: Link(citizen.text, Path.citizen(citizen.id))))
    let detail = [speaker.day(event.day, readOn: today), speaker.detail(event.fact)].filter { !$0.isEmpty }
    html.p(detail.joined(separator: " · "))
    let field = reasonField(.whyRetract, state, speaker)
    html.errorSummary(state.errors, [field], speaker)
    html.postForm(
      Path.retract(citizen.id, event.id), token: context.token,
      values: [FormValue("version", "\(version)"), FormValue("tilbage", back)]
    ) {
      html.field(field)
      html.buttons(
        ButtonRow(
          [ButtonRow.Button(speaker.say(FactFormText.retract))], cancel: Link(speaker.say(EntryTitle.back), back)))
    }
  }
}

/// The reason typed in a correction or retraction; an error where there is none.
public func readReason(_ typed: FormFields, _ speaker: any Speaker) -> Result<String, FormErrors> {
  guard typed["hvorfor"].isEmpty else { return .success(typed["hvorfor"]) }
  var errors = FormErrors()
  errors.add("hvorfor", speaker.say(EntryError.noReason))
  return .failure(errors)
}

private func reasonField(_ label: FactFormText, _ state: FormState, _ speaker: any Speaker) -> Field {
  Field(
    id: "hvorfor", name: "hvorfor", label: speaker.say(label), help: speaker.say(FactFormText.whyHelp),
    error: state.errors["hvorfor"], errorWord: speaker.say(EntryText.errorWord),
    control: .area(value: state.fields["hvorfor"], rows: 2))
}

extension HTML {
  fileprivate func factForm(
    _ fields: [Field], folded: [Field] = [], carried: [FormValue], _ action: String, _ context: PageContext,
    _ state: FormState, _ refusals: [String], _ version: Int, extra: [Field] = [], save: String, back: String
  ) {
    let speaker = context.speaker
    errorSummary(state.errors, fields + folded + extra, speaker, refusals: refusals)
    postForm(
      action, token: context.token,
      values: carried + [FormValue("version", "\(version)"), FormValue("tilbage", back)]
    ) {
      for field in fields { self.field(field) }
      if !folded.isEmpty {
        details(.class("more")) {
          summary(speaker.say(FactFormText.moreQuestions(folded.count)))
          for field in folded { self.field(field) }
        }
      }
      for field in extra { self.field(field) }
      buttons(ButtonRow([ButtonRow.Button(save)], cancel: Link(speaker.say(EntryTitle.back), back)))
    }
  }
}
