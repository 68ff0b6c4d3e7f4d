import Answers
import Casework
import Language
import Markup
import WebLook

extension GroupList {
  /// Group meetings and courses: what comes, and what was lately.
  public func page(_ context: PageContext) -> [UInt8] {
    let words = GroupWords(speaker: context.speaker, today: today)
    return Pages.page(context, title: words.say(.title)) { html in
      html.pageTitle(
        PageTitle(
          words.say(.title), lead: words.say(.lead),
          acts: [Act(words.say(.plan), .link(Path.newGroup), weight: .main)]))
      html.heading(Heading(words.say(.coming), id: "kommer"))
      if coming.isEmpty {
        html.empty(EmptyState(words.say(.nothingComing)))
      } else {
        html.dataTable(table("kommende", words.say(.coming), coming, words))
      }
      html.links([Link(context.speaker.say(OwnFoundText.title), Path.ownFound)])
      guard !past.isEmpty else { return }
      html.heading(Heading(words.say(.past), id: "har-vaeret"))
      html.dataTable(table("tidligere", words.say(.past), past.reversed(), words))
    }
  }

  private func table(_ id: String, _ caption: String, _ lines: [GroupLine], _ words: GroupWords) -> DataTable {
    DataTable(
      id: id, caption: caption, hidesCaption: true,
      columns: [.init(words.say(.what)), .init(words.say(.when)), .init(words.say(.room)), .init(words.say(.holder))],
      rows: lines.map { line in
        [
          .link(line.plan.title, href: Path.group(line.plan.group)), .text(words.nearest(line.plan)),
          .text(line.plan.cancelled.map { words.say(.cancelled($0)) } ?? words.seats(line)),
          .text(line.holder?.name ?? "–"),
        ]
      }, stacks: true)
  }
}
