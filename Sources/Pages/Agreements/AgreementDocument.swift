import Answers
import Casework
import Language
import Markup
import WebLook

/// The agreement as a document of its own, for a printing press that makes PDF of it: what a party is shown, the signatures with their seals, and nothing of the pages' frame. The one who is given it needs nothing else to
/// read it.
public func agreementDocument(
  _ model: AgreementPage, for party: AgreementParty, _ speaker: any Speaker, municipality: String
) -> [UInt8] {
  func say(_ text: AgreementText) -> String { speaker.say(text) }
  let agreement = model.agreement
  let version = agreement.pending ?? agreement.holding ?? agreement.versions.last
  let name = say(.documentHeading) + ": " + (version?.terms.company ?? "")
  return HTML.written { html in
    html.doctype()
    html.html(lang: speaker.tongue.rawValue) {
      html.head {
        html.meta(.charset("utf-8"))
        html.title(name)
      }
      html.body {
        html.h1(name)
        if let version {
          html.p(
            [
              municipality, model.citizen.called, say(.versionOn(version.number, speaker.fullDay(version.proposed))),
              speaker.say(model.state),
            ].filter { !$0.isEmpty }.joined(separator: " · "))
          html.agreementSheet(AgreementSheet(version.terms, for: party, speaker))
          html.h2(say(.signatures))
          for party in party == .municipality ? version.terms.parties : [party] {
            html.div(.class("sign")) {
              html.h3(speaker.begin(party))
              if let signature = agreement.signature(party, of: version), signature.holds {
                html.p(signed(signature, speaker))
                if let seal = signature.content.seal { html.p(say(.sealIs(seal)), .class("seal")) }
              } else {
                html.p(say(.signLine), .class("sign-line"))
              }
            }
          }
        }
      }
    }
  }
}

private func signed(_ signature: WorkAgreement.Signature, _ speaker: any Speaker) -> String {
  [
    signature.content.name, speaker.fullDay(signature.day), signature.content.way.map { speaker.say($0) },
  ].compactMap { $0 }.joined(separator: " · ")
}
