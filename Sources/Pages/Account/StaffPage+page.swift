import Access
import Answers
import Identifiers
import Language
import Markup
import WebLook

/// A code that was just made: shown once.
public struct IssuedCode: Sendable {
  public var name: String
  public var code: String

  public init(name: String, code: String) {
    self.name = name
    self.code = code
  }
}

extension StaffPage {
  /// Medarbejdere: who has access, and new ones.
  ///
  /// - Parameters:
  ///   - form: what was typed of a new member of staff and what is wrong with it.
  ///   - issued: a code that was just made, for its one showing.
  public func page(_ context: PageContext, form: FormState? = nil, issued: IssuedCode? = nil) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(StaffText.title)) { html in
      StaffView(answer: self, context: context, form: form, issued: issued).write(html)
    }
  }
}

struct StaffView {
  let answer: StaffPage
  let context: PageContext
  let form: FormState?
  let issued: IssuedCode?

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: StaffText) -> String { context.speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(PageTitle(say(.title), lead: say(.lead)))
    html.stack {
      if let issued { code(html, issued) }
      html.div { add(html) }
      html.ul(.class("rows"), .role(.list)) { for row in answer.rows { self.row(html, row) } }
    }
  }

  private func code(_ html: HTML, _ issued: IssuedCode) {
    html.card(say(.codeHeading(issued.name))) {
      html.definitions(Definitions([.init(say(.codeIs), issued.code)], layout: .figures))
      html.p(say(.codeMeans))
    }
  }

  private func row(_ html: HTML, _ row: StaffPage.Row) {
    let id = row.person.id.description
    html.li(.class("row"), .id("medarbejder-" + id), .data("row")) {
      html.span(.class("when")) {
        if row.userName == nil {
          html.statusMark(.pending, say(.noAccount))
        } else {
          html.statusMark(row.isActive ? .met : .waived, say(row.isActive ? .active : .closed))
        }
      }
      html.span(.class("sentence")) {
        html.strong(row.person.name)
        html.text(
          " · "
            + [speaker.say(row.role), row.team?.name ?? say(.noTeam), row.userName, row.person.phone?.description]
            .compactMap { $0 }
            .joined(separator: " · "))
        for grant in row.grants.compactMap(Grant.init(rawValue:)) {
          html.text(" ")
          html.tag(Tag(.plain, say(grant.name)))
        }
      }
      html.inlineForm(
        InlineForm(
          summary: say(.changeGrants), action: AccountPath.staff(id, "maa-ogsaa"), token: context.token,
          fields: [grants(id: "maa-" + id, chosen: Set(row.grants))],
          buttons: ButtonRow([.init(say(.save), weight: .other)])))
      let error = form?.errors["telefon-" + id]
      html.inlineForm(
        InlineForm(
          summary: speaker.say(PhoneText.change), action: AccountPath.staff(id, "telefon"), token: context.token,
          fields: [
            PhoneForm.field(
              speaker, id: "felt-telefon-" + id,
              value: error == nil ? row.person.phone?.description ?? "" : form?.fields[PhoneForm.name] ?? "",
              error: error)
          ], buttons: ButtonRow([.init(say(.save), weight: .other)]), isOpen: error != nil))
      html.acts(acts(row, id))
    }
  }

  private func acts(_ row: StaffPage.Row, _ id: String) -> [Act] {
    let isOpen = row.isActive
    return [
      Act(
        say(.newCode), .post(action: AccountPath.staff(id, "engangskode"), token: context.token),
        about: row.person.name),
      Act(
        say(isOpen ? .close : .open),
        .post(
          action: AccountPath.staff(id, isOpen ? "luk" : "aabn"), token: context.token,
          values: [context.back(to: "medarbejder-" + id)]), about: row.person.name),
    ]
  }

  private func grants(id: String, chosen: Set<String>) -> Field {
    Field(
      id: id, name: "maa", label: say(.addGrants), note: say(.optional),
      control: .checkboxes(
        Grant.allCases.map {
          .init($0.rawValue, say($0.name), help: say($0.meaning), isChosen: chosen.contains($0.rawValue))
        }))
  }

  private func add(_ html: HTML) {
    if let errors = form?.errors, !errors.isEmpty {
      html.errorSummary(
        ErrorSummary(
          heading: say(.cannotAdd), errors: errors.sentences.map { .init($0.sentence, fieldID: "felt-" + $0.field) }))
    }
    let typed = form?.fields
    // What is wrong in a row or with a team's name is told of there.
    let isAdding =
      form?.errors.sentences.contains { $0.field != "teamnavn" && !$0.field.hasPrefix("telefon-") } ?? false
    func line(_ name: String, _ label: StaffText, help: StaffText? = nil, isOptional: Bool = false) -> Field {
      Field(
        id: "felt-" + name, name: name, label: say(label), note: isOptional ? say(.optional) : nil,
        help: help.map(say), error: form?.errors[name], control: .line(value: typed?[name] ?? ""),
        isRequired: !isOptional)
    }
    html.inlineForm(
      InlineForm(
        summary: say(.addOpen), action: Path.staff, token: context.token,
        fields: [
          line("navn", .addName),
          Field(
            id: "felt-rolle", name: "rolle", label: say(.addRole), error: form?.errors["rolle"],
            control: .select(
              [.init("", "")]
                + StaffForm.roles.map {
                  .init($0.rawValue, speaker.sentenceCase(speaker.say($0)), isChosen: typed?["rolle"] == $0.rawValue)
                })),
          Field(
            id: "felt-hold", name: "hold", label: say(.addTeam), note: say(.optional), error: form?.errors["hold"],
            control: .select(
              [.init("", say(.noTeam))]
                + answer.teams.map {
                  .init($0.id.description, $0.name, isChosen: typed?["hold"] == $0.id.description)
                })),
          line("brugernavn", .addUserName, help: .addUserNameHelp, isOptional: true),
          PhoneForm.field(
            speaker, value: isAdding ? typed?[PhoneForm.name] ?? "" : "", error: form?.errors[PhoneForm.name]),
          grants(id: "felt-maa", chosen: Set(typed?.all("maa") ?? [])),
        ],
        buttons: ButtonRow([.init(say(.add))]), isOpen: isAdding))
    html.inlineForm(
      InlineForm(
        summary: say(.newTeam), action: Path.staff + "/team", token: context.token,
        fields: [line("teamnavn", .teamName)], buttons: ButtonRow([.init(say(.nameTeam), weight: .other)]),
        isOpen: form?.errors["teamnavn"] != nil))
  }
}

extension Grant {
  var name: StaffText {
    switch self {
    case .administrator: .administrator
    case .protectedAddresses: .protectedAddresses
    case .exports: .exports
    case .imports: .imports
    case .methodConsultant: .methodConsultant
    }
  }

  var meaning: StaffText {
    switch self {
    case .administrator: .administratorMeans
    case .protectedAddresses: .protectedAddressesMeans
    case .exports: .exportsMeans
    case .imports: .importsMeans
    case .methodConsultant: .methodConsultantMeans
    }
  }
}
