import Answers
import Language
import Markup
import WebLook

extension OwnDoor {
  /// Where staff give a citizen the way to their own page, a new code, or close it.
  public func page(_ context: PageContext, new: AgreementPage.NewLink? = nil, host: String = "") -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnText) -> String { speaker.say(text) }
    func act(_ text: OwnText, _ what: String, _ weight: Act.Weight = .first) -> Act {
      Act(
        say(text),
        .post(action: Path.giveOwn(citizen.id), token: context.token, values: [FormValue("goer", what)]), weight: weight
      )
    }
    return Pages.page(context, title: say(.give)) { html in
      html.pageTitle(
        PageTitle(
          say(.give), lead: [.who(citizen.text, href: Path.citizen(citizen.id)), .text(" · " + say(.giveLead))],
          over: Link(speaker.say(PlanText.title), Path.plan(citizen.id))))
      if let new { html.newLink(new, address: new.token.map { host + Path.own($0) }, speaker) }
      html.card(id: "adgang") {
        guard let link else {
          html.p(say(.noDoor))
          return html.acts([act(.giveAct, "link")])
        }
        html.p(
          say(.doorMade(speaker.day(link.made, readOn: today))) + " "
            + speaker.sentenceCase(
              link.hasCode
                ? speaker.say(AgreementText.triesLeft(link.triesLeft)) : speaker.say(AgreementText.codeUsed)) + ".")
        html.p(say(.doorActs), .class("small quiet"))
        html.acts([act(.newCode, "kode"), act(.newDoor, "link", .quiet), act(.closeDoor, "luk", .quiet)])
      }
    }
  }
}
