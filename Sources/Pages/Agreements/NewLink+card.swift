import Answers
import Language
import Markup
import WebLook

extension HTML {
  /// A link and a code that were just made: shown this once to whoever made them.
  ///
  /// - Parameter address: the link as it is sent; nil where only the code is new.
  func newLink(_ new: AgreementPage.NewLink, address: String?, _ speaker: any Speaker) {
    func say(_ text: AgreementText) -> String { speaker.say(text) }
    card(say(address == nil ? .codeReady(new.name) : .linkReady(new.name)), id: "nyt-link") {
      p(say(address == nil ? .codeLead : .linkLead))
      definitions(
        Definitions(
          [.init(say(.codeIs), [.strong(new.code.prefix(3) + " " + new.code.suffix(3))])], layout: .under))
      p(say(.codeOnce), .class("small quiet"))
      guard let address else { return }
      label(.for("link-tekst")) { span(say(.linkAddress), .class("unseen")) }
      textarea(address, .id("link-tekst"), .rows(2), .readonly())
      div(.class("acts")) {
        button(.type(.button), .class("act", also: "first"), .data("copy", "link-tekst")) {
          text(speaker.say(PlanText.copy))
        }
      }
    }
  }
}
