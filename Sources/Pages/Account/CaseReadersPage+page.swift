import Answers
import Language
import Markup
import WebLook

extension CaseReadersPage {
  /// "Hvem har set sagen?".
  ///
  /// - Parameter pageNames: what a page is called, by the id it stands with in the log of accesses; one without a name is
  ///   shown by its id.
  public func page(_ context: PageContext, pageNames: [String: String] = [:]) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(StaffText.readersTitle)) { html in
      let speaker = context.speaker
      func say(_ text: StaffText) -> String { speaker.say(text) }
      html.pageTitle(
        PageTitle(
          say(.readersTitle), lead: say(.readersLead(citizen.text)),
          over: Link(citizen.text, Path.citizen(citizen.id))))
      guard !rows.isEmpty else { return html.empty(EmptyState(say(.readersNobody))) }
      html.p(say(.readersWhy), .class("small quiet"))
      html.dataTable(
        DataTable(
          id: "tabel-set-af", caption: say(.readersTitle), hidesCaption: true,
          columns: [
            .init(say(.at)), .init(say(.who)), .init(say(.whoRole)), .init(say(.page)), .init(say(.reason)),
          ],
          rows: rows.map { row in
            [
              .text(speaker.instant(row.at)),
              .text(
                row.by?.name
                  ?? (row.role.map { [.citizen, .company, .supplier].contains($0.side) } == true
                    ? say(.byLink) : say(.unknownReader))),
              .text(row.role.map { speaker.sentenceCase(speaker.say($0)) } ?? say(.unknownReader)),
              .text(pageNames[row.page] ?? row.page), .text(row.reason ?? say(.reasonNone)),
            ]
          }))
    }
  }
}
