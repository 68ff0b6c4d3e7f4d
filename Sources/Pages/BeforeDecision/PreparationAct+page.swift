import Answers
import Language
import Markup
import WebLook

/// The page of a short form on the way to the decision.
public func preparationActPage(
  _ form: PreparationForm, _ context: PageContext, state: FormState = FormState(), refusals: [String] = [],
  version: Int
) -> [UInt8] {
  let speaker = context.speaker
  let answer = form.answer
  let id = answer.citizen.id
  let title = speaker.say(form.act.text)
  let fields = form.fields(state)
  return page(context, title: title) { html in
    html.pageTitle(
      PageTitle(
        title, lead: [.who(answer.citizen.text, href: Path.citizen(id))],
        over: Link(speaker.say(BeforeDecisionText.title), Path.beforeDecision(id))))
    html.errorSummary(state.errors, fields, speaker, refusals: refusals)
    if [.finish, .approve, .sendBack].contains(form.act) { checkList(answer, form.act, speaker, html) }
    html.postForm(
      Path.preparationAct(id, form.act.rawValue), token: context.token,
      values: [FormValue(FieldMaker.sentName, "1"), FormValue("version", "\(version)")]
    ) {
      for field in fields { html.field(field) }
      let button: PreparationActText =
        switch form.act {
        case .finish: .send
        case .sendBack: .sendBack
        case .approve: .approve
        default: .save
        }
      html.buttons(
        ButtonRow(
          [ButtonRow.Button(speaker.say(button))],
          cancel: Link(speaker.say(EntryTitle.back), Path.beforeDecision(id))))
    }
    guard [.approve, .sendBack].contains(form.act) else { return }
    html.card(speaker.say(BeforeDecisionText.preparatoryPart)) {
      html.paperSections(.preparatoryPart, answer, speaker, showsEmpty: true)
      html.definitions(Definitions(answer.planEntries(speaker), layout: .under))
    }
  }
}

/// What is there and what is lacking, before it is sent or answered.
private func checkList(_ answer: BeforeDecisionPage, _ act: PreparationAct, _ speaker: any Speaker, _ html: HTML) {
  func say(_ text: PreparationActText) -> String { speaker.say(text) }
  html.card(speaker.say(BeforeDecisionText.gate)) {
    if act == .finish {
      html.p(say(.finishLead))
      html.p(say(answer.lacking.isEmpty ? .finishReady : .lacksNow), .class("small quiet"))
    }
    html.entries(
      answer.preparation.map { finding in
        [
          .status(
            finding.outcome == .holds ? .met : .pending,
            finding.outcome == .holds
              ? speaker.begin(finding.point) : speaker.say(BeforeDecisionText.itLacks(speaker.say(finding.point))))
        ]
      })
  }
}
