import Answers
import Casework
import Language
import Markup
import WebLook

/// The form that adds a citizen.
public func newCitizenPage(_ basis: EntryBasis, _ context: PageContext, state: FormState = FormState()) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: NewCitizenText) -> String { speaker.say(text) }
  return page(context, title: say(.title)) { html in
    html.pageTitle(
      PageTitle(say(.title), lead: say(.lead), over: Link(speaker.say(CitizensText.title), Path.citizens)))
    let form = NewCitizenForm(basis: basis)
    let groups = form.groups(FieldMaker(basis: basis, state: state))
    html.errorSummary(state.errors, groups.flatMap(\.fields), speaker)
    html.postForm(Path.newCitizen, token: context.token, values: [FormValue(FieldMaker.sentName, "1")]) {
      for group in groups {
        html.fieldGroup(say(group.heading)) { for field in group.fields { html.field(field) } }
      }
      html.buttons(
        ButtonRow(
          [ButtonRow.Button(say(.save))], cancel: Link(speaker.say(EntryTitle.back), Path.citizens)))
    }
  }
}
