import Answers
import Identifiers
import Language
import Markup
import WebLook

extension ColleagueFigures {
  /// Asks a leader whose figures, by which model, and what for.
  public func page(_ context: PageContext, form: FormState = FormState()) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: TeamText) -> String { speaker.say(text) }
    func choose(_ name: String, _ label: TeamText, _ choices: [(value: String, text: String)]) -> Field {
      let chosen = form.fields[name]
      let none = Field.Choice("", say(.figuresChoose), isChosen: chosen.isEmpty)
      return Field(
        id: "felt-" + name, name: name, label: say(label), error: form.errors[name],
        errorWord: speaker.say(EntryText.errorWord),
        control: .select([none] + choices.map { .init($0.value, $0.text, isChosen: $0.value == chosen) }))
    }
    let fields = [
      choose("hvem", .figuresWho, colleagues.map { ($0.id.description, $0.name) }),
      choose("model", .figuresModel, models.map { ($0.id, $0.title) }),
      Field(
        id: "felt-formaal", name: "formaal", label: say(.figuresPurpose), help: say(.figuresPurposeHelp),
        error: form.errors["formaal"], errorWord: speaker.say(EntryText.errorWord),
        control: .area(value: form.fields["formaal"], rows: 2)),
    ]
    return Pages.page(context, title: say(.figuresTitle)) { html in
      html.pageTitle(PageTitle(say(.figuresTitle), lead: say(.figuresLead), over: Link(say(.title), Path.myTeam)))
      guard !colleagues.isEmpty else { return html.empty(EmptyState(say(.figuresNobody))) }
      html.errorSummary(form.errors, fields, speaker)
      html.postForm(Path.colleagueFigures, token: context.token) {
        for field in fields { html.field(field) }
        html.buttons(
          ButtonRow([.init(say(.figuresOpen))], cancel: Link(speaker.say(EntryTitle.back), Path.myTeam)))
      }
    }
  }

  /// What was chosen and typed; or what is missing.
  public func read(
    _ typed: FormFields, _ speaker: any Speaker
  ) -> Result<(colleague: ID<Person>, purpose: String, address: String), FormErrors> {
    var errors = FormErrors()
    let colleague = colleagues.first { $0.id.description == typed["hvem"] }
    let model = models.first { $0.id == typed["model"] }
    if colleague == nil { errors.add("hvem", speaker.say(TeamText.figuresNoColleague)) }
    if model == nil { errors.add("model", speaker.say(TeamText.figuresNoModel)) }
    if typed["formaal"].isEmpty { errors.add("formaal", speaker.say(TeamText.figuresNoPurpose)) }
    guard errors.isEmpty, let colleague, let model else { return .failure(errors) }
    let query = FidelityQuery(circle: .colleague, colleague: colleague.id.description)
    return .success((colleague.id, typed["formaal"], MethodPath.fidelity(model.id) + query.address))
  }
}
