import Answers
import Casework
import Language
import Markup
import WebLook

/// The agreement on paper: what the municipality's copy says, version and signatures, with a line to sign on for those who
/// have not.
///
/// - Parameter party: whose paper: it says what that party is shown, so that what is signed is what is sealed.
public func agreementPaper(
  _ model: AgreementPage, for party: AgreementParty, _ context: PageContext
) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: AgreementText) -> String { speaker.say(text) }
  let agreement = model.agreement
  guard let version = agreement.pending ?? agreement.holding ?? agreement.versions.last else {
    return agreementPage(model, context)
  }
  return page(context, title: say(.documentHeading)) { html in
    html.pageTitle(
      PageTitle(
        say(.documentHeading) + ": " + version.terms.company,
        lead: [
          .text(
            model.citizen.called + " · " + say(.versionOn(version.number, speaker.fullDay(version.proposed))) + " · "),
          .status(model.state.look, speaker.say(model.state)),
        ], over: Link(say(.title), Path.agreement(model.citizen.id, agreement.reference))))
    html.card {
      html.agreementSheet(AgreementSheet(version.terms, for: party, speaker))
    }
    html.card(say(.signatures)) {
      html.ul(.class("entries"), .role(.list)) {
        for party in party == .municipality ? version.terms.parties : [party] {
          let signature = agreement.signature(party, of: version)
          html.signature(
            speaker.begin(party), signature?.holds == true ? .met : .pending,
            signature?.holds == true ? speaker.sentenceCase(say(.signedWord)) : say(.notSigned),
            detail: signature.map { given in
              [
                given.content.name, speaker.fullDay(given.day), given.content.way.map { speaker.say($0) },
                given.content.seal.map { say(.sealIs(String($0.prefix(16)))) },
              ].compactMap { $0 }.joined(separator: " · ")
            }
          ) {
            if signature == nil { html.p(say(.signLine), .class("sign-line")) }
          }
        }
      }
    }
  }
}
