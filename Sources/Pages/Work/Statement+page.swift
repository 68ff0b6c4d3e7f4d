import Answers
import Casework
import Language
import Markup
import WebLook

extension SpellPage {
  /// The statement of competences: what the citizen can do, in the company's words. For paper, to be signed there.
  public func statement(_ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: WorkFormText) -> String { speaker.say(text) }
    let spell = work.spell
    let closing = spell.care.closing?.content
    return Pages.page(context, title: say(.statementTitle)) { html in
      html.pageTitle(
        PageTitle(
          say(.statementTitle), lead: say(.statementFor) + " " + (name?.full ?? citizen.called),
          over: Link(speaker.say(WorkText.spellTitle), Path.work(citizen.id, spell.key))))
      html.card {
        html.p {
          html.strong(work.row.company ?? "")
          html.text(
            " · "
              + say(.statementOf(speaker.fullDay(spell.from), speaker.fullDay((spell.ended ?? today).adding(days: -1))))
          )
        }
        let hours = spell.agreed(on: (spell.ended ?? today).adding(days: -1))
        if hours > 0 {
          html.p(speaker.begin(spell.kindOfHours) + ": " + say(.statementHours(speaker.hours(hours))))
        }
        let tasks = work.agreement?.holding?.terms.tasks ?? []
        if !tasks.isEmpty {
          html.h2(say(.tasks))
          html.entries(tasks.map { [.text($0.text)] })
        }
        html.h2(speaker.say(WorkText.canNow))
        html.entries((closing?.skills ?? []).map { [.text($0)] })
        if let word = closing?.companyWord {
          html.h2(speaker.say(WorkText.companySaid))
          html.p(word)
        }
        html.p(say(.statementMade(speaker.fullDay(today))), .class("small quiet"))
        html.p(say(.statementSigned), .class("sign-line"))
      }
    }
  }
}
