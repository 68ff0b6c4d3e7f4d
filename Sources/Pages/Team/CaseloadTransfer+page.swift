import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CaseloadTransfer {
  /// First who and to whom; then the citizens, the reason and what the next one must know.
  public func page(_ context: PageContext, form: FormState = FormState(), refusals: [String] = []) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: TeamText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.transferTitle)) { html in
      html.pageTitle(
        PageTitle(say(.transferTitle), lead: say(.transferLead), over: Link(speaker.say(TeamText.title), Path.myTeam)))
      html.card {
        html.form(.method(.get), .action(Path.transfer), .class("form")) {
          html.fieldRow([
            choose("fra", say(.transferFrom), colleagues.filter { $0.citizens > 0 }, from, speaker),
            // Roles go along as they are: those with the same work come first.
            choose(
              "til", say(.transferTo),
              colleagues.filter { $0.isActive && $0 != from }.sorted { $0.role == from?.role && $1.role != from?.role },
              to,
              speaker),
          ])
          html.buttons(ButtonRow([ButtonRow.Button(say(.transferShow), weight: from == nil ? .main : .other)]))
        }
      }
      guard let from, let to else { return }
      guard from != to else { return html.notice(say(.transferSame), "") }
      guard !rows.isEmpty else { return html.empty(EmptyState(say(.transferNobody))) }
      let fields = questions(form, speaker)
      html.errorSummary(form.errors, fields, speaker, refusals: refusals)
      html.postForm(
        Path.transfer, token: context.token,
        values: [FormValue("fra", from.person.id.description), FormValue("til", to.person.id.description)]
      ) {
        for field in fields { html.field(field) }
        html.p(say(.transferMeans), .class("small quiet"))
        html.buttons(
          ButtonRow([ButtonRow.Button(say(.transferDo))], cancel: Link(speaker.say(EntryTitle.back), Path.myTeam)))
      }
    }
  }

  private func choose(
    _ name: String, _ label: String, _ people: [Colleague], _ chosen: Colleague?, _ speaker: any Speaker
  ) -> Field {
    let none = Field.Choice("", speaker.say(EntryText.choose), isChosen: chosen == nil)
    return Field(
      id: "felt-" + name, name: name, label: label,
      control: .select(
        [none]
          + people.map { colleague in
            let told = [
              speaker.say(colleague.role), speaker.say(TeamText.transferHolds(colleague.citizens)),
              colleague.isActive ? nil : speaker.say(TeamText.transferLeft),
            ].compactMap { $0 }
            return Field.Choice(
              colleague.person.id.description, "\(colleague.person.name) (\(told.joined(separator: ", ")))",
              isChosen: colleague == chosen)
          }))
  }

  private func questions(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    let isSent = !form.fields["sendt"].isEmpty || !form.fields.names.isEmpty
    let chosen = Set(form.fields.all("sag"))
    func area(_ name: String, _ label: TeamText, _ help: TeamText) -> Field {
      Field(
        id: "felt-" + name, name: name, label: speaker.say(label), help: speaker.say(help), error: form.errors[name],
        errorWord: speaker.say(EntryText.errorWord), control: .area(value: form.fields[name], rows: 3))
    }
    let cases = Field(
      id: "felt-sag", name: "sag", label: speaker.say(TeamText.transferWho), error: form.errors["sag"],
      errorWord: speaker.say(EntryText.errorWord),
      control: .checkboxes(
        rows.map { row in
          var told = [speaker.say(TeamText.transferAs(row.roles.map { speaker.say($0) }.joined(separator: ", ")))]
          if row.appointments > 0 { told.append(speaker.say(TeamText.transferAppointments(row.appointments))) }
          return Field.Choice(
            row.citizen.id.description, row.citizen.text, help: told.joined(separator: " · "),
            isChosen: !isSent || chosen.contains(row.citizen.id.description))
        }))
    return [
      area("grund", .transferReason, .transferReasonHelp),
      area("overlevering", .transferHandOver, .transferHandOverHelp), cases,
    ]
  }

  /// What was decided; or what is missing.
  public func read(_ typed: FormFields, _ speaker: any Speaker) -> Result<TransferOrder, FormErrors> {
    var errors = FormErrors()
    if typed["grund"].isEmpty { errors.add("grund", speaker.say(TeamText.transferNoReason)) }
    if typed["overlevering"].isEmpty { errors.add("overlevering", speaker.say(TeamText.transferNoHandOver)) }
    let chosen = Set(typed.all("sag"))
    let cases = rows.map(\.citizen.id).filter { chosen.contains($0.description) }
    if cases.isEmpty { errors.add("sag", speaker.say(TeamText.transferNoCases)) }
    guard errors.isEmpty, let from, let to else { return .failure(errors) }
    return .success(
      TransferOrder(
        from: from.person.id, to: to.person.id, cases: cases, reason: typed["grund"], handOver: typed["overlevering"],
        task: speaker.say(TeamText.transferTask),
        title: speaker.say(TeamText.transferNote(from.person.name, to.person.name))))
  }
}
