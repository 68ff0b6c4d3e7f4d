import Answers
import Language
import Markup
import WebLook

extension BatchRow {
  /// Asks why a batch is to be taken back, and says what that does.
  public func retractionPage(_ context: PageContext, form: FormState? = nil) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(IntakeText.retractTitle)) { html in
      let speaker = context.speaker
      func say(_ text: IntakeText) -> String { speaker.say(text) }
      html.pageTitle(
        PageTitle(
          say(.retractTitle),
          lead: "\(fileName) · "
            + say(.retractLead(facts: speaker.count(facts), cases: speaker.count(cases))),
          over: Link(say(.title), Path.dataIntake)))
      if let errors = form?.errors, !errors.isEmpty {
        html.errorSummary(
          ErrorSummary(
            heading: say(.cannotRetract), errors: errors.sentences.map { .init($0.sentence, fieldID: "felt-hvorfor") }))
      }
      html.p(say(.retractMeans))
      html.postForm(IntakePath.retract(id), token: context.token) {
        html.field(
          Field(
            id: "felt-hvorfor", name: RetractionForm.field, label: say(.reason), help: say(.reasonHelp),
            error: form?.errors[RetractionForm.field],
            control: .line(value: form?.fields[RetractionForm.field] ?? ""), isRequired: true))
        html.buttons(ButtonRow([.init(say(.retractAct))], cancel: Link(say(.keep), Path.dataIntake)))
      }
    }
  }
}

extension RetractionRefused {
  /// Says why a batch stands, case by case, and whom to talk with.
  public func page(_ context: PageContext) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(IntakeText.refusedTitle)) { html in
      let speaker = context.speaker
      func say(_ text: IntakeText) -> String { speaker.say(text) }
      html.pageTitle(
        PageTitle(
          say(.refusedTitle), lead: say(.refusedLead(cases.count)), over: Link(say(.title), Path.dataIntake)))
      html.p(say(.refusedWay))
      html.dataTable(
        DataTable(
          id: "tabel-arbejde", caption: say(.refusedTitle), hidesCaption: true,
          columns: [.init(say(.citizen)), .init(say(.workedWhat)), .init(say(.workedOn)), .init(say(.workedBy))],
          rows: cases.map { row in
            [
              .phrases([.who(row.citizen.text, href: Path.citizen(row.citizen.id))]),
              .text(speaker.sentenceCase(row.fact)), .text(speaker.fullDay(row.day)),
              .text(row.by?.name ?? say(.unknownPerson)),
            ]
          }))
    }
  }
}
