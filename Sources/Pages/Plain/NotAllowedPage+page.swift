import Answers
import Language
import Markup
import WebLook

extension NotAllowedPage {
  /// Who can help, and the way past where there is one.
  public func page(_ context: PageContext, form: FormState = FormState()) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(PlainText.notAllowedTitle)) { html in
      let speaker = context.speaker
      func say(_ text: PlainText) -> String { speaker.say(text) }
      html.pageTitle(
        PageTitle(say(.notAllowedTitle), lead: helper == .nobody ? say(.helperNobody) : say(.notAllowedLead)))
      if helper != .nobody {
        html.card(say(.helpers)) {
          html.p(say(helper.name))
          if people.isEmpty {
            html.empty(EmptyState(say(.helperUnnamed)))
          } else {
            html.entries(people.map { [.strong($0.name)] })
          }
        }
      }
      if let id = mayBreakGlass {
        if !form.errors.isEmpty {
          html.errorSummary(
            ErrorSummary(
              heading: say(.breakCannot),
              errors: form.errors.sentences.map { .init($0.sentence, fieldID: "felt-" + $0.field) }))
        }
        html.heading(Heading(say(.breakTitle)))
        html.p(say(.breakMeans))
        html.postForm(Path.citizen(id) + "/aabn", token: context.token, values: [context.back()]) {
          html.field(
            Field(
              id: "felt-hvorfor", name: BreakGlassForm.field, label: say(.breakReason), help: say(.breakReasonHelp),
              error: form.errors[BreakGlassForm.field],
              control: .area(value: form.fields[BreakGlassForm.field], rows: 2, limit: BreakGlassForm.limit),
              isRequired: true))
          html.buttons(ButtonRow([.init(say(.breakAct), weight: .other)]))
        }
      }
    }
  }
}

extension NotAllowedPage.Helper {
  var name: PlainText {
    switch self {
    case .courseResponsible: .helperCourseResponsible
    case .teamLead: .helperTeamLead
    case .administrator: .helperAdministrator
    case .nobody: .helperNobody
    }
  }
}

/// Why a case that is not open to somebody is opened.
public struct BreakGlassForm: Sendable {
  public static let field = "hvorfor"
  public static let limit = 500
  private let fields: FormFields

  public init(_ fields: FormFields) { self.fields = fields }

  public func read(speaker: any Speaker) -> Result<String, FormErrors> {
    let reason = String(fields[Self.field].prefix(Self.limit))
    guard reason.isEmpty else { return .success(reason) }
    var errors = FormErrors()
    errors.add(Self.field, speaker.say(PlainText.breakMissing))
    return .failure(errors)
  }
}
