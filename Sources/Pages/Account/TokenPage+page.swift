import Answers
import Language
import Markup
import WebLook

extension TokenPage {
  /// Adgangsnøgler: mine, and a new one.
  ///
  /// - Parameters:
  ///   - made: what opens of a token that was just made: shown this once.
  ///   - form: what was typed, and what is wrong with it.
  public func page(_ context: PageContext, made: String? = nil, form: FormState = FormState()) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: TokenText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(
        PageTitle(
          say(.title), lead: say(.lead), over: Link(speaker.say(AccountText.accountTitle), Path.myAccount)))
      if !form.errors.isEmpty {
        html.errorSummary(
          ErrorSummary(
            heading: say(.cannot),
            errors: form.errors.sentences.map { .init($0.sentence, fieldID: "felt-" + $0.field) }))
      }
      if let made {
        html.card(say(.shownHeading)) {
          html.p { html.strong(say(.shownOnce)) }
          html.label(.for("ny-noegle")) { html.span(say(.shownHeading), .class("unseen")) }
          html.textarea(made, .id("ny-noegle"), .rows(2), .readonly())
          html.div(.class("acts")) {
            html.button(.type(.button), .class("act", also: "first"), .data("copy", "ny-noegle")) {
              html.text(speaker.say(PlanText.copy))
            }
          }
          html.p(say(.shownUse))
        }
      }
      html.stack {
        list(context, html)
        html.card(say(.newHeading)) { write(context, form, html) }
      }
      html.acts([Act(say(.toApi), .link(Path.api))])
    }
  }

  private func write(_ context: PageContext, _ form: FormState, _ html: HTML) {
    let speaker = context.speaker
    func say(_ text: TokenText) -> String { speaker.say(text) }
    let chosen = form.fields["dage"].isEmpty ? "\(lifetimes.dropFirst().first ?? 90)" : form.fields["dage"]
    let mayWrite = form.fields["maa"] == "skrive"
    html.postForm(Path.tokens, token: context.token) {
      html.field(
        Field(
          id: "felt-formaal", name: "formaal", label: say(.purpose), help: say(.purposeHelp),
          error: form.errors["formaal"], errorWord: speaker.say(EntryText.errorWord),
          control: .line(value: form.fields["formaal"]), isRequired: true))
      html.field(
        Field(
          id: "felt-dage", name: "dage", label: say(.lifetime),
          control: .radios(lifetimes.map { .init("\($0)", say(.days($0)), isChosen: "\($0)" == chosen) })))
      html.field(
        Field(
          id: "felt-maa", name: "maa", label: say(.may),
          control: .radios([
            .init("laese", say(.reads), isChosen: !mayWrite),
            .init("skrive", say(.writes), help: say(.writesHelp), isChosen: mayWrite),
          ])))
      html.buttons(ButtonRow([.init(say(.make), weight: .main)]))
    }
  }

  private func list(_ context: PageContext, _ html: HTML) {
    let speaker = context.speaker
    func say(_ text: TokenText) -> String { speaker.say(text) }
    html.section(.ariaLabelledby("noegler")) {
      html.heading(Heading(say(.listHeading), count: tokens.isEmpty ? nil : tokens.count, id: "noegler"))
      guard !tokens.isEmpty else { return html.empty(EmptyState(say(.none))) }
      html.dataTable(
        DataTable(
          id: "tabel-noegler", caption: say(.listHeading), hidesCaption: true,
          columns: [
            .init(say(.columnPurpose)), .init(say(.columnMay)), .init(say(.columnMade)), .init(say(.columnExpires)),
            .init(say(.columnUsed)), .init(say(.columnActs)),
          ],
          rows: tokens.map { token in
            [
              .phrases([.strong(token.purpose)]), .text(say(token.mayWrite ? .writes : .reads)),
              .text(speaker.day(token.made, readOn: today)), .text(speaker.fullDay(token.expires)),
              .text(token.lastUsed.map { speaker.day($0, readOn: today) } ?? say(.neverUsed)),
              .acts([
                Act(
                  say(.revoke),
                  .post(
                    action: Path.tokens + "/luk", token: context.token, values: [FormValue("noegle", token.id)]),
                  about: token.purpose)
              ]),
            ]
          }, stacks: true))
    }
  }
}
