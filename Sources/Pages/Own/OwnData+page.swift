import Answers
import Casework
import Language
import Markup
import WebLook

extension OwnData {
  /// "Det, der står om dig": day, what, and who wrote it, with the files to take along.
  public func page(_ link: String, _ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnDataText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title), audience: .guest) { html in
      html.pageTitle(PageTitle(say(.title), lead: say(.lead), over: Link(speaker.say(OwnText.back), Path.own(link))))
      if !events.isEmpty {
        html.card(say(.take), id: "tag-med") {
          html.links([
            Link(say(.forSpreadsheet), Path.ownData(link) + ".csv"),
            Link(say(.forPrograms), Path.ownData(link) + ".jsonl"),
          ])
        }
      }
      if !held.isEmpty {
        html.card(say(.held), id: "bed-om") {
          html.p(say(.heldLead))
          html.entries(
            held.map { [.text(say(.heldRow(speaker.sentenceCase(speaker.noun($0.kind)), $0.count)))] })
          html.links([Link(speaker.say(OwnLetterText.writeTitle), Path.ownLetters(link) + "#skriv")])
        }
      }
      html.card(say(.stands), id: "sag") {
        guard !events.isEmpty else { return html.empty(EmptyState(say(.nothing))) }
        let rows = cells(speaker).enumerated().map { index, cells in
          Row(
            id: "o-\(index)", when: speaker.day(events[index].day, readOn: today),
            sentence: [.strong(cells.what)] + [cells.told, cells.who].filter { !$0.isEmpty }.map { .text(" · " + $0) })
        }
        html.rows(
          RowList(
            Array(rows.prefix(OwnData.shown)), folded: Array(rows.dropFirst(OwnData.shown)),
            foldText: speaker.say(CitizenText.moreAsked(max(0, rows.count - OwnData.shown)))))
      }
    }
  }

  /// How many stand open before the rest is folded.
  private static let shown = 40

  /// A talk and a follow-up in the words that were written at them; anything else as everywhere.
  private func told(of event: CaseEvent, _ speaker: any Speaker) -> String {
    let detail = speaker.detail(event.fact)
    let words: String?
    switch event.fact {
    case .companyFollowUpHeld(let held): words = FollowUpTold(held, on: event.day)?.line(speaker)
    // Where the talk has a subject in short, that is what stands everywhere.
    case .contactHeld(let held): words = held.subject == nil ? nil : held.note
    default: words = nil
    }
    return [detail, words ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Each event in words, in the order of ``events``.
  public func cells(_ speaker: any Speaker) -> [(what: String, told: String, who: String)] {
    events.map { event in
      let role = event.role.map { speaker.sentenceCase(speaker.say($0)) }
      return (
        speaker.sentenceCase(speaker.noun(event.fact)), told(of: event, speaker),
        [event.by?.name, event.by == nil ? role : nil].compactMap { $0 }.joined()
      )
    }
  }
}
