import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension BeforeDecisionView {
  /// The ten weeks as lanes, with days spent; under them the same in words.
  func writeLegs(_ html: HTML) {
    guard let started = course.started else { return }
    let legs = course.legs
    let names = legs.map { answer.regime?.legs[$0.leg].map { speaker.say($0) } ?? $0.leg.rawValue }
    let lines = zip(legs, names).map { say(.legLine($1, days: $0.days(on: answer.today))) }
    let ten = started.adding(days: answer.book.weeks * 7)
    let last = max(ten, course.ended ?? answer.today).adding(days: 7)
    html.card(say(.legs), id: "ben") {
      html.lanes(
        Lanes(
          text: PictureText(
            sentence: say(.legsSentence(lines.joined(separator: ", "))),
            caption: [.text(say(.tenWeeks(day(ten))))], tableText: speaker.say(CitizenText.asTable),
            table: table(legs, names)),
          axis: axis(from: started, to: last, ten: ten),
          lanes: zip(legs, lines).map { leg, line in
            let to = leg.to ?? max(leg.from, answer.today)
            return Lanes.Lane(line, bars: [.init(from: leg.from, to: to, look: leg.to == nil ? .agreed : .held)])
          },
          legend: [.bar(.held, say(.legEnded)), .bar(.agreed, say(.legRuns))]))
      let waiting = course.medical.filter { $0.received == nil }.map(\.name)
      if !waiting.isEmpty { html.p(say(.doctorWaits(waiting)), .class("small")) }
      html.p(answer.book.weeksSource, .class("small quiet"))
    }
  }

  private func table(_ legs: [LegSpan], _ names: [String]) -> DataTable {
    DataTable(
      id: "ben-tabel", caption: say(.legs), hidesCaption: true,
      columns: [
        .init(say(.legColumn)), .init(say(.fromColumn)), .init(say(.toColumn)),
        .init(say(.daysColumn), isNumber: true),
      ],
      rows: zip(legs, names).map { leg, name in
        [
          .text(name), .text(day(leg.from)), .text(leg.to.map(day) ?? say(.legRuns)),
          .text("\(leg.days(on: answer.today))"),
        ]
      })
  }

  private func axis(from: Day, to: Day, ten: Day) -> TimeAxis {
    TimeAxis(
      from: from, to: to, today: course.ended == nil ? answer.today : nil, todayText: speaker.relative(.today),
      marks: [.init(from, day(from)), .init(ten, day(ten))])
  }
}
