import Language
import Markup
import WebLook

/// Where a list is taken out as a file: what it is to be used for is written first, and stands in the log of each citizen.
///
/// - Parameter action: the address of the list, with what it is narrowed to.
public func citizensExportPage(
  to action: String, _ context: PageContext, state: FormState = FormState()
) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: CitizensText) -> String { speaker.say(text) }
  let field = Field(
    id: "formaal", name: "formaal", label: say(.exportPurpose), help: say(.exportPurposeHelp),
    error: state.errors["formaal"], errorWord: speaker.say(EntryText.errorWord),
    control: .line(value: state.fields["formaal"]))
  return page(context, title: say(.export)) { html in
    html.pageTitle(PageTitle(say(.export), over: Link(say(.title), Path.citizens)))
    html.errorSummary(state.errors, [field], speaker)
    html.card {
      html.postForm(action, token: context.token) {
        html.field(field)
        html.buttons(
          ButtonRow([ButtonRow.Button(say(.export))], cancel: Link(speaker.say(EntryTitle.back), Path.citizens)))
      }
    }
  }
}
