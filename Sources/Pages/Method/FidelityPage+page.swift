import Almanac
import Answers
import Interventions
import Language
import Markup
import Statistics
import WebLook

extension FidelityPage {
  /// "Følger vi metoden?".
  ///
  /// - Parameter form: what was typed, where the period could not be read; the figures are then those of `period`.
  public func page(_ context: PageContext, form: FormState? = nil) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(FidelityText.title)) { html in
      FidelityView(answer: self, speaker: context.speaker, form: form).write(html)
    }
  }
}

struct FidelityView {
  let answer: FidelityPage
  let speaker: any Speaker
  let form: FormState?

  private func say(_ text: FidelityText) -> String { speaker.say(text) }
  private var query: FidelityQuery {
    FidelityQuery(
      circle: answer.circle, team: answer.circle == .team ? answer.team?.id.description : nil,
      colleague: answer.opened?.person.id.description, period: answer.period)
  }

  func write(_ html: HTML) {
    if let opened = answer.opened {
      html.notice(say(.openedFor(opened.purpose)), say(.openedMeans(opened.person.name)))
    }
    html.pageTitle(
      PageTitle(
        say(.title),
        lead: [
          answer.model.title, answer.circle.name(team: answer.team, opened: answer.opened, speaker),
          answer.period.words(speaker),
          say(.cases(answer.cases)),
        ].joined(separator: " · "),
        over: Link(answer.model.title, MethodPath.document(answer.model.id)),
        acts: [Act(say(.readMethod), .link(MethodPath.document(answer.model.id)))]))
    html.stack {
      FidelityPeriodForm(answer: answer, speaker: speaker, form: form).write(html)
      if answer.isTooSmall {
        html.card(say(.tooSmall(answer.floor))) { html.p(say(.tooSmallWhy(answer.floor))) }
      } else {
        level(html)
      }
    }
    if !answer.isTooSmall {
      chart(html)
      table(html)
      rhythm(html)
      months(html)
      definitions(html)
    }
    otherModels(html)
  }

  private func level(_ html: HTML) {
    html.card {
      if let share = answer.summary.fidelity, let level = answer.summary.level {
        html.p {
          html.strong(
            speaker.sentenceCase(say(.level(speaker.level(level), share: speaker.percent(share)))))
        }
      } else {
        html.p(say(.noLevel))
      }
      html.p(
        say(
          .levelMeans(
            high: speaker.percent(answer.summary.limits.high), medium: speaker.percent(answer.summary.limits.medium))),
        .class("small quiet"))
    }
  }

  /// The elements with what was counted of each.
  private var counted: [(element: InterventionModel.Element, counts: ElementSummary)] {
    zip(answer.model.elements, answer.summary.elements).map { ($0, $1) }
  }

  private func chart(_ html: HTML) {
    let rows = counted.map { element, counts in
      let proportion = Proportion(successes: counts.met, of: counts.counted)
      let interval = proportion.wilson()
      return DotChart.Row(
        name: element.title, href: cases(element, [.met, .late, .overdue, .missed]), share: proportion.value,
        low: interval?.lowerBound ?? 0, high: interval?.upperBound ?? 1,
        counts: say(.daysOf(speaker.count(counts.met), speaker.count(counts.counted))),
        word: counts.timely.map { speaker.level(answer.summary.limits.level(of: $0)) } ?? say(.nothing),
        level: counts.timely.map { DotChart.Level(answer.summary.limits.level(of: $0)) } ?? .unknown,
        sentence: speaker.percent(proportion) ?? say(.nothing))
    }
    html.heading(Heading(say(.chartHeading)))
    html.p(say(.chartLead))
    html.dotChart(
      DotChart(
        text: PictureText(
          sentence: say(.chartAlt), tableText: speaker.say(MethodText.asTable),
          table: DataTable(
            id: "tabel-andele", caption: say(.chartHeading), hidesCaption: true,
            columns: [.init(say(.element)), .init(say(.shareOnTime), isNumber: true)],
            rows: rows.map { [.text($0.name), .text($0.sentence)] })),
        zeroText: "0 %", halfText: "50 %", fullText: "100 %", rows: rows))
  }

  private func table(_ html: HTML) {
    html.heading(Heading(say(.tableHeading)))
    var sum = ElementSummary()
    for counts in answer.summary.elements { sum += counts }
    html.dataTable(
      DataTable(
        id: "tabel-elementer", caption: say(.tableHeading), hidesCaption: true,
        columns: [
          .init(say(.element)), .init(say(.shareOnTime), isNumber: true), .init(say(.counted), isNumber: true),
        ] + FidelityTable.order.map { .init(say(FidelityTable.heading($0)), isNumber: true) },
        rows: counted.map { element, counts in
          [.link(element.title, href: document(element))]
            + cells(counts) { number, statuses in
              number == 0 ? .text("0") : .link(speaker.count(number), href: cases(element, statuses))
            }
        },
        total: [.text(say(.total))] + cells(sum) { number, _ in .text(speaker.count(number)) }, stacks: true))
  }

