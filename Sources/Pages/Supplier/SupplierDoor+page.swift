import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

/// Where somebody at a supplier comes by their link, before the page opens.
public func supplierDoorPage(
  _ link: String, _ context: PageContext, form: FormState = FormState(), isGone: Bool = false
) -> [UInt8] {
  let speaker = context.speaker
  guard !isGone else { return signingDoorPage(link, context, isGone: true) }
  let title = speaker.say(SupplierText.doorTitle)
  return page(context, title: title, audience: .guest) { html in
    html.pageTitle(PageTitle(title, lead: speaker.say(SupplierText.doorLead)))
    let field = Field(
      id: "kode", name: "kode", label: speaker.say(AgreementText.codeLabel), help: speaker.say(AgreementText.codeHelp),
      error: form.errors["kode"], errorWord: speaker.say(EntryText.errorWord),
      control: .line(value: "", kind: .number, width: .short), hasFocus: true)
    html.card {
      html.errorSummary(form.errors, [field], speaker)
      SentForm.note(html, form.fields, speaker)
      html.postForm(Path.supplierDoor(link), token: context.token, values: SentForm.carried(form.fields)) {
        html.field(field)
        html.field(
          Field(
            id: "husk", name: "husk", label: speaker.say(OwnText.remember), help: speaker.say(OwnText.rememberHelp),
            control: .checkbox(value: "ja", isChecked: form.fields.isChecked("husk"))))
        html.buttons(ButtonRow([ButtonRow.Button(speaker.say(AgreementText.openDoor))]))
      }
    }
  }
}

extension SupplierDoorPage {
  /// The supplier's page: who came today on top, then the participants, then whom to call.
  public func page(
    _ link: String, _ context: PageContext, typed: FormState? = nil, refusals: [String] = []
  ) -> [UInt8] {
    let view = SupplierDoorView(model: self, link: link, context: context, typed: typed)
    return Pages.page(context, title: context.speaker.say(SupplierText.title), audience: .guest) {
      view.write($0, refusals: refusals)
    }
  }
}

struct SupplierDoorView {
  let model: SupplierDoorPage
  let link: String
  let context: PageContext
  let typed: FormState?

  var speaker: any Speaker { context.speaker }
  var token: FormToken { FormToken(name: "csrf", value: model.formToken) }
  func say(_ text: SupplierText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }

  func write(_ html: HTML, refusals: [String]) {
    let lead = [model.supplier, say(model.participants.isEmpty ? .nothing : .lead)].filter { !$0.isEmpty }
    html.pageTitle(PageTitle(say(.hello(model.name)), lead: lead.joined(separator: " · ")))
    if let typed {
      html.errorSummary(
        typed.errors, model.attending.map { AttendanceForm(self.model, speaker).field($0, typed) }, speaker,
        refusals: refusals)
    }
    let waiting = model.participants.filter { one in one.nextReport.map { $0 <= model.today.adding(days: 7) } ?? false }
    if !waiting.isEmpty { html.p { html.strong(say(.reportsWait(waiting.count))) } }
    if !model.participants.isEmpty {
      html.nav(.ariaLabel(say(.menu))) {
        html.links([
          Link(say(.attendance), "#fremmoede"), Link(say(.participants), "#deltagere"), Link(say(.call), "#ring"),
        ])
      }
      AttendanceForm(model, speaker).write(html, link: link, token: token, state: typed ?? FormState())
      writeParticipants(html)
    }
    html.municipality(model.consultants, speaker)
    html.postForm(Path.supplierDoor(link) + "/luk", token: token) {
      html.buttons(ButtonRow([ButtonRow.Button(speaker.say(OwnText.leave), weight: .other)]))
    }
  }

  private func writeParticipants(_ html: HTML) {
    html.card(say(.participants), id: "deltagere") {
      html.ul(.class("entries"), .role(.list)) {
        for one in model.participants {
          html.li {
            html.h3 { html.a(one.name, .href(Path.supplierParticipant(link, one.key))) }
            let told = [
              speaker.begin(one.kind), one.purpose, one.to.map { say(.endedOn(day($0))) },
              one.nextReport.map { say($0 < model.today ? .reportWas(day($0)) : .reportBy(day($0))) },
            ].compactMap { $0 }
            html.p(told.joined(separator: " · "), .class("small quiet"))
          }
        }
      }
    }
  }
}

extension HTML {
  /// Whom of the municipality a supplier calls: name and work.
  func municipality(_ consultants: [CompanyConsultant], _ speaker: any Speaker) {
    card(speaker.say(SupplierText.call), id: "ring") {
      p(speaker.say(SupplierText.callLead))
      if !consultants.contains(where: { $0.phone != nil }) { p(speaker.say(CompanyDoorText.callGiven)) }
      entries(
        consultants.map { consultant in
          [
            .strong(consultant.name),
            .text(" · " + (consultant.role.map { speaker.say($0) } ?? speaker.say(SupplierText.gaveLink))),
          ] + (consultant.phone?.phrases(speaker) ?? [])
        })
    }
  }
}
