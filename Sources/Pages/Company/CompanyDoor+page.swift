import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

/// Where a company's contact person comes by their link, before the page opens.
public func companyDoorPage(
  _ link: String, _ context: PageContext, form: FormState = FormState(), isGone: Bool = false
) -> [UInt8] {
  let speaker = context.speaker
  guard !isGone else { return signingDoorPage(link, context, isGone: true) }
  let title = speaker.say(CompanyDoorText.doorTitle)
  return page(context, title: title, audience: .guest) { html in
    html.pageTitle(PageTitle(title, lead: speaker.say(CompanyDoorText.doorLead)))
    let field = Field(
      id: "kode", name: "kode", label: speaker.say(AgreementText.codeLabel), help: speaker.say(AgreementText.codeHelp),
      error: form.errors["kode"], errorWord: speaker.say(EntryText.errorWord),
      control: .line(value: "", kind: .number, width: .short), hasFocus: true)
    html.card {
      html.errorSummary(form.errors, [field], speaker)
      SentForm.note(html, form.fields, speaker)
      html.postForm(Path.company(link), token: context.token, values: SentForm.carried(form.fields)) {
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

extension CompanyDoorPage {
  /// The contact person's page: what waits for a signature on top, then their people, then whom to call.
  public func page(_ link: String, _ context: PageContext) -> [UInt8] {
    let view = CompanyDoorView(model: self, link: link, context: context)
    return Pages.page(context, title: context.speaker.say(CompanyDoorText.title), audience: .guest) { view.write($0) }
  }
}

struct CompanyDoorView {
  let model: CompanyDoorPage
  let link: String
  let context: PageContext

  var speaker: any Speaker { context.speaker }
  func say(_ text: CompanyDoorText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }

  func write(_ html: HTML) {
    let lead = [model.company, say(model.places.isEmpty ? .nothing : .lead)].filter { !$0.isEmpty }
    html.pageTitle(PageTitle(say(.hello(model.name)), lead: lead.joined(separator: " · ")))
    html.nav(.ariaLabel(say(.menu))) {
      html.links([
        Link(say(.agreements), "#aftaler"), Link(say(.people), "#medarbejdere"), Link(say(.call), "#ring"),
      ])
    }
    writeAgreements(html)
    writePeople(html)
    html.consultants(model.consultants, speaker)
    html.postForm(Path.company(link) + "/luk", token: FormToken(name: "csrf", value: model.formToken)) {
      html.buttons(ButtonRow([ButtonRow.Button(speaker.say(OwnText.leave), weight: .other)]))
    }
  }

  private func writeAgreements(_ html: HTML) {
    let waiting = model.places.filter(\.waitsForUs)
    let others = model.places.filter { !$0.waitsForUs }
    html.card(say(.agreements), id: "aftaler") {
      if waiting.isEmpty { html.p(say(.noneToSign)) } else { html.h3(say(.toSign)) }
      for place in waiting {
        html.p { html.strong(say(.toSignOf(place.citizen))) }
        html.acts([
          Act(
            say(.sign), .link(Path.companyAgreement(link, place.key)), weight: .first,
            about: place.citizen)
        ])
      }
      html.entries(
        others.map { place in
          [
            .link(say(.toSignOf(place.citizen)), href: Path.companyAgreement(link, place.key)), .text(" · "),
            .status(place.state.look, speaker.say(place.state)),
          ]
        })
    }
  }

  private func writePeople(_ html: HTML) {
    let people = model.places.filter { $0.acts.contains(.prepareTalk) }
    html.card(say(.people), id: "medarbejdere") {
      if people.isEmpty { html.empty(EmptyState(say(.noPeople))) }
      html.ul(.class("entries"), .role(.list)) {
        for place in people {
          html.li {
            html.h3 { html.a(place.citizen, .href(Path.companyPlace(link, place.key))) }
            html.p(place.words([.kind, .hours, .period], speaker).joined(separator: " · "))
            let next = [
              place.nextVisit.map { say(.nextVisit(day($0.day))) },
              place.nextVisit == nil ? place.nextFollowUp.map { say(.nextFollowUp(day($0))) } : nil,
            ].compactMap { $0 }
            if !next.isEmpty { html.p(next.joined(separator: " · "), .class("small quiet")) }
          }
        }
      }
    }
  }
}

extension CompanyPlace {
  /// What the company is shown of some of the agreement's parts, in words.
  func words(_ terms: [WorkAgreementTerm], _ speaker: any Speaker) -> [String] {
    terms.flatMap { term in lines.filter { $0.term == term }.map { speaker.line($0.value) } }
  }

  /// Those parts as a sheet.
  func sheet(_ terms: [WorkAgreementTerm], _ speaker: any Speaker) -> AgreementSheet {
    AgreementSheet(
      terms.compactMap { term in
        let values = words([term], speaker)
        return values.isEmpty ? nil : (speaker.say(term), values)
      })
  }
}

extension HTML {
  /// Whom to call: name and work.
  func consultants(_ consultants: [CompanyConsultant], _ speaker: any Speaker) {
    card(speaker.say(CompanyDoorText.call), id: "ring") {
      p(speaker.say(CompanyDoorText.callLead))
      if !consultants.contains(where: { $0.phone != nil }) { p(speaker.say(CompanyDoorText.callGiven)) }
      entries(
        consultants.map { consultant in
          [
            .strong(consultant.name),
            .text(" · " + (consultant.role.map { speaker.say($0) } ?? speaker.say(CompanyDoorText.gaveLink))),
          ] + (consultant.phone?.phrases(speaker) ?? [])
        })
    }
  }
}