  private func cells(
    _ counts: ElementSummary, number: (Int, [Obligation.Status]) -> DataTable.Cell
  ) -> [DataTable.Cell] {
    [.text(speaker.percent(Proportion(successes: counts.met, of: counts.counted)) ?? say(.nothing))]
      + [number(counts.counted, [.met, .late, .overdue, .missed])]
      + FidelityTable.order.map { number(counts[$0], [$0]) }
  }

  /// The elements with a rhythm, by days: silence must not look cheap.
  private func rhythm(_ html: HTML) {
    let rows = counted.filter { $0.counts.daysRun > 0 }
    guard !rows.isEmpty else { return }
    html.heading(Heading(say(.rhythm)))
    html.dataTable(
      DataTable(
        id: "tabel-rytme", caption: say(.rhythm), hidesCaption: true,
        columns: [
          .init(say(.element)), .init(say(.rhythmShare), isNumber: true), .init(say(.rhythmDays), isNumber: true),
          .init(say(.outside), isNumber: true),
        ],
        rows: rows.map { element, counts in
          [
            .link(element.title, href: document(element)), .text(counts.rhythm.map { speaker.percent($0) } ?? ""),
            .text(say(.daysOf(speaker.count(counts.daysWithin), speaker.count(counts.daysRun)))),
            counts.casesOutside == 0
              ? .text("0") : .link(speaker.count(counts.casesOutside), href: cases(element, [.overdue])),
          ]
        }))
  }

  private func document(_ element: InterventionModel.Element) -> String {
    MethodPath.document(answer.model.id) + "#element-" + element.id
  }

  private func cases(_ element: InterventionModel.Element, _ statuses: [Obligation.Status]) -> String {
    var query = query
    query.statuses = statuses
    return MethodPath.cases(answer.model.id, element: element.id) + query.address
  }

  private func months(_ html: HTML) {
    html.heading(Heading(say(.monthsHeading)))
    guard !answer.months.isEmpty else { return html.empty(EmptyState(say(.noMonths))) }
    html.p(say(.monthsLead))
    let last = answer.months.last { $0.counts.timely != nil }?.counts.timely
    html.monthLine(
      MonthLine(
        text: PictureText(
          sentence: say(.monthsLead), tableText: speaker.say(MethodText.asTable),
          table: DataTable(
            id: "tabel-maaneder", caption: say(.monthsHeading), hidesCaption: true,
            columns: [
              .init(say(.month)), .init(say(.shareOnTime), isNumber: true), .init(say(.counted), isNumber: true),
            ],
            rows: answer.months.map { month in
              let proportion = Proportion(successes: month.counts.met, of: month.counts.counted)
              return [
                .text(speaker.month(month.first.month) + " \(month.first.year)"),
                .text(speaker.percent(proportion) ?? say(.nothing)), .text("\(month.counts.counted)"),
              ]
            })),
        points: answer.months.map {
          MonthLine.Point(String(speaker.month($0.first.month).prefix(3)), $0.counts.timely.map { $0 * 100 })
        },
        lastText: last.map { speaker.percent($0) } ?? "", top: 100))
  }

  private func definitions(_ html: HTML) {
    html.heading(Heading(say(.definitions)))
    html.card {
      html.definitions(
        Definitions([
          .init(say(.onTimeTerm), say(.onTimeMeans)), .init(say(.countedTerm), say(.countedMeans)),
          .init(say(.pendingTerm), say(.pendingMeans)), .init(say(.waivedTerm), say(.waivedMeans)),
          .init(say(.rhythmTerm), say(.rhythmMeans)), .init(say(.intervalTerm), say(.intervalMeans)),
        ]))
    }
  }

  private func otherModels(_ html: HTML) {
    let others = answer.models.filter { $0.id.description != answer.model.id }
    guard !others.isEmpty else { return }
    html.heading(Heading(say(.otherModels)))
    html.card {
      html.entries(
        others.map { [.link($0.title, href: MethodPath.fidelity($0.id.description) + query.address)] })
    }
  }
}

enum FidelityTable {
  /// The columns of outcomes, from what went well to what does not count.
  static let order: [Obligation.Status] = [.met, .late, .overdue, .missed, .pending, .waived]

  /// A word short enough to stand over a number.
  static func heading(_ status: Obligation.Status) -> FidelityText {
    switch status {
    case .met: .met
    case .late: .late
    case .overdue: .overdue
    case .missed: .missed
    case .pending: .pendingTerm
    case .waived: .waivedTerm
    }
  }
}

extension DotChart.Level {
  init(_ level: FidelityLimits.Level) {
    switch level {
    case .high: self = .high
    case .medium: self = .medium
    case .low: self = .low
    }
  }
}
