import Almanac
import Answers
import Interventions
import Language
import Markup
import WebLook

extension ModelDocumentPage {
  /// A model to be read from one end to the other: what it asks, why, and by what source.
  public func page(_ context: PageContext) -> [UInt8] {
    Pages.page(context, title: model.title) { html in
      ModelDocumentView(answer: self, speaker: context.speaker).write(html)
    }
  }
}

struct ModelDocumentView {
  let answer: ModelDocumentPage
  let speaker: any Speaker

  private var model: InterventionModel { answer.model }
  private func say(_ text: MethodText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(
      PageTitle(
        model.title,
        lead: say(answer.origin.methodLead) + (answer.enrolled.map { " " + say(.enrolled($0)) + "." } ?? ""),
        over: Link(say(.back), Path.method),
        acts: [Act(say(.follows), .link(MethodPath.fidelity(model.id)), weight: .first, about: model.title)]))
    if !model.phases.isEmpty { road(html) }
    html.columns(
      main: {
        html.section(.ariaLabelledby("elementer")) {
          html.heading(Heading(say(.elementsHeading), count: model.elements.count, id: "elementer"))
          html.stack { for element in model.elements { self.element(html, element) } }
        }
      },
      side: {
        facts(html)
        limits(html)
        contents(html)
      })
    if !model.parameters.isEmpty { parameters(html) }
    html.section(.ariaLabelledby("eksempler")) { examples(html) }
  }

  private func facts(_ html: HTML) {
    html.card {
      var entries: [Definitions.Entry] = []
      if let source = model.source { entries.append(.init(say(.source), source)) }
      entries.append(
        .init(
          say(.appliesTo),
          model.enrolment.map { speaker.state($0, among: model.allStates) } ?? say(.appliesAlways)))
      html.definitions(Definitions(entries, layout: .under))
      if let notes = answer.sourceNotes {
        html.details {
          html.summary(say(.sourceNotes))
          html.div(.lang(speaker.modelLanguage)) { html.notes(Notes(notes)) }
        }
      }
    }
  }

  private func limits(_ html: HTML) {
    html.card(say(.fidelityHeading)) {
      html.p(
        say(
          .fidelityLead(
            high: speaker.percent(model.fidelity.high), medium: speaker.percent(model.fidelity.medium))))
    }
  }

  private func contents(_ html: HTML) {
    html.nav(.class("card"), .ariaLabel(say(.contents))) {
      html.h2(say(.contents))
      html.entries(
        model.elements.map { [.link($0.title, href: "#" + anchor($0))] }
          + (model.parameters.isEmpty ? [] : [[.link(say(.parametersHeading), href: "#tal")]])
          + [[.link(say(.examplesHeading), href: "#eksempler")]])
    }
  }

  private func element(_ html: HTML, _ element: InterventionModel.Element) {
    html.section(.class("card"), .id(anchor(element))) {
      html.h3 {
        html.span(element.title, .lang(speaker.modelLanguage))
        html.text(" ")
        html.tag(speaker.tag(answer.origin))
      }
      if let purpose = element.purpose { html.p(purpose, .lang(speaker.modelLanguage)) }
      html.h4(say(.rules(element.rules.count)))
      html.entries(element.rules.map(rule))
      if let source = element.source { html.p(say(.source) + ": " + source, .class("small quiet")) }
    }
  }

  private func rule(_ rule: Rule) -> [Phrase] {
    var sentences = [speaker.rule(rule, of: model)]
    if let during = rule.during {
      sentences.append(say(.runsWhile(speaker.state(during, among: model.allStates))))
    }
    if let valid = days(rule.valid) { sentences.append(valid) }
    if let source = rule.source { sentences.append(say(.source) + ": " + source + ".") }
    let text = sentences.joined(separator: " ")
    guard let title = rule.title else { return [.text(text)] }
    return [.strong(title + ". "), .text(text)]
  }

  private func days(_ valid: ValidDays) -> String? {
    switch (valid.from, valid.to) {
    case (let from?, let to?): say(.validBetween(speaker.fullDay(from), speaker.fullDay(to)))
    case (let from?, nil): say(.validFrom(speaker.fullDay(from)))
    case (nil, let to?): say(.validTo(speaker.fullDay(to)))
    case (nil, nil): nil
    }
  }

  private func parameters(_ html: HTML) {
    html.section(.ariaLabelledby("tal")) {
      html.heading(Heading(say(.parametersHeading), count: model.parameters.count, id: "tal"))
      html.p(say(.parametersLead))
      html.dataTable(
        DataTable(
          id: "tabel-tal", caption: say(.parametersHeading), hidesCaption: true,
          columns: [
            .init(say(.usedIn)), .init(say(.value)), .init(say(.why)), .init(say(.parameter)),
          ],
          rows: model.parameters.map { parameter in
            [
              .text(users(of: parameter)), .text(value(parameter.value)), .text(parameter.why ?? say(.noWhy)),
              .text(parameter.name),
            ]
          }))
    }
  }

  /// The rules in which a parameter stands, by their titles.
  private func users(of parameter: InterventionModel.Parameter) -> String {
    let users = model.elements.flatMap { element in
      element.rules.filter { $0.parameters.contains(parameter.name) }.map { $0.title ?? element.title }
    }
    return users.isEmpty ? say(.notUsed) : speaker.enumeration(users)
  }

  private func value(_ value: InterventionModel.Parameter.Value) -> String {
    switch value {
    case .duration(let duration): speaker.duration(duration)
    case .number(let number): speaker.number(number, decimals: number == number.rounded() ? 0 : 2)
    }
  }

  private func examples(_ html: HTML) {
    html.heading(Heading(say(.examplesHeading), count: answer.examples.count, id: "eksempler"))
    guard !answer.examples.isEmpty else { return html.empty(EmptyState(say(.noExamples))) }
    html.p(say(.examplesLead))
    html.stack {
      for example in answer.examples {
        ModelExampleView(example: example, model: model, speaker: speaker).write(html)
      }
    }
  }

  private func anchor(_ element: InterventionModel.Element) -> String { "element-" + element.id }

  /// The phases from left to right, each with its elements.
  private func road(_ html: HTML) {
    let names = speaker.enumeration(model.phases.map(\.title))
    let table = DataTable(
      id: "tabel-faser", caption: say(.phases), hidesCaption: true,
      columns: [.init(say(.phases)), .init(say(.elementsHeading))],
      rows: model.phases.map { phase in
        [.text(phase.title), .text(elements(of: phase).map(\.title).joined(separator: ", "))]
      })
    html.heading(Heading(say(.phases), count: model.phases.count))
    html.road(
      Road(
        text: PictureText(
          sentence: say(.phasesAlt(names)), tableText: say(.asTable), table: table),
        phases: model.phases.map { phase in
          Road.Phase(
            phase.title, place: .ahead, word: phase.purpose ?? "",
            elements: elements(of: phase).map {
              Road.Element($0.title, .note, say(.countOfRules($0.rules.count)), href: "#" + anchor($0))
            })
        }))
  }

  private func elements(of phase: InterventionModel.Phase) -> [InterventionModel.Element] {
    model.elements.filter { $0.phase == phase.id }
  }
}
