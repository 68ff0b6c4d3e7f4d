import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension RoleModelsPage {
  /// The ways of sharing the roles, what was chosen, and the leader's form.
  ///
  /// - Parameter isChanged: somebody chose after the form was shown; what was typed is kept.
  public func page(
    _ context: PageContext, form: FormState = FormState(), refusals: [String] = [], isChanged: Bool = false
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: RolesText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      let over =
        mayChoose
        ? Link(speaker.say(TeamText.title), Path.myTeam) : Link(speaker.say(SparringText.title), Path.sparring)
      html.pageTitle(PageTitle(say(.title), lead: say(.lead), over: over))
      if isChanged { html.notice(say(.changed), say(.changedHelp)) }
      html.columns {
        writeModels(html, speaker)
      } side: {
        writeChoices(html, speaker)
        if mayChoose { writeForm(html, context, form, refusals) }
      }
    }
  }

  private func writeModels(_ html: HTML, _ speaker: any Speaker) {
    func say(_ text: RolesText) -> String { speaker.say(text) }
    for model in models {
      let isChosen = model.name == choices.first?.model
      html.card(id: "maade-" + model.name.rawValue) {
        html.h2(speaker.text(model.name.wording) + (isChosen ? " (" + say(.chosen) + ")" : ""))
        html.p(speaker.text(model.name.meaning))
        html.h3(say(.good))
        html.ul { for point in model.name.good { html.li { html.text(speaker.text(point)) } } }
        html.h3(say(.mind))
        html.ul { for point in model.name.mind { html.li { html.text(speaker.text(point)) } } }
        html.p(.class("small quiet")) {
          switch model.source {
          case .jobFirst(let page): html.text(say(.source) + ": " + say(.sourcePage(page)))
          case .ours: html.text(say(.source) + ": " + say(.ours))
          }
        }
      }
    }
  }

  private func writeChoices(_ html: HTML, _ speaker: any Speaker) {
    func say(_ text: RolesText) -> String { speaker.say(text) }
    html.card(team.name, id: "valget") {
      guard let now = choices.first else { return html.empty(EmptyState(say(.none))) }
      html.p { html.strong(say(.now(speaker.text(now.model.wording)))) }
      html.p(told(now, speaker), .class("small"))
      guard choices.count > 1 else { return }
      html.h3(say(.earlier))
      html.entries(
        choices.dropFirst().prefix(5).map {
          [.text(speaker.text($0.model.wording) + " · " + told($0, speaker))]
        })
    }
  }

  private func told(_ choice: Choice, _ speaker: any Speaker) -> String {
    let day = speaker.day(choice.from, readOn: today)
    let who = choice.by.map { speaker.say(RolesText.chosenBy($0.name, day)) } ?? day
    return [who, choice.reason].compactMap { $0 }.joined(separator: " · ")
  }

  private func writeForm(_ html: HTML, _ context: PageContext, _ form: FormState, _ refusals: [String]) {
    let speaker = context.speaker
    func say(_ text: RolesText) -> String { speaker.say(text) }
    let fields = fields(form, speaker)
    html.card(say(.choose), id: "vaelg") {
      html.errorSummary(form.errors, fields, speaker, refusals: refusals)
      html.postForm(
        Path.roleModels, token: context.token, values: [FormValue("sendt", "1"), FormValue("set", version)]
      ) {
        for field in fields { html.field(field) }
        html.buttons(ButtonRow([ButtonRow.Button(say(.save))]))
      }
    }
  }

  private func fields(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    func say(_ text: RolesText) -> String { speaker.say(text) }
    let isSent = !form.fields["sendt"].isEmpty
    let chosen = isSent ? form.fields["maade"] : choices.first?.model.rawValue ?? ""
    func field(_ name: String, _ label: RolesText, help: RolesText? = nil, _ control: Field.Control) -> Field {
      Field(
        id: "felt-" + name, name: name, label: say(label), help: help.map(say), error: form.errors[name],
        errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    return [
      field(
        "maade", .choosing,
        .radios(
          models.map {
            Field.Choice(
              $0.name.rawValue, speaker.text($0.name.wording), isChosen: $0.name.rawValue == chosen)
          })),
      field("dag", .from, .date(value: isSent ? form.fields["dag"] : speaker.relative(.today))),
      field("grund", .reason, help: .reasonHelp, .area(value: form.fields["grund"], rows: 3)),
    ]
  }

  /// What was chosen; or what is missing.
  public func read(_ typed: FormFields, _ speaker: any Speaker) -> Result<RoleModelOrder, FormErrors> {
    func say(_ text: RolesText) -> String { speaker.say(text) }
    var errors = FormErrors()
    let model = models.first { $0.name.rawValue == typed["maade"] }?.name
    if model == nil { errors.add("maade", say(.noModel)) }
    var from = today
    switch TypedDate.read(typed["dag"], today: today) {
    case .failure(let error): errors.add("dag", speaker.typedDate(error))
    case .success(let day):
      from = day
      if day > today {
        errors.add("dag", say(.dayAhead))
      } else if let now = choices.first, day < now.from {
        errors.add("dag", say(.beforeNow(speaker.day(now.from, readOn: today))))
      }
    }
    if typed["grund"].isEmpty { errors.add("grund", say(.noReason)) }
    guard errors.isEmpty, let model else { return .failure(errors) }
    return .success(RoleModelOrder(model: model, from: from, reason: typed["grund"], version: typed["set"]))
  }
}
