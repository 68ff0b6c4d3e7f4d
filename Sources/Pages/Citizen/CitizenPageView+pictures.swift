import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CitizenPageView {
  /// Talks, efforts, placements and paid hours over time.
  func writeLanes(_ html: HTML) {
    let lanes = citizen.lanes.lanes.filter { !$0.bars.isEmpty || !$0.dots.isEmpty }
    html.card(say(.overTime), id: "over-tid") {
      guard !lanes.isEmpty else { return html.empty(EmptyState(say(.nothingOverTime))) }
      let sentence = say(.overTimeSentence(speaker.fullDay(citizen.lanes.from), speaker.fullDay(citizen.lanes.to)))
      html.lanes(
        WebLook.Lanes(
          text: PictureText(sentence: sentence, tableText: say(.asTable), table: table(lanes)),
          axis: axis(citizen.lanes.from, citizen.lanes.to), lanes: lanes.map(lane), legend: legend(lanes)))
    }
  }

  private func lane(_ lane: Answers.Lanes.Lane) -> WebLook.Lanes.Lane {
    WebLook.Lanes.Lane(
      say(lane.kind.text),
      bars: lane.bars.map { bar in
        WebLook.Lanes.Bar(
          from: bar.from, to: bar.to ?? citizen.lanes.to, look: lane.kind == .absence ? .paused : .held)
      },
      marks: lane.dots.map { WebLook.Lanes.Mark($0.day, .met) })
  }

  private func legend(_ lanes: [Answers.Lanes.Lane]) -> [WebLook.Lanes.LegendEntry] {
    var legend: [WebLook.Lanes.LegendEntry] = []
    if lanes.contains(where: { !$0.dots.isEmpty }) { legend.append(.mark(.met, say(.held))) }
    if lanes.contains(where: { $0.kind != .absence && !$0.bars.isEmpty }) { legend.append(.bar(.held, say(.goesOn))) }
    if lanes.contains(where: { $0.kind == .absence }) { legend.append(.bar(.paused, say(.paused))) }
    return legend
  }

  private func table(_ lanes: [Answers.Lanes.Lane]) -> DataTable {
    var rows: [(day: Day, cells: [DataTable.Cell])] = []
    for lane in lanes {
      for bar in lane.bars {
        let what = [bar.kind.map { speaker.value($0) } ?? speaker.noun(bar.fact), bar.company].compactMap { $0 }
        rows.append(
          (
            bar.from,
            [
              .text(say(lane.kind.text)), .text(what.joined(separator: ", ")), .text(day(bar.from)),
              .text(bar.to.map(day) ?? say(.goesOn)),
            ]
          ))
      }
      for dot in lane.dots {
        let what = speaker.noun(dot.fact) + (dot.form.map { " " + speaker.text($0.within) } ?? "")
        rows.append((dot.day, [.text(say(lane.kind.text)), .text(what), .text(day(dot.day)), .text(day(dot.day))]))
      }
    }
    return DataTable(
      id: "over-tid-tabel", caption: say(.overTime), hidesCaption: true,
      columns: [.init(say(.lane)), .init(say(.what)), .init(say(.from)), .init(say(.to))],
      rows: rows.sorted { $0.day > $1.day }.map(\.cells), isTall: rows.count > 20)
  }

  /// Hours a week, the four kinds apart; and what says that they fall.
  func writeHours(_ html: HTML) {
    html.hoursCard(
      citizen.hours, today: today, speaker, links: [Link(speaker.say(WorkText.allHours), Path.hours(id))])
  }

  private func axis(_ from: Day, _ to: Day) -> TimeAxis { timeAxis(from, to, today: today, speaker) }
}

extension Answers.Lanes.Lane.Kind {
  var text: CitizenText {
    switch self {
    case .contacts: .laneContacts
    case .efforts: .laneEfforts
    case .placements: .lanePlacements
    case .paidHours: .lanePaidHours
    case .absence: .laneAbsence
    }
  }
}

extension KindOfHours {
  /// The line that each kind is drawn with.
  var line: WebLook.HoursCurve.Line {
    switch self {
    case .ordinaryPaid: .paid
    case .subsidised: .subsidised
    case .unpaidPlacement: .internship
    case .flexJob: .other
    }
  }
}
