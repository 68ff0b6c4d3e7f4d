import Answers
import Casework
import Language
import Markup
import WebLook

extension CVPage {
  /// The personal competence CV: what the citizen wants on paper, what they can do first.
  public func paper(at place: CVPlace, _ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: CVText) -> String { speaker.say(text) }
    let order: [CVEntry.Part] = [
      .profile, .ability, .job, .education, .qualification, .licence, .language, .leisure,
    ]
    let shown = order.map { part in (part, cv.entries(of: part).filter { $0.isPrinted != false }) }
      .filter { !$0.1.isEmpty }
    return Pages.page(context, title: say(.paperTitle), audience: place.isOwn ? .guest : .staff) { html in
      html.pageTitle(
        PageTitle(
          citizen.called, lead: [.text(say(.paperTitle))], over: Link(say(.title), place.address)))
      html.p(.class("small quiet", also: "unprinted")) {
        html.text(say(.paperLead) + " ")
        html.a(say(.choose), .href(place.address))
      }
      guard !shown.isEmpty else { return html.empty(EmptyState(say(.paperNothing))) }
      html.card(id: "papir") {
        for (part, entries) in shown {
          if part != .profile { html.h2(speaker.begin(part)) }
          for entry in entries {
            if part == .profile {
              html.p(entry.title, .class("lead"))
              continue
            }
            let told = [entry.place, speaker.years(of: entry)].compactMap { $0 }
            html.p {
              html.strong(entry.title)
              html.text(told.isEmpty ? "" : " · " + told.joined(separator: " · "))
            }
            if !entry.tasks.isEmpty { html.ul { for task in entry.tasks { html.li(task) } } }
          }
        }
      }
    }
  }
}
