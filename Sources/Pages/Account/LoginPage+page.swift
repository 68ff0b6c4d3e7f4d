import Answers
import Identifiers
import Language
import Markup
import WebLook

extension LoginPage {
  /// Log ind. Says the same whether the user name is known or not.
  ///
  /// - Parameters:
  ///   - next: the path that was asked for, to come back to; it is sent along with the form.
  public func page(_ context: PageContext, form: FormState? = nil, next: String? = nil) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(AccountText.loginTitle), audience: .guest) { html in
      LoginView(answer: self, context: context, form: form, next: next).write(html)
    }
  }
}

extension LoginPage.Guest {
  fileprivate var text: AccountText {
    switch self {
    case .citizen: .guestCitizen
    case .company: .guestCompany
    case .supplier: .guestSupplier
    }
  }
}

struct LoginView {
  let answer: LoginPage
  let context: PageContext
  let form: FormState?
  let next: String?

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: AccountText) -> String { context.speaker.say(text) }
  private var values: [FormValue] {
    (next.map { [FormValue("tilbage", $0)] } ?? []) + SentForm.carried(form?.fields ?? FormFields())
  }

  func write(_ html: HTML) {
    html.pageTitle(PageTitle(say(.loginTitle), lead: answer.municipality))
    SentForm.note(html, form?.fields ?? FormFields(), speaker)
    if answer.demonstration.isEmpty {
      fields(html)
    } else {
      html.columns(main: { doors(html) }, side: { html.card { fields(html) } })
    }
  }

  private func doors(_ html: HTML) {
    html.section(.ariaLabelledby("proev")) {
      html.h2(say(.demonstrationHeading), .id("proev"))
      html.p(say(.demonstrationLead))
      html.tiles {
        for role in Identifiers.Role.allCases {
          let doors = answer.demonstration.filter { $0.role == role }
          if !doors.isEmpty { self.doors(html, role, doors) }
        }
        if answer.hasGuests { guests(html) }
      }
    }
  }

  private func doors(_ html: HTML, _ role: Identifiers.Role, _ doors: [LoginPage.Door]) {
    html.card(speaker.sentenceCase(speaker.role(role.rawValue))) {
      html.stack {
        for door in doors {
          html.form(.method(.post), .action(AccountPath.demonstration)) {
            html.hidden(context.token)
            for value in values + [FormValue("person", door.person.id.description)] {
              html.input(.type(.hidden), .name(value.name), .value(value.value))
            }
            html.button(
              [door.person.name, door.team?.name].compactMap { $0 }.joined(separator: " · "), .type(.submit),
              .class("act first"))
          }
        }
      }
    }
  }

  /// A citizen, a company's contact and a supplier have a link of their own: here it is given with one click.
  private func guests(_ html: HTML) {
    html.card(say(.guestsHeading)) {
      html.stack {
        for guest in LoginPage.Guest.allCases {
          html.form(.method(.post), .action(AccountPath.demonstrationGuest)) {
            html.hidden(context.token)
            html.input(.type(.hidden), .name("som"), .value(guest.rawValue))
            html.button(say(guest.text), .type(.submit), .class("act first"))
          }
        }
      }
    }
  }

  private func fields(_ html: HTML) {
    problem(html)
    html.postForm(AccountPath.login, token: context.token, values: values) {
      html.field(
        Field(
          id: "felt-brugernavn", name: "brugernavn", label: say(.userName), error: form?.errors["brugernavn"],
          control: .line(value: form?.fields["brugernavn"] ?? answer.userName), isRequired: true,
          hasFocus: answer.demonstration.isEmpty && answer.userName.isEmpty))
      html.field(
        Field(
          id: "felt-adgangskode", name: "adgangskode", label: say(.password), error: form?.errors["adgangskode"],
          control: .line(value: "", kind: .password), isRequired: true, hasFocus: !answer.userName.isEmpty))
      html.buttons(ButtonRow([.init(say(.logIn))], cancel: Link(say(.firstTime), AccountPath.code)))
    }
  }

  private func problem(_ html: HTML) {
    switch answer.failure {
    case .wrong:
      html.errorSummary(
        ErrorSummary(
          heading: say(.cannotLogIn),
          errors: [.init(say(.wrong) + " " + say(.wrongHelp), fieldID: "felt-brugernavn")]))
    case .waitUntil(let time):
      html.errorSummary(
        ErrorSummary(
          heading: say(.cannotLogIn),
          errors: [.init(say(.waitUntil(speaker.clock(time))), fieldID: "felt-brugernavn")]))
    case .sessionEnded: html.p { html.statusMark(.note, say(.sessionEnded)) }
    case nil:
      if let errors = form?.errors, !errors.isEmpty {
        html.errorSummary(
          ErrorSummary(
            heading: say(.cannotLogIn), errors: errors.sentences.map { .init($0.sentence, fieldID: "felt-" + $0.field) }
          ))
      }
    }
  }
}
