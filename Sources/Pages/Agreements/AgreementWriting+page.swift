import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Where an agreement is written or changed.
public func agreementWritingPage(
  _ form: AgreementForm, of citizen: CaseLabel, _ reference: Reference<Agreement>, _ context: PageContext,
  state: FormState, refusals: [String] = [], version: Int, kept: ConversationPage.KeptDraft? = nil
) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: AgreementText) -> String { speaker.say(text) }
  let title = say(form.isChange ? .changeTitle : .newTitle)
  let address = Path.writeAgreement(citizen.id, reference)
  return page(context, title: title) { html in
    html.pageTitle(
      PageTitle(
        title,
        lead: [
          .who(citizen.text, href: Path.citizen(citizen.id)),
          .text(" · " + say(form.isChange ? .changeLead : .formLead)),
        ], over: Link(say(.title), Path.agreements(citizen.id))))
    if let kept, state.errors.isEmpty, refusals.isEmpty {
      html.notice(speaker.say(ConversationText.draftFound(speaker.instant(kept.saved))), "")
      html.acts([
        Act(
          speaker.say(ConversationText.dropDraft),
          .post(
            action: Path.agreementAct(citizen.id, reference, "kladde"), token: context.token,
            values: [FormValue("smid", "ja")]))
      ])
    }
    html.card {
      html.errorSummary(state.errors, form.questions(state), speaker, refusals: refusals)
      html.postForm(
        address, token: context.token,
        values: [FormValue(FieldMaker.sentName, "1"), FormValue("version", "\(version)")],
        draft: Path.agreementAct(citizen.id, reference, "kladde"),
        draftText: speaker.say(ConversationText.autosaved)
      ) {
        for group in form.groups(FieldMaker(basis: form.basis, state: state)) { write(group, html) }
        html.buttons(
          ButtonRow(
            [
              ButtonRow.Button(say(form.isChange ? .sendChange : .sendToSign)),
              ButtonRow.Button(say(.saveDraft), weight: .other, value: FormValue("kladde", "ja")),
            ], cancel: Link(speaker.say(EntryTitle.back), Path.agreements(citizen.id))))
      }
    }
  }
}

private func write(_ group: AgreementForm.Group, _ html: HTML) {
  func fields() {
    if let lead = group.lead { html.p(lead, .class("help")) }
    for row in group.rows { if row.count == 1 { html.field(row[0]) } else { html.fieldRow(row) } }
    guard !group.folded.isEmpty else { return }
    let isAnswered = group.folded.contains { row in row.contains { $0.error != nil || !$0.answer.isEmpty } }
    html.details(.class("inline"), .open(isAnswered)) {
      html.summary(group.foldText)
      html.div(.class("inline-form")) { for row in group.folded { html.fieldRow(row) } }
    }
  }
  guard group.isFolded else { return html.fieldGroup(group.heading) { fields() } }
  let isAnswered = group.rows.contains { row in row.contains { $0.error != nil || !$0.answer.isEmpty } }
  html.details(.class("inline"), .open(isAnswered)) {
    html.summary(group.heading)
    html.div(.class("inline-form")) { fields() }
  }
}
