import Answers
import Language
import Markup
import WebLook

extension OwnReaders {
  /// "Hvem har set min sag": a row a day and person, and one's own visits in one line.
  public func page(_ link: String, _ context: PageContext, pageNames: [String: String]) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.readers), audience: .guest) { html in
      html.pageTitle(PageTitle(say(.readers), lead: say(.readersLead), over: Link(say(.back), Path.own(link))))
      if let own {
        html.p(speaker.say(OwnToldText.ownVisits(own.times, last: speaker.instant(own.at))), .class("quiet"))
      }
      guard !sightings.isEmpty else { return html.empty(EmptyState(say(.readersNobody))) }
      html.dataTable(
        DataTable(
          id: "set-af", caption: say(.readers), hidesCaption: true,
          columns: [
            .init(say(.at)), .init(say(.who)), .init(say(.unit)), .init(say(.what)), .init(say(.whyOpened)),
          ],
          rows: sightings.map { seen in
            let role = seen.role.map { speaker.say($0) } ?? "–"
            let who = [seen.name, seen.name == nil ? speaker.sentenceCase(role) : role].compactMap { $0 }
            let times = seen.times > 1 ? [speaker.say(OwnToldText.times(seen.times))] : []
            return [
              .text(speaker.instant(seen.at)), .text((who + times).joined(separator: ", ")), .text(seen.team ?? "–"),
              .text(seen.pages.map { pageNames[$0] ?? $0 }.joined(separator: ", ")), .text(seen.reason ?? "–"),
            ]
          }))
    }
  }
}
