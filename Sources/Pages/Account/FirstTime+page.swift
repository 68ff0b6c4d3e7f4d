import Answers
import Language
import Markup
import WebLook

/// Choosing user name and password with a code, once.
public enum FirstTimePage {
  /// The first administrator of an empty installation, with the setup code.
  public static func setup(_ context: PageContext, form: FormState = FormState()) -> [UInt8] {
    page(context, form, title: .setupTitle, lead: .setupLead, act: .setupAct, action: AccountPath.setup, isFirst: true)
  }

  /// Everybody else, with the one-time code of an administrator.
  public static func code(_ context: PageContext, form: FormState = FormState()) -> [UInt8] {
    page(context, form, title: .codeTitle, lead: .codeLead, act: .codeAct, action: AccountPath.code, isFirst: false)
  }

  private static func page(
    _ context: PageContext, _ form: FormState, title: AccountText, lead: AccountText, act: AccountText, action: String,
    isFirst: Bool
  ) -> [UInt8] {
    func say(_ text: AccountText) -> String { context.speaker.say(text) }
    func field(
      _ name: String, _ label: AccountText, help: AccountText? = nil, kind: Field.LineKind = .text,
      isSecret: Bool = false
    ) -> Field {
      Field(
        id: "felt-" + name, name: name, label: say(label), help: help.map(say), error: form.errors[name],
        control: .line(value: isSecret ? "" : form.fields[name], kind: kind), isRequired: true)
    }
    return Pages.page(context, title: say(title), audience: .guest) { html in
      html.pageTitle(PageTitle(say(title), lead: say(lead)))
      if !form.errors.isEmpty {
        html.errorSummary(
          ErrorSummary(
            heading: say(.setupCannot),
            errors: form.errors.sentences.map { .init($0.sentence, fieldID: "felt-" + $0.field) }))
      }
      html.postForm(action, token: context.token) {
        html.field(field("kode", .setupCode, help: isFirst ? .setupCodeHelp : nil))
        if isFirst { html.field(field("navn", .fullName)) }
        html.field(field("brugernavn", .userName, help: .userNameHelp))
        html.field(
          field(
            "ny", .newPassword, help: .newPasswordHelp(PasswordFields.minimum), kind: .password, isSecret: true))
        html.field(field("ny-igen", .passwordAgain, kind: .password, isSecret: true))
        html.buttons(ButtonRow([.init(say(act))]))
      }
    }
  }
}
