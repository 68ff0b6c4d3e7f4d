import Almanac
import Answers
import Interventions
import Language
import Markup
import WebLook

extension CitizenPageView {
  /// How many obligations of an element are shown before the earlier ones are folded.
  private static let obligationsShown = 4

  /// One model's road, and under it each element with what was asked, and why.
  func write(_ road: Answers.Road, _ html: HTML) {
    html.card(say(.road(road.title)), id: anchor(road)) {
      if road.phases.contains(where: { $0.title != nil }) {
        html.road(WebLook.Road(text: text(road), phases: road.phases.map { phase($0, road) }))
      } else {
        html.entries(
          road.phases.flatMap(\.elements).map { element in
            [.status(element.mark?.look ?? .pending, word(element, .now)), .text(" · " + element.title)]
          })
      }
      html.details(.class("inline")) {
        html.summary(say(.showElements))
        for element in road.phases.flatMap(\.elements) { write(element, road, html) }
      }
    }
  }

  private func anchor(_ road: Answers.Road) -> String { "vej-\(road.model)" }

  private func anchor(_ element: Answers.Road.Element, _ road: Answers.Road) -> String {
    anchor(road) + "-" + element.id
  }

  private func phase(_ phase: Answers.Road.Phase, _ road: Answers.Road) -> WebLook.Road.Phase {
    WebLook.Road.Phase(
      phase.title ?? road.title, place: phase.stage.place, word: say(phase.stage.text),
      elements: phase.elements.map { element in
        WebLook.Road.Element(
          element.title, element.mark?.look ?? (phase.stage == .done ? .waived : .pending), word(element, phase.stage))
      })
  }

  /// "11 af 13 til tiden", "til tiden", "kommer".
  private func word(_ element: Answers.Road.Element, _ stage: Answers.Road.Stage) -> String {
    if element.counts.counted > 1 { return say(.timely(element.counts.met, of: element.counts.counted)) }
    return element.mark.map { speaker.status($0) } ?? say(stage == .done ? .notAsked : .nothingAskedYet)
  }

  private func text(_ road: Answers.Road) -> PictureText {
    let elements = road.phases.flatMap { phase in phase.elements.map { (phase, $0) } }
    return PictureText(
      sentence: say(.roadSentence(road.title)), tableText: say(.asTable),
      table: DataTable(
        id: anchor(road) + "-tabel", caption: say(.elementsTable), hidesCaption: true,
        columns: [.init(say(.element)), .init(say(.status)), .init(say(.asked), isNumber: true)],
        rows: elements.map { _, element in
          [
            .text(element.title),
            element.mark.map { .status($0.look, speaker.status($0)) } ?? .text(say(.nothingAskedYet)),
            .text("\(element.counts.met)/\(element.counts.counted)"),
          ]
        }))
  }

  private func write(_ element: Answers.Road.Element, _ road: Answers.Road, _ html: HTML) {
    guard !element.obligations.isEmpty else { return }
    html.h3(element.title, .id(anchor(element, road)))
    if let purpose = element.purpose { html.p(purpose, .class("small quiet")) }
    let rows = element.obligations.map(row)
    let shown = CitizenPageView.obligationsShown
    html.rows(
      RowList(
        Array(rows.prefix(shown)), folded: Array(rows.dropFirst(shown)),
        foldText: say(.moreAsked(max(0, rows.count - shown)))))
  }

  func row(_ owed: Owed) -> Row {
    let noun = owed.answers.first.map { speaker.sentenceCase(speaker.noun($0)) } ?? owed.elementTitle
    return Row(
      when: day(owed.fulfilled ?? owed.due), isPast: owed.status == .overdue,
      sentence: [
        .status(owed.status.look, speaker.status(owed.status)),
        .text(" · " + noun + " " + say(.owedBy(day(owed.due)))),
      ],
      why: owed.why.map { speaker.why($0, seenFrom: today) })
  }
}

extension Answers.Road.Stage {
  var place: Steps.Place {
    switch self {
    case .done: .behind
    case .now: .here
    case .ahead: .ahead
    }
  }

  var text: CitizenText {
    switch self {
    case .done: .done
    case .now: .now
    case .ahead: .ahead
    }
  }
}
