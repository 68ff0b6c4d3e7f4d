import Answers
import Casework
import Language
import Markup
import WebLook

extension DecisionMeetings {
  /// Queue, meeting days with their agendas, waiting time, and where the cases stand.
  public func page(_ context: PageContext) -> [UInt8] {
    let title = context.speaker.say(DecisionMeetingsText.title)
    return Pages.page(context, title: title) { DecisionMeetingsView(answer: self, context: context).write($0) }
  }
}

struct DecisionMeetingsView {
  let answer: DecisionMeetings
  let context: PageContext

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: DecisionMeetingsText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    let forum = answer.regime.map { speaker.say($0.forum) } ?? ""
    html.pageTitle(PageTitle(say(.title), lead: say(.lead(forum))))
    if answer.book.regimes.isEmpty { html.notice(speaker.say(BeforeDecisionText.bookMissing), "") }
    html.columns {
      writeQueue(html)
      writeSittings(html)
      writeStages(html)
      writeFigures(html)
    } side: {
      writeWaits(html)
      writeVessels(html)
    }
  }

  private func writeQueue(_ html: HTML) {
    html.card(say(.queue), id: "koe") {
      html.p(say(.queueLead), .class("small quiet"))
      if answer.queue.isEmpty { return html.empty(EmptyState(say(.queueNone))) }
      html.entries(
        answer.queue.map { row in
          phrases(row) + [
            .text(" · "),
            .link(
              say(.giveTime) + ": " + row.citizen.text,
              href: Path.preparationAct(row.citizen.id, PreparationAct.book.rawValue)),
          ]
        })
    }
  }

  private func writeSittings(_ html: HTML) {
    html.card(say(.sittings), id: "moededage") {
      if answer.sittings.isEmpty { return html.empty(EmptyState(say(.sittingsNone))) }
      html.ul(.class("entries"), .role(.list)) {
        for sitting in answer.sittings {
          html.li {
            html.h3(speaker.sentenceCase(speaker.dayOfWeek(sitting.day)))
            let room = say(.room(sitting.taken, of: sitting.capacity))
            html.p(sitting.taken >= sitting.capacity ? room + " · " + say(.full) : room)
            for row in sitting.rows { html.p { html.phrases(phrases(row, isOnAgenda: true)) } }
          }
        }
      }
    }
  }

  private func phrases(_ row: DecisionMeetings.Row, isOnAgenda: Bool = false) -> [Phrase] {
    var parts: [String] = []
    if let team = row.team { parts.append(team.name) }
    if isOnAgenda {
      parts.append(say(row.isAssured ? .ready : .unchecked))
      if let by = row.broughtBy { parts.append(say(.by(speaker.role(by.rawValue)))) }
      if let question = row.question { parts.append(say(.asked(question))) }
    } else {
      parts.append(say(.since(speaker.day(row.since, readOn: answer.today))))
    }
    return [
      .who(row.citizen.text, href: Path.beforeDecision(row.citizen.id)), .text(" · " + parts.joined(separator: " · ")),
    ]
  }

  private func writeStages(_ html: HTML) {
    html.section(.ariaLabelledby("trin")) {
      html.heading(Heading(say(.stages), id: "trin"))
      html.countRows(
        answer.stages.map { stage, rows in
          let count = answer.counts[stage] ?? rows.count
          return CountRow(
            id: "trin-" + stage.rawValue, count: "\(count)", text: say(stage.text), question: say(.open(count)),
            meaning: say(.stagesMean), entries: rows.map { phrases($0) }, none: say(.noneHere),
            more: count > rows.count
              ? [
                .text(say(.more(count - rows.count)) + " · "),
                .link(
                  say(.showAll) + ": " + say(stage.text),
                  href: Path.decisionMeetings + "?alle=\(stage.rawValue)#trin-\(stage.rawValue)"),
              ] : nil)
        })
    }
  }

  private func writeWaits(_ html: HTML) {
    html.card(say(.waits), id: "ventetid") {
      guard !answer.waits.isEmpty else { return html.empty(EmptyState(say(.waitsNone))) }
      let median = answer.waits[(answer.waits.count - 1) / 2]
      html.p(say(.waitsMedian(median, count: answer.waits.count)))
      html.p(say(.waitsMean), .class("small quiet"))
    }
  }

  private func writeFigures(_ html: HTML) {
    func row(
      _ id: String, _ text: DecisionMeetingsText, _ meaning: DecisionMeetingsText, _ count: Int, of: Int,
      _ list: DecisionMeetings.List, _ shown: [CaseLabel]
    ) -> CountRow {
      CountRow(
        id: id, count: say(.inHandOf(count, of: of)), text: say(text), question: say(.open(count)),
        meaning: say(meaning), entries: shown.map { [.who($0.text, href: Path.beforeDecision($0.id))] },
        none: say(.noneHere),
        more: count > shown.count
          ? [
            .text(say(.more(count - shown.count)) + " · "),
            .link(say(.showAll) + ": " + say(text), href: Path.decisionMeetings + "?alle=\(list.name)#\(id)"),
          ] : nil)
    }
    html.section(.ariaLabelledby("aaret")) {
      html.heading(Heading(say(.figures), id: "aaret"))
      html.countRows([
        row("paa-haanden", .inHand, .inHandMeans, answer.inHandCount, of: answer.met, .inHand, answer.inHand),
        row(
          "samme-sted", .samePlace, .samePlaceMeans, answer.samePlaceCount, of: answer.flexJobs, .samePlace,
          answer.samePlace),
      ])
    }
  }

  /// The connected vessels, a bar for each team that releases citizens.
  private func writeVessels(_ html: HTML) {
    guard !answer.vessels.isEmpty else { return }
    html.card(say(.vessels), id: "kar") {
      html.p(say(.vesselsLead), .class("small quiet"))
      for vessel in answer.vessels {
        let name = vessel.team?.name ?? say(.noTeam)
        let parts: [(DecisionMeetingsText, Int)] = [
          (.before, vessel.before), (.waiting, vessel.waiting), (.deciding, vessel.deciding),
          (.granted, vessel.granted),
        ]
        let sentence = say(
          .vesselsSentence(name + ": " + parts.map { "\($0.1) \(say($0.0))" }.joined(separator: ", ")))
        html.h3(name)
        html.stackedBar(
          StackedBar(
            text: PictureText(
              sentence: sentence, tableText: speaker.say(CitizenText.asTable),
              table: DataTable(
                id: "kar-" + (vessel.team?.id.description ?? "uden"), caption: name, hidesCaption: true,
                columns: parts.map { .init(speaker.sentenceCase(say($0.0)), isNumber: true) },
                rows: [parts.map { .text("\($0.1)") }], hasRowHeaders: false)),
            parts: parts.map { .init(say($0.0), $0.1) }))
      }
    }
  }
}

extension DecisionMeetings.Stage {
  var text: DecisionMeetingsText {
    switch self {
    case .preparation: .stagePreparation
    case .returned: .stageReturned
    case .check: .stageCheck
    case .queue: .stageQueue
    case .booked: .stageBooked
    case .paper: .stagePaper
    case .decision: .stageDecision
    }
  }
}
