import Answers
import Language
import Markup
import WebLook

extension CompanyAccess {
  /// Where staff give a company's contact person the way to their page, a new code, or close it.
  public func page(_ context: PageContext, new: AgreementPage.NewLink? = nil, host: String = "") -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: CompanyDoorText) -> String { speaker.say(text) }
    func act(_ text: CompanyDoorText, _ what: String, _ weight: Act.Weight = .first) -> Act {
      Act(
        say(text),
        .post(
          action: Path.giveCompany(citizen.id, agreement), token: context.token, values: [FormValue("goer", what)]),
        weight: weight)
    }
    return Pages.page(context, title: say(.giveTitle)) { html in
      html.pageTitle(
        PageTitle(
          say(.giveTitle), lead: say(.giveLead(contact)),
          over: Link(company, Path.agreement(citizen.id, agreement))))
      if let new { html.newLink(new, address: new.token.map { host + Path.company($0) }, speaker) }
      html.card(contact + " · " + company, id: "adgang") {
        guard let link else {
          html.p(say(.noDoor))
          return html.acts([act(.giveAct, "link")])
        }
        html.p(
          say(.made(speaker.day(link.made, readOn: today), by: madeBy?.name)) + ". "
            + speaker.sentenceCase(
              link.hasCode
                ? speaker.say(AgreementText.triesLeft(link.triesLeft)) : speaker.say(AgreementText.codeUsed)) + ".")
        html.p(say(.doorActs), .class("small quiet"))
        html.acts([act(.newCode, "kode"), act(.newDoor, "link", .quiet), act(.close, "luk", .quiet)])
      }
    }
  }
}

extension AgreementView {
  /// The way to the page of the contact whom the agreement names.
  func writeCompanyDoor(_ html: HTML) {
    guard model.acts.contains(.invite), agreement.namedContact != nil, let contact = agreement.shown?.contact else {
      return
    }
    html.links([
      Link(speaker.say(CompanyDoorText.give(contact)), Path.giveCompany(id, agreement.reference))
    ])
  }
}
