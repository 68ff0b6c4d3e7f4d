import Answers
import Language
import Markup
import WebLook

extension AccountPage {
  /// Min konto: where I am logged in, my password, and who has opened my figures.
  ///
  /// - Parameter form: what is wrong with the change of password, where there is something.
  public func page(_ context: PageContext, form: FormState = FormState()) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(AccountText.accountTitle)) { html in
      AccountView(answer: self, context: context, form: form).write(html)
    }
  }
}

struct AccountView {
  let answer: AccountPage
  let context: PageContext
  let form: FormState

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: AccountText) -> String { context.speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(PageTitle(say(.accountTitle), lead: answer.reader.person.name))
    if !form.errors.isEmpty {
      html.errorSummary(
        ErrorSummary(
          heading: form.errors[PhoneForm.name] == nil ? say(.passwordCannot) : speaker.say(PhoneText.cannot),
          errors: form.errors.sentences.map { .init($0.sentence, fieldID: "felt-" + $0.field) }))
    }
    html.columns(
      main: {
        sessions(html)
        looked(html)
      },
      side: {
        person(html)
        phone(html)
        password(html)
        keys(html)
        language(html)
      })
  }

  private func person(_ html: HTML) {
    html.card {
      var entries: [Definitions.Entry] = [
        .init(say(.userNameIs), answer.userName),
        .init(say(.roleIs), speaker.sentenceCase(speaker.say(answer.reader.role))),
      ]
      if let team = answer.reader.team { entries.append(.init(say(.teamIs), team.name)) }
      html.definitions(Definitions(entries, layout: .under))
    }
  }

  private func phone(_ html: HTML) {
    html.card(speaker.say(PhoneText.mine), id: "telefon") {
      html.postForm(AccountPath.phone, token: context.token) {
        let error = form.errors[PhoneForm.name]
        let value = error == nil ? answer.reader.person.phone?.description ?? "" : form.fields[PhoneForm.name]
        html.field(PhoneForm.field(speaker, value: value, error: error, help: .mineHelp))
        html.buttons(ButtonRow([.init(speaker.say(PhoneText.save), weight: .other)]))
      }
    }
  }

  private func sessions(_ html: HTML) {
    html.section(.ariaLabelledby("logget-ind")) {
      html.heading(Heading(say(.sessionsHeading), count: answer.sessions.count, id: "logget-ind"))
      html.p(say(.sessionsLead))
      html.stack {
        html.dataTable(
          DataTable(
            id: "tabel-sessioner", caption: say(.sessionsHeading), hidesCaption: true,
            columns: [
              .init(say(.sessionWhere)), .init(say(.sessionBegan)), .init(say(.sessionSeen)), .init(say(.sessionActs)),
            ],
            rows: answer.sessions.map { session in
              [
                session.isThisOne ? .phrases([.strong(say(.thisOne))]) : .text(say(.elsewhere)),
                .text(speaker.instant(session.began)), .text(speaker.instant(session.lastSeen)),
                .acts(session.isThisOne ? [] : [end(session)]),
              ]
            }))
        if answer.sessions.contains(where: { !$0.isThisOne }) {
          html.acts([
            Act(
              say(.endOthers),
              .post(action: AccountPath.endOthers, token: context.token, values: [context.back()]), weight: .other)
          ])
        }
      }
    }
  }

  private func end(_ session: AccountPage.Session) -> Act {
    Act(
      say(.endOne),
      .post(
        action: AccountPath.endSession, token: context.token,
        values: [FormValue("session", session.id), context.back()]),
      about: speaker.instant(session.began))
  }

  private func password(_ html: HTML) {
    html.card(say(.passwordHeading)) {
      html.postForm(AccountPath.password, token: context.token) {
        html.field(secret("nuvaerende", .currentPassword))
        html.field(secret("ny", .newPassword, help: .newPasswordHelp(PasswordFields.minimum)))
        html.field(secret("ny-igen", .passwordAgain))
        html.buttons(ButtonRow([.init(say(.changePassword), weight: .other)]))
      }
    }
  }

  /// A field for a password: what was typed is never shown again.
  private func secret(_ name: String, _ label: AccountText, help: AccountText? = nil) -> Field {
    Field(
      id: "felt-" + name, name: name, label: say(label), help: help.map(say), error: form.errors[name],
      control: .line(value: "", kind: .password), isRequired: true)
  }

  private func keys(_ html: HTML) {
    html.card(speaker.say(TokenText.title)) {
      html.p(speaker.say(TokenText.short), .class("small"))
      html.acts([Act(speaker.say(TokenText.toTokens), .link(Path.tokens), weight: .other)])
    }
  }

  private func language(_ html: HTML) {
    html.card(say(.languageHeading)) {
      html.ul(.class("entries"), .role(.list)) {
        for tongue in Tongue.allCases {
          html.li {
            html.a(
              tongue == .danish ? "Dansk" : "English", .href(Path.language(tongue, backTo: context.here)),
              .lang(tongue.rawValue), .hreflang(tongue.rawValue),
              .ariaCurrent(.item, tongue == speaker.tongue))
          }
        }
      }
    }
  }

  private func looked(_ html: HTML) {
    html.section(.ariaLabelledby("mine-tal")) {
      html.heading(
        Heading(
          say(.lookedHeading), count: answer.lookedAtBy.isEmpty ? nil : answer.lookedAtBy.count, id: "mine-tal"))
      html.p(say(.lookedLead))
      guard !answer.lookedAtBy.isEmpty else { return html.empty(EmptyState(say(.lookedNobody))) }
      html.dataTable(
        DataTable(
          id: "tabel-set", caption: say(.lookedHeading), hidesCaption: true,
          columns: [.init(say(.lookedWho)), .init(say(.lookedWhen)), .init(say(.lookedWhy))],
          rows: answer.lookedAtBy.map {
            [.text($0.leader.name), .text(speaker.fullDay($0.day)), .text($0.purpose)]
          }))
    }
  }
}
