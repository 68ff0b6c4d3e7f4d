import Answers
import Casework
import Language
import WebLook

extension AgreementList {
  /// The citizen's agreements with companies, where each stands, and the way to write one.
  public func page(_ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: AgreementText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(
        PageTitle(
          say(.title), lead: [.who(citizen.text, href: Path.citizen(citizen.id)), .text(" · " + say(.lead))],
          over: Link(speaker.say(CitizensText.title), Path.citizens),
          acts: mayWrite ? [Act(say(.write), .link(Path.newAgreement(citizen.id)), weight: .main)] : []))
      for kept in kept {
        html.notice(say(.keptTyping(speaker.instant(kept.saved))), "")
        html.links([Link(say(.goOnTyping), Path.writeAgreement(citizen.id, kept.reference))])
      }
      html.card {
        guard !rows.isEmpty else { return html.empty(EmptyState(say(.none))) }
        html.rows(
          RowList(
            rows.map { row -> WebLook.Row in
              let terms = row.agreement.shown
              let days = [
                terms?.from.map { say(.startsOn(speaker.day($0, readOn: today))) },
                terms?.until.map { say(.endsOn(speaker.day($0, readOn: today))) },
              ].compactMap { $0 }
              return WebLook.Row(
                id: "a-\(row.agreement.reference)", when: speaker.begin(terms?.kind ?? .workPlacement),
                sentence: [
                  .link(terms?.company ?? "–", href: Path.agreement(citizen.id, row.agreement.reference)),
                  .text(" · "), .status(row.state.look, speaker.say(row.state)),
                  .text(days.isEmpty ? "" : " · " + days.joined(separator: ", ")),
                ])
            }))
      }
    }
  }
}
