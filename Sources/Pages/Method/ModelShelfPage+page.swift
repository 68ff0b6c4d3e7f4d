import Answers
import Language
import Markup
import WebLook

extension ModelShelfPage {
  /// Metoden: the models in use, and own files that cannot be used yet.
  public func page(_ context: PageContext) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(MethodText.title)) { html in
      ModelShelfView(answer: self, speaker: context.speaker).write(html)
    }
  }
}

struct ModelShelfView {
  let answer: ModelShelfPage
  let speaker: any Speaker

  private func say(_ text: MethodText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(PageTitle(say(.title), lead: say(.lead)))
    if answer.models.isEmpty { html.empty(EmptyState(say(.noModels))) }
    html.tiles { for entry in answer.models { card(html, entry) } }
    if !answer.faulty.isEmpty { faulty(html) }
  }

  private func card(_ html: HTML, _ entry: ModelShelfPage.Entry) {
    let model = entry.model
    html.section(.class("card")) {
      html.h2 { html.a(model.title, .href(MethodPath.document(model.id))) }
      html.p {
        html.tag(speaker.tag(entry.origin))
        if entry.isOwn {
          html.text(" ")
          html.tag(Tag(.plain, say(.ownModel)))
        }
      }
      if let source = model.source { html.p(source, .class("small quiet")) }
      html.p(say(.elements(model.elements.count)) + (entry.enrolled.map { " · " + say(.enrolled($0)) } ?? ""))
      html.acts([
        Act(say(.read), .link(MethodPath.document(model.id)), weight: .quiet, about: model.title),
        Act(say(.follows), .link(MethodPath.fidelity(model.id)), weight: .first, about: model.title),
      ])
    }
  }

  private func faulty(_ html: HTML) {
    html.section(.ariaLabelledby("filer")) {
      html.heading(Heading(say(.faultyHeading), count: answer.faulty.count, id: "filer"))
      html.p(say(.faultyLead))
      html.stack {
        for file in answer.faulty {
          html.card(say(.faultyFile(file.file, file.diagnostics.count))) {
            html.entries(file.diagnostics.map { [.text(speaker.diagnostic($0))] })
          }
        }
      }
    }
  }
}
