import Answers
import Language
import Markup
import WebLook

extension OutboxPage {
  /// Letters of the reader's own cases that have not come through, and the reader's latest.
  public func page(_ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: LetterText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.outbox)) { html in
      html.pageTitle(
        PageTitle(say(.outbox), lead: say(.outboxLead), over: Link(speaker.say(FrameText.myDay), Path.myDay)))
      for (heading, rows, id) in [(LetterText.outboxOpen, open, "venter"), (.outboxSettled, settled, "seneste")] {
        html.card(say(heading), id: id) {
          guard !rows.isEmpty else {
            return html.empty(EmptyState(say(id == "venter" ? .noneWaiting : .outboxNone)))
          }
          html.dataTable(
            DataTable(
              id: "tabel-" + id, caption: say(heading), hidesCaption: true,
              columns: [
                .init(say(.citizen)), .init(say(.kind)), .init(say(.how)), .init(say(.state)),
                .init(say(.when), isBrief: true),
              ],
              rows: rows.map { row in
                [
                  .link(row.citizen.text, href: Path.letters(row.citizen.id)),
                  .link(speaker.begin(row.kind), href: Path.letter(row.citizen.id, row.letter)),
                  .text(speaker.say(row.way)),
                  .phrases([
                    .status(row.state.look, speaker.say(row.state)),
                    .text(row.failures > 0 ? " · " + say(.failures(row.failures)) : ""),
                  ]), .text(speaker.day(row.written, readOn: today)),
                ]
              }, stacks: true))
        }
      }
    }
  }
}
